import { ApiError } from "../api-error";
import type { PerVersion, ServerVersion } from "../server-version";
import type { RecordData } from "./record";
import type { Zone } from "./zone";
import { defaultTtl } from "./zone-defaults";
import { readZoneFile, type ZoneFileRecord } from "./zone-file-reader";
import { refuseLongComment, zoneRecord, type ZoneRecord } from "./zone-record";
import type { ZoneWriter } from "./zone-writer";
import { isWithin, nameKey } from "./zone-tree";

/** What each version makes of the text behind a semicolon (contract/dns/12): its JSON and `\n`, and the time of such a record. */
const commentQuirks: PerVersion<{ readonly structured: boolean; readonly stamped: boolean }> = {
  "13.6": { structured: false, stamped: false },
  "14.3": { structured: true, stamped: false },
  "15.2": { structured: true, stamped: true },
};

/** What an import may do to what is there (contract/dns/12, contract/dns/14). */
export interface ImportOptions {
  /** Sets in the file replace those of the zone; else their records are added. */
  readonly overwrite: boolean;
  /** Everything but the SOA goes first, and sets replace. */
  readonly overwriteZone: boolean;
  /** The serial ends as the one in the file, also backwards. */
  readonly overwriteSoaSerial: boolean;
}

/** What reading a file to import needs to know. */
export interface ImportGround {
  readonly version: ServerVersion;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Completes the data of a record with others of the same file. */
  readonly complete: (name: string, data: RecordData, others: readonly ZoneFileRecord[]) => RecordData;
}

/** Reads the records that a file has for a zone. Addresses of other zones are glue and passed over, other names refuse the file. */
export function readImport(zoneName: string, text: string, ground: ImportGround): readonly ZoneRecord[] {
  const { version } = ground;
  const read = readZoneFile(text, { origin: zoneName, defaultTtl: defaultTtl(version, ""), version });
  return read.flatMap((record) => toRecord(zoneName, record, read, ground));
}

function toRecord(
  zoneName: string,
  record: ZoneFileRecord,
  all: readonly ZoneFileRecord[],
  { version, now, complete }: ImportGround,
): readonly ZoneRecord[] {
  const { name, ttl, data, comment, type } = record;
  if (record.classNumber !== 1)
    throw new ApiError("Cannot import records: only IN class is supported by the DNS server.");
  if (!isWithin(nameKey(name), zoneName)) {
    if (type === "A" || type === "AAAA") return [];
    throw new ApiError(`Cannot import records: the domain name '${name}' does not belong to the zone '${zoneName}'.`);
  }
  const quirks = commentQuirks[version];
  const { disabled, comments } = quirks.structured ? parseComment(comment) : { disabled: false, comments: comment };
  refuseLongComment(comments);
  if (data === null) return [];
  const glue = data.type === "NS" ? glueIn(all, data.target) : [];
  const lastModified = quirks.stamped && comment !== "" ? now : null;
  const state = { disabled: disabled && type !== "SOA", comments, lastModified, glue };
  return [zoneRecord(name, ttl, complete(name, data, all), state)];
}

function parseComment(text: string): { readonly disabled: boolean; readonly comments: string } {
  if (text.trimStart().startsWith("{")) {
    try {
      const { disabled, comments } = JSON.parse(text) as { readonly disabled?: unknown; readonly comments?: unknown };
      return { disabled: disabled === true, comments: typeof comments === "string" ? comments : "" };
    } catch {
      return { disabled: false, comments: unescapeBreaks(text) };
    }
  }
  return { disabled: false, comments: unescapeBreaks(text) };
}

function unescapeBreaks(text: string): string {
  return text.replaceAll("\\r", "").replaceAll("\\n", "\n");
}

function glueIn(records: readonly ZoneFileRecord[], target: string): readonly string[] {
  return records.flatMap(({ name, data }) =>
    (data?.type === "A" || data?.type === "AAAA") && nameKey(name) === nameKey(target) ? [data.address] : [],
  );
}

/** Writes the records set by set, in the order of the file; what refuses one of them leaves the sets before it (contract/dns/13). */
export function applyImport(
  writer: ZoneWriter,
  zone: Zone,
  records: readonly ZoneRecord[],
  options: ImportOptions,
): void {
  if (zone.type !== "Primary" && zone.type !== "Forwarder" && zone.type !== "Catalog")
    throw new ApiError(`Zone must be a primary or forwarder type: ${zone.name === "" ? "<root>" : zone.name}`);
  if (options.overwriteZone) writer.deleteAll(zone);
  let serial: number | null = null;
  for (const set of setsOf(records)) {
    const [first] = set;
    if (first === undefined) continue;
    const { name, type, data } = first;
    if (data.type === "SOA") {
      serial = data.serial;
      writer.set(zone, name, type, [keepScheme(zone, first, options)]);
    } else if (options.overwrite || options.overwriteZone || type === "CNAME" || type === "DNAME") {
      writer.set(zone, name, type, set);
    } else {
      for (const record of set) writer.add(zone, record);
    }
  }
  if (options.overwriteSoaSerial && serial !== null) writer.forceSerial(zone, serial);
}

/** The SOA with the zone's own way of counting serials, unless the serial is overwritten. */
function keepScheme(zone: Zone, record: ZoneRecord, options: ImportOptions): ZoneRecord {
  const current = zone.apex.set("SOA")[0]?.data;
  if (record.data.type !== "SOA" || current?.type !== "SOA" || options.overwriteSoaSerial) return record;
  return { ...record, data: { ...record.data, serialByDate: current.serialByDate } };
}

/** The records by name and type, both in the order in which they first appear. */
function setsOf(records: readonly ZoneRecord[]): Iterable<readonly ZoneRecord[]> {
  const names = new Map<string, Map<string, ZoneRecord[]>>();
  for (const record of records) {
    const types = entry(names, nameKey(record.name), () => new Map<string, ZoneRecord[]>());
    entry(types, record.type, (): ZoneRecord[] => []).push(record);
  }
  return [...names.values()].flatMap((types) => [...types.values()]);
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
