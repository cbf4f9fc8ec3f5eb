import type { Fqdn } from "../../dns/name";
import type { Scope } from "../../technitium";
import type { Session } from "../session";
import { keyOfRecord, recordFrom, type PreservedRecord } from "./preserved-record";
import { describeReason, reasonFor, type Reason } from "./reason";
import { serverLog } from "./server-log";
import { addressIn, surveyScope, type ScopeRecord, type Survey } from "./survey";

/** Which records a scope preserves. */
export interface PreserveFlags {
  readonly A: boolean;
  readonly PTR: boolean;
}

/** A record that is to come back, or to be kept from vanishing, and why. */
export interface LostRecord {
  readonly record: PreservedRecord;
  readonly why: string;
}

/** What a scope remembers, parted by whether the server still has it. */
export interface ScopeMemory {
  readonly present: readonly PreservedRecord[];
  readonly lost: readonly LostRecord[];
}

/**
 * Compares what a scope remembers with what is there. New records of the DHCP server and of people are remembered; a person's
 * record that DHCP has written over is remembered as the person wrote it. A record is forgotten when something else of this
 * provider manages it, when its address is leased to somebody else, when its name points elsewhere, and when a person deleted it.
 */
export async function refreshMemory(
  session: Session,
  scope: Scope,
  flags: PreserveFlags,
  remembered: readonly PreservedRecord[],
): Promise<ScopeMemory> {
  if (!flags.A && !flags.PTR) return { present: [], lost: [] };
  const survey = await surveyScope(session, scope);
  const present: PreservedRecord[] = [];
  const lost: LostRecord[] = [];
  const known = new Map(
    remembered
      .filter(({ name, data }) => flags[data.type] && addressIn(scope, name, data) !== null)
      .map((record) => [keyOfRecord(record), record]),
  );
  for (const [key, found] of survey.byKey) {
    const record = flags[found.data.type] ? toRemember(found, known.get(key)) : null;
    if (record === null) continue;
    if (found.fading) lost.push({ record, why: "it is there but will expire, and no lease stands behind it" });
    else present.push(record);
  }
  for (const [key, record] of known) {
    if (survey.byKey.has(key)) continue;
    const reason = await reasonToRestore(session, scope, record, survey);
    if (reason !== null) lost.push({ record, why: describeReason(reason) });
  }
  return { present: sorted(present), lost };
}

/** The record as it is to be remembered; `null` for one that a resource of this or another owner manages. */
function toRemember({ record, data, origin }: ScopeRecord, known: PreservedRecord | undefined): PreservedRecord | null {
  switch (origin.kind) {
    case "ours":
    case "other-owner":
      return null;
    case "dhcp":
      return known?.origin === "manual" ? known : recordFrom(record, data, "dhcp");
    case "manual":
    case "copied":
      return known !== undefined && (isBarePointer(record) || isAsRemembered(record, known))
        ? known
        : recordFrom(record, data, "manual");
  }
}

function isAsRemembered({ ttl, comment }: ScopeRecord["record"], known: PreservedRecord): boolean {
  return ttl === known.ttl && comment === known.comment;
}

/** 13.6 and 14.3 leave no mark on the PTR records of DHCP, so one whose lease has ended looks like a person's. */
function isBarePointer({ type, comment, lastModified }: ScopeRecord["record"]): boolean {
  return type === "PTR" && comment === null && lastModified === null;
}

/** Why a record that is gone is to come back; `null` if it is not. */
async function reasonToRestore(
  session: Session,
  scope: Scope,
  record: PreservedRecord,
  { leases, valuesAt }: Survey,
): Promise<Reason | null> {
  const { name, data } = record;
  const address = addressIn(scope, name, data);
  if (address === null || valuesAt(name, data.type) > 0) return null;
  // Somebody else has the address now; or its own lease is alive, so that it was no lease's end that took the record.
  if (leases.some((lease) => lease.address === address)) return null;
  const host = hostOf(record);
  const reason = reasonFor(record, await serverLog(session), {
    address,
    hostIsAlive: leases.some(({ hostName }) => hostName?.toLowerCase() === host),
    addressIsLeased: false,
  });
  return reason.cause === "by-hand" ? null : reason;
}

function hostOf({ name, data }: PreservedRecord): Fqdn {
  return data.type === "A" ? name : data.target;
}

function sorted(records: readonly PreservedRecord[]): readonly PreservedRecord[] {
  return [...records].sort((a, b) => (keyOfRecord(a) < keyOfRecord(b) ? -1 : 1));
}
