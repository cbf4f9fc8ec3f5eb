import { ManualClock } from "../../../src/sandbox/clock";
import { MemoryDisk } from "../../../src/sandbox/disk";
import type { ServerVersion } from "../../../src/sandbox/server-version";
import { zoneListing } from "../../../src/sandbox/zones/listing";
import type { RecordOptions, ZoneRecord } from "../../../src/sandbox/zones/zone-record";
import { startOfAuthorityOf, type Zone } from "../../../src/sandbox/zones/zone";
import { ZoneStore } from "../../../src/sandbox/zones/zone-store";

/** A zone store over a disk in memory, on a clock that is turned by hand. */
export class ZoneWorld {
  readonly clock = new ManualClock();
  readonly disk = new MemoryDisk();
  readonly version: ServerVersion;
  store: ZoneStore;

  constructor(version: ServerVersion = "15.2") {
    this.version = version;
    this.store = this.#start();
  }

  #start(): ZoneStore {
    const { version, clock, disk } = this;
    return new ZoneStore({ version, clock, disk, serverName: "ns.test" });
  }

  /** Ends the server in good order or at once, and starts it again `seconds` later. */
  restart(how: "stop" | "kill", seconds = 0): void {
    if (how === "stop") this.store.flush();
    this.store.drop();
    this.wait(seconds);
    this.store = this.#start();
  }

  wait(seconds: number): void {
    this.clock.advance(seconds * 1000);
  }

  primary(name: string): Zone {
    return this.store.createPrimary(name);
  }

  zone(name: string): Zone {
    const zone = this.store.get(name);
    if (zone === null) throw new Error(`no zone ${name}`);
    return zone;
  }

  /** Adds an address record through a zone; false when it is there. */
  add(zone: Zone, name: string, address: string, options: RecordOptions & { readonly ttl?: number } = {}): boolean {
    const record = this.store.record(name, options.ttl ?? 60, { type: "A", address }, options);
    const added = this.store.writer.add(zone, record);
    this.store.changed(zone);
    return added;
  }

  serial(name: string): number {
    return startOfAuthorityOf(this.zone(name))?.serial ?? -1;
  }

  /** The records of a zone but SOA and NS, `name type` each. */
  listed(name: string): readonly string[] {
    return this.records(name).map((record) => `${record.name} ${record.type}`);
  }

  /** The records of a zone but SOA and NS. */
  records(name: string): readonly ZoneRecord[] {
    return zoneListing(this.zone(name)).filter(({ type }) => type !== "SOA" && type !== "NS");
  }
}
