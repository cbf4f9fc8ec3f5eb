import { TypeTable } from "./type-table";
import type { ZoneRecord } from "./zone-record";

/** The records of one name, by type. */
export class NameRecords {
  /** In the letter case of the first record. */
  readonly name: string;
  readonly #sets = new Map<string, readonly ZoneRecord[]>();
  /** Made when there is a second type: most names have one. */
  #table: TypeTable | undefined;

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
    const isNew = !this.#sets.has(type);
    if (records.length === 0) {
      this.#sets.delete(type);
      this.#table?.delete(type);
    } else {
      this.#sets.set(type, records);
      if (isNew) this.#enter(type);
    }
  }

  #enter(type: string): void {
    if (this.#table !== undefined) this.#table.add(type);
    else if (this.#sets.size > 1) {
      this.#table = new TypeTable();
      for (const known of this.#sets.keys()) this.#table.add(known);
    }
  }

  /** Every record, set by set, as the server walks them. */
  *records(): Iterable<ZoneRecord> {
    for (const type of this.#table?.types() ?? this.#sets.keys()) yield* this.set(type);
  }
}
