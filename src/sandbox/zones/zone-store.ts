import { ApiError } from "../api-error";
import type { Clock } from "../clock";
import type { Disk } from "../disk";
import type { ServerVersion } from "../server-version";
import { builtInZones } from "./built-in-zones";
import { expiresAt, ExpiryTimers } from "./expiry";
import { typeOf, type RecordData } from "./record";
import { Stamps } from "./stamp";
import { newZone, type Zone, type ZoneType } from "./zone";
import { defaultTtl } from "./zone-defaults";
import { ZoneDisk } from "./zone-disk";
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

  constructor({ version, clock, disk, serverName }: ZoneSurroundings) {
    this.version = version;
    this.serverName = serverName;
    this.#clock = clock;
    this.stamps = new Stamps(clock);
    this.#timers = new ExpiryTimers(clock, (zone) => this.#expire(zone));
    this.#disk = new ZoneDisk({ version, clock, disk }, (name) => this.tree.get(name));
    const { tree, stamps } = this;
    this.writer = new ZoneWriter({ version, clock, stamps, tree, timers: this.#timers });
    this.#makeBuiltIn();
    this.#load();
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
   * Makes a primary zone with the SOA and NS of a new zone, to be saved soon. `serialByDate` gives it a serial `yyyymmdd01`.
   * @throws ApiError when there is such a zone.
   */
  createPrimary(name: string, options: { readonly serialByDate?: boolean } = {}): Zone {
    const zone = this.#newPrimary(name, { ...options, internal: false });
    this.changed(zone);
    return zone;
  }

  #newPrimary(name: string, options: { readonly serialByDate?: boolean; readonly internal: boolean }): Zone {
    const zone = this.newZone(name, "Primary", options.internal);
    const ns: RecordData = { type: "NS", target: this.serverName };
    const soa: RecordData = {
      type: "SOA",
      primary: this.serverName,
      responsible: `hostadmin@${zone.name === "" ? this.serverName : zone.name}`,
      serial: 1,
      refresh: 900,
      retry: 300,
      expire: 604_800,
      minimum: 900,
      serialByDate: options.serialByDate ?? false,
    };
    zone.apex.replace("SOA", [this.record(zone.name, soa.minimum, soa)]);
    zone.apex.replace("NS", [this.record(zone.name, defaultTtl(this.version, "NS"), ns)]);
    return zone;
  }

  /** Adds an empty zone. @throws ApiError when there is such a zone. */
  newZone(name: string, type: ZoneType, internal = false): Zone {
    const zone = newZone({ name: name.toLowerCase(), type, internal, lastModified: this.stamps.now() });
    if (!this.tree.add(zone)) throw new ApiError(`Zone already exists: ${name}`);
    return zone;
  }

  /** Deletes a zone with all that it holds, on disk at once; zones below it stay. */
  deleteZone(zone: Zone): void {
    this.#timers.forget(zone);
    this.tree.remove(zone);
    this.#disk.remove(zone);
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

  #load(): void {
    const loaded = [...this.#disk.load()];
    for (const { zone } of loaded) this.tree.add(zone);
    for (const { zone, records } of loaded) {
      for (const set of setsOf(records)) {
        const [first] = set;
        if (first !== undefined) this.tree.findOrMake(zone, first.name).replace(first.type, set);
      }
      this.#wakeFor(zone, records, EXPIRED_AT_START);
    }
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
    const now = this.#clock.now();
    const records = [zone.apex, ...zone.names.values()].flatMap((names) => [...names.records()]);
    const due = records.filter((record) => (expiresAt(record) ?? Infinity) <= now);
    for (const record of due) this.writer.delete(zone, record.name, record.type, record.data);
    if (due.length > 0) this.changed(zone);
    this.#wakeFor(
      zone,
      records.filter((record) => !due.includes(record)),
      0,
    );
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
