import type { Value } from "../value";
import { isListValue, isObjectValue, isUnknown } from "../value";
import { mapMembers } from "./wire-form";

/** Whether any part of `value` is unknown. */
export function hasUnknown(value: Value): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (isUnknown(value)) return true;
  if (isListValue(value)) return value.some(hasUnknown);
  return isObjectValue(value) && Object.values(value).some(hasUnknown);
}

/** `value` with null for everything that is unknown: what can be kept of a plan that did not come true. */
export function withoutUnknown(value: Value): Value {
  if (isUnknown(value)) return null;
  if (!hasUnknown(value)) return value;
  if (isListValue(value)) return value.map(withoutUnknown);
  return isObjectValue(value) ? mapMembers(value, withoutUnknown) : value;
}
