import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { DriftError, type DriftErrorCode, messageOf } from "./drift-error";
import type { DriftEnvironment } from "./environment";
import { explain, EXPLAINED } from "./explain/explain";
import type { DriftOptions } from "./flags";
import { parseRules } from "./ignore/parse-rules";
import type { IgnoreRule } from "./ignore/rule";
import { secretsIn } from "./live/credentials";
import { makeReport, reportOfFailure } from "./make-report";
import { createProgress } from "./output/progress";
import { publish } from "./output/publish";
import { redactor } from "./report/redact";
import type { Report } from "./report/report";
import { settingsOf } from "./settings";
import { timeLimit } from "./time-limit";

/** What the process is to exit with: 0 in sync, 2 drift, 1 could not tell, 130 and 143 interrupted by SIGINT and SIGTERM. */
export type DriftExitCode = 0 | 1 | 2 | 130 | 143;

/**
 * `technitium drift`: looks, reports, and says with what to exit. Reads only. Never throws.
 *
 * @example
 * process.exitCode = await driftCommand({ directory: "lab", format: "text,json=drift.json" }, processEnvironment());
 */
export async function driftCommand(options: DriftOptions, environment: DriftEnvironment): Promise<DriftExitCode> {
  if (options.explain !== undefined) return explainCommand(options.explain, environment);
  const interruption = new AbortController();
  const ended: DriftExitCode[] = [];
  const stopListening = environment.onSignal((signal) => {
    ended.push(signal === "SIGINT" ? 130 : 143);
    interruption.abort(new DriftError("interrupted", `interrupted by ${signal}; no report was written`));
  });
  try {
    return await run(options, environment, interruption.signal);
  } catch (error) {
    await environment.stderr.write(`technitium drift: ${redactor(secretsIn(environment.variables))(wordsOf(error))}\n`);
    return ended[0] ?? 1;
  } finally {
    stopListening();
  }
}

async function run(
  options: DriftOptions,
  environment: DriftEnvironment,
  interruption: AbortSignal,
): Promise<DriftExitCode> {
  const { variables } = environment;
  const settings = settingsOf(options, variables.GITHUB_ACTIONS === "true");
  const rules = await rulesIn(options.ignore, environment);
  const began = environment.clock();
  const isQuiet = options.quiet === true;
  const progress = createProgress(environment.stderr, !isQuiet && !isSet(variables.CI));
  const limit = timeLimit(settings.timeout, environment, interruption);
  let made: { readonly report: Report; readonly secrets: readonly string[] };
  try {
    made = await makeReport({ options, settings, environment, rules, began, say: progress.say, signal: limit.signal });
  } catch (error) {
    if (interruption.aborted) throw interruption.reason;
    if (!(error instanceof DriftError) || !REPORTED.has(error.code)) throw error;
    made = { report: reportOfFailure(error, { options, settings, rules, began, environment }), secrets: [] };
  } finally {
    limit.end();
    await progress.end();
  }
  const report = redactor([...made.secrets, ...secretsIn(variables)])(made.report);
  const colour = environment.stdout.isTerminal && options.color !== false && !isSet(variables.NO_COLOR);
  await publish(
    { report, destinations: settings.destinations, colour, quiet: isQuiet, signal: interruption },
    environment,
  );
  return report.exitCode;
}

/** Failures that a report tells of, for those who only read reports. */
const REPORTED: ReadonlySet<DriftErrorCode> = new Set<DriftErrorCode>([
  "plan-unreadable",
  "plan-format",
  "terraform-missing",
  "terraform-failed",
  "timeout",
  "server",
]);

async function rulesIn(file: string | undefined, { directory }: DriftEnvironment): Promise<readonly IgnoreRule[]> {
  if (file === undefined) return [];
  let text: string;
  try {
    text = await readFile(resolve(directory, file), "utf8");
  } catch (error) {
    throw new DriftError("ignore-file", `${file} could not be read: ${messageOf(error)}`, { cause: error });
  }
  return parseRules(text, file);
}

async function explainCommand(code: string, environment: DriftEnvironment): Promise<DriftExitCode> {
  const text = explain(code);
  if (text !== null) {
    await environment.stdout.write(text);
    return 0;
  }
  await environment.stderr.write(
    `technitium drift: there is no ${JSON.stringify(code)}; there are ${[...EXPLAINED.keys()].join(", ")}\n`,
  );
  return 1;
}

function wordsOf(error: unknown): string {
  return error instanceof DriftError ? `${error.code}: ${error.message}` : `internal error: ${messageOf(error)}`;
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== "";
}
