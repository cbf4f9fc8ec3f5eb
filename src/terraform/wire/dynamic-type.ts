import type { Type } from "../type";
import { isListValue, isNumberValue, isObjectValue, isUnknown, type Value } from "../value";

/**
 * The types that collections in dynamic places came with. A list and a tuple are both arrays here, but Terraform tells them apart and
 * refuses a list that comes back as a tuple; values are immutable, so what was true of one at decoding stays true.
 */
const arrivedAs = new WeakMap<object, Type>();

/** Notes the type that came along with a dynamic value, for {@link dynamicType} to find. */
export function rememberType(value: Value, type: Type): void {
  if (isListValue(value) || isObjectValue(value)) arrivedAs.set(value, type);
}

/**
 * The type to send along with a dynamic value: the one it arrived with, else the narrowest that fits, in which arrays are tuples and
 * records are objects. Null and unknown have no type of their own.
 */
export function dynamicType(value: Value): Type {
  if (value === null || isUnknown(value)) return "dynamic";
  if (typeof value === "string") return "string";
  if (typeof value === "boolean") return "bool";
  if (isNumberValue(value)) return "number";
  const known = arrivedAs.get(value);
  if (known !== undefined) return known;
  if (isListValue(value)) return ["tuple", value.map(dynamicType)];
  return ["object", Object.fromEntries(Object.entries(value).map(([name, member]) => [name, dynamicType(member)]))];
}
