import { quoted } from "../../dns/invalid-value";
import { parseFqdn, printFqdn } from "../../dns/name";
import { isUnknown, unknown, type Change, type Decision, type ResourceContext, type Unknown } from "../../terraform";
import { printHostRecord, type HostRecord } from "../preservation/host-record";
import { refuseHyphens } from "../kind/hyphens";
import { waysForReservation } from "../preservation/prevention";
import { rangeOf } from "../scope/checks";
import { plannedScopes } from "../scope/planned-scopes";
import { warnOfUpdatesLeftOff } from "../scope/updates-left-off";
import type { Session } from "../session";
import { judgeReservation, type ScopeOutlook } from "./checks";
import { claimNames, expectedName } from "./claim-names";
import { dnsNameOf } from "./host-name";
import { explainMissing } from "./missing";
import { wasConfigured, writesDns } from "./observe";
import { noteLeaving, notePrior } from "./note-prior";
import { plannedReservations } from "./planned-reservations";
import { protectionOf, type Protection } from "./protection";
import type { reservationSchema } from "./schema";
import { judgeSharedAddress } from "./shared-address";
import { warnOfShield } from "./shield";
import { isWanted, keyOf, plannedTexts, recordsOf } from "./wish";

type ReservationChange = Change<typeof reservationSchema, "scope" | "hardwareAddress">;
type LivingChange = Exclude<ReservationChange, { readonly action: "delete" }>;
type PlanContext = ResourceContext<Session>;

/**
 * Plans a reservation: what the configuration no longer gives follows from the server again, and a record that is to exist but is
 * gone makes a change of its own, with a warning that says why it is gone.
 */
export async function planReservation(
  context: PlanContext,
  change: ReservationChange,
): Promise<Decision<typeof reservationSchema> | undefined> {
  if (change.action === "delete") {
    if (context.configured) noteLeaving(plannedReservations(context.client), change.prior);
    return undefined;
  }
  const { config, planned, prior } = change;
  const forgotten = (["dnsName", "dnsTtl"] as const).filter(
    (name) => config[name] === null && wasConfigured(context.private, name),
  );
  const outlook = context.configured ? await outlookOn(context.client, planned.scope) : null;
  const renamed = outlook !== null && followsDomain(change, outlook) ? ["dnsName" as const] : [];
  const open = Object.fromEntries([...forgotten, ...renamed].map((name) => [name, unknown]));
  const texts = plannedTexts({ ...planned, ...open });
  if (outlook === null) return { set: { ...open, ...texts } };
  if (typeof config.dnsName === "string") refuseHyphens(config.dnsName, context.client.info, "dnsName");
  const run = plannedReservations(context.client);
  if (prior !== null) {
    notePrior(run, prior, { ...planned, ...open }, !goesElsewhere(context.client, prior.scope, planned.scope));
  }
  const problems = judgeReservation(planned, outlook, run, prior === null);
  const rivalries = claimNames(context, { ...planned, ...open }, outlook);
  const { problem, doubt } = await judgeSharedAddress(context, planned, prior, outlook.now);
  const all = [...problems, ...rivalries, ...(problem === null ? [] : [problem])];
  if (all.length > 0) throw new AggregateError(all);
  if (doubt !== null) context.warn(doubt.summary, doubt.detail, "ipAddress");
  if (prior !== null && outlook.now?.dnsUpdates === false && plannedScopes(context.client).get(prior.scope) === null) {
    warnOfUpdatesLeftOff(
      context,
      prior.scope,
      "This configuration does not manage the scope: switch them on in the server's console.",
      "scope",
    );
  }
  const protection = expectedProtection(context, change, outlook);
  if (protection === "restored") warnOfLoss(context, change, outlook);
  await warnOfShield(context, planned, prior?.dnsShield ?? false);
  if (prior !== null) await warnOfMissing(context, change, texts);
  const moved = prior !== null && protection !== null && prior.dnsProtection !== protection;
  return {
    set: { ...open, ...texts, ...(moved ? { dnsProtection: unknown } : {}) },
    replace: prior !== null && goesElsewhere(context.client, prior.scope, planned.scope) ? ["scope"] : [],
  };
}

/** Whether the host gets another name because its scope gets another domain in the same run. */
function followsDomain({ config, planned, prior }: LivingChange, { domainName }: ScopeOutlook): boolean {
  if (prior === null || config.dnsName !== null || domainName === null) return false;
  const { hostName, dnsName } = planned;
  if (typeof hostName !== "string" || isUnknown(dnsName)) return false;
  return dnsNameOf(hostName, parseFqdn(domainName)) !== (dnsName === null ? null : parseFqdn(dnsName));
}

/** Whether the reservation is to be in another scope, and not in the same one under another name. */
function goesElsewhere(session: Session, from: string, to: string | Unknown): boolean {
  return from !== to && (isUnknown(to) || plannedScopes(session).get(to)?.priorName !== from);
}

/** The scope as this run plans it; as it is, if the run does not. */
async function outlookOn(session: Session, name: string | Unknown): Promise<ScopeOutlook> {
  if (isUnknown(name)) return { range: null, domainName: null, writesDns: null, now: null };
  const planned = plannedScopes(session).get(name);
  const { scopes } = session.server;
  // Behind the scope's writes: some of them hold its DNS updates off for a moment, which is not how it is going to be.
  const look = (current: string) => scopes.write(current, () => scopes.get(current));
  const before = planned?.priorName ?? name;
  // While a plan is applied the scope may have its new name already.
  const now = (await look(name)) ?? (before === name ? null : await look(before));
  if (planned !== null) {
    const { range, domain, writesDns: willWrite } = planned;
    return { range, domainName: domain.name, writesDns: willWrite, now };
  }
  if (now === null) return { range: null, domainName: null, writesDns: null, now };
  return { range: rangeOf(now), domainName: now.domainName, writesDns: writesDns(now), now };
}

/** What will protect the records once this is applied; `null` when that is not known yet. */
function expectedProtection(
  { client: { info } }: PlanContext,
  { planned }: LivingChange,
  { writesDns: scopeWritesDns }: ScopeOutlook,
): Protection | null {
  const { hostName, dnsShield, preserveDnsOnExpiry, preservePtrOnExpiry } = planned;
  if (scopeWritesDns === null || isUnknown(hostName) || isUnknown(dnsShield)) return null;
  if (isUnknown(preserveDnsOnExpiry) || isUnknown(preservePtrOnExpiry)) return null;
  return protectionOf({
    scopeWritesDns,
    hostName,
    dnsShield,
    preserved: preserveDnsOnExpiry || preservePtrOnExpiry,
    capabilities: info.capabilities,
  });
}

async function warnOfMissing(
  context: PlanContext,
  { planned, prior }: LivingChange,
  texts: ReturnType<typeof plannedTexts>,
): Promise<void> {
  if (prior === null || prior.ipAddress === null) return;
  const records = recordsOf(prior);
  if (records === null) return;
  const host = { hardwareAddress: keyOf(prior).hardwareAddress, ipAddress: prior.ipAddress };
  const warn = async (wanted: HostRecord, found: string | null, path: "aRecord" | "ptrRecord") => {
    // A host that moves gets new records anyway.
    if (texts[path] !== printHostRecord(wanted) || found === texts[path]) return;
    const { summary, detail } = await explainMissing(context.client, wanted, found, host);
    context.warn(summary, detail, wanted.data.type === "A" ? "preserveDnsOnExpiry" : "preservePtrOnExpiry");
  };
  const wasPreserved = (type: "A" | "PTR") =>
    isWanted(type, {
      preserveDnsOnExpiry: prior.preserveDnsOnExpiry ?? false,
      preservePtrOnExpiry: prior.preservePtrOnExpiry ?? false,
      dnsShield: prior.dnsShield ?? false,
    });
  if (isWanted("A", planned) && wasPreserved("A")) await warn(records.A, prior.aRecord, "aRecord");
  if (isWanted("PTR", planned) && wasPreserved("PTR")) await warn(records.PTR, prior.ptrRecord, "ptrRecord");
}

/**
 * Says that the records will vanish again with the next lease that ends, and what keeps that from happening: once for all hosts of a
 * scope.
 */
function warnOfLoss(context: PlanContext, { planned }: LivingChange, outlook: ScopeOutlook): void {
  const { client } = context;
  const { scope, hostName } = planned;
  if (isUnknown(scope) || isUnknown(hostName) || !plannedReservations(client).isFirstWarned(scope)) return;
  const { versionText } = client.info;
  const name = expectedName(planned, outlook);
  context.warn(
    "Preserved records will vanish when a lease ends",
    `${name === null ? "The host's name" : printFqdn(name)} will be missing from the end of a lease until the next apply puts it back; so will ` +
      `every host of the scope ${quoted(scope)} whose dns_protection is "restored". What prevents it on server ${versionText}:\n` +
      waysForReservation(hostName !== null, client.info),
    "preserveDnsOnExpiry",
  );
}
