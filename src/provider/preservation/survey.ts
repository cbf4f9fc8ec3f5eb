import { ipv4ToNumber, type Ipv4 } from "../../dns/ipv4";
import { isSubdomain, type Fqdn } from "../../dns/name";
import { addressOfReverseName, rangeOfReverseName } from "../../dns/reverse-range";
import type { Lease, Scope, Zone } from "../../technitium";
import { withOrigin, type FoundRecord } from "../record-set/observe";
import type { Session } from "../session";
import { clientsOf } from "./clients";
import { keyOfRecord, type PreservedRecord } from "./preserved-record";

/** An A or PTR record that a scope's DHCP would write and delete: a name below the scope's domain at an address of its range. */
export interface ScopeRecord extends FoundRecord {
  readonly data: PreservedRecord["data"];
  readonly address: Ipv4;
  /** Whether it will expire by itself with no living lease to renew it. */
  readonly fading: boolean;
}

/** The records of a scope's range, as they are on the server. */
export interface Survey {
  readonly byKey: ReadonlyMap<string, ScopeRecord>;
  /** Values of A and PTR records by name and type, whoever made them and whatever address they have. */
  readonly valuesAt: (name: Fqdn, type: "A" | "PTR") => number;
  readonly leases: readonly Lease[];
}

/** Looks at all address and pointer records of a scope's range: one listing a zone, which others of this run share. */
export async function surveyScope(session: Session, scope: Scope): Promise<Survey> {
  const { server } = session;
  const [zones, leases, { findHolder, renews }] = await Promise.all([
    server.zones.list(),
    server.leases.list(),
    clientsOf(session),
  ]);
  const listings = await Promise.all(
    zones.filter((zone) => concerns(zone, scope)).map(({ name }) => server.records.inZone(name)),
  );
  const records = listings.flatMap((listing) => listing ?? []).filter(({ type }) => type === "A" || type === "PTR");
  const counts = new Map<string, number>();
  const byKey = new Map<string, ScopeRecord>();
  for (const record of records) {
    const at = `${record.type} ${record.name}`;
    counts.set(at, (counts.get(at) ?? 0) + 1);
    const { data } = record;
    if (data.type !== "A" && data.type !== "PTR") continue;
    const address = addressIn(scope, record.name, data);
    if (address === null) continue;
    byKey.set(keyOfRecord({ name: record.name, data }), {
      record,
      ...withOrigin(record, session, findHolder),
      data,
      address,
      fading: record.expiryTtl > 0 && !renews({ name: record.name, data }),
    });
  }
  return { byKey, valuesAt: (name, type) => counts.get(`${type} ${name}`) ?? 0, leases };
}

/** The address of a record that the scope's DHCP would touch; `null` for all others. */
export function addressIn(scope: Scope, name: Fqdn, data: PreservedRecord["data"]): Ipv4 | null {
  const host = data.type === "A" ? name : data.target;
  if (scope.domainName === null || host === scope.domainName || !isSubdomain(host, scope.domainName)) return null;
  const address = data.type === "A" ? data.address : addressOfReverseName(name);
  if (address === null) return null;
  const number = ipv4ToNumber(address);
  const inRange = number >= ipv4ToNumber(scope.startingAddress) && number <= ipv4ToNumber(scope.endingAddress);
  return inRange ? address : null;
}

function concerns(zone: Zone, scope: Scope): boolean {
  if (zone.internal || scope.domainName === null) return false;
  const { name } = zone;
  if (isSubdomain(name, scope.domainName) || isSubdomain(scope.domainName, name)) return true;
  const first = ipv4ToNumber(scope.startingAddress);
  const last = ipv4ToNumber(scope.endingAddress);
  const range = rangeOfReverseName(name);
  return range !== null && range.first <= last && range.last >= first;
}
