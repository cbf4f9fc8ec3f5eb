import type { Clock } from "../clock";
import { never } from "../time-text";

/** Ticks of 100 ns in a millisecond. */
const TICKS = 10_000;
/** The parts of a millisecond that are told apart: a number holds a time of our day with 12 binary digits behind the point. */
const PARTS = 2 ** 12;
/** Shares no factor with {@link PARTS}, so that all parts of a millisecond are used before one comes again. */
const STEP = 1_541;

/**
 * Times in the server's resolution, 100 ns: the clock knows milliseconds only, the fraction is made up so that two writes within
 * one of them can be told apart. A time is a number of milliseconds since 1970 with that fraction.
 */
export class Stamps {
  readonly #clock: Clock;
  #part = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  now(): number {
    this.#part = (this.#part + STEP) % PARTS;
    return this.#clock.now() + this.#part / PARTS;
  }

  /** The day in UTC, `yyyymmdd`. */
  today(): string {
    return new Date(this.#clock.now()).toISOString().slice(0, 10).replaceAll("-", "");
  }
}

/**
 * A time in memory as the server writes it, with up to seven digits after the point. On disk there are milliseconds, so a restart
 * changes the text (contract/dns/58).
 */
export function printStamp(time: number | null): string {
  if (time === null) return never;
  const second = Math.floor(time / 1000);
  const ticks = Math.floor((time - second * 1000) * TICKS);
  const fraction = ticks === 0 ? "" : `.${String(ticks).padStart(7, "0").replace(/0+$/, "")}`;
  return `${printSecond(second)}${fraction}Z`;
}

/** The last second printed: records that were written together share it, and a listing prints tens of thousands of them. */
let printed = { second: NaN, text: "" };

function printSecond(second: number): string {
  if (printed.second !== second) printed = { second, text: new Date(second * 1000).toISOString().slice(0, 19) };
  return printed.text;
}
