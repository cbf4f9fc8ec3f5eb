import { spawn } from "node:child_process";
import { join } from "node:path";
import { builtExecutable } from "./executable";

/** A finding of the JSON report, as far as suites look at it. */
export interface DriftFinding {
  readonly kind: string;
  readonly address: string | null;
  readonly object: string;
  readonly file: string | null;
  readonly line: number | null;
  readonly attributes: readonly { readonly path: string; readonly before: unknown; readonly after: unknown }[];
  readonly origin: { readonly kind: string } | null;
  readonly cause: {
    readonly code: string;
    readonly text: string;
    readonly at: string | null;
    readonly source: string;
  } | null;
  readonly import_command: string | null;
}

/** The JSON report, as far as suites look at it. */
export interface DriftReport {
  readonly status: string;
  readonly findings: readonly DriftFinding[];
  readonly not_checked: readonly { readonly subject: string; readonly reason: string }[];
  readonly live: { readonly looked: boolean; readonly logs: string };
  readonly events: readonly { readonly text: string; readonly actor: string }[];
}

/** How a check ended. */
export interface DriftResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `technitium drift` as it ships, in a directory that `TerraformDir` has set up. */
export async function runDrift(
  directory: string,
  variables: Readonly<Record<string, string>>,
  ...options: readonly string[]
): Promise<DriftResult> {
  const child = spawn(builtExecutable(), ["drift", directory, ...options], {
    env: { PATH: process.env.PATH, TF_CLI_CONFIG_FILE: join(directory, "cli.tfrc"), CI: "true", ...variables },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (piece: string) => (stdout += piece));
  child.stderr.setEncoding("utf8").on("data", (piece: string) => (stderr += piece));
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { code, stdout, stderr };
}
