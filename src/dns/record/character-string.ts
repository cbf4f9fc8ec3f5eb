import { InvalidValue } from "../invalid-value";
import type { Token } from "./presentation";

const SPACE = 32;
const QUOTE = 34;
const BACKSLASH = 92;
const DELETE = 127;

/**
 * The characters of a word or quoted text with its escapes resolved. The server keeps texts in ASCII and turns every other
 * character into `?` without an error (contract/dns/34), and it refuses a null character; both are refused here.
 * @throws InvalidValue
 */
export function readCharacters(token: Token): string {
  const { text } = token;
  let result = "";
  let copied = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === BACKSLASH) {
      const length = escapeLength(text, index);
      result += text.slice(copied, index) + escapedCharacter(text, index, length);
      index += length;
      copied = index + 1;
    } else if (code > DELETE || code === 0) {
      refuse(text, code);
    } else if (code === QUOTE && !token.quoted) {
      throw new InvalidValue("record-value", text, 'a quote inside a word must be written as \\"');
    }
  }
  return copied === 0 ? text : result + text.slice(copied);
}

/** The characters in quotes, with `\"`, `\\` and `\DDD` where needed: the one canonical form of a text. */
export function printCharacters(characters: string): string {
  let result = "";
  let copied = 0;
  for (let index = 0; index < characters.length; index++) {
    const code = characters.charCodeAt(index);
    if (code >= SPACE && code < DELETE && code !== QUOTE && code !== BACKSLASH) continue;
    result += characters.slice(copied, index) + printEscape(code);
    copied = index + 1;
  }
  return `"${result}${characters.slice(copied)}"`;
}

function printEscape(code: number): string {
  if (code === QUOTE) return '\\"';
  return code === BACKSLASH ? "\\\\" : `\\${code.toString().padStart(3, "0")}`;
}

/** How many characters after the backslash belong to the escape. */
function escapeLength(text: string, backslash: number): number {
  const next = text.charCodeAt(backslash + 1);
  return next >= 48 && next <= 57 ? 3 : 1;
}

function escapedCharacter(text: string, backslash: number, length: number): string {
  const escape = text.slice(backslash + 1, backslash + 1 + length);
  if (length === 1) {
    if (escape === "") throw new InvalidValue("record-value", text, "a backslash at the end escapes nothing");
    if (escape > "\u007f") refuse(text, escape.charCodeAt(0));
    return escape;
  }
  const code = /^[0-9]{3}$/.test(escape) ? Number(escape) : 256;
  if (code > 255)
    throw new InvalidValue("record-value", text, "a backslash and digits need three digits from 000 to 255");
  if (code > 127 || code === 0) refuse(text, code);
  return String.fromCharCode(code);
}

function refuse(text: string, code: number): never {
  const reason =
    code === 0
      ? "the server refuses a null character"
      : "the server keeps ASCII only and would store ? for other characters";
  throw new InvalidValue("record-value", text, reason);
}
