import type { Clock } from "../clock";
import type { Zone } from "./zone";
import type { ZoneRecord } from "./zone-record";

/** When a record is due to be deleted by its zone, in milliseconds since 1970; `null` for never. */
export function expiresAt(record: ZoneRecord): number | null {
  return record.expiryTtl === 0 ? null : (record.lastModified ?? 0) + record.expiryTtl * 1000;
}

/**
 * One timer a zone, set to the record that is due first (contract/dns/49). The zone whose timer it is need not be the one that lists
 * the record: then the record outlives its time.
 */
export class ExpiryTimers {
  readonly #clock: Clock;
  readonly #expire: (zone: Zone) => void;
  readonly #alarms = new Map<Zone, { readonly at: number; readonly cancel: () => void }>();

  /** @param expire deletes what is due in a zone by now. */
  constructor(clock: Clock, expire: (zone: Zone) => void) {
    this.#clock = clock;
    this.#expire = expire;
  }

  /** Has the zone looked through at this time at the latest. */
  wake(zone: Zone, at: number): void {
    const alarm = this.#alarms.get(zone);
    if (alarm !== undefined) {
      if (alarm.at <= at) return;
      alarm.cancel();
    }
    const cancel = this.#clock.at(at, () => {
      this.#alarms.delete(zone);
      this.#expire(zone);
    });
    this.#alarms.set(zone, { at, cancel });
  }

  /** Stops the zone's timer. */
  forget(zone: Zone): void {
    this.#alarms.get(zone)?.cancel();
    this.#alarms.delete(zone);
  }

  /** Stops all timers. */
  stop(): void {
    for (const alarm of this.#alarms.values()) alarm.cancel();
    this.#alarms.clear();
  }
}
