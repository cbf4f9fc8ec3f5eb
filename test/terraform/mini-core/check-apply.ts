import type { Type } from "../../../src/terraform/type";
import { isListValue, isObjectValue, isUnknown, type Value } from "../../../src/terraform/value";
import { asList, asObject, elementType, equal, isWhole, member, textOf } from "./core-value";

/** What Terraform would call "Provider produced inconsistent result after apply"; empty if it has nothing to say. */
export function checkApply(type: Type, planned: Value, actual: Value): readonly string[] {
  if (!isWhole(actual)) return ["unknown values after apply"];
  return compare(type, planned, actual, "");
}

/** The same for the plan that Terraform makes again while it applies: "Provider produced inconsistent final plan". */
export function checkFinalPlan(type: Type, first: Value, final: Value): readonly string[] {
  return compare(type, first, final, "");
}

function compare(type: Type, planned: Value, actual: Value, at: string): readonly string[] {
  if (isUnknown(planned)) return [];
  if ((planned === null) !== (actual === null))
    return [`${at}: was ${textOf(type, planned)}, but now ${textOf(type, actual)}`];
  if (planned === null || isUnknown(actual)) return planned === null ? [] : [`${at}: was known, and is not any more`];
  if (typeof type === "string")
    return equal(type, planned, actual) ? [] : [`${at}: was ${textOf(type, planned)}, but now ${textOf(type, actual)}`];
  switch (type[0]) {
    case "object":
      return Object.entries(type[1]).flatMap(([name, inner]) =>
        compare(inner, member(planned, name), member(actual, name), `${at}.${name}`),
      );
    case "map": {
      const keys = Object.keys(asObject(planned));
      if (keys.sort().join() !== Object.keys(asObject(actual)).sort().join())
        return [`${at}: an element has vanished or appeared`];
      return keys.flatMap((key) => compare(type[1], member(planned, key), member(actual, key), `${at}.${key}`));
    }
    case "set":
      return compareSets(type[1], asList(planned), asList(actual), at);
    default:
      if (asList(planned).length !== asList(actual).length) return [`${at}: an element has vanished or appeared`];
      return asList(planned).flatMap((element, index) =>
        compare(elementType(type), element, asList(actual)[index] ?? null, `${at}[${index}]`),
      );
  }
}

/** Elements have no names; each must have at least one partner on the other side. */
function compareSets(
  element: Type,
  planned: readonly Value[],
  actual: readonly Value[],
  at: string,
): readonly string[] {
  const fits = (a: Value, b: Value): boolean => compare(element, a, b, at).length === 0;
  if (actual.length > planned.length) return [`${at}: length changed from ${planned.length} to ${actual.length}`];
  if (planned.every((a) => actual.some((b) => fits(a, b))) && actual.every((b) => planned.some((a) => fits(a, b))))
    return [];
  return [`${at}: an element does not correlate with any element`];
}

/** Whether there is anything at that path, which a provider named as a reason for replacement. */
export function isAt(value: Value, path: readonly (string | number)[]): boolean {
  const [step, ...rest] = path;
  if (step === undefined) return true;
  if (typeof step === "number") return isListValue(value) && step < value.length && isAt(value[step] ?? null, rest);
  return isObjectValue(value) && Object.hasOwn(value, step) && isAt(value[step] ?? null, rest);
}
