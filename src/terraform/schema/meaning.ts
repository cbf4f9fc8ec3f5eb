import type { ObjectValue, Value } from "../value";
import { DecimalText, isListValue, isNumberValue, isObjectValue, isUnknown } from "../value";
import type { Kind, LeafKind } from "./kind";

/** Whether two values are equal: the same spelling, but sets in any order. */
export function equalValues(kind: Kind, a: Value, b: Value): boolean {
  if (a === b) return true;
  if (a === null || b === null || isUnknown(a) || isUnknown(b)) return false;
  switch (kind.shape) {
    case "leaf":
      return a instanceof DecimalText && b instanceof DecimalText && a.text === b.text;
    case "object":
      return (
        isObjectValue(a) &&
        isObjectValue(b) &&
        kind.fields.every(({ name, attribute }) => equalValues(attribute.type, a[name] ?? null, b[name] ?? null))
      );
    case "map":
      return isObjectValue(a) && isObjectValue(b) && equalMaps(kind.element, a, b);
    default:
      if (!isListValue(a) || !isListValue(b) || a.length !== b.length) return false;
      if (a.every((element, index) => equalValues(kind.element, element, b[index] ?? null))) return true;
      return kind.shape === "set" && spelledKey(kind, a) === spelledKey(kind, b);
  }
}

function equalMaps(element: Kind, a: ObjectValue, b: ObjectValue): boolean {
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && equalValues(element, a[key] ?? null, b[key] ?? null))
  );
}

/** Whether two values mean the same: equal, or different spellings of one value. */
export function sameMeaning(kind: Kind, a: Value, b: Value): boolean {
  return equalValues(kind, a, b) || (hasSpellings(kind) && meaningKey(kind, a) === meaningKey(kind, b));
}

/** Whether values of `kind` can mean the same without being equal. */
export function hasSpellings(kind: Kind): boolean {
  if (kind.shape === "leaf") return kind.normalise !== null;
  if (kind.shape !== "object") return hasSpellings(kind.element);
  const known = spelledObjects.get(kind) ?? kind.fields.some(({ attribute }) => hasSpellings(attribute.type));
  spelledObjects.set(kind, known);
  return known;
}

/** The answers for kinds of objects, which are asked for with every value. */
const spelledObjects = new WeakMap<Kind, boolean>();

/** A text that two values of `kind` share exactly if they mean the same. */
export function meaningKey(kind: Kind, value: Value): string {
  return keyOf(kind, value, meaningOfLeaf);
}

/** A text that two values of `kind` share exactly if they are equal. */
function spelledKey(kind: Kind, value: Value): string {
  return keyOf(kind, value, spellingOfLeaf);
}

type LeafText = (kind: LeafKind, value: Value) => string;

function keyOf(kind: Kind, value: Value, leafText: LeafText): string {
  if (value === null) return "null";
  if (isUnknown(value)) return "unknown";
  if (kind.shape === "leaf") return leafText(kind, value);
  if (kind.shape === "object") {
    if (!isObjectValue(value)) return "none";
    return JSON.stringify(
      kind.fields.map(({ name, attribute }) => keyOf(attribute.type, value[name] ?? null, leafText)),
    );
  }
  if (kind.shape === "map") {
    if (!isObjectValue(value)) return "none";
    const members = Object.keys(value).sort();
    return JSON.stringify(members.map((key) => [key, keyOf(kind.element, value[key] ?? null, leafText)]));
  }
  if (!isListValue(value)) return "none";
  const keys = value.map((element) => keyOf(kind.element, element, leafText));
  return JSON.stringify(kind.shape === "set" ? [...new Set(keys)].sort() : keys);
}

function spellingOfLeaf(_kind: LeafKind, value: Value): string {
  return `${typeof value}:${printLeaf(value)}`;
}

/** A leaf as text; nothing for other values. */
export function printLeaf(value: Value): string {
  if (isNumberValue(value) || typeof value === "boolean") return String(value);
  return typeof value === "string" ? value : "";
}

/** What cannot be normalised (it came from elsewhere and never passed the checks) means nothing but itself. */
function meaningOfLeaf(kind: LeafKind, value: Value): string {
  if (kind.normalise === null || !kind.accepts(value)) return spellingOfLeaf(kind, value);
  try {
    const key = kind.normalise(value);
    return `key:${typeof key}:${String(key)}`;
  } catch {
    return spellingOfLeaf(kind, value);
  }
}
