import type { RecordData } from "./record";
import { toAscii } from "./record/text";
import { newZone, type Zone } from "./zone";
import type { ZoneType } from "./zone-type";
import type { ZoneOptions } from "./zone-options";
import { zoneRecord, type ZoneRecord } from "./zone-record";

/** More than this many bytes of comment do not fit into a zone file (contract/dns/57). */
const LONGEST_COMMENT = 255;

/** What "never" has become once it was on disk: a time like any other, written with a `Z` (contract/dns/60). */
const YEAR_ONE = Date.parse("0001-01-01T00:00:00Z");

/** A record on disk: members at their default are left out. */
interface SavedRecord {
  readonly name: string;
  readonly ttl: number;
  readonly data: RecordData;
  readonly disabled?: true;
  readonly comments?: string;
  readonly expiryTtl?: number;
  readonly lastModified?: number;
  readonly glue?: readonly string[];
}

interface SavedZone {
  readonly name: string;
  readonly type: ZoneType;
  readonly disabled: boolean;
  readonly lastModified: number;
  readonly options: ZoneOptions;
  readonly signing: Zone["signing"];
  readonly records: readonly SavedRecord[];
}

/**
 * The text of a zone's file; `null` when the server cannot write it: a comment is too long in bytes, or the zone's name is no file
 * name (contract/dns/57, contract/dns/59). Times are rounded to milliseconds.
 */
export function printZone(zone: Zone): string | null {
  if (zone.name.includes("/")) return null;
  const records: SavedRecord[] = [];
  for (const names of [zone.apex, ...zone.names.values()]) {
    for (const record of names.records()) {
      if (Buffer.byteLength(record.comments) > LONGEST_COMMENT) return null;
      records.push(saveRecord(record));
    }
  }
  const saved: SavedZone = {
    name: zone.name,
    type: zone.type,
    disabled: zone.disabled,
    lastModified: Math.round(zone.lastModified),
    options: zone.options,
    signing: zone.signing,
    records,
  };
  return JSON.stringify(saved);
}

function saveRecord(record: ZoneRecord): SavedRecord {
  return {
    name: record.name,
    ttl: record.ttl,
    data: record.data,
    ...(record.disabled ? { disabled: true } : {}),
    ...(record.comments === "" ? {} : { comments: record.comments }),
    ...(record.expiryTtl === 0 ? {} : { expiryTtl: record.expiryTtl }),
    ...(record.lastModified === null ? {} : { lastModified: Math.round(record.lastModified) }),
    ...(record.glue.length === 0 ? {} : { glue: record.glue }),
  };
}

/** A zone read back from its file: the zone without records below its own name, and all of its records. */
export function parseZone(text: string): { readonly zone: Zone; readonly records: readonly ZoneRecord[] } {
  const saved = JSON.parse(text) as SavedZone;
  const zone = newZone(saved);
  zone.disabled = saved.disabled;
  zone.options = saved.options;
  zone.signing = saved.signing;
  const records = saved.records.map((record) =>
    zoneRecord(record.name, record.ttl, readBack(record.data), { lastModified: YEAR_ONE, ...record }),
  );
  return { zone, records };
}

/** Data as the file has them: texts in ASCII alone. */
function readBack(data: RecordData): RecordData {
  return data.type === "TXT" ? { ...data, strings: data.strings.map(toAscii) } : data;
}
