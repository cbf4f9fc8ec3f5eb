import type { ObjectValue, Unknown, Value } from "../value";
import { isUnknown, unknown } from "../value";

/** A default that follows from other attributes of the same object. (A class, so that it is never mistaken for a value.) */
export class Derived<T> {
  /** The attributes it follows from; the values are their kinds. */
  readonly sources: Readonly<Record<string, object>>;
  readonly #derive: { derive(sources: ObjectValue): T }["derive"];

  constructor(sources: Readonly<Record<string, object>>, derive: { derive(sources: ObjectValue): T }["derive"]) {
    this.sources = sources;
    this.#derive = derive;
  }

  /** The default among `siblings`: not known as long as one of the sources is not. */
  among(siblings: ObjectValue): T | Unknown {
    const sources: Record<string, Value> = {};
    for (const name of Object.keys(this.sources)) {
      const value = siblings[name] ?? null;
      if (isUnknown(value)) return unknown;
      sources[name] = value;
    }
    return this.#derive(sources);
  }
}
