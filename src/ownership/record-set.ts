import type { Origin } from "./origin";
import type { ConflictPolicy } from "./policy";
import { actionFor } from "./verdict";

/** One value of a record set that was found on the server. */
export interface FoundValue {
  /** What tells the values of a set apart, as from `recordKey`. */
  readonly key: string;
  readonly origin: Origin;
}

/** What to do about a record set, which is written as a whole. */
export type SetVerdict<T extends FoundValue = FoundValue> =
  /** Nothing is there. */
  | { readonly action: "create" }
  /** All that is there is ours. */
  | { readonly action: "update" }
  /** `values` are not ours, and may be taken over. */
  | { readonly action: "take-over"; readonly values: readonly T[] }
  /** `values` are not ours, and may not be touched; so nothing may be written. `valuesDiffer` tells what kept `adopt_identical` from it. */
  | { readonly action: "refuse"; readonly values: readonly T[]; readonly valuesDiffer: boolean };

/**
 * Judges a record set as a whole: it may hold values of several origins, and one that may not be touched forbids the write.
 * Values count as equal when the set holds exactly the wanted ones.
 */
export function judgeSet<T extends FoundValue>(
  found: readonly T[],
  wantedKeys: ReadonlySet<string>,
  policy: ConflictPolicy,
): SetVerdict<T> {
  if (found.length === 0) return { action: "create" };
  const equal = isExactly(found, wantedKeys);
  const refused = found.filter(({ origin }) => actionFor(origin, policy, equal) === "refuse");
  if (refused.length > 0) return { action: "refuse", values: refused, valuesDiffer: !equal };
  const taken = found.filter(({ origin }) => origin.kind !== "ours");
  return taken.length > 0 ? { action: "take-over", values: taken } : { action: "update" };
}

/** On delete: the values that go, which are ours, and the values that stay because they are somebody else's by now. */
export function splitForDelete<T extends FoundValue>(
  found: readonly T[],
): { readonly remove: readonly T[]; readonly keep: readonly T[] } {
  return {
    remove: found.filter(({ origin }) => origin.kind === "ours"),
    keep: found.filter(({ origin }) => origin.kind !== "ours"),
  };
}

function isExactly(found: readonly FoundValue[], wantedKeys: ReadonlySet<string>): boolean {
  const keys = new Set(found.map(({ key }) => key));
  return keys.size === wantedKeys.size && [...keys].every((key) => wantedKeys.has(key));
}
