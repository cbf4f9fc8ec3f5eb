import type { Value } from "../value";
import { isListValue, isObjectValue } from "../value";

/** The value of `value` at `key`, or null if it is no map or object, or has nothing there. */
export function memberOf(value: Value, key: string): Value {
  return isObjectValue(value) && Object.hasOwn(value, key) ? (value[key] ?? null) : null;
}

/** The element of `value` at `index`, or null if it is no list or not that long. */
export function elementOf(value: Value, index: number): Value {
  return isListValue(value) ? (value[index] ?? null) : null;
}
