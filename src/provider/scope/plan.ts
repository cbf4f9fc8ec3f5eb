import { quoted } from "../../dns/invalid-value";
import { ipv4FromNumber, ipv4ToNumber } from "../../dns/ipv4";
import {
  isUnknown,
  ProblemError,
  unknown,
  type Change,
  type Decision,
  type Plan,
  type ResourceContext,
} from "../../terraform";
import { keyOfRecord, readRecords, writeRecord } from "../preservation/preserved-record";
import { printHostRecord } from "../preservation/host-record";
import type { Session } from "../session";
import { overlapping, rangeOf, type Range } from "./checks";
import { lostIn } from "./observe";
import { plannedScopes, type PlannedScope, type PlannedScopes } from "./planned-scopes";
import type { scopeSchema } from "./schema";
import { warnOfUpdatesLeftOff } from "./updates-left-off";

type ScopeChange = Change<typeof scopeSchema, "name">;
type LivingChange = Exclude<ScopeChange, { readonly action: "delete" }>;
type PlannedScopeAttributes = Plan<typeof scopeSchema>;
type PlanContext = ResourceContext<Session>;

/** Plans a scope: refuses what the server would refuse or lose, with all reasons at once, and brings back records that have vanished. */
export async function planScope(
  context: PlanContext,
  change: ScopeChange,
): Promise<Decision<typeof scopeSchema> | undefined> {
  if (!context.configured) return undefined;
  const run = plannedScopes(context.client);
  if (change.action === "delete") {
    run.noteDeleted(change.prior.name);
    return undefined;
  }
  const outlook = outlookOf(change);
  // Before anything is waited for: of two scopes that are planned at the same time, the later one sees the other.
  if (outlook !== null) run.note(outlook);
  const problems = await problemsOf(context, change, outlook, run);
  if (problems.length > 0) throw new AggregateError(problems);
  const { planned, prior } = change;
  if (prior?.dnsUpdates === false && planned.dnsUpdates === true) {
    warnOfUpdatesLeftOff(context, prior.name, "Apply switches them on.", "dnsUpdates");
  }
  return { set: { preservedRecords: plannedRecords(context, change) } };
}

/** What the plan of this scope means for those that depend on it; `null` while its name is not known. */
function outlookOf({ planned, prior }: LivingChange): PlannedScope | null {
  const { name, dnsUpdates, domainName } = planned;
  if (isUnknown(name)) return null;
  const isOpen = isUnknown(dnsUpdates) || isUnknown(domainName);
  return {
    name,
    priorName: prior?.name ?? null,
    range: rangeOf(planned),
    writesDns: isOpen ? (dnsUpdates === false ? false : null) : dnsUpdates && domainName !== null,
    domain: isUnknown(domainName) ? { known: false, name: null } : { known: true, name: domainName },
  };
}

async function problemsOf(
  context: PlanContext,
  { planned, prior }: LivingChange,
  outlook: PlannedScope | null,
  run: PlannedScopes,
): Promise<readonly ProblemError[]> {
  const { server, info } = context.client;
  const problems: ProblemError[] = [];
  if (planned.dnsOverwriteForDynamicLease === true && !info.capabilities.dnsOverwriteForDynamicLease) {
    problems.push(
      new ProblemError(
        "unsupported",
        "The server does not know this setting",
        `dns_overwrite_for_dynamic_lease needs server 14.3 or later; this one is ${info.versionText} and would pass it over in silence.`,
        "dnsOverwriteForDynamicLease",
      ),
    );
  }
  if (!info.capabilities.hyphenAtLabelEnds) problems.push(...hyphenProblems(planned, info.versionText));
  if (outlook === null || outlook.range === null) return problems;
  const { range, name } = outlook;
  const others = (await server.scopes.list()).filter((scope) => scope.name !== name && scope.name !== prior?.name);
  const standing = others.filter((scope) => !run.isLeaving(scope.name) && run.get(scope.name) === null);
  for (const other of overlapping(range, standing)) {
    problems.push(overlap(other.name, `${other.startingAddress} to ${other.endingAddress}`));
  }
  for (const other of run.all()) {
    if (other.name === name || other.range === null) continue;
    if (other.range.first > range.last || other.range.last < range.first) continue;
    problems.push(
      overlap(
        other.name,
        `${ipv4FromNumber(other.range.first)} to ${ipv4FromNumber(other.range.last)} in this configuration`,
      ),
    );
  }
  if (prior !== null) await warnOfStranded(context, prior.name, range);
  return problems;
}

function overlap(name: string, range: string): ProblemError {
  return new ProblemError(
    "invalid_configuration",
    "The range overlaps another scope",
    `The scope ${quoted(name)} has ${range}. The server refuses such a range or, where it lets one pass, refuses every later change. ` +
      "If that scope goes or shrinks in this same run, let this one depend on it (depends_on), or apply it first.",
    "startingAddress",
  );
}

/**
 * Reservations that a smaller range leaves outside are not heard any more, and keep every later list of reservations from being taken.
 * Those of this configuration come after their scope and are checked there, so it is not known yet whether they move along.
 */
async function warnOfStranded(context: PlanContext, name: string, { first, last }: Range): Promise<void> {
  const scope = await context.client.server.scopes.get(name);
  if (scope === null) return;
  const stranded = scope.reservations.filter(({ address }) => {
    const number = ipv4ToNumber(address);
    const isInside = number >= ipv4ToNumber(scope.startingAddress) && number <= ipv4ToNumber(scope.endingAddress);
    return isInside && (number < first || number > last);
  });
  if (stranded.length === 0) return;
  const list = stranded.map(({ hardwareAddress, address, hostName }) =>
    `  ${hardwareAddress} → ${address} ${hostName ?? ""}`.trimEnd(),
  );
  context.warn(
    "The range leaves reservations outside",
    [
      `The server has ${stranded.length} reservation(s) in ${quoted(name)} that lie outside the planned range. Unless they move in this same run, ` +
        "it will not answer the renewals of their clients:",
      ...list.slice(0, 10),
      ...(list.length > 10 ? [`  … and ${list.length - 10} more`] : []),
      "Keep the range around those that nobody moves, or have them moved or removed before this is applied.",
    ].join("\n"),
    "endingAddress",
  );
}

const names = ["domainName", "domainSearchList", "ntpServerDomainNames"] as const;

function hyphenProblems(planned: PlannedScopeAttributes, versionText: string): readonly ProblemError[] {
  return names.flatMap((attribute) => {
    const value: unknown = planned[attribute];
    const texts: readonly unknown[] = Array.isArray(value) ? value : [value];
    const bad = texts.find((text) => typeof text === "string" && text.split(".").some((label) => /^-|-$/.test(label)));
    if (typeof bad !== "string") return [];
    return [
      new ProblemError(
        "invalid_configuration",
        "The server does not take this name",
        `Server ${versionText} takes no label that begins or ends with a hyphen, such as in ${quoted(bad)}; 15.0 and later do.`,
        attribute,
      ),
    ];
  });
}

/** The records that the scope will remember: those that are there, and those that come back. */
function plannedRecords(
  context: PlanContext,
  { planned, prior }: LivingChange,
): PlannedScopeAttributes["preservedRecords"] {
  const { preserveDnsOnExpiry, preservePtrOnExpiry } = planned;
  if (preserveDnsOnExpiry === false && preservePtrOnExpiry === false) return [];
  const asBefore =
    prior?.preserveDnsOnExpiry === preserveDnsOnExpiry && prior.preservePtrOnExpiry === preservePtrOnExpiry;
  if (prior === null || !asBefore) return unknown;
  const lost = lostIn(context.private);
  if (lost.length > 0) {
    context.warn(
      `${lost.length} preserved DNS record(s) are missing or about to vanish`,
      [
        "Apply puts them back as they were:",
        ...lost.slice(0, 20).map(({ record, why }) => `- ${printHostRecord(record)}: ${why}`),
        ...(lost.length > 20 ? [`… and ${lost.length - 20} more`] : []),
      ].join("\n"),
      "preserveDnsOnExpiry",
    );
  }
  const remembered = [...readRecords(prior.preservedRecords), ...lost.map(({ record }) => record)];
  return [...new Map(remembered.map((record) => [keyOfRecord(record), record])).values()].map(writeRecord);
}
