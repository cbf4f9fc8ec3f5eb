import type { Zone } from "./zone";
import type { ZoneRecord } from "./zone-record";

/** The records of one name, by type. */
export class NameRecords {
  /** In the letter case of the first record. */
  readonly name: string;
  readonly #sets = new Map<string, readonly ZoneRecord[]>();
  #owner: Zone | undefined;

  constructor(name: string, owner?: Zone) {
    this.name = name;
    this.#owner = owner;
  }

  /**
   * The zone whose serial counts the changes of this name. It is the zone through which the name was first written, which need
   * not be the zone that lists it (contract/dns/19 and 20, contract/lease/20).
   */
  ownerOr(zone: Zone): Zone {
    return (this.#owner ??= zone);
  }

  get isEmpty(): boolean {
    return this.#sets.size === 0;
  }

  /** The types present, in no order. */
  types(): Iterable<string> {
    return this.#sets.keys();
  }

  has(type: string): boolean {
    return this.#sets.has(type);
  }

  /** The records of a type in the order of writing; empty when there are none. */
  set(type: string): readonly ZoneRecord[] {
    return this.#sets.get(type) ?? [];
  }

  /** Replaces the records of a type; none removes the type. */
  replace(type: string, records: readonly ZoneRecord[]): void {
    if (records.length === 0) this.#sets.delete(type);
    else this.#sets.set(type, records);
  }

  /** Every record, set by set. */
  *records(): Iterable<ZoneRecord> {
    for (const set of this.#sets.values()) yield* set;
  }
}
