import { ApiError } from "../api-error";
import type { ServerVersion } from "../server-version";
import { expiresAt, type ExpiryTimers } from "./expiry";
import type { NameRecords } from "./name-records";
import type { RecordData } from "./record";
import type { StartOfAuthorityData } from "./record/start-of-authority";
import { addToSet, removeFromSet } from "./record-set";
import { nextSerial } from "./serial";
import type { Stamps } from "./stamp";
import { startOfAuthorityOf, type Zone } from "./zone";
import type { ZoneType } from "./zone-type";
import { zoneRecord, type ZoneRecord } from "./zone-record";
import { isMadeBySigning, refuseWrite } from "./zone-refusals";
import { changesOfSigning } from "./zone-signing";
import { nameKey, type ZoneTree } from "./zone-tree";

/** The types of which a name has one record at most: setting replaces it, adding a second is refused. */
const singleTypes: ReadonlySet<string> = new Set(["CNAME", "DNAME", "APP"]);

/** Whether a name has at most one record of this type. */
export function isSingle(type: string): boolean {
  return singleTypes.has(type);
}

/** What a writer stands on. */
export interface WriterSurroundings {
  readonly version: ServerVersion;
  readonly stamps: Stamps;
  readonly tree: ZoneTree;
  readonly timers: ExpiryTimers;
}

/**
 * Changes records the way the server does: refuses what the kind of zone does not take, keeps aliases alone at their names, gives a
 * set one ttl, and counts the serial of the zone that owns the name. It schedules no save: that is for the caller, as on the server,
 * where an import that fails halfway is not saved (contract/dns/60). A name stays behind, empty, when what was to be put there is refused
 * (contract/dns/53).
 */
export class ZoneWriter {
  readonly #in: WriterSurroundings;

  constructor(surroundings: WriterSurroundings) {
    this.#in = surroundings;
  }

  /** Replaces the records of a type at a name. */
  set(zone: Zone, name: string, type: string, records: readonly ZoneRecord[]): void {
    this.#set(zone, this.#in.tree.findOrMake(zone, name), type, records);
  }

  #set(zone: Zone, names: NameRecords, type: string, records: readonly ZoneRecord[]): void {
    const owner = this.#in.tree.ownerOf(names, zone);
    refuseWrite("set", owner, names === owner.apex, type);
    refuseDisabled("set records", owner, records);
    const first = records[0];
    if (type === "SOA" && first !== undefined) {
      this.#setStartOfAuthority(owner, first);
      return;
    }
    if (first !== undefined) refuseLongTtl("set records", owner, first.ttl);
    const alone = type === "CNAME" ? names.isEmpty || names.has("CNAME") : !names.has("CNAME");
    if (!alone) throw aliasRefusal();
    this.#change(owner, names, type, () => {
      names.replace(type, records);
      return records;
    });
  }

  /** Adds a record to its set; false when an equal one is there. */
  add(zone: Zone, record: ZoneRecord): boolean {
    const names = this.#in.tree.findOrMake(zone, record.name);
    const owner = this.#in.tree.ownerOf(names, zone);
    refuseWrite("add", owner, names === owner.apex, record.type);
    refuseDisabled("add record", owner, [record]);
    refuseLongTtl("add record", owner, record.ttl);
    return this.#change(owner, names, record.type, () => this.#addTo(names, record));
  }

  #addTo(names: NameRecords, record: ZoneRecord): readonly ZoneRecord[] | null {
    if (names.has("CNAME")) throw aliasRefusal();
    const change = addToSet(names.set(record.type), record, this.#in.version);
    if (change === null) return null;
    names.replace(record.type, change.records);
    return change.added;
  }

  /** Puts `record` in the place of the record with the value `old` at `oldName`, which may be another name. */
  update(zone: Zone, oldName: string, old: RecordData, record: ZoneRecord): void {
    const names = this.#in.tree.find(zone, oldName);
    if (names === null) throw new ApiError(`Cannot update record: zone '${zone.name}' does not exists.`);
    if (nameKey(oldName) !== nameKey(record.name)) this.#move(zone, oldName, old, record);
    else if (isSingle(record.type)) this.#set(zone, names, record.type, [record]);
    else this.#updateInPlace(zone, names, old, record);
  }

  /** The old record goes first: what refuses the new one loses both (contract/dns/45). */
  #move(zone: Zone, oldName: string, old: RecordData, record: ZoneRecord): void {
    if (isSingle(record.type)) {
      this.deleteSet(zone, oldName, record.type);
      this.set(zone, record.name, record.type, [record]);
      return;
    }
    if (!this.delete(zone, oldName, record.type, old))
      throw new ApiError("Cannot update record: the old record does not exists.");
    this.add(zone, record);
  }

  #updateInPlace(zone: Zone, names: NameRecords, old: RecordData, record: ZoneRecord): void {
    const owner = this.#in.tree.ownerOf(names, zone);
    refuseWrite("update", owner, names === owner.apex, record.type);
    refuseDisabled("update record", owner, [record]);
    refuseLongTtl("update record", owner, record.ttl);
    const rest = removeFromSet(names.set(record.type), old);
    if (rest === null) throw new ApiError("Cannot update record: the record does not exists to be updated.");
    this.#change(owner, names, record.type, () => {
      names.replace(record.type, rest);
      return this.#addTo(names, record) ?? [];
    });
  }

  /** Deletes the record of exactly this value; false when there is none. */
  delete(zone: Zone, name: string, type: string, data: RecordData): boolean {
    return this.#remove(zone, name, type, (set) => removeFromSet(set, data));
  }

  /** Deletes all records of a type at a name; false when there are none. */
  deleteSet(zone: Zone, name: string, type: string): boolean {
    return this.#remove(zone, name, type, (set) => (set.length === 0 ? null : []));
  }

  /** Deletes every set of the zone but the SOA and what signing made, one change a set. */
  deleteAll(zone: Zone): void {
    for (const names of [zone.apex, ...zone.names.values()])
      for (const type of [...names.types()])
        if (type !== "SOA" && !isMadeBySigning(type)) this.deleteSet(zone, names.name, type);
  }

  #remove(
    zone: Zone,
    name: string,
    type: string,
    remainder: (set: readonly ZoneRecord[]) => readonly ZoneRecord[] | null,
  ): boolean {
    const names = this.#in.tree.find(zone, name);
    if (names === null) return false;
    const owner = this.#in.tree.ownerOf(names, zone);
    refuseWrite("delete", owner, names === owner.apex, type);
    const rest = remainder(names.set(type));
    if (rest === null) return false;
    this.#change(owner, names, type, () => {
      names.replace(type, rest);
      return [];
    });
    this.#in.tree.prune(zone, name);
    return true;
  }

  #setStartOfAuthority(zone: Zone, record: ZoneRecord): void {
    if (record.data.type !== "SOA") throw new ApiError("Invalid SOA record.");
    const data = { ...record.data, ...fixedParts(zone.type) };
    const ttl = zone.type === "Primary" ? record.ttl : 0;
    if (zone.type !== "Catalog" && record.ttl > data.expire)
      throw new ApiError("Cannot set record: TTL cannot be greater than SOA EXPIRE.");
    if (data.retry > data.refresh)
      throw new ApiError("Cannot set record: SOA RETRY cannot be greater than SOA REFRESH.");
    if (data.refresh > data.expire)
      throw new ApiError("Cannot set record: SOA REFRESH cannot be greater than SOA EXPIRE.");
    const lastModified = this.#in.stamps.now();
    zone.lastModified = lastModified;
    const serial = nextSerial(startOfAuthorityOf(zone)?.serial ?? 0, data.serial, this.#today(data));
    const { comments } = record;
    zone.apex.replace("SOA", [zoneRecord(zone.name, ttl, { ...data, serial }, { comments, lastModified })]);
  }

  /** Writes the serial without counting: what an import that overwrites it does. */
  forceSerial(zone: Zone, serial: number): void {
    const [record] = zone.apex.set("SOA");
    if (record?.data.type === "SOA") zone.apex.replace("SOA", [{ ...record, data: { ...record.data, serial } }]);
  }

  /** Counts a change of the zone that no record shows. */
  touch(zone: Zone): void {
    this.#commit(zone, []);
  }

  /** Makes a change and counts it, and what it means to a signed zone; false when there was nothing to change. */
  #change(owner: Zone, names: NameRecords, type: string, make: () => readonly ZoneRecord[] | null): boolean {
    const before = new Set(owner.signing === null ? [] : names.types());
    const added = make();
    if (added === null) return false;
    this.#commit(owner, added);
    if (owner.signing === null) return true;
    const more = changesOfSigning(names, type, names === owner.apex, before);
    for (let count = 0; count < more; count++) this.#commit(owner, []);
    return true;
  }

  #commit(owner: Zone, added: readonly ZoneRecord[]): void {
    owner.lastModified = this.#in.stamps.now();
    for (const record of added) {
      const at = expiresAt(record);
      if (at !== null) this.#in.timers.wake(owner, at);
    }
    if (owner.internal) return;
    const [record] = owner.apex.set("SOA");
    if (record?.data.type !== "SOA") return;
    this.forceSerial(owner, nextSerial(record.data.serial, 0, this.#today(record.data)));
  }

  #today(data: StartOfAuthorityData): string | null {
    return data.serialByDate === true ? this.#in.stamps.today() : null;
  }
}

function aliasRefusal(): ApiError {
  return new ApiError("Cannot add record: a CNAME record cannot exists with other record types for the same name.");
}

function refuseLongTtl(act: string, owner: Zone, ttl: number): void {
  const soa = startOfAuthorityOf(owner);
  if (soa !== null && ttl > soa.expire) throw new ApiError(`Cannot ${act}: TTL cannot be greater than SOA EXPIRE.`);
}

function refuseDisabled(act: string, owner: Zone, records: readonly ZoneRecord[]): void {
  if (owner.signing !== null && records.some((record) => record.disabled))
    throw new ApiError(`Cannot ${act}: disabling records in a signed zones is not supported.`);
}

/** What of an SOA cannot be set where nobody asks for it. */
function fixedParts(type: ZoneType): Partial<StartOfAuthorityData> {
  if (type === "Forwarder") return { responsible: "invalid" };
  return type === "Catalog" ? { primary: "invalid", responsible: "invalid" } : {};
}
