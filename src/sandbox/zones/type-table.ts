import { typeNumber } from "./record-type";

/** How many slots the server's table of a name's types has: at first, and each time that there are more types than slots. */
const sizes = [7, 17, 37, 89] as const;

/**
 * The types at a name, walked as the server walks its table of them (.NET's `ConcurrentDictionary`): by the number of the type, in
 * one slot the latest first. It shows in exports, and in the order of long listings.
 */
export class TypeTable {
  #slots = emptySlots(0);
  #size = 0;
  #count = 0;

  add(type: string): void {
    this.#put(type);
    this.#count++;
    if (this.#count > this.#slots.length && this.#size < sizes.length - 1) this.#grow();
  }

  delete(type: string): void {
    const slot = this.#slotOf(type);
    const at = slot.indexOf(type);
    if (at < 0) return;
    slot.splice(at, 1);
    this.#count--;
  }

  /** All types in walking order. */
  types(): readonly string[] {
    return this.#slots.flat();
  }

  #grow(): void {
    const types = this.types();
    this.#size++;
    this.#slots = emptySlots(this.#size);
    for (const type of types) this.#put(type);
  }

  #put(type: string): void {
    this.#slotOf(type).unshift(type);
  }

  #slotOf(type: string): string[] {
    return this.#slots[typeNumber(type) % this.#slots.length] ?? [];
  }
}

function emptySlots(size: number): string[][] {
  return Array.from({ length: sizes[size] ?? sizes[0] }, () => []);
}
