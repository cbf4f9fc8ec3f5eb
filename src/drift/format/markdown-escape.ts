import { visible } from "./visible";

/**
 * The text as code in one line of Markdown, in a table or out of it. Everything that Markdown or a forge would read as
 * syntax becomes an entity, which they show but never obey; inside `<code>` no forge makes mentions of it.
 */
export function inlineCode(text: string): string {
  return `<code>${entities(text)}</code>`;
}

/** The text as ordinary words in one line of Markdown. */
export function inlineText(text: string): string {
  return entities(text).replace(AT_THE_START, entity);
}

/** The lines as a block of code whose fence the contents cannot close. */
export function fenced(lines: readonly string[], language: string): string {
  const longest = Math.max(0, ...lines.flatMap((line) => (line.match(/`+/g) ?? []).map(({ length }) => length)));
  const fence = "`".repeat(Math.max(3, longest + 1));
  return `${fence}${language}\n${lines.join("\n")}\n${fence}\n`;
}

/** The text for a comment `<!-- … -->`, which two dashes would end. */
export function commentText(text: string): string {
  return visible(text).replace(/-(?=-)|[<>]/g, (character) => (character === "-" ? "- " : " "));
}

/**
 * A dot is syntax only after "www", where it makes a link; an underscore only at the edge of a word; a colon, which makes
 * links and pictures, not before a blank or in a time or line number.
 */
const SYNTAX =
  /[&<>|`*[\]\\~@#${}]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|(?<=www)\.|(?<![A-Za-z0-9]):(?=\S)|:(?=[^\s\d])|:(?=\d+:)/gi;
const AT_THE_START = /^(?:[-+=]|\d+(?=[.)]))/;

function entities(text: string): string {
  return visible(text).replace(SYNTAX, entity);
}

function entity(text: string): string {
  return Array.from(text, (character) => `&#${character.codePointAt(0) ?? 0};`).join("");
}
