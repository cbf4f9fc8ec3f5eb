import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { createContext, Script } from "node:vm";

const SOURCE = join(__dirname, "../../src");

/** What users and servers write comes to these first, at any length: here an expression may look at each character, not at each pair. */
const PARSERS = /^(?:dns|ownership)\//;
const LONG = 50_000;
/** Elsewhere texts are short, and what must not happen is a search that grows faster than with the square. */
const SHORT = 1_000;

const MOST_MILLISECONDS = 1_500;

interface Found {
  readonly file: string;
  readonly expression: RegExp;
}

function expressionsIn(file: string): readonly Found[] {
  const found: Found[] = [];
  const source = ts.createSourceFile(file, readFileSync(join(SOURCE, file), "utf8"), ts.ScriptTarget.Latest);
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      found.push({ file, expression: new RegExp(node.text.slice(1, end), node.text.slice(end + 1)) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Long runs of each character that the expression speaks of, and of pairs of them, with an end that does not fit. */
function adversaries({ source }: RegExp, length: number): readonly string[] {
  const characters = [...new Set(`a0-. ${source}`.replace(/[\\^$*+?()[\]{}|]/g, ""))].slice(0, 12);
  const runs = characters.flatMap((first) => [first, ...characters.slice(0, 4).map((second) => first + second)]);
  return runs.map((run) => `${run.repeat(length / run.length)}\u0000`);
}

/** Whether all searches end in time; the clock is a limit of the virtual machine, as a bad search might never end. */
function isQuick(expression: RegExp, length: number): boolean {
  sandbox.texts = adversaries(expression, length);
  sandbox.source = expression.source;
  sandbox.flags = expression.flags;
  try {
    searchAll.runInContext(sandbox, { timeout: MOST_MILLISECONDS });
    return true;
  } catch {
    return false;
  }
}

const sandbox = createContext({});
const searchAll = new Script("for (const text of texts) text.replace(new RegExp(source, flags), '')");

const found = readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.includes("generated"))
  .flatMap(expressionsIn);

it("finds the regular expressions of the sources", () => {
  expect(found.length).toBeGreaterThan(20);
});

it("can tell slow expressions from quick ones", () => {
  expect(isQuick(/^a+$/, LONG)).toBe(true);
  expect(isQuick(/a+$/, LONG)).toBe(false);
  expect(isQuick(/a+$/, SHORT)).toBe(true);
  expect(isQuick(/^(a|a)*$/, SHORT)).toBe(false);
});

it("searches hostile text in no time with every regular expression of the sources", () => {
  const slow = found.filter(({ file, expression }) => !isQuick(expression, PARSERS.test(file) ? LONG : SHORT));
  expect(slow.map(({ file, expression }) => `${file} ${String(expression)}`)).toEqual([]);
});
