import { ApiError } from "../api-error";
import type { Clock } from "../clock";
import type { Disk } from "../disk";
import type { ServerVersion } from "../server-version";
import { builtInZones } from "./built-in-zones";
import { initCatalog } from "./catalog";
import { expiresAt, ExpiryTimers } from "./expiry";
import { typeOf, type RecordData } from "./record";
import { nextSerial } from "./serial";
import { Stamps } from "./stamp";
import { newZone, type Zone } from "./zone";
import type { ZoneType } from "./zone-type";
import {
  catalogRecords,
  copiedRecords,
  fill,
  followerRecords,
  forwarderRecords,
  primaryRecords,
} from "./initial-records";
import type { ForwarderData } from "./record/forwarder";
import { defaultTtl } from "./zone-defaults";
import { ZoneDisk } from "./zone-disk";
import type { ZoneSource } from "./zone-options";
import { zoneRecord, type RecordOptions, type ZoneRecord } from "./zone-record";
import { ZoneTree } from "./zone-tree";
import { ZoneWriter } from "./zone-writer";

/** What the zones of one run of the server stand on. */
export interface ZoneSurroundings {
  readonly version: ServerVersion;
  readonly clock: Clock;
  readonly disk: Disk;
  /** The server's own name, without the trailing dot: primary server and NS of new zones. */
  readonly serverName: string;
}

const words = new Intl.Collator("en");

/** Milliseconds until a record that expired while the server was down is deleted (contract/dns/62). */
const EXPIRED_AT_START = 10_000;

/**
 * The zones and records of one run of the server, from load to stop.
 *
 * @example
 * const zone = store.closest("nas.lab.test") ?? store.createPrimary("lab.test");
 * store.writer.set(zone, "nas.lab.test", "A", [store.record("nas.lab.test", 600, { type: "A", address: "10.77.0.50" }, { comments: "…" })]);
 * store.changed(zone);
 */
export class ZoneStore {
  readonly version: ServerVersion;
  readonly serverName: string;
  readonly stamps: Stamps;
  readonly tree = new ZoneTree();
  /** Writes records. Whoever writes calls {@link changed} when the write is to survive. */
  readonly writer: ZoneWriter;
  readonly #clock: Clock;
  readonly #timers: ExpiryTimers;
  readonly #disk: ZoneDisk;
  #sorted: readonly Zone[] | undefined;

  constructor({ version, clock, disk, serverName }: ZoneSurroundings) {
    this.version = version;
    this.serverName = serverName;
    this.#clock = clock;
    this.stamps = new Stamps(clock);
    this.#timers = new ExpiryTimers(clock, (zone) => this.#expire(zone));
    this.#disk = new ZoneDisk({ version, clock, disk }, (name) => this.tree.get(name));
    const { tree, stamps } = this;
    this.writer = new ZoneWriter({ version, stamps, tree, timers: this.#timers });
    this.#makeBuiltIn();
    this.#loadAll();
  }

  /** The zone of this name, or else the closest one above; `null` when there is none. */
  closest(name: string): Zone | null {
    return this.tree.closest(name);
  }

  /** The zone of exactly this name. */
  get(name: string): Zone | null {
    return this.tree.get(name);
  }

  /** The records of a type at a name, as seen from a zone that encloses it; disabled ones too. */
  rrset(zone: Zone, name: string, type: string): readonly ZoneRecord[] {
    return this.tree.find(zone, name)?.set(type) ?? [];
  }

  /**
   * Replaces the records of a type at a name by one or more records, +1 on the serial.
   * @throws ApiError for an alias at the name, a ttl above the zone's expire, a zone that takes no records.
   */
  setRecords(zone: Zone, name: string, type: string, records: readonly ZoneRecord[]): void {
    this.writer.set(zone, name, type, records);
  }

  /** Deletes the record of exactly this value, +1 on the serial; false, and nothing else, when it is not there. */
  deleteRecord(zone: Zone, name: string, data: RecordData): boolean {
    return this.writer.delete(zone, name, typeOf(data), data);
  }

  /** A record written now, unless `options` says when. */
  record(name: string, ttl: number, data: RecordData, options: RecordOptions = {}): ZoneRecord {
    return zoneRecord(name, ttl, data, { lastModified: this.stamps.now(), ...options });
  }

  /** Schedules the save of a zone: at 10 s (13.6) or 5 s after the first unsaved change. */
  changed(zone: Zone): void {
    if (!zone.internal) this.#disk.mark(zone);
  }

  /**
   * Makes a primary zone with the SOA and NS of a new zone, to be saved soon. `serialByDate` gives it a serial `yyyymmdd00`.
   * @throws ApiError when there is such a zone.
   */
  createPrimary(name: string, options: { readonly serialByDate?: boolean } = {}): Zone {
    const zone = this.#newPrimary(name, { ...options, internal: false });
    this.changed(zone);
    return zone;
  }

  #newPrimary(name: string, options: { readonly serialByDate?: boolean; readonly internal: boolean }): Zone {
    const zone = this.#addZone(name, "Primary", options.internal);
    const serialByDate = options.serialByDate ?? false;
    const serial = nextSerial(0, 0, serialByDate ? this.stamps.today() : null);
    const { version, serverName } = this;
    fill(
      zone,
      primaryRecords(zone, { version, serverName, lastModified: this.stamps.now() }, { serial, serialByDate }),
    );
    return zone;
  }

  /** Makes a forwarder zone, with its first forwarder or without any. @throws ApiError when there is such a zone. */
  createForwarder(name: string, forwarder: ForwarderData | null): Zone {
    const zone = this.#addZone(name, "Forwarder");
    fill(zone, forwarderRecords(zone, this.serverName, this.stamps.now(), forwarder));
    this.changed(zone);
    return zone;
  }

  /** Makes a catalog zone without members. @throws ApiError when there is such a zone. */
  createCatalog(name: string): Zone {
    const zone = this.#addZone(name, "Catalog");
    fill(zone, catalogRecords(zone, 1, this.stamps.now()));
    initCatalog(this, zone);
    this.changed(zone);
    return zone;
  }

  /** Makes a zone that follows the zone of another server and never gets in step. @throws ApiError when there is such a zone. */
  createFollower(name: string, type: "SecondaryForwarder" | "SecondaryCatalog", source: Partial<ZoneSource>): Zone {
    const zone = this.#addZone(name, type);
    zone.options = { ...zone.options, ...source };
    const now = this.stamps.now();
    fill(
      zone,
      type === "SecondaryCatalog" ? catalogRecords(zone, 0, now) : followerRecords(zone, this.serverName, now),
    );
    this.changed(zone);
    return zone;
  }

  /** Makes a copy of the zone of a name server that answers. @throws ApiError when there is such a zone. */
  createCopy(name: string, type: "Secondary" | "Stub", source: ZoneSource, primary: string): Zone {
    const zone = this.#addZone(name, type);
    zone.options = { ...zone.options, ...source };
    this.load(zone, copiedRecords(zone, primary));
    this.changed(zone);
    return zone;
  }

  #addZone(name: string, type: ZoneType, internal = false): Zone {
    const zone = newZone({ name: name.toLowerCase(), type, internal, lastModified: this.stamps.now() });
    if (!this.tree.add(zone)) throw new ApiError(`Zone already exists: ${name}`);
    this.#sorted = undefined;
    return zone;
  }

  /** All zones by name, sorted as words: the root, `_`, `-`, digits, letters (contract/dns/04). */
  sorted(): readonly Zone[] {
    return (this.#sorted ??= [...this.tree.zones()].sort((a, b) => words.compare(a.name, b.name)));
  }

  /** Deletes a zone with all that it holds, on disk at once; zones below it stay. */
  deleteZone(zone: Zone): void {
    this.takeDown(zone);
    this.#disk.remove(zone);
  }

  /** Removes a zone to make room for one that takes its place: its file stays until that one is saved. */
  takeDown(zone: Zone): void {
    this.#timers.forget(zone);
    this.tree.remove(zone);
    this.#sorted = undefined;
  }

  /** Puts whole sets into a zone without counting them as changes. */
  load(zone: Zone, records: readonly ZoneRecord[]): void {
    for (const set of setsOf(records)) {
      const [first] = set;
      if (first !== undefined) this.tree.findOrMake(zone, first.name).replace(first.type, set);
    }
    this.#wakeFor(zone, records, EXPIRED_AT_START);
  }

  /** Saves what is unsaved: the orderly stop. */
  flush(): void {
    this.#disk.flush();
  }

  /** Forgets what is unsaved: the crash. No timer of this store runs afterwards. */
  drop(): void {
    this.#disk.drop();
    this.#timers.stop();
  }

  #makeBuiltIn(): void {
    for (const { name, addresses = [] } of builtInZones) {
      const zone = this.#newPrimary(name, { internal: true });
      for (const address of addresses) {
        const type = address.includes(":") ? "AAAA" : "A";
        zone.apex.replace(type, [zoneRecord(name, defaultTtl(this.version, type), { type, address })]);
      }
    }
  }

  #loadAll(): void {
    const loaded = [...this.#disk.load()];
    for (const { zone } of loaded) this.tree.add(zone);
    this.#sorted = undefined;
    for (const { zone, records } of loaded) this.load(zone, records);
  }

  /** Sets the zone's timer by the first record due; one that is due already counts as due in `grace` milliseconds. */
  #wakeFor(zone: Zone, records: Iterable<ZoneRecord>, grace: number): void {
    const now = this.#clock.now();
    let first = Infinity;
    for (const record of records) {
      const at = expiresAt(record);
      if (at !== null) first = Math.min(first, at <= now ? now + grace : at);
    }
    if (first !== Infinity) this.#timers.wake(zone, first);
  }

  #expire(zone: Zone): void {
    if (this.tree.get(zone.name) !== zone) return;
    const now = this.#clock.now();
    const records = [zone.apex, ...zone.names.values()].flatMap((names) => [...names.records()]);
    const due = records.filter((record) => (expiresAt(record) ?? Infinity) <= now);
    for (const record of due) this.writer.delete(zone, record.name, record.type, record.data);
    if (due.length > 0) this.changed(zone);
    const waiting = records.filter((record) => (expiresAt(record) ?? 0) > now);
    this.#wakeFor(zone, waiting, 0);
  }
}

function setsOf(records: Iterable<ZoneRecord>): Iterable<readonly ZoneRecord[]> {
  const sets = new Map<string, ZoneRecord[]>();
  for (const record of records) {
    const key = `${record.name.toLowerCase()} ${record.type}`;
    const set = sets.get(key);
    if (set === undefined) sets.set(key, [record]);
    else set.push(record);
  }
  return sets.values();
}
