import { InvalidValue } from "./invalid-value";
import { parseTimeUnits, printTimeUnits } from "./time-units";

/** A length of time in whole seconds; spellings of one length are one number. */
export type Duration = number & { readonly __duration: never };

/** A duration as the server's scopes have it: three separate numbers. */
export interface DaysHoursMinutes {
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
}

/** Reads `1d`, `8h`, `90m`, `1d12h`, `30s`: numbers with units from large to small. A bare number has no meaning. @throws InvalidValue */
export function parseDuration(text: string): Duration {
  const seconds = parseTimeUnits(text);
  if (typeof seconds !== "number") throw new InvalidValue("duration", text, seconds.problem);
  if (!Number.isSafeInteger(seconds)) throw new InvalidValue("duration", text, "it is too long");
  return seconds as Duration;
}

/** The canonical text: `1d`, `1h30m`, `0s`. */
export function printDuration(duration: Duration): string {
  return printTimeUnits(duration, ["d", "h", "m", "s"]);
}

/** The duration in days, hours below 24 and minutes below 60. @throws InvalidValue when it is not a whole number of minutes */
export function toDaysHoursMinutes(duration: Duration): DaysHoursMinutes {
  if (duration % 60 !== 0)
    throw new InvalidValue("duration", printDuration(duration), "it must be a whole number of minutes");
  const minutes = duration / 60;
  return { days: Math.floor(minutes / 1440), hours: Math.floor(minutes / 60) % 24, minutes: minutes % 60 };
}

/** The duration of days, hours and minutes, each any whole number from 0. @throws InvalidValue */
export function fromDaysHoursMinutes({ days, hours, minutes }: DaysHoursMinutes): Duration {
  const seconds = days * 86400 + hours * 3600 + minutes * 60;
  if (
    ![days, hours, minutes].every((part) => Number.isSafeInteger(part) && part >= 0) ||
    !Number.isSafeInteger(seconds)
  ) {
    throw new InvalidValue(
      "duration",
      `${days}d${hours}h${minutes}m`,
      "days, hours and minutes must be whole numbers from 0",
    );
  }
  return seconds as Duration;
}
