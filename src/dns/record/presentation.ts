import { InvalidValue } from "../invalid-value";

/** One word of a value in zone-file form: the text between blanks, or between quotes. Its escapes are still in it. */
export interface Token {
  readonly text: string;
  readonly quoted: boolean;
}

const TAB = 9;
const SPACE = 32;
const QUOTE = 34;
const EQUALS = 61;
const BACKSLASH = 92;

/**
 * Splits a value in zone-file presentation form (RFC 1035 5.1) into its words. Comments, brackets and line breaks belong
 * to a file, not to a value, and are refused. After `=` a word may go on in quotes, as in `alpn="h2,h3"`.
 * @throws InvalidValue
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let index = skipBlanks(text, 0);
  while (index < text.length) {
    if (text.charCodeAt(index) === QUOTE) {
      const end = endOfQuotes(text, index);
      tokens.push({ text: text.slice(index + 1, end), quoted: true });
      index = end + 1;
      const next = text.charCodeAt(index);
      if (index < text.length && next !== SPACE && next !== TAB && next !== QUOTE) {
        throw new InvalidValue("record-value", text, "there must be a blank after the closing quote");
      }
    } else {
      const end = endOfWord(text, index);
      tokens.push({ text: text.slice(index, end), quoted: false });
      index = end;
    }
    index = skipBlanks(text, index);
  }
  return tokens;
}

function skipBlanks(text: string, from: number): number {
  let index = from;
  while (text.charCodeAt(index) === SPACE || text.charCodeAt(index) === TAB) index++;
  return index;
}

function endOfQuotes(text: string, start: number): number {
  for (let index = start + 1; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === BACKSLASH) index++;
    else if (code === QUOTE) return index;
  }
  throw new InvalidValue("record-value", text, "a quote is not closed");
}

function endOfWord(text: string, start: number): number {
  for (let index = start; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === SPACE || code === TAB) return index;
    if (code === BACKSLASH) index++;
    else if (code === QUOTE) index = endOfQuotedPart(text, start, index);
    else if (code === 10 || code === 13)
      throw new InvalidValue("record-value", text, "it contains a line break outside quotes");
    else if (code === 40 || code === 41 || code === 59) {
      throw new InvalidValue("record-value", text, `"${text.charAt(index)}" must stand in quotes or after a backslash`);
    }
  }
  return text.length;
}

function endOfQuotedPart(text: string, start: number, quote: number): number {
  if (quote === start || text.charCodeAt(quote - 1) !== EQUALS) {
    throw new InvalidValue("record-value", text, 'a quote inside a word must be written as \\"');
  }
  return endOfQuotes(text, quote);
}
