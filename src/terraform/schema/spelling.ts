import type { ObjectValue, Value } from "../value";
import { isListValue, isObjectValue, isUnknown } from "../value";
import type { Kind, ObjectKind } from "./kind";
import { equalValues, hasSpellings, meaningKey } from "./meaning";
import { mapMembers } from "./wire-form";

/**
 * `fresh` with the spelling that `old` has for what means the same, leaf by leaf. Lists are compared by index, maps by key, sets by
 * meaning. This is how a server may normalise what a user wrote without the user ever seeing it.
 */
export function keepSpelling(kind: Kind, old: Value, fresh: Value): Value {
  if (old === null || fresh === null || isUnknown(old) || isUnknown(fresh) || !hasSpellings(kind)) return fresh;
  switch (kind.shape) {
    case "leaf":
      return equalValues(kind, old, fresh) || meaningKey(kind, old) === meaningKey(kind, fresh) ? old : fresh;
    case "object":
      return isObjectValue(old) && isObjectValue(fresh) ? keepObjectSpelling(kind, old, fresh) : fresh;
    case "map":
      if (!isObjectValue(old) || !isObjectValue(fresh)) return fresh;
      return mapMembers(fresh, (member, key) =>
        Object.hasOwn(old, key) ? keepSpelling(kind.element, old[key] ?? null, member) : member,
      );
    case "list":
      if (!isListValue(old) || !isListValue(fresh)) return fresh;
      return fresh.map((element, index) => keepSpelling(kind.element, old[index] ?? null, element));
    case "set":
      return isListValue(old) && isListValue(fresh) ? keepElements(kind.element, old, fresh) : fresh;
  }
}

/** {@link keepSpelling} for an object. */
export function keepObjectSpelling(kind: ObjectKind, old: ObjectValue, fresh: ObjectValue): ObjectValue {
  const result: Record<string, Value> = { ...fresh };
  for (const { name, attribute } of kind.fields) {
    const value = fresh[name];
    if (value !== undefined) result[name] = keepSpelling(attribute.type, old[name] ?? null, value);
  }
  return result;
}

/** The elements of a set `fresh`, each as `old` spells it if `old` has one of that meaning. */
function keepElements(element: Kind, old: readonly Value[], fresh: readonly Value[]): readonly Value[] {
  const byMeaning = new Map(old.map((value) => [meaningKey(element, value), value]));
  return fresh.map((value) => byMeaning.get(meaningKey(element, value)) ?? value);
}
