import type { SourceBlock } from "./block";

/**
 * Finds the resource blocks of a file in Terraform's language. Only what hides or nests blocks is understood: comments,
 * quoted templates, heredocs and braces. A file that Terraform would refuse may give less, but never an error.
 */
export function hclBlocks(text: string): readonly SourceBlock[] {
  const found: SourceBlock[] = [];
  let header: string[] = [];
  let headerLine = 1;
  let depth = 0;
  let line = 1;
  let at = 0;

  const skipTo = (end: number): void => {
    for (let index = at; index < end; index++) if (text.charCodeAt(index) === NEWLINE) line++;
    at = end;
  };

  while (at < text.length) {
    const character = text.charAt(at);
    if (character === "\n") {
      if (depth === 0) header = [];
      skipTo(at + 1);
    } else if (character === "#" || text.startsWith("//", at)) {
      skipTo(indexOrEnd(text, "\n", at));
    } else if (text.startsWith("/*", at)) {
      skipTo(indexOrEnd(text, "*/", at + 2, 2));
    } else if (character === '"') {
      const end = endOfTemplate(text, at);
      if (depth === 0) header.push(text.slice(at + 1, end - 1));
      skipTo(end);
    } else if (text.startsWith("<<", at)) {
      skipTo(endOfHeredoc(text, at));
    } else if (character === "{") {
      const [keyword, type, name] = header;
      if (depth === 0 && keyword === "resource" && type !== undefined && name !== undefined && header.length === 3) {
        found.push({ resource: `${type}.${name}`, line: headerLine, construct: null });
      }
      header = [];
      depth++;
      at++;
    } else if (character === "}") {
      depth = Math.max(0, depth - 1);
      header = [];
      at++;
    } else if (isWord(character)) {
      let end = at + 1;
      while (end < text.length && isWord(text.charAt(end))) end++;
      if (depth === 0) {
        if (header.length === 0) headerLine = line;
        header.push(text.slice(at, end));
      }
      at = end;
    } else {
      at++;
    }
  }
  return found;
}

const NEWLINE = 10;

function isWord(character: string): boolean {
  return /[\p{ID_Continue}-]/u.test(character);
}

function indexOrEnd(text: string, sought: string, from: number, length = 0): number {
  const index = text.indexOf(sought, from);
  return index === -1 ? text.length : index + length;
}

/** The place after the closing quote. `${…}` and `%{…}` may hold quoted templates of their own. */
function endOfTemplate(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === "\\") at += 2;
    else if (character === '"') return at + 1;
    else if (text.startsWith("$${", at) || text.startsWith("%%{", at)) at += 3;
    else if (text.startsWith("${", at) || text.startsWith("%{", at)) at = endOfInterpolation(text, at + 2);
    else at++;
  }
  return at;
}

function endOfInterpolation(text: string, start: number): number {
  let depth = 1;
  let at = start;
  while (at < text.length && depth > 0) {
    const character = text.charAt(at);
    if (character === '"') {
      at = endOfTemplate(text, at);
      continue;
    }
    if (character === "{") depth++;
    if (character === "}") depth--;
    at++;
  }
  return at;
}

/** The place after the line that ends the heredoc; after `<<` where there is none. */
function endOfHeredoc(text: string, start: number): number {
  const marker = /^<<-?([\p{ID_Continue}-]+)\r?\n/u.exec(text.slice(start, start + 200));
  const word = marker?.[1];
  if (marker === null || word === undefined) return start + 2;
  let at = start + marker[0].length;
  while (at < text.length) {
    const end = indexOrEnd(text, "\n", at);
    if (text.slice(at, end).trim() === word) return end;
    at = end + 1;
  }
  return text.length;
}
