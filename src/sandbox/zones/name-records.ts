import type { ZoneRecord } from "./zone-record";

/** The records of one name, by type. */
export class NameRecords {
  /** In the letter case of the first record. */
  readonly name: string;
  readonly #sets = new Map<string, readonly ZoneRecord[]>();

  constructor(name: string) {
    this.name = name;
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
