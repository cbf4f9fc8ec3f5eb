import type { Type } from "../../../src/terraform/type";
import {
  DecimalText,
  isListValue,
  isNumberValue,
  isObjectValue,
  isUnknown,
  type ObjectValue,
  type Value,
} from "../../../src/terraform/value";

/** Whether two values of `type` are one value to Terraform: sets have no order. */
export function equal(type: Type, a: Value, b: Value): boolean {
  return textOf(type, a) === textOf(type, b);
}

/** A text that tells values of `type` apart. */
export function textOf(type: Type, value: Value): string {
  if (value === null) return "null";
  if (isUnknown(value)) return "unknown";
  if (isNumberValue(value)) return value instanceof DecimalText ? value.text : String(value);
  if (isListValue(value)) {
    const [kind, argument] = typeof type === "string" ? ["dynamic" as const, type] : type;
    const elements = value.map((element, index) =>
      textOf(kind === "tuple" ? (argument[index] ?? "dynamic") : elementType(type), element),
    );
    return `[${(kind === "set" ? [...new Set(elements)].sort() : elements).join()}]`;
  }
  if (!isObjectValue(value)) return JSON.stringify(value);
  const object = asObject(value);
  const members = Object.keys(object).sort();
  return `{${members.map((key) => `${JSON.stringify(key)}:${textOf(memberType(type, key), object[key] ?? null)}`).join()}}`;
}

/** The type of the elements of a list, set or map. */
export function elementType(type: Type): Type {
  if (type === "dynamic") return type;
  if (typeof type !== "string" && (type[0] === "list" || type[0] === "set" || type[0] === "map")) return type[1];
  throw new Error(`${JSON.stringify(type)} has no elements`);
}

function memberType(type: Type, key: string): Type {
  if (typeof type !== "string" && type[0] === "object") return type[1][key] ?? "dynamic";
  return elementType(type);
}

/** The value as an object; none has no members. */
export function asObject(value: Value): ObjectValue {
  return isObjectValue(value) ? value : {};
}

/** The value as a list; none has no elements. */
export function asList(value: Value): readonly Value[] {
  return isListValue(value) ? value : [];
}

/** The member of that name, or null. */
export function member(value: Value, key: string): Value {
  const object = asObject(value);
  return Object.hasOwn(object, key) ? (object[key] ?? null) : null;
}

/** Whether nothing in `value` is unknown. */
export function isWhole(value: Value): boolean {
  if (isUnknown(value)) return false;
  if (isListValue(value)) return value.every(isWhole);
  return !isObjectValue(value) || Object.values(value).every(isWhole);
}
