import type { PerVersion, ServerVersion } from "../server-version";
import { isWanted, sameData, type RecordData } from "./record";
import { zoneRecord, type ZoneRecord } from "./zone-record";

/** What adding to a set comes to: the new set, or `null` when nothing changes, and the records in it that are new objects. */
export interface SetChange {
  readonly records: readonly ZoneRecord[];
  readonly added: readonly ZoneRecord[];
}

/** Adding a value that is there already, with another ttl: left alone, or the whole set gets the ttl (contract/dns/41). */
const sameValueOtherTtl: PerVersion<"ignored" | "retimes"> = {
  "13.6": "ignored",
  "14.3": "ignored",
  "15.2": "retimes",
};

/**
 * Adds a record to a set. All records of a set have one ttl: siblings with another one are made anew without comment, state,
 * expiry and time (contract/dns/40). `null` when the value is there and stays as it is.
 */
export function addToSet(set: readonly ZoneRecord[], record: ZoneRecord, version: ServerVersion): SetChange | null {
  const same = set.find((other) => sameData(other.data, record.data));
  if (same !== undefined && (same.ttl === record.ttl || sameValueOtherTtl[version] === "ignored")) return null;
  const added: ZoneRecord[] = [];
  const records = set.map((other) => {
    if (other.ttl === record.ttl) return other;
    const retimed = zoneRecord(other.name, record.ttl, other.data);
    added.push(retimed);
    return retimed;
  });
  if (same === undefined) {
    records.push(record);
    added.push(record);
  }
  return { records, added };
}

/** The set without the first record that is wanted; `null` when there is none. */
export function removeFromSet(set: readonly ZoneRecord[], wanted: RecordData): readonly ZoneRecord[] | null {
  const index = set.findIndex((other) => isWanted(wanted, other.data));
  return index === -1 ? null : set.toSpliced(index, 1);
}
