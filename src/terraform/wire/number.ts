import { DecimalText, type NumberValue } from "../value";
import { WireError } from "./wire-error";

const DECIMAL = /^([+-]?)(\d+)(?:\.(\d*))?(?:[eE]([+-]?\d{1,9}))?$/;

/** Numbers with more places than this before or after the point are written with an exponent instead of zeros. */
const MAX_PLACES = 4096;

/** A number as ± digits / 10^places; the digits neither begin nor end with 0, and zero has none. */
interface Decimal {
  readonly minus: "-" | "";
  readonly digits: string;
  readonly places: number;
}

/**
 * Reads a number in base 10 without losing a digit: a `number` if its shortest text is exact, else a `bigint` if it is whole, else
 * {@link DecimalText} in canonical form. Fails with a `malformed` {@link WireError} for other text.
 */
export function parseNumber(text: string): NumberValue {
  const decimal = parseDecimal(text);
  const { minus, digits, places } = decimal;
  if (digits === "") return 0;
  if (Math.abs(places) > MAX_PLACES) return new DecimalText(`${minus}${digits}e${-places}`);
  if (places <= 0) return wholeNumber(BigInt(`${minus}${digits}${"0".repeat(-places)}`));

  const padded = digits.padStart(places + 1, "0");
  const plain = `${minus}${padded.slice(0, -places)}.${padded.slice(-places)}`;
  return isExact(decimal, Number(plain)) ? Number(plain) : new DecimalText(plain);
}

/**
 * The same number in the form {@link parseNumber} chooses. A fraction counts as its shortest text, so 0.1 is one tenth. Infinities stay
 * (Terraform has them too); NaN is a `mismatch`.
 */
export function canonicalNumber(value: NumberValue): NumberValue {
  if (value instanceof DecimalText) return parseNumber(value.text);
  if (typeof value === "bigint") return wholeNumber(value);
  if (Number.isNaN(value)) throw new WireError("mismatch", "NaN is no number to Terraform");
  if (Number.isSafeInteger(value)) return value === 0 ? 0 : value; // not -0
  if (Number.isInteger(value)) return BigInt(value);
  return Number.isFinite(value) ? parseNumber(String(value)) : value;
}

/**
 * The number that a double is to the last digit, in the form {@link parseNumber} chooses: the double next to 0.1 has 55 digits. Terraform
 * tells it from 0.1, so it must not come back as that.
 */
export function exactNumber(double: number): NumberValue {
  if (!Number.isFinite(double) || Number.isInteger(double)) return canonicalNumber(double);
  // n / 2^p = n·5^p / 10^p
  let places = 0;
  let numerator = double;
  while (!Number.isInteger(numerator)) {
    numerator *= 2;
    places += 1;
  }
  return parseNumber(`${BigInt(numerator) * 5n ** BigInt(places)}e-${places}`);
}

/** All decimal digits of a finite number; {@link parseNumber} reads the same number from them. */
export function printNumber(value: NumberValue): string {
  const canonical = canonicalNumber(value);
  if (typeof canonical === "number" && !Number.isFinite(canonical)) {
    throw new WireError("mismatch", "infinity has no decimal digits");
  }
  return String(canonical);
}

function parseDecimal(text: string): Decimal {
  const match = DECIMAL.exec(text);
  if (match === null) throw new WireError("malformed", "a number is not written in base 10");
  const [, sign, whole = "", fraction = "", exponent = "0"] = match;
  const padded = `${whole}${fraction}`.replace(/^0+/, "");
  const digits = stripTrailingZeros(padded);
  const places = fraction.length - Number(exponent) - (padded.length - digits.length);
  return { minus: sign === "-" ? "-" : "", digits, places };
}

/** Whether `double` is the decimal, and its shortest text says so. */
function isExact({ digits, places }: Decimal, double: number): boolean {
  // n / 2^p = n·5^p / 10^p is the form of every double. No shortest text has more than 17 digits, which are less than 5^25.
  if (digits.length > 17 || places > 24 || BigInt(digits) % 5n ** BigInt(places) !== 0n) return false;
  const shortest = parseDecimal(String(double));
  return shortest.digits === digits && shortest.places === places;
}

function wholeNumber(value: bigint): number | bigint {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

function stripTrailingZeros(digits: string): string {
  let end = digits.length;
  while (digits.charAt(end - 1) === "0") end -= 1;
  return digits.slice(0, end);
}
