/**
 * The text with everything made visible that a terminal or a browser would act on or hide: control characters, ANSI
 * escapes, line breaks, marks that turn the direction of writing, halves of characters. What the server holds may have been
 * written by anybody.
 */
export function visible(text: string): string {
  return text.replace(
    HIDDEN,
    (character) => SHORT[character] ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}

const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;
const SHORT: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

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
