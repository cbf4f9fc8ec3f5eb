import type { AttributeChange, Finding } from "../report/finding";
import { findingId } from "../report/finding-id";
import type { IgnoredFinding, RuleNote } from "../report/report";
import { fits, type IgnoreRule } from "./rule";

/** What is left, what is not, and which rules did nothing. */
export interface Sifted {
  readonly findings: readonly Finding[];
  readonly ignored: readonly IgnoredFinding[];
  readonly notes: readonly RuleNote[];
}

/**
 * Takes out what the rules say. A rule with an attribute takes only that attribute out of a finding, and the finding with
 * its last one. `unknown` stays whatever a rule says: what was not looked at cannot be ignored.
 * @param today the day in UTC, `2026-11-24`
 */
export function applyRules(findings: readonly Finding[], rules: readonly IgnoreRule[], today: string): Sifted {
  const holding = rules.filter(({ until }) => until === null || today <= until);
  const used = new Set<IgnoreRule>();
  const ignored: IgnoredFinding[] = [];
  const left: Finding[] = [];

  for (const finding of findings) {
    let rest: Finding | null = finding;
    for (const rule of finding.kind === "unknown" ? [] : holding) {
      if (rest === null) break;
      const hit = hitBy(rest, rule);
      if (hit === null) continue;
      used.add(rule);
      ignored.push({
        finding: withAttributes(rest, hit.attributes),
        rule: rule.number,
        reason: rule.reason,
        until: rule.until,
      });
      const others: readonly AttributeChange[] = rest.attributes.filter(
        (attribute) => !hit.attributes.includes(attribute),
      );
      rest = others.length === 0 ? null : withAttributes(rest, others);
    }
    if (rest !== null) left.push(rest);
  }

  const notes = rules.flatMap((rule): readonly RuleNote[] => {
    if (used.has(rule)) return [];
    const problem = holding.includes(rule) ? "unused" : "expired";
    return [{ rule: rule.number, reason: rule.reason, problem, until: rule.until }];
  });
  return { findings: left, ignored, notes };
}

function hitBy(finding: Finding, rule: IgnoreRule): { readonly attributes: readonly AttributeChange[] } | null {
  const matches =
    (rule.kind === null || rule.kind === finding.kind) &&
    fits(rule.address, finding.address) &&
    fits(rule.object, finding.object);
  if (!matches) return null;
  if (rule.attribute === null) return { attributes: finding.attributes };
  const attributes = finding.attributes.filter(({ path }) => fits(rule.attribute, path));
  return attributes.length === 0 ? null : { attributes };
}

function withAttributes(finding: Finding, attributes: readonly AttributeChange[]): Finding {
  if (attributes.length === finding.attributes.length) return finding;
  const changed = { ...finding, attributes };
  return { ...changed, id: findingId(changed) };
}
