import type { DriftErrorCode } from "../drift-error";
import { CAUSE_CODES, type CauseCode } from "../report/cause";
import { FINDING_KINDS, type FindingKind } from "../report/kind";
import { explainCause } from "./causes";
import { explainError } from "./errors";
import type { Explanation } from "./explanation";
import { explainKind } from "./kinds";

const ERROR_CODES: readonly DriftErrorCode[] = [
  "usage",
  "plan-unreadable",
  "plan-format",
  "terraform-missing",
  "terraform-failed",
  "timeout",
  "interrupted",
  "ignore-file",
  "report-not-written",
  "server",
];

const GUARDS: Readonly<Record<string, Explanation>> = {
  "max-change": {
    title: "The configuration would change more of the objects than --max-change allows.",
    help: "It counts updates and replacements that are pending, not repairs of drift, and is off below 10 objects. The exit code is 1.",
  },
  "max-delete": {
    title: "The configuration would delete more of the objects than --max-delete allows.",
    help: "It counts deletions and replacements that are pending, and is off below 10 objects. The exit code is 1.",
  },
};

/** Everything that `--explain` knows, in the order it is listed in. */
export const EXPLAINED: ReadonlyMap<string, Explanation> = new Map([
  ...FINDING_KINDS.map((kind: FindingKind) => [kind, explainKind(kind)] as const),
  ...CAUSE_CODES.map((code: CauseCode) => [code, explainCause(code)] as const),
  ...ERROR_CODES.map((code) => [code, explainError(code)] as const),
  ...Object.entries(GUARDS),
]);

/** The text that `--explain` prints; `null` for a word that is in no report. */
export function explain(code: string): string | null {
  const found = EXPLAINED.get(code.toLowerCase());
  if (found === undefined) return null;
  return `${code.toLowerCase()}: ${found.title}\n${found.help === "" ? "" : `\n${found.help}\n`}`;
}
