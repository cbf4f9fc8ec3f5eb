import { typeNumber } from "./record-type";
import type { ZoneRecord } from "./zone-record";

/** How many slots the server's table of a name's types has, as long as there are no more than seven types. */
const slots = 7;

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

  /** Every record, set by set, as the server walks its table of them: by the number of the type, in one slot the latest first. */
  *records(): Iterable<ZoneRecord> {
    const slotOf = (type: string): number => typeNumber(type) % slots;
    const types = [...this.#sets.keys()].reverse();
    if (types.length > 1) types.sort((a, b) => slotOf(a) - slotOf(b));
    for (const type of types) yield* this.set(type);
  }
}
