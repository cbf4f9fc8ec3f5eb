import { ApiError } from "../api-error";

const LARGEST = 0xffffffff;

const units: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 };

const fromLargest = Object.entries(units).reverse();

/**
 * Reads seconds as the server does: a number, or numbers with units in any order and number, a number without one at the end counting
 * as seconds (contract/dns/50). Sums beyond 32 bits wrap. `null` when it is none of this.
 */
export function readTtl(text: string): number | null {
  const plain = text.trim();
  if (/^\+?\d+$/.test(plain) && Number(plain) <= LARGEST) return Number(plain);
  if (!/^(\d+[a-z])*\d*$/i.test(text) || text === "") return null;
  let total = 0;
  for (const [, digits, unit = "s"] of text.matchAll(/(\d+)([a-z])?/gi)) {
    const number = Number(digits);
    const size = units[unit.toLowerCase()];
    if (size === undefined || number > LARGEST) return null;
    total = (total + number * size) % (LARGEST + 1);
  }
  return total;
}

/** The seconds; refuses the call when the text is none. */
export function parseTtl(text: string): number {
  const ttl = readTtl(text);
  if (ttl === null) throw new ApiError(`Failed to parse TTL from value: ${text}`);
  return ttl;
}

/** Seconds with units, `1h30m`, `1w`, `0s`: the members `ttlString` and their like. */
export function printTtl(seconds: number): string {
  let text = "";
  let rest = seconds;
  for (const [unit, size] of fromLargest) {
    if (rest < size) continue;
    text += `${Math.floor(rest / size)}${unit}`;
    rest %= size;
  }
  return text === "" ? "0s" : text;
}
