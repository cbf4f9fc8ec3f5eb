import { ApiError } from "../../api-error";
import { parseBoolean } from "../../parameters";
import type { Parameters } from "../../parameters";
import type { RecordKind } from "./kind";
import { quote } from "./value";

/** TXT (RFC 1035 3.3.14): strings of at most 255 characters. */
export interface TextData {
  readonly type: "TXT";
  readonly strings: readonly string[];
}

const LONGEST_STRING = 255;

/** TXT records. */
export const text: RecordKind<TextData> = {
  key(data) {
    return data.strings.join("\0");
  },
  json(data) {
    return { text: data.strings.join(""), splitText: data.strings.length > 1, characterStrings: data.strings };
  },
  read(parameters) {
    return fromParameters(textOf(parameters), parameters.boolean("splitText") ?? false);
  },
  readNew(parameters) {
    const sent = parameters.optional("newText") ?? parameters.optional("newValue") ?? textOf(parameters);
    const split = parameters.optional("newSplitText") ?? parameters.optional("splitText");
    return fromParameters(sent, split === undefined ? false : parseBoolean(split));
  },
  print(data) {
    return data.strings.map(quote).join(" ");
  },
  parse(words) {
    const strings: string[] = [];
    for (let word = words.next(); word !== null; word = words.next()) strings.push(word);
    return split(strings);
  },
};

function textOf(parameters: Parameters): string {
  return parameters.optional("text") ?? parameters.optional("value") ?? parameters.required("text");
}

function fromParameters(sent: string, isSplit: boolean): TextData {
  if (isSplit)
    return split(
      sent
        .split(/\r?\n/)
        .filter((line) => line !== "")
        .map(unescape),
    );
  const ascii = toAscii(sent);
  const strings: string[] = [];
  for (let at = 0; at < ascii.length; at += LONGEST_STRING) strings.push(ascii.slice(at, at + LONGEST_STRING));
  return { type: "TXT", strings };
}

function split(strings: readonly string[]): TextData {
  if (strings.some((string) => string.length > LONGEST_STRING))
    throw new ApiError("TXT record character-string length cannot exceed 255 bytes.");
  return { type: "TXT", strings };
}

/**
 * What is not ASCII is lost without an error, one `?` for each UTF-16 unit: at once in a text sent whole (contract/dns/34), in
 * strings sent one by one when they leave the memory, to disk or into an answer.
 */
export function toAscii(sent: string): string {
  return sent.replace(/[\u0080-\uffff]/g, "?");
}

const escapes: Readonly<Record<string, string>> = { "\\n": "\n", "\\r": "\r", "\\t": "\t", "\\\\": "\\" };

function unescape(line: string): string {
  return line.replace(/\\[nrt\\]/g, (escape) => escapes[escape] ?? escape);
}
