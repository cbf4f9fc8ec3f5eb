import type { Value } from "../value";
import { Derived } from "./derived";
import type { Kind } from "./kind";
import type { Known } from "./model";

/** The values of a derived default's sources; null where the configuration gives none and the source has no default. */
export type Sources<D extends Readonly<Record<string, Kind>>> = { readonly [N in keyof D]: Known<D[N]> | null };

/**
 * A default that follows from other attributes of the same object, which are named with their kinds. `derive` is pure, sees
 * known values only, and sees the sources' own defaults when they are declared before this attribute.
 *
 * @example derivedFrom({ preserveDns: bool }, ({ preserveDns }) => preserveDns ?? false)
 */
export function derivedFrom<D extends Readonly<Record<string, Kind>>, T extends Value>(
  sources: D,
  derive: { derive(sources: Sources<D>): T }["derive"],
): Derived<T> {
  return new Derived<T>(sources, derive);
}
