import type { NameRecords } from "./name-records";
import { typeNumber } from "./record-type";
import type { Zone } from "./zone";
import type { ZoneRecord } from "./zone-record";

/** All records of a zone in the order of listings: names canonically (RFC 4034 6.1), types by number, sets as written. */
export function zoneListing(zone: Zone): readonly ZoneRecord[] {
  zone.sortedNames ??= inCanonicalOrder(zone.names.values());
  return [zone.apex, ...zone.sortedNames].flatMap(nameListing);
}

/** The records of one name in the order of listings. */
export function nameListing(names: NameRecords): readonly ZoneRecord[] {
  return [...names.types()].sort((a, b) => typeNumber(a) - typeNumber(b)).flatMap((type) => names.set(type));
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
