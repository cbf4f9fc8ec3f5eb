import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { StringDecoder } from "node:string_decoder";
import { DriftError, messageOf } from "../drift-error";
import { parsePlan } from "../plan/parse-plan";
import type { Plan } from "../plan/plan";
import { type Diagnostic, diagnosticText, parsePlanMessage } from "./diagnostic";
import { runProgram } from "./program";

/** What is needed to make a plan. */
export interface PlanRequest {
  /** The path of terraform or tofu, or of a wrapper. */
  readonly program: string;
  readonly directory: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  /** Told how many objects have been read so far. */
  readonly onProgress: (objectsRead: number) => void;
}

/** A plan, and what was said while it was made. */
export interface MadePlan {
  readonly plan: Plan;
  readonly diagnostics: readonly Diagnostic[];
}

const MOST_DIAGNOSTICS = 1_000;
/** V8 cannot hold a longer text. */
const LONGEST_PLAN = 500 * 1024 * 1024;

/**
 * Lets Terraform make a plan, and reads it. Nothing is written but the plan, to a private folder that is gone afterwards
 * (a plan holds secrets). What counts is the plan itself: neither the exit code, which wrappers change, nor any text.
 * @throws DriftError `terraform-failed` when there is no plan, and what the signal was aborted with
 */
export async function makePlan(request: PlanRequest): Promise<MadePlan> {
  const folder = await mkdtemp(join(request.environment["TMPDIR"] ?? tmpdir(), "technitium-drift-"));
  try {
    const file = join(folder, "plan");
    const { diagnostics, errors } = await plan(request, file);
    if (!(await exists(file))) throw noPlan(request, diagnostics, errors);
    const text = await show(request, file);
    return { plan: parsePlan(text, `the plan of ${basename(request.program)}`), diagnostics };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function plan(
  request: PlanRequest,
  file: string,
): Promise<{ readonly diagnostics: readonly Diagnostic[]; readonly errors: string }> {
  const diagnostics: Diagnostic[] = [];
  let read = 0;
  const lines = lineReader((line) => {
    const message = parsePlanMessage(line);
    if (message?.type === "diagnostic" && diagnostics.length < MOST_DIAGNOSTICS) diagnostics.push(message.diagnostic);
    if (message?.type === "refresh") request.onProgress(++read);
  });
  // -refresh=true and -refresh-only=false undo what TF_CLI_ARGS may say: without a refresh there is no drift to see.
  const options = ["-json", "-input=false", "-lock=false", "-refresh=true", "-refresh-only=false", `-out=${file}`];
  const { errors } = await terraform(request, ["plan", ...options], lines.push);
  lines.end();
  return { diagnostics, errors };
}

async function show(request: PlanRequest, file: string): Promise<string> {
  const pieces: Buffer[] = [];
  let size = 0;
  await terraform(request, ["show", "-json", file], (piece) => {
    size += piece.length;
    if (size <= LONGEST_PLAN) pieces.push(piece);
  });
  if (size > LONGEST_PLAN) {
    throw new DriftError(
      "plan-unreadable",
      `the plan has ${size} bytes as JSON, more than can be read; split the configuration`,
    );
  }
  return Buffer.concat(pieces).toString("utf8");
}

async function terraform(
  request: PlanRequest,
  command: readonly string[],
  onOutput: (piece: Buffer) => void,
): Promise<{ readonly errors: string }> {
  const environment = { ...request.environment, TF_IN_AUTOMATION: "1", TF_INPUT: "0", CHECKPOINT_DISABLE: "1" };
  const { program, directory, signal } = request;
  try {
    return await runProgram({ program, arguments: command, directory, environment, signal, onOutput });
  } catch (error) {
    if (error instanceof DriftError) throw error;
    throw new DriftError("terraform-failed", `${program} could not be run in ${directory}: ${messageOf(error)}`, {
      cause: error,
    });
  }
}

function noPlan(request: PlanRequest, diagnostics: readonly Diagnostic[], errors: string): DriftError {
  const said = diagnostics.filter(({ severity }) => severity === "error").map(diagnosticText);
  const words = said.length > 0 ? said.join("; ") : errors.trim() === "" ? "it said nothing" : errors.trim();
  return new DriftError("terraform-failed", `${basename(request.program)} made no plan: ${words}`);
}

async function exists(file: string): Promise<boolean> {
  try {
    return (await stat(file)).size > 0;
  } catch {
    return false;
  }
}

function lineReader(onLine: (line: string) => void): {
  readonly push: (piece: Buffer) => void;
  readonly end: () => void;
} {
  const decoder = new StringDecoder("utf8");
  let rest = "";
  return {
    push: (piece) => {
      const parts = (rest + decoder.write(piece)).split("\n");
      rest = parts.pop() ?? "";
      for (const part of parts) onLine(part);
    },
    end: () => onLine(rest + decoder.end()),
  };
}
