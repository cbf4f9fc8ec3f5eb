import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { DriftError, messageOf } from "./drift-error";
import type { DriftEnvironment } from "./environment";
import { parsePlan } from "./plan/parse-plan";
import { findTerraform } from "./terraform/find-terraform";
import { type MadePlan, makePlan } from "./terraform/make-plan";

/** Where the plan comes from: a program that makes one in a folder, or a file with its JSON form. */
export type PlanSource =
  | { readonly kind: "program"; readonly wanted: string | null; readonly directory: string }
  /** `-` is standard input. */
  | { readonly kind: "file"; readonly file: string };

/** Makes or reads the plan. @throws DriftError */
export async function obtainPlan(
  source: PlanSource,
  environment: DriftEnvironment,
  signal: AbortSignal,
  say: (what: string) => void,
): Promise<MadePlan> {
  if (source.kind === "file") return { plan: await planIn(source.file, environment), diagnostics: [] };
  const directory = resolve(environment.directory, source.directory);
  const program = await findTerraform({
    wanted: source.wanted,
    path: environment.variables.PATH ?? "",
    directory: environment.directory,
  });
  say("making a plan");
  return makePlan({
    program,
    directory,
    environment: environment.variables,
    signal,
    onProgress: (count) => say(`making a plan: ${count} objects read`),
  });
}

async function planIn(file: string, environment: DriftEnvironment): Promise<MadePlan["plan"]> {
  if (file === "-") return parsePlan(await environment.readInput(), "standard input");
  try {
    return parsePlan(await readFile(resolve(environment.directory, file), "utf8"), file);
  } catch (error) {
    if (error instanceof DriftError) throw error;
    throw new DriftError("plan-unreadable", `${file} could not be read: ${messageOf(error)}`, { cause: error });
  }
}
