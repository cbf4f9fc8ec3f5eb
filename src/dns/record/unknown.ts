import { InvalidValue } from "../invalid-value";
import { parseHexadecimal, plainText, type RestField, uint16 } from "./field";
import { fieldsInOrder, type RecordType } from "./record-type";

/** The name of a type that has no form of its own here (RFC 3597 5). */
export type UnknownType = `TYPE${number}`;

/** A value of a type without a form of its own, as its octets. */
export interface UnknownData {
  readonly type: UnknownType;
  /** The octets of the value, at least one, in upper-case hexadecimal. */
  readonly hex: string;
}

/** The generic form: `\# 4 0A000001`, the number of octets and the octets in hexadecimal (RFC 3597 5). */
const octetString: RestField<string> = {
  rest: true,
  optional: true,
  parse: ([mark, length, ...words]) => {
    if (mark?.text !== "\\#" || length === undefined) {
      throw new InvalidValue(
        "record-value",
        mark?.text ?? "",
        "write \\#, the number of octets, and the octets in hexadecimal",
      );
    }
    const octets = uint16.parse(length);
    const digits = words.map(plainText).join("");
    if (digits === "") throw new InvalidValue("record-value", digits, "the server cannot store a value without octets");
    const hex = parseHexadecimal(digits);
    if (hex.length === octets * 2) return hex;
    throw new InvalidValue("record-value", digits, `${octets} octets are announced, but ${hex.length / 2} follow`);
  },
  print: (hex) => `\\# ${hex.length / 2} ${hex}`,
};

/** The record type of a number that has no form of its own. Written as `\# 4 0A000001`. */
export function unknownRecordType(code: number): RecordType<UnknownData> {
  return fieldsInOrder<UnknownData>(`TYPE${code}`, code, { hex: octetString });
}
