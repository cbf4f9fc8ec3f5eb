import { checkConfig, type PlacedProblem } from "../schema/check-config";
import type { ObjectKind } from "../schema/kind";
import { listSteps, type Path } from "../schema/path";
import { printPath, wirePath } from "../schema/wire-path";
import type { ObjectType } from "../type";
import type { ObjectValue } from "../value";
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
 * The checks that all three validating calls share: every attribute by itself, and only when each of them is right the checks that
 * involve several. All problems are reported at once.
 */
export function validateConfig(call: Call, checked: Checked, packed: Packed): void {
  call.report.kind = checked.kind;
  const misfits: PlacedProblem[] = [];
  const config = unpackLoosely(checked, packed, (path, message) => misfits.push({ path, message }));
  if (config === null) return;
  for (const problem of [...misfits, ...checkConfig(checked.kind, config)]) report(call, checked.kind, problem);
  if (call.report.failed) return;
  for (const problem of checked.definition.validate?.(config) ?? [])
    report(call, checked.kind, { ...problem, path: listSteps(problem.path ?? []) });
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
