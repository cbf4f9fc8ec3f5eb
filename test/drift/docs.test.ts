import { readFileSync } from "node:fs";
import { join } from "node:path";
import { explainCause } from "../../src/drift/explain/causes";
import { EXPLAINED } from "../../src/drift/explain/explain";
import { explainKind } from "../../src/drift/explain/kinds";
import { DRIFT_FLAGS } from "../../src/drift/flags";
import { FORMATS } from "../../src/drift/format/formats";
import { parseRules } from "../../src/drift/ignore/parse-rules";
import { CAUSE_CODES } from "../../src/drift/report/cause";
import { FINDING_KINDS } from "../../src/drift/report/kind";

const page = readFileSync(join(__dirname, "../../docs/drift.md"), "utf8").replace(/ {2,}/g, " ");

it.each(DRIFT_FLAGS.map(({ flag, description }) => [flag, description]))(
  "the documentation has the flag %s as the help has it",
  (flag, description) => {
    expect(page).toContain(`| \`${flag}\` | ${description} |`);
  },
);

it("the documentation has every kind, cause and format in the words of --explain", () => {
  for (const kind of FINDING_KINDS) expect(page).toContain(`| \`${kind}\` | ${explainKind(kind).title} |`);
  for (const code of CAUSE_CODES) expect(page).toContain(`| \`${code}\` | ${explainCause(code).title} |`);
  for (const { name, description } of FORMATS.values()) expect(page).toContain(`| \`${name}\` | ${description} |`);
});

it("the rules in the documentation can be read", () => {
  const example = /```json\n([^]*?)```/.exec(page)?.[1] ?? "";
  expect(parseRules(example, "docs/drift.md")).toHaveLength(3);
});

it("explains each word once, and every kind of error", () => {
  expect(EXPLAINED.size).toBe(FINDING_KINDS.length + CAUSE_CODES.length + 10 + 2);
});
