import { InvalidValue } from "../invalid-value";
import { parseHexadecimal, plainText, uint16 } from "./field";
import { tokenize } from "./presentation";
import type { RecordType } from "./record-type";

/** The name of a type that has no form of its own here (RFC 3597 5). */
export type UnknownType = `TYPE${number}`;

/** A value of a type without a form of its own, as its octets. */
export interface UnknownData {
  readonly type: UnknownType;
  /** The octets of the value, at least one, in upper-case hexadecimal. */
  readonly hex: string;
}

/** The record type of a number that has no form of its own; values are written `\# 4 0A000001` (RFC 3597 5). */
export function unknownRecordType(code: number): RecordType<UnknownData> {
  const type: UnknownType = `TYPE${code}`;
  return { type, code, parse: (text) => ({ type, hex: parseGeneric(type, text) }), print: printGeneric };
}

function parseGeneric(type: string, text: string): string {
  const [mark, length, ...words] = tokenize(text);
  if (mark?.text !== "\\#" || length === undefined) {
    throw new InvalidValue(
      "record-value",
      text,
      `${type} has no form of its own; write \\#, the number of octets, and the octets in hexadecimal`,
    );
  }
  const octets = uint16.parse(length);
  const digits = words.map(plainText).join("");
  if (digits === "")
    throw new InvalidValue("record-value", text, `${type}: the server cannot store a value without octets`);
  const hex = parseHexadecimal(digits);
  if (hex.length !== octets * 2) {
    throw new InvalidValue("record-value", text, `${type} announces ${octets} octets, but ${hex.length / 2} follow`);
  }
  return hex;
}

function printGeneric({ hex }: UnknownData): string {
  return `\\# ${hex.length / 2} ${hex}`;
}
