import { ApiError } from "../api-error";

/** One byte in hexadecimal digits, any number of leading zeros and blanks around, but no `0x` (contract/dhcp/31). */
export function parseHexByte(text: string): number {
  const digits = /^\s*([0-9A-Fa-f]+)\s*$/.exec(text)?.[1];
  if (digits === undefined) throw new ApiError(`The input string '${text}' was not in a correct format.`);
  const value = Number.parseInt(digits, 16);
  if (value > 0xff) throw new ApiError("Value was either too large or too small for an unsigned byte.");
  return value;
}

/** Bytes written as pairs of hexadecimal digits, `060103`. */
export function parseHexPairs(text: string): readonly number[] {
  if (text.length % 2 !== 0)
    throw new ApiError("The input is not a valid hex string as its length is not a multiple of 2.");
  if (!/^[0-9A-Fa-f]*$/.test(text))
    throw new ApiError("The input is not a valid hex string as it contains a non-hex character.");
  return [...Buffer.from(text, "hex")];
}

/** Bytes written with colons between them, or as pairs of digits (contract/dhcp/02). */
export function parseHexBytes(text: string): readonly number[] {
  return text.includes(":") ? text.split(":").map(parseHexByte) : parseHexPairs(text);
}

/** The bytes in pairs of upper-case digits with `separator` between them. */
export function printHex(bytes: readonly number[], separator: string): string {
  return bytes.map((byte) => byte.toString(16).toUpperCase().padStart(2, "0")).join(separator);
}
