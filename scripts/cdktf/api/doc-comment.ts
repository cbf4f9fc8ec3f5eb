import ts from "typescript";

/** A doc comment in parts; what it does not have is empty. */
export interface DocComment {
  /** Its text, in Markdown, one line per paragraph. */
  readonly text: string;
  /** Code. */
  readonly example: string;
  /** What `@default` says. */
  readonly standard: string;
  /** What `@throws` says. */
  readonly throws: string;
}

/** Reads the doc comment of a declaration. @throws Error if there is none: what is public is documented */
export function docCommentOf(node: ts.Node, name: string): DocComment {
  const comment = ts.getJSDocCommentsAndTags(node).find((part) => ts.isJSDoc(part));
  if (comment === undefined) throw new Error(`${name} has no doc comment`);
  const tag = (wanted: string): string => {
    const found = comment.tags?.find(({ tagName }) => tagName.text === wanted);
    return (found?.getText() ?? "")
      .replace(`@${wanted}`, "")
      .replace(/^\s*\* ?/gm, "")
      .trim();
  };
  const text = (ts.getTextOfJSDocComment(comment.comment) ?? "").replace(/\{@link (\w+)\}/g, "`$1`");
  return {
    text: text
      .split(/\n\s*\n/)
      .map(oneLine)
      .join("\n\n"),
    example: tag("example"),
    standard: oneLine(tag("default")),
    throws: oneLine(tag("throws")),
  };
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, " ").trim();
}
