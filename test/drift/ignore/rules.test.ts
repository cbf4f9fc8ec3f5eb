import * as fc from "fast-check";
import { applyRules } from "../../../src/drift/ignore/apply-rules";
import { parseRules } from "../../../src/drift/ignore/parse-rules";
import { fits } from "../../../src/drift/ignore/rule";
import type { Finding } from "../../../src/drift/report/finding";
import { reportOf } from "../fixtures/render";

const sift = (
  findings: readonly Finding[],
  rules: readonly object[],
  today = "2026-11-24",
): ReturnType<typeof applyRules> => applyRules(findings, parseRules(JSON.stringify({ rules }), "rules.json"), today);

const [changed, unknown] = ["changed", "unknown"].map((scenario) => {
  const [finding] = reportOf(scenario).findings;
  if (finding === undefined) throw new Error("there is no finding");
  return finding;
}) as [Finding, Finding];

it("takes out what a rule says, and says by which rule and why", () => {
  const { findings, ignored, notes } = sift([changed], [{ address: "technitium_dns_record_set.*", reason: "tests" }]);
  expect(findings).toEqual([]);
  expect(ignored.map(({ rule, reason, until }) => [rule, reason, until])).toEqual([[1, "tests", null]]);
  expect(notes).toEqual([]);
});

it("takes single attributes out of a finding, and the finding with its last one", () => {
  const one = sift([changed], [{ attribute: "ttl", reason: "people play with it" }]);
  expect(one.findings.map(({ attributes }) => attributes.map(({ path }) => path))).toEqual([["values"]]);
  expect(one.findings[0]?.id).not.toBe(changed.id);
  expect(one.ignored[0]?.finding.attributes.map(({ path }) => path)).toEqual(["ttl"]);
  const both = sift(
    [changed],
    [
      { attribute: "ttl", reason: "a" },
      { attribute: "val*", reason: "b" },
    ],
  );
  expect(both.findings).toEqual([]);
  expect(both.ignored.map(({ rule }) => rule)).toEqual([1, 2]);
});

it("holds a rule until the end of its last day, and tells of it afterwards", () => {
  const rules = [{ kind: "changed", reason: "until we moved", until: "2026-11-24" }];
  expect(sift([changed], rules, "2026-11-24").findings).toEqual([]);
  const after = sift([changed], rules, "2026-11-25");
  expect(after.findings).toEqual([changed]);
  expect(after.notes).toEqual([{ rule: 1, reason: "until we moved", problem: "expired", until: "2026-11-24" }]);
});

it("tells of rules that match nothing", () => {
  expect(sift([changed], [{ kind: "orphan", reason: "x" }]).notes.map(({ problem }) => problem)).toEqual(["unused"]);
});

it("never ignores what could not be read", () => {
  expect(sift([unknown], [{ address: "*", reason: "all" }]).findings).toEqual([unknown]);
});

it("names all problems of a file at once", () => {
  const rules = [
    { address: "a" },
    { reason: "x" },
    { address: "a", reason: "x", until: "2026-02-30" },
    { adress: "a", reason: "x", kind: "gone" },
    "text",
    { address: 1, reason: "" },
  ];
  let message = "";
  try {
    parseRules(JSON.stringify({ rules }), "rules.json");
  } catch (error) {
    message = String(error);
  }
  for (const part of [
    "rule 1: it has no reason",
    "rule 2: it would ignore everything",
    "rule 3: until must be a day",
    'rule 4: there is no member "adress"',
    'there is no kind "gone"',
    "rule 5: it is no object",
    "rule 6: address must be a text",
  ]) {
    expect(message).toContain(part);
  }
});

it.each(["", "[]", "{}", '{"rules": {}}'])("does not take %j for rules", (text) => {
  expect(() => parseRules(text, "rules.json")).toThrow("rules.json");
});

it("fits patterns as a regular expression would, in which only the star is special", () => {
  const alphabet = fc.string({ unit: fc.constantFrom("a", "b", "*", ".", "["), maxLength: 8 });
  fc.assert(
    fc.property(alphabet, fc.string({ unit: fc.constantFrom("a", "b", ".", "["), maxLength: 10 }), (pattern, text) => {
      const expression = new RegExp(
        `^${pattern
          .split("*")
          .map((part) => part.replace(/[.[]/g, "\\$&"))
          .join("[^]*")}$`,
      );
      expect(fits(pattern, text)).toBe(expression.test(text));
    }),
    { numRuns: 2000 },
  );
});

it("is quick about patterns that would keep a backtracking expression busy", () => {
  expect(fits(`${"a*".repeat(2000)}b`, "a".repeat(20_000))).toBe(false);
});
