import { InvalidValue } from "../invalid-value";
import { printCharacters, readCharacters } from "./character-string";
import { type Field, plainText, uint8 } from "./field";
import { fieldsInOrder } from "./record-type";

/** Who may issue certificates for a domain (RFC 8659). */
export interface CaaData {
  readonly type: "CAA";
  /** 128 makes the property critical. */
  readonly flags: number;
  /** `issue`, `issuewild`, `iodef`, …; not case-sensitive, kept in lower case as the server keeps it. */
  readonly tag: string;
  /** Case-sensitive. */
  readonly value: string;
}

/** RFC 8659 allows letters and digits only, the server more (contract/dns/35). */
const tag: Field<string> = {
  parse: (token) => {
    const text = plainText(token).toLowerCase();
    if (!/^[a-z0-9_-]{1,255}$/.test(text)) {
      throw new InvalidValue("record-value", token.text, "it must be letters and digits, as in issue");
    }
    return text;
  },
  print: (text) => text,
};

const propertyValue: Field<string> = {
  parse: (token) => {
    const value = readCharacters(token);
    if (value === "")
      throw new InvalidValue(
        "record-value",
        token.text,
        'the server cannot store an empty value; ";" stands for nobody',
      );
    return value;
  },
  print: printCharacters,
};

/** Written as `0 issue "ca.test"`. */
export const caa = fieldsInOrder<CaaData>("CAA", 257, { flags: uint8, tag, value: propertyValue });
