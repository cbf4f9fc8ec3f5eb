import { InvalidValue } from "../invalid-value";
import { printCharacters, readCharacters } from "./character-string";
import { type Field, uint16 } from "./field";
import { fieldsInOrder } from "./record-type";

/** The address of a service as a URI (RFC 7553). */
export interface UriData {
  readonly type: "URI";
  /** The lowest is tried first. */
  readonly priority: number;
  readonly weight: number;
  /** In normal form, see `normalUri`. */
  readonly uri: string;
}

const uriField: Field<string> = { parse: (token) => normalUri(readCharacters(token)), print: printCharacters };

/** Written as `10 1 "https://www.lab.test/"`. */
export const uri = fieldsInOrder<UriData>("URI", 256, { priority: uint16, weight: uint16, uri: uriField });

/**
 * The URI in normal form: scheme and host in lower case, no default port, `/` for an empty path, dots resolved, percent
 * escapes of plain characters undone. The server normalises too (contract/dns/35); two texts with one normal form are equal.
 * @throws InvalidValue when it is no absolute URI of ASCII characters
 */
export function normalUri(text: string): string {
  if (!/^[!-~]+$/.test(text) || /["<>\\^`{|}]/.test(text)) {
    throw new InvalidValue(
      "record-value",
      text,
      "it holds characters that a URI must write as % and two hexadecimal digits",
    );
  }
  try {
    return new URL(text).href.replace(/%[0-9a-f]{2}/gi, normalEscape);
  } catch (cause) {
    throw new InvalidValue("record-value", text, "it is not an absolute URI", { cause });
  }
}

function normalEscape(escape: string): string {
  const character = String.fromCharCode(parseInt(escape.slice(1), 16));
  return /[A-Za-z0-9._~-]/.test(character) ? character : escape.toUpperCase();
}
