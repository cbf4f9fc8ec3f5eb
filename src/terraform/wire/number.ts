import { DecimalText, type NumberValue } from "../value";
import { WireError } from "./wire-error";

const DECIMAL = /^([+-]?)(\d+)(?:\.(\d*))?(?:[eE]([+-]?\d{1,9}))?$/;

/** Numbers with more places than this before or after the point are written with an exponent instead of zeros. */
const MAX_PLACES = 4096;

/** A double has no finer step than 2^-1074, so no more decimal places than that. */
const MAX_DOUBLE_PLACES = 1074;

/**
 * Reads a number in base 10 without losing a digit: a `number` if that is exact, else a `bigint` if it is whole, else
 * {@link DecimalText} in canonical form. Fails with a `malformed` {@link WireError} for other text.
 */
export function parseNumber(text: string): NumberValue {
  const match = DECIMAL.exec(text);
  if (match === null) throw new WireError("malformed", "a number is not written in base 10");
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = match;

  const padded = `${whole}${fraction}`.replace(/^0+/, "");
  const digits = stripTrailingZeros(padded);
  if (digits === "") return 0;
  const places = fraction.length - Number(exponent) - (padded.length - digits.length);
  const minus = sign === "-" ? "-" : "";

  if (Math.abs(places) > MAX_PLACES) return new DecimalText(`${minus}${digits}e${-places}`);
  if (places <= 0) return wholeNumber(BigInt(`${minus}${digits}${"0".repeat(-places)}`));
  const plain = `${minus}${withPoint(digits, places)}`;
  return isDouble(digits, places) ? Number(plain) : new DecimalText(plain);
}

/**
 * The same number in the form {@link parseNumber} would choose. A `number` counts as the exact double it is. Infinities stay
 * (Terraform has them too); NaN is a `mismatch`.
 */
export function canonicalNumber(value: NumberValue): NumberValue {
  if (value instanceof DecimalText) return parseNumber(value.text);
  if (typeof value === "bigint") return wholeNumber(value);
  if (Number.isNaN(value)) throw new WireError("mismatch", "NaN is no number to Terraform");
  if (Number.isSafeInteger(value)) return value === 0 ? 0 : value;
  return Number.isInteger(value) ? BigInt(value) : value;
}

/** All decimal digits of a finite number; reading them back with {@link parseNumber} gives the same number. */
export function printNumber(value: NumberValue): string {
  const canonical = canonicalNumber(value);
  if (typeof canonical !== "number" || Number.isInteger(canonical)) return String(canonical);
  if (!Number.isFinite(canonical)) throw new WireError("mismatch", "infinity has no decimal digits");

  // A fraction of 2 has as many decimal as binary places: n / 2^p = n·5^p / 10^p.
  let places = 0;
  let numerator = Math.abs(canonical);
  while (!Number.isInteger(numerator)) {
    numerator *= 2;
    places += 1;
  }
  const digits = String(BigInt(numerator) * 5n ** BigInt(places));
  return `${canonical < 0 ? "-" : ""}${withPoint(digits, places)}`;
}

function wholeNumber(value: bigint): number | bigint {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

/** Whether digits / 10^places is a double: it must be a fraction of 2 with at most 53 significant bits. */
function isDouble(digits: string, places: number): boolean {
  if (places > MAX_DOUBLE_PLACES || !digits.endsWith("5")) return false;
  const fives = 5n ** BigInt(places);
  const numerator = BigInt(digits);
  return numerator % fives === 0n && numerator / fives < 2n ** 53n;
}

function withPoint(digits: string, places: number): string {
  const padded = digits.padStart(places + 1, "0");
  return `${padded.slice(0, -places)}.${padded.slice(-places)}`;
}

function stripTrailingZeros(digits: string): string {
  let end = digits.length;
  while (digits.charAt(end - 1) === "0") end -= 1;
  return digits.slice(0, end);
}
