import { checkConfig, type PlacedProblem } from "../schema/check-config";
import type { ObjectKind } from "../schema/kind";
import { listSteps, type Path } from "../schema/path";
import { printPath, wirePath } from "../schema/wire-path";
import type { ObjectType } from "../type";
import { unknown, type ObjectValue } from "../value";
import type { Call } from "./call";
import type { ProblemAt } from "./definition/resource";
import type { Packed } from "./packed";
import { unpackLoosely } from "./unpack";

/** What a configuration is checked against. */
interface Checked {
  readonly kind: ObjectKind;
  readonly type: ObjectType;
  readonly definition: { validate?(config: ObjectValue): readonly ProblemAt<string>[] };
}

/**
 * The checks that all three validating calls share: every attribute by itself, and those that involve several. All problems are
 * reported at once; an attribute that is wrong by itself counts as not known yet for the latter.
 */
export function validateConfig(call: Call, checked: Checked, packed: Packed): void {
  call.report.kind = checked.kind;
  const misfits: PlacedProblem[] = [];
  const config = unpackLoosely(checked, packed, (path, message) => misfits.push({ path, message }));
  if (config === null) return;
  const problems = [...misfits, ...checkConfig(checked.kind, config)];
  for (const problem of problems) report(call, checked.kind, problem);
  for (const problem of checked.definition.validate?.(withoutWrong(config, problems)) ?? [])
    report(call, checked.kind, { ...problem, path: listSteps(problem.path ?? []) });
}

/** The configuration with attributes left open that have an error. */
function withoutWrong(config: ObjectValue, problems: readonly PlacedProblem[]): ObjectValue {
  const wrong = problems.flatMap(({ severity, path: [name] }) =>
    severity === "warning" || typeof name !== "string" ? [] : [[name, unknown] as const],
  );
  return { ...config, ...Object.fromEntries(wrong) };
}

function report(call: Call, kind: ObjectKind, problem: PlacedProblem): void {
  call.report.add({
    severity: problem.severity ?? "error",
    code: "invalid_configuration",
    summary: problem.summary ?? title(kind, problem.path),
    detail: problem.message,
    path: problem.path,
  });
}

function title(kind: ObjectKind, path: Path): string {
  const place = printPath(wirePath(kind, path));
  return place === "" ? "Invalid configuration" : `Invalid value for ${place}`;
}
