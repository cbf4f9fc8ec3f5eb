/**
 * The text with everything made visible that a terminal, a browser or a log of a pipeline would act on or hide: control
 * characters, ANSI escapes, line breaks, marks that turn the direction of writing, halves of characters, workflow commands.
 * What the server holds may have been written by anybody.
 */
export function visible(text: string): string {
  return text.replace(HIDDEN, (character) => SHORT[character] ?? escaped(character)).replace(COMMAND, escaped);
}

const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/gu;
const SHORT: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** What the logs of GitHub Actions and Azure Pipelines obey: `::` at a line's start, `##[` and `##vso[` anywhere. */
const COMMAND = /(?<!\S)::|##(?=(?:vso)?\[)/g;

/** The text with its first character as a code: `\u{1b}`. */
function escaped(text: string): string {
  const code = text.codePointAt(0) ?? 0;
  return `\\u{${code.toString(16)}}${text.slice(code > 0xffff ? 2 : 1)}`;
}

/** The text, or its start and end with its length between them when it is long. Characters are not cut in half. */
export function cutMiddle(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const characters = Array.from(text);
  if (characters.length <= longest) return text;
  const ends = Math.max(2, longest - 24);
  const head = characters.slice(0, Math.ceil(ends / 2)).join("");
  const tail = characters.slice(-Math.floor(ends / 2)).join("");
  return `${head}…(${characters.length} characters)…${tail}`;
}
