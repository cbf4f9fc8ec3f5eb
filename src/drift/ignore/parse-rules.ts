import { DriftError, messageOf } from "../drift-error";
import { isJsonObject, type Json, type JsonObject, parseJson } from "../json";
import { FINDING_KINDS, type FindingKind } from "../report/kind";
import type { IgnoreRule } from "./rule";

const MEMBERS = ["reason", "until", "kind", "address", "object", "attribute"];

/**
 * Reads a file of rules: `{ "rules": [{ "address": "…", "reason": "…", "until": "2026-12-31" }] }`.
 * @throws DriftError `ignore-file` with all problems at once
 */
export function parseRules(text: string, source: string): readonly IgnoreRule[] {
  let root: Json;
  try {
    root = parseJson(text);
  } catch (error) {
    throw new DriftError("ignore-file", `${source} is no JSON: ${messageOf(error)}`, { cause: error });
  }
  if (!isJsonObject(root) || !Array.isArray(root.rules)) {
    throw new DriftError("ignore-file", `${source} must be an object with a list "rules"`);
  }
  const problems: string[] = [];
  const rules = (root.rules as readonly Json[]).flatMap((entry, index) => {
    const number = index + 1;
    const found = isJsonObject(entry) ? problemsOf(entry) : ["it is no object"];
    problems.push(...found.map((problem) => `rule ${number}: ${problem}`));
    return isJsonObject(entry) && found.length === 0 ? [ruleOf(entry, number)] : [];
  });
  if (problems.length > 0) throw new DriftError("ignore-file", `${source}: ${problems.join("; ")}`);
  return rules;
}

function problemsOf(entry: JsonObject): readonly string[] {
  const problems: string[] = [];
  for (const name of Object.keys(entry)) {
    if (!MEMBERS.includes(name))
      problems.push(`there is no member ${JSON.stringify(name)}; there are ${MEMBERS.join(", ")}`);
    else if (typeof entry[name] !== "string" || entry[name] === "")
      problems.push(`${name} must be a text that is not empty`);
  }
  if (entry.reason === undefined) problems.push("it has no reason; say why this may be ignored");
  if (typeof entry.kind === "string" && !isKind(entry.kind)) {
    problems.push(`there is no kind ${JSON.stringify(entry.kind)}; there are ${FINDING_KINDS.join(", ")}`);
  }
  if (typeof entry.until === "string" && !isDay(entry.until)) problems.push("until must be a day such as 2026-12-31");
  if (["address", "object", "attribute", "kind"].every((name) => entry[name] === undefined)) {
    problems.push("it would ignore everything; give at least one of address, object, attribute, kind");
  }
  return problems;
}

function ruleOf(entry: JsonObject, number: number): IgnoreRule {
  const text = (name: string): string | null => (typeof entry[name] === "string" ? entry[name] : null);
  const kind = text("kind");
  return {
    number,
    reason: text("reason") ?? "",
    until: text("until"),
    kind: kind !== null && isKind(kind) ? kind : null,
    address: text("address"),
    object: text("object"),
    attribute: text("attribute"),
  };
}

function isKind(text: string): text is FindingKind {
  return (FINDING_KINDS as readonly string[]).includes(text);
}

function isDay(text: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return !Number.isNaN(day) && new Date(day).toISOString().startsWith(text);
}
