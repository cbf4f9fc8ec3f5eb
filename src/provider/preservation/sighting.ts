import { printRecordData } from "../../dns/record";
import type { DnsRecord, ReadOptions } from "../../technitium";
import { recordsOfSet, type FoundRecord } from "../record-set/observe";
import type { Session } from "../session";
import { clientsOf, type Clients } from "./clients";
import { hostRecordKey, placeOfHostRecord, printHostRecord, type HostRecord, type HostRecordType } from "./host-record";

/** How a host's record stands on the server. */
export interface Sighting {
  /** The record with the wanted value. */
  readonly record: FoundRecord | null;
  /** Other values at its name. */
  readonly others: readonly FoundRecord[];
  /** Whether the DHCP server writes it again with each renewal of a lease. */
  readonly leased: boolean;
}

/** How a host's two records stand, as far as somebody has looked. */
export type Sightings = Readonly<Partial<Record<HostRecordType, Sighting>>>;

/**
 * Looks for a host's record. A record whose zone does not exist is none. `options` are about the record alone: what is known of
 * zones and clients is shared, and forgotten with each write to a scope.
 */
export async function lookFor(session: Session, wanted: HostRecord, options?: ReadOptions): Promise<Sighting> {
  const place = await placeOfHostRecord(session, wanted);
  if (place === null) return { record: null, others: [], leased: false };
  const [records, clients] = await Promise.all([session.server.records.atName(place, options), clientsOf(session)]);
  return sightingIn(session, wanted, records ?? [], clients);
}

/** {@link lookFor} in what was read at the record's name already. */
export function sightingIn(
  session: Session,
  wanted: HostRecord,
  records: readonly DnsRecord[],
  { findHolder, renews }: Clients,
): Sighting {
  const { name, data } = wanted;
  // Its zone plays no part in picking records at its name.
  const found = recordsOfSet(records, { zone: name, name, type: data.type }, session, findHolder);
  const key = hostRecordKey(wanted);
  return {
    record: found.find((item) => item.key === key) ?? null,
    others: found.filter((item) => item.key !== key),
    leased: renews(wanted),
  };
}

/**
 * The record in zone-file form; `null` while it is missing. One that is there but will not stay, or does not answer, says so
 * behind a semicolon. Where other values have taken its place, those are shown.
 */
export function describeSighting(wanted: HostRecord, { record, others, leased }: Sighting): string | null {
  if (record === null)
    return others.length === 0 ? null : others.map(({ record: other }) => describe(other)).join(", ");
  const { disabled, expiryTtl } = record.record;
  const flaws = [
    ...(disabled ? ["disabled"] : []),
    ...(expiryTtl > 0 && !leased ? [`expires (expiry_ttl ${expiryTtl})`] : []),
  ];
  return [printHostRecord(wanted), ...flaws].join(" ; ");
}

function describe({ name, type, data }: DnsRecord): string {
  const value = data.type === "A" || data.type === "PTR" ? printRecordData(data) : "?";
  return `${name}. ${type} ${value}`;
}
