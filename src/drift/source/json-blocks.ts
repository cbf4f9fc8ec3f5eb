import type { SourceBlock } from "./block";

/** The part of the path to the value at hand: the keys on the way, lists left out. */
interface Level {
  readonly isObject: boolean;
  /** The key whose value comes next, in an object. */
  key: string | null;
}

/**
 * Finds the resource blocks of a file in Terraform's JSON form, as people and CDK for Terraform write them. A file that is
 * no JSON may give less, but never an error.
 */
export function jsonBlocks(text: string): readonly SourceBlock[] {
  const found: { resource: string; line: number; construct: string | null }[] = [];
  const levels: Level[] = [];
  let line = 1;

  for (const token of tokens(text)) {
    line = token.line;
    const level = levels.at(-1);
    if (token.text === "{" || token.text === "[") {
      levels.push({ isObject: token.text === "{", key: null });
    } else if (token.text === "}" || token.text === "]") {
      levels.pop();
      afterValue(levels.at(-1));
    } else if (token.text === "," && level?.isObject === true) {
      level.key = null;
    } else if (token.string !== null && level?.isObject === true && level.key === null) {
      level.key = token.string;
      const path = pathOf(levels);
      if (path.length === 3 && path[0] === "resource") {
        found.push({ resource: `${path[1] ?? ""}.${path[2] ?? ""}`, line, construct: null });
      }
    } else if (token.string !== null) {
      const path = pathOf(levels);
      const last = found.at(-1);
      if (path[0] === "resource" && path.slice(3).join(" ") === "// metadata path" && last !== undefined) {
        last.construct = token.string;
      }
      afterValue(level);
    }
  }
  return found;
}

function afterValue(level: Level | undefined): void {
  if (level !== undefined && !level.isObject) level.key = null;
}

function pathOf(levels: readonly Level[]): readonly string[] {
  return levels.flatMap(({ key }) => (key === null ? [] : [key]));
}

interface Token {
  readonly text: string;
  /** What a string token says. */
  readonly string: string | null;
  readonly line: number;
}

function* tokens(text: string): Generator<Token> {
  let line = 1;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === "\n") {
      line++;
    } else if (character === '"') {
      const start = at;
      for (at++; at < text.length && text.charAt(at) !== '"'; at++) if (text.charAt(at) === "\\") at++;
      yield { text: "string", string: unquoted(text.slice(start, at + 1)), line };
    } else if ("{}[],".includes(character)) {
      yield { text: character, string: null, line };
    }
  }
}

function unquoted(literal: string): string {
  try {
    return String(JSON.parse(literal));
  } catch {
    return literal;
  }
}
