import type { NameRecords } from "./name-records";
import { typeNumber } from "./record-type";
import { serverSort } from "./server-sort";
import type { Zone } from "./zone";
import type { ZoneRecord } from "./zone-record";

/** All records of a zone as the server walks them: names canonically (RFC 4034 6.1), the sets of each in their walking order. */
export function zoneRecords(zone: Zone): readonly ZoneRecord[] {
  return namesOf(zone).flatMap((names) => [...names.records()]);
}

/** All records of a zone in the order of listings: names canonically, types by number, then by ttl. */
export function zoneListing(zone: Zone): readonly ZoneRecord[] {
  return inOrder(namesOf(zone));
}

/** The records of one name in the order of listings. */
export function nameListing(names: NameRecords): readonly ZoneRecord[] {
  return inOrder([names]);
}

function namesOf(zone: Zone): readonly NameRecords[] {
  zone.sortedNames ??= inCanonicalOrder(zone.names.values());
  return [zone.apex, ...zone.sortedNames];
}

/** A record with the place of its name and the number of its type. */
interface Placed {
  readonly record: ZoneRecord;
  readonly place: number;
  readonly type: number;
}

function inOrder(all: readonly NameRecords[]): readonly ZoneRecord[] {
  const placed: Placed[] = [];
  all.forEach((names, place) => {
    for (const record of names.records()) placed.push({ record, place, type: typeNumber(record.type) });
  });
  serverSort(placed, (a, b) => a.place - b.place || a.type - b.type || a.record.ttl - b.record.ttl);
  return placed.map(({ record }) => record);
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
