import type { Ipv4 } from "../dns/ipv4";
import type { Fqdn } from "../dns/name";
import { reverseName } from "../dns/reverse-name";

/** A client that DHCP writes records for: the lease or reservation of an address under a name. */
export interface AddressHolder {
  readonly kind: "lease" | "reservation";
  readonly scope: string;
  readonly address: Ipv4;
  /** With the scope's domain. */
  readonly name: Fqdn;
}

/** What of a record is needed to find its holder. */
interface HeldRecord {
  readonly name: Fqdn;
  readonly data: { readonly type: string; readonly address?: unknown; readonly target?: unknown };
}

/**
 * The holder whose A or PTR record this is, by name and address; `null` when there is none. A lease comes before a
 * reservation, as the server only writes again for the former.
 */
export type FindHolder = (record: HeldRecord) => AddressHolder | null;

/** Makes the search of holders quick for many records. */
export function holderIndex(holders: Iterable<AddressHolder>): FindHolder {
  const byRecord = new Map<string, AddressHolder>();
  for (const holder of holders) {
    for (const key of [
      recordKey("A", holder.name, holder.address),
      recordKey("PTR", reverseName(holder.address), holder.name),
    ]) {
      if (byRecord.get(key)?.kind !== "lease") byRecord.set(key, holder);
    }
  }
  return ({ name, data }) =>
    byRecord.get(recordKey(data.type, name, data.type === "A" ? data.address : data.target)) ?? null;
}

function recordKey(type: string, name: Fqdn, value: unknown): string {
  return `${type} ${name} ${String(value)}`;
}
