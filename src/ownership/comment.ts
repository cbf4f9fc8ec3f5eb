import { InvalidValue } from "../dns/invalid-value";
import type { Owner } from "./owner";
import { findTag, type OriginTag, printTag, tagFor, type TaggedSet, tagLength } from "./tag";

/** A comment taken apart: what the user wrote, and the tag behind it. */
export interface ParsedComment {
  /** Without the tag and the blank before it; the whole comment when there is no tag. */
  readonly text: string;
  readonly tag: OriginTag | null;
}

/**
 * The longest comment, in bytes of UTF-8. The server counts UTF-16 units when it is told a comment, of which there are never
 * more, but bytes when it saves: a longer one keeps the whole zone from being saved, silently (contract/dns/57).
 */
const LONGEST_COMMENT = 255;

/**
 * The comment of a tagged record: the user's text, a blank, the tag; the tag alone when there is no text.
 * `parseComment` gives the text back exactly, whatever it is.
 * @throws InvalidValue when the comment would be longer than the server can save
 */
export function printComment({
  text,
  owner,
  ...set
}: TaggedSet & { readonly text: string; readonly owner: Owner }): string {
  const tag = printTag(tagFor(owner, set));
  const comment = text === "" ? tag : `${text} ${tag}`;
  const bytes = Buffer.byteLength(comment);
  if (bytes > LONGEST_COMMENT) throw new InvalidValue("comment", text, tooLong(bytes - tagLength(owner) - 1, owner));
  return comment;
}

/** Takes a comment apart. Only a well-formed tag at its very end counts, the start of the comment or a blank before it. */
export function parseComment(comment: string): ParsedComment {
  const found = findTag(comment);
  if (found === null) return { text: comment, tag: null };
  if (found.start === 0) return { text: "", tag: found.tag };
  if (comment.charAt(found.start - 1) !== " ") return { text: comment, tag: null };
  return { text: comment.slice(0, found.start - 1), tag: found.tag };
}

/** How many bytes of UTF-8 a user's text may have beside the tag of this owner and the blank before it. */
export function commentBudget(owner: Owner): number {
  return LONGEST_COMMENT - tagLength(owner) - 1;
}

/**
 * What is wrong with a user's text as a comment, or `null`.
 *
 * Control characters and line breaks are refused although the server's API keeps most of them: a null makes it refuse
 * the whole request (contract/dns/55), and 13.6 exports a zone with a line break in a comment as a file that no version
 * can read (contract/dns/11, 15). Everything else passes, as the API gives it back unchanged; that goes for a `{` at the
 * start, which 14 and later export in a form of its own, and for a typed `\n`, which only an export and import by 14 and
 * later turns into a line break.
 */
export function commentProblem(text: string, owner: Owner): string | null {
  const control = /[\p{Cc}\p{Zl}\p{Zp}]/u.exec(text)?.[0];
  if (control !== undefined) {
    const code = control.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    return `it contains a control character or line break (U+${code}); a comment is one line of text`;
  }
  if (/\p{Cs}/u.test(text)) return "it contains half of a character (a lone surrogate)";
  const bytes = Buffer.byteLength(text);
  return bytes > commentBudget(owner) ? tooLong(bytes, owner) : null;
}

function tooLong(bytes: number, owner: Owner): string {
  return (
    `it has ${bytes} bytes in UTF-8, at most ${commentBudget(owner)} are left of the server's ${LONGEST_COMMENT} ` +
    `beside the tag of owner "${owner}"; a longer comment would keep the whole zone from being saved`
  );
}
