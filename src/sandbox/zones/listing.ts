import type { NameRecords } from "./name-records";
import { typeNumber } from "./record-type";
import type { Zone } from "./zone";
import type { ZoneRecord } from "./zone-record";

/** All records of a zone in the order of listings: names canonically (RFC 4034 6.1), types by number, then by ttl, then as written. */
export function zoneListing(zone: Zone): readonly ZoneRecord[] {
  zone.sortedNames ??= inCanonicalOrder(zone.names.values());
  const records: ZoneRecord[] = [...nameListing(zone.apex)];
  for (const names of zone.sortedNames) for (const record of nameListing(names)) records.push(record);
  return records;
}

/** The records of one name in the order of listings. */
export function nameListing(names: NameRecords): readonly ZoneRecord[] {
  const types = [...names.types()];
  const [only] = types;
  if (only === undefined) return [];
  if (types.length === 1) return byTtl(names.set(only));
  return types.sort((a, b) => typeNumber(a) - typeNumber(b)).flatMap((type) => byTtl(names.set(type)));
}

/** Only an import can leave several times in a set (contract/dns/21). */
function byTtl(set: readonly ZoneRecord[]): readonly ZoneRecord[] {
  return set.every((record) => record.ttl === set[0]?.ttl) ? set : set.toSorted((a, b) => a.ttl - b.ttl);
}

function inCanonicalOrder(names: Iterable<NameRecords>): readonly NameRecords[] {
  return Array.from(names, (of) => ({ of, key: canonicalKey(of.name) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ of }) => of);
}

/** Labels from right to left, lowered, with a separator below all characters. */
function canonicalKey(name: string): string {
  return name.toLowerCase().split(".").reverse().join("\0");
}
