import { InvalidValue } from "./invalid-value";
import { parseTimeUnits, printTimeUnits } from "./time-units";

/** A time to live in seconds, 0 to 4294967295 (what the server stores; RFC 2181 8 allows half of it on the wire). */
export type Ttl = number & { readonly __ttl: never };

const LARGEST = 0xffffffff;

/** Reads a TTL: seconds (`3600`) or units from large to small (`1h30m`, `1d`, `2w`). @throws InvalidValue */
export function parseTtl(text: string): Ttl {
  const seconds = /^[0-9]{1,10}$/.test(text) ? Number(text) : parseTimeUnits(text);
  if (typeof seconds !== "number") throw new InvalidValue("ttl", text, seconds.problem);
  if (seconds > LARGEST) throw new InvalidValue("ttl", text, `it is more than ${LARGEST} seconds`);
  return seconds as Ttl;
}

/** The TTL of a number of seconds. @throws InvalidValue when it is not a whole number from 0 to 4294967295 */
export function ttlFromSeconds(seconds: number): Ttl {
  if (!Number.isInteger(seconds) || seconds < 0 || seconds > LARGEST) {
    throw new InvalidValue("ttl", String(seconds), `it must be a whole number of seconds from 0 to ${LARGEST}`);
  }
  return seconds as Ttl;
}

/** The TTL with units, as the server's `ttlString` has it: `1h30m`, `1w`, `0s`. */
export function printTtl(ttl: Ttl): string {
  return printTimeUnits(ttl, ["w", "d", "h", "m", "s"]);
}
