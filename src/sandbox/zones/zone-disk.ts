import type { Clock } from "../clock";
import { DelayedSave } from "../delayed-save";
import type { Disk } from "../disk";
import type { PerVersion, ServerVersion } from "../server-version";
import { parseZone, printZone } from "./saved-zone";
import type { Zone } from "./zone";
import type { ZoneRecord } from "./zone-record";

/** Milliseconds from the first unsaved change to the save (contract/dns/58). */
const saveDelay: PerVersion<number> = { "13.6": 10_000, "14.3": 5_000, "15.2": 5_000 };

const FOLDER = "zones/";

/** The zone files. All zones share one timer; a zone that cannot be written is tried again for ever, and others do not wait for it. */
export class ZoneDisk {
  readonly #disk: Disk;
  readonly #save: DelayedSave;
  readonly #unsaved = new Set<string>();

  /** @param zone finds a zone that is to be saved; `null` when it is gone. */
  constructor(
    { version, clock, disk }: { readonly version: ServerVersion; readonly clock: Clock; readonly disk: Disk },
    zone: (name: string) => Zone | null,
  ) {
    this.#disk = disk;
    this.#save = new DelayedSave(clock, saveDelay[version], () => {
      this.#writeAll(zone);
      if (this.#unsaved.size > 0) this.#save.mark();
    });
  }

  #writeAll(zone: (name: string) => Zone | null): void {
    for (const name of this.#unsaved) {
      const found = zone(name);
      const text = found === null ? null : printZone(found);
      if (text !== null) this.#disk.write(`${FOLDER}${name}`, text);
      if (found === null || text !== null) this.#unsaved.delete(name);
    }
  }

  /** The zone has changed. */
  mark(zone: Zone): void {
    this.#unsaved.add(zone.name);
    this.#save.mark();
  }

  /** Deletes the zone's file at once. */
  remove(zone: Zone): void {
    this.#unsaved.delete(zone.name);
    this.#disk.remove(`${FOLDER}${zone.name}`);
  }

  /** Every zone on disk with its records, by name. */
  *load(): Iterable<{ readonly zone: Zone; readonly records: readonly ZoneRecord[] }> {
    for (const key of this.#disk.keys(FOLDER)) {
      const text = this.#disk.read(key);
      if (text !== undefined) yield parseZone(text);
    }
  }

  /** Saves what can be saved: an orderly stop. */
  flush(): void {
    this.#save.flush();
    this.#save.drop();
  }

  /** Forgets what is unsaved: a crash. */
  drop(): void {
    this.#save.drop();
    this.#unsaved.clear();
  }
}
