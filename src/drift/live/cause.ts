import { type Fqdn } from "../../dns/name";
import { addressOfReverseName } from "../../dns/reverse-range";
import type { Lease } from "../../technitium";
import { disappearanceOf } from "../../technitium/logs/disappearance";
import type { LogEventOf } from "../../technitium/logs/log-event";
import type { LogIndex } from "../../technitium/logs/log-index";
import { printTime } from "../format/wording";
import { visible } from "../format/visible";
import type { Observed } from "../classify/observed";
import type { Subject } from "../classify/subject";
import type { Cause } from "../report/cause";
import type { Observation } from "../report/finding";
import type { Holders } from "./holders";
import { setKey } from "./known";
import type { LiveRecord } from "./live-record";
import { by, causeInLog } from "./log-cause";

/** What a look at the server holds ready to explain findings with. */
export interface Evidence {
  readonly holders: Holders;
  readonly log: LogIndex;
  /** Records at names of interest, by `NAME TYPE`. */
  readonly records: ReadonlyMap<string, readonly LiveRecord[]>;
}

/** Adds to a finding who did it and when, whose the record is now, and when the server changed it, as far as there is evidence. */
export function explained({ observation, subject }: Observed, evidence: Evidence): Observed {
  const live = recordOf(subject, evidence);
  const cause = observation.cause ?? causeOf(observation, subject, live, evidence);
  const origin = observation.origin ?? (live !== null && observation.kind !== "missing" ? live.origin : null);
  return {
    subject,
    observation: {
      ...observation,
      origin:
        origin !== null && origin.scope === null && live !== null && live.origin.kind === origin.kind
          ? live.origin
          : origin,
      serverModified: observation.serverModified ?? live?.lastModified ?? null,
      cause,
      advice: [...observation.advice, ...obstacleTo(observation, live), ...preventionOf(observation, cause)],
    },
  };
}

/** What stands where a missing record was, and must go first or be overwritten. */
function obstacleTo({ kind }: Observation, live: LiveRecord | null): readonly string[] {
  if (kind !== "missing" || live === null || live.origin.kind === "ours") return [];
  return ["another record is in its place: what terraform apply does with that is up to on_conflict"];
}

/** Where to read how the same is kept from happening again. */
function preventionOf({ kind }: Observation, cause: Cause | null): readonly string[] {
  if (kind !== "missing" || cause === null || !PREVENTABLE.has(cause.code)) return [];
  return [`what keeps it from happening again: technitium drift --explain ${cause.code}`];
}

const PREVENTABLE: ReadonlySet<Cause["code"]> = new Set<Cause["code"]>([
  "lease_expired",
  "released",
  "declined",
  "lease_ended",
  "restart",
  "client_identifier",
  "client_renamed",
  "zone_timer",
]);

function recordOf(subject: Subject, { records }: Evidence): LiveRecord | null {
  if (subject.kind !== "record" || subject.name === null) return null;
  const set = records.get(setKey(subject.name, subject.type)) ?? [];
  return set.find(({ origin }) => origin.kind !== "ours") ?? set[0] ?? null;
}

function causeOf(
  observation: Observation,
  subject: Subject,
  live: LiveRecord | null,
  evidence: Evidence,
): Cause | null {
  switch (observation.kind) {
    case "missing":
      return subject.kind === "record" ? missingRecord(subject, live, evidence) : missingObject(subject, evidence);
    case "changed":
    case "owner":
      return subject.kind === "record" && live !== null ? writtenBy(live, evidence) : changedObject(subject, evidence);
    default:
      return null;
  }
}

function missingRecord(
  subject: Extract<Subject, { readonly kind: "record" }>,
  live: LiveRecord | null,
  evidence: Evidence,
): Cause | null {
  const { name, type } = subject;
  if (name === null) return null;
  // Somebody else's record stands in its place.
  if (live !== null && live.origin.kind !== "ours") return writtenBy(live, evidence);
  const value = subject.secret || subject.values.length !== 1 ? null : (subject.values[0] ?? null);
  const address = type === "A" ? value : addressOfReverseName(name);
  const logged = { name, type, value: value === null ? null : value.toLowerCase().replace(/\.$/, ""), address };
  const gone = disappearanceOf(logged, evidence.log);
  if (gone !== null) {
    const moved = gone.why === "expired" ? movedDevice(address, evidence.holders) : null;
    if (moved !== null) return fromOldLease(moved, gone.event?.at ?? null, "log");
    // While a lease renews the record, its zone's timer never ends.
    const isRenewed = gone.why === "unlogged" && evidence.holders.leases.some((lease) => lease.address === address);
    const cause = isRenewed ? null : causeInLog(gone);
    if (cause !== null) return cause;
  }
  return type === "A" && address !== null ? leaseCause(name, address, evidence.holders) : null;
}

/** The lease that the device of a reserved address holds of another address now. */
function movedDevice(address: string | null, { leases, scopes }: Holders): Lease | null {
  const device = scopes
    .flatMap(({ reservations }) => reservations)
    .find((reservation) => reservation.address === address)?.hardwareAddress;
  return leases.find((lease) => lease.hardwareAddress === device && lease.address !== address) ?? null;
}

function fromOldLease({ address, clientIdentifier }: Lease, at: string | null, source: Cause["source"]): Cause {
  const text = `the device now holds ${address} under the client identifier ${visible(clientIdentifier)}`;
  return { code: "client_identifier", text, at, source };
}

/** What leases say of a record that is gone, where no log does. */
function leaseCause(name: Fqdn, address: string, holders: Holders): Cause | null {
  const { leases, scopes } = holders;
  const moved = movedDevice(address, holders);
  if (moved !== null) return fromOldLease(moved, moved.obtained, "lease");
  const holds = leases.find((lease) => lease.address === address);
  if (holds !== undefined) {
    if (holds.hostName?.toLowerCase() === name) return null;
    const text = `${address} is leased to ${visible(holds.hostName ?? holds.hardwareAddress)} in scope ${visible(holds.scope)}`;
    return { code: "lease_granted", text, at: holds.obtained, source: "lease" };
  }
  const scope =
    scopes.find(({ reservations }) => reservations.some((reservation) => reservation.address === address)) ??
    scopes.find((one) => one.dnsUpdates && one.domainName !== null && name.endsWith(`.${one.domainName}`));
  if (scope === undefined || !scope.dnsUpdates) return null;
  const text = scope.enabled
    ? `no lease in scope ${visible(scope.name)} holds ${address} any more`
    : `scope ${visible(scope.name)} is disabled`;
  return { code: scope.enabled ? "lease_ended" : "scope_disabled", text, at: null, source: "lease" };
}

/** Who wrote the record that is there now. */
function writtenBy(live: LiveRecord, { holders, log }: Evidence): Cause {
  const { origin, lastModified: at } = live;
  if (origin.kind === "dhcp") {
    const lease = holders.leases.find(({ address, hostName }) => address === live.value || hostName === live.name);
    const scope = visible(origin.scope ?? lease?.scope ?? "");
    const held =
      lease === undefined
        ? `the DHCP server wrote it for a lease in scope ${scope}`
        : `the DHCP server wrote it for the lease of ${lease.address} in scope ${scope}` +
          (lease.expires === null ? "" : `, which ends ${printTime(lease.expires)}`);
    return {
      code: "lease_granted",
      text: held,
      at: at ?? lease?.obtained ?? null,
      source: lease === undefined ? "record" : "lease",
    };
  }
  if (origin.kind === "other-owner") {
    return { code: "other_owner", text: `the owner "${origin.owner ?? "?"}" wrote it`, at, source: "record" };
  }
  const call = log.lastCall(live.name);
  if (call !== null && !isOlder(call, at)) return byPerson(call, "changed");
  return { code: "by_hand", text: "somebody changed it by hand or with another tool", at, source: "record" };
}

/** Whether the call was made before the last write, so that it cannot have been it; both times come from one clock. */
function isOlder(call: LogEventOf<"call">, lastModified: string | null): boolean {
  if (call.at === null || lastModified === null) return false;
  return Date.parse(lastModified) - Date.parse(call.at) > CALL_MS;
}

/** From a write to its line in the log, at most. */
const CALL_MS = 60_000;

function missingObject(subject: Subject, { log }: Evidence): Cause | null {
  const name = nameOf(subject);
  const call = name === null ? null : log.lastCall(name, /\b(deleted|removed)\b/);
  return call === null ? null : byPerson(call, "removed");
}

function changedObject(subject: Subject, { log }: Evidence): Cause | null {
  const name = nameOf(subject);
  const call = name === null ? null : log.lastCall(name);
  return call === null ? null : byPerson(call, "changed");
}

function byPerson(call: LogEventOf<"call">, did: string): Cause {
  return { code: "by_hand", text: by(call, `${did} it`), at: call.at, source: "log" };
}

/** What the log calls the object: reservations are logged by their scope only. */
function nameOf(subject: Subject): string | null {
  switch (subject.kind) {
    case "zone":
      return subject.zone;
    case "record":
      return subject.name;
    case "scope":
    case "reservation":
      return subject.scope;
    case "other":
      return null;
  }
}
