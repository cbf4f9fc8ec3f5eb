import { check, type Check } from "./check";
import type { DriftError, DriftErrorCode } from "./drift-error";
import type { DriftEnvironment } from "./environment";
import type { DriftOptions } from "./flags";
import type { IgnoreRule } from "./ignore/rule";
import type { PlanSource } from "./plan-source";
import { assembleReport } from "./report/assemble";
import { findingId } from "./report/finding-id";
import { measureGuards } from "./report/guards";
import type { NotChecked, Report } from "./report/report";
import type { Settings } from "./settings";

/** What a report is made from. */
export interface Work {
  readonly options: DriftOptions;
  readonly settings: Settings;
  readonly environment: DriftEnvironment;
  readonly rules: readonly IgnoreRule[];
  readonly began: number;
}

/** Looks, twice if that was asked for, and makes a report of it. @throws DriftError */
export async function makeReport(
  work: Work & { readonly say: (what: string) => void; readonly signal: AbortSignal },
): Promise<{ readonly report: Report; readonly secrets: readonly string[] }> {
  const { options, settings, environment, say, signal } = work;
  const source: PlanSource =
    options.plan === undefined
      ? { kind: "program", wanted: options.terraform ?? null, directory: options.directory ?? "." }
      : { kind: "file", file: options.plan };
  const request = { options, settings, environment, source, signal, say };
  const first = await check(request);
  const report = reportOf(first, work, null);
  if (settings.confirm === null || report.status !== "drifted") return { report, secrets: first.plan.secrets };

  say(`drift was found; looking again in ${settings.confirm / 1000} s`);
  await environment.sleep(settings.confirm, signal);
  signal.throwIfAborted();
  const second = await check(request);
  return {
    report: confirmedReport(first, second, settings.confirm, work),
    secrets: [...first.plan.secrets, ...second.plan.secrets],
  };
}

/** The report of the second look, without what the first did not see: that may be an apply at work. */
function confirmedReport(first: Check, second: Check, waited: number, work: Work): Report {
  const before = new Set(first.observed.map(({ observation }) => findingId(observation)));
  const after = new Set(second.observed.map(({ observation }) => findingId(observation)));
  const dropped = [...before].filter((id) => !after.has(id)).length;
  const isKept = ({ observation }: Check["observed"][number]): boolean =>
    observation.kind === "unknown" || before.has(findingId(observation));
  const confirmed = { ...second, observed: second.observed.filter(isKept) };
  return reportOf(confirmed, work, { seconds: waited / 1000, dropped });
}

function reportOf(found: Check, work: Work, confirmed: Report["confirmed"]): Report {
  const { options, settings, environment, rules, began } = work;
  const { classified } = found;
  return assembleReport({
    directory: options.plan === undefined ? (options.directory ?? ".") : (options.directory ?? null),
    firstFile: found.locations.firstFile,
    locate: found.locations.locate,
    observed: found.observed,
    checked: classified.checked,
    notChecked: [...found.notChecked, ...nothingToCheck(found, options)],
    rules,
    failOn: settings.failOn,
    guards: measureGuards(classified.pending, classified.checked.length, settings.limits),
    events: found.events,
    picture: found.picture,
    live: found.live,
    server: found.server,
    owners: found.owners,
    terraform: { version: found.plan.terraformVersion },
    confirmed,
    started: new Date(began).toISOString(),
    seconds: (environment.clock() - began) / 1000,
  });
}

function nothingToCheck({ classified }: Check, { requireResources }: DriftOptions): readonly NotChecked[] {
  if (requireResources !== true || classified.checked.length > 0) return [];
  return [
    {
      subject: "configuration",
      reason: "there are no technitium resources in the state, and --require-resources asks for some",
    },
  ];
}

/** The report of a run that ended before it could look. */
export function reportOfFailure(error: DriftError, { options, settings, rules, began, environment }: Work): Report {
  return assembleReport({
    directory: options.plan === undefined ? (options.directory ?? ".") : null,
    firstFile: null,
    locate: () => null,
    observed: [],
    checked: [],
    notChecked: [{ subject: SUBJECTS[error.code] ?? "plan", reason: error.message }],
    rules,
    failOn: settings.failOn,
    guards: [],
    events: [],
    picture: { zones: [], scopes: [] },
    live: { looked: false, text: "the check ended before", logs: "not needed" },
    server: null,
    owners: [],
    terraform: { version: null },
    confirmed: null,
    started: new Date(began).toISOString(),
    seconds: (environment.clock() - began) / 1000,
  });
}

const SUBJECTS: Partial<Record<DriftErrorCode, string>> = { timeout: "everything", server: "server" };
