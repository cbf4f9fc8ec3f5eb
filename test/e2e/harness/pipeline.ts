import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** How a script ended. */
export interface ScriptResult {
  readonly code: number | null;
  /** Standard output and standard error, as a pipeline's log shows them. */
  readonly log: string;
}

/** Runs a script as a pipeline does: with bash, ended by its first failing command. */
export async function runScript(
  script: string,
  directory: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<ScriptResult> {
  const child = spawn("bash", ["-e", "-c", script], {
    cwd: directory,
    env: environment,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let log = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (piece: string) => (log += piece));
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { code, log };
}

interface WorkflowStep {
  readonly name?: string;
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly env?: Readonly<Record<string, string>>;
}

interface Workflow {
  readonly jobs: Readonly<
    Record<string, { readonly env?: Readonly<Record<string, string>>; readonly steps: readonly WorkflowStep[] }>
  >;
}

/** What a step of a workflow came to. */
export interface StepResult {
  readonly name: string;
  /** `used` for actions of others, which are not played. */
  readonly outcome: "success" | "failure" | "skipped" | "used";
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
}

/** What a workflow is run with. */
export interface WorkflowRun {
  readonly file: string;
  readonly directory: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** What expressions name: `secrets.X`, `vars.X`, `inputs.x`. */
  readonly context: Readonly<Record<string, string>>;
}

/** Plays the only job of a GitHub workflow: its own steps one after the other, each with files for outputs and summary. */
export async function playWorkflow({
  file,
  directory,
  environment,
  context,
}: WorkflowRun): Promise<readonly StepResult[]> {
  const { jobs } = parse(readFileSync(file, "utf8")) as Workflow;
  const [job] = Object.values(jobs);
  const results: StepResult[] = [];
  const known = new Map<string, StepResult>();
  for (const [index, step] of (job?.steps ?? []).entries()) {
    const name = step.name ?? step.uses ?? `step ${index}`;
    const failed = results.some(({ outcome }) => outcome === "failure");
    const result = isToRun(step.if, failed, context, known)
      ? await playStep(step, name, index, { directory, environment, context }, job?.env ?? {})
      : ({ name, outcome: "skipped", log: "", outputs: {} } as const);
    results.push(result);
    if (step.id !== undefined) known.set(step.id, result);
  }
  return results;
}

async function playStep(
  step: WorkflowStep,
  name: string,
  index: number,
  { directory, environment, context }: Omit<WorkflowRun, "file">,
  jobEnv: Readonly<Record<string, string>>,
): Promise<StepResult> {
  if (step.run === undefined) return { name, outcome: "used", log: "", outputs: {} };
  const [outputFile, summaryFile] = ["output", "summary"].map((kind) => join(directory, `.github-${kind}-${index}`));
  const variables = Object.fromEntries(
    Object.entries({ ...jobEnv, ...step.env }).map(([key, value]) => [key, substituted(value, context)]),
  );
  const { code, log } = await runScript(step.run, directory, {
    ...environment,
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_WORKSPACE: directory,
    GITHUB_OUTPUT: outputFile,
    GITHUB_STEP_SUMMARY: summaryFile,
    ...variables,
  });
  return { name, outcome: code === 0 ? "success" : "failure", log, outputs: outputsIn(outputFile ?? "") };
}

/** The outputs a step wrote, in the form with delimiters. */
function outputsIn(file: string): Readonly<Record<string, string>> {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    return {};
  }
  return Object.fromEntries(
    [...text.matchAll(/^(\w+)<<(\S+)\n([^]*?)\n\2$/gm)].map((match) => [match[1] ?? "", match[3] ?? ""]),
  );
}

function substituted(text: string, context: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{\{ ([\w.]+) \}\}/g, (_whole, name: string) => valueOf(name, context, new Map()));
}

/** The few expressions that the example uses; anything else is an error, so that none is misread. */
function isToRun(
  condition: string | undefined,
  failed: boolean,
  context: Readonly<Record<string, string>>,
  steps: ReadonlyMap<string, StepResult>,
): boolean {
  if (condition === undefined) return !failed;
  const parts = condition.split("&&").map((part) => part.trim());
  if (failed && !parts.includes("always()")) return false;
  return parts.every((part) => {
    if (part === "always()") return true;
    const comparison = /^([\w.]+) == '([^']*)'$/.exec(part);
    if (comparison !== null) return valueOf(comparison[1] ?? "", context, steps) === comparison[2];
    if (/^[\w.]+$/.test(part)) return valueOf(part, context, steps) === "true";
    throw new Error(`this expression cannot be played: ${part}`);
  });
}

function valueOf(
  name: string,
  context: Readonly<Record<string, string>>,
  steps: ReadonlyMap<string, StepResult>,
): string {
  const step = /^steps\.(\w+)\.(outcome|outputs\.(\w+))$/.exec(name);
  if (step === null) return context[name] ?? "";
  const result = steps.get(step[1] ?? "");
  return (step[3] === undefined ? result?.outcome : result?.outputs[step[3]]) ?? "";
}

interface GitlabJob {
  readonly script: readonly string[];
  readonly allow_failure?: { readonly exit_codes: number };
}

/** Plays a job of a GitLab pipeline: the default preparation, then its script. */
export async function playGitlabJob(
  file: string,
  name: string,
  directory: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<ScriptResult & { readonly outcome: "success" | "warning" | "failure" }> {
  const pipeline = parse(readFileSync(file, "utf8")) as Readonly<Record<string, GitlabJob>> & {
    readonly default: { readonly before_script: readonly string[] };
  };
  const job = pipeline[name];
  if (job === undefined) throw new Error(`there is no job ${name}`);
  const script = [...pipeline.default.before_script, ...job.script].join("\n");
  const result = await runScript(script, directory, {
    ...environment,
    CI: "true",
    GITLAB_CI: "true",
    CI_PROJECT_DIR: directory,
  });
  const outcome = result.code === 0 ? "success" : result.code === job.allow_failure?.exit_codes ? "warning" : "failure";
  return { ...result, outcome };
}
