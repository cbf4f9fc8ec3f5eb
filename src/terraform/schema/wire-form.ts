import type { ObjectValue, Value } from "../value";
import { isListValue, isObjectValue, isUnknown, unknown } from "../value";
import type { Kind, LeafValue, ObjectKind } from "./kind";
import type { Path } from "./path";

/** Takes note of something wrong at a place; the work goes on. */
export type Complain = (path: Path, message: string) => void;

/**
 * A value that came over the wire (and is of the kind's wire type), in the form in which it is worked with: with the names of TypeScript,
 * and with every leaf as its kind wants it. A leaf that its kind does not accept is complained about and becomes unknown.
 */
export function fromWire(kind: Kind, value: Value, complain: Complain, path: Path = []): Value {
  if (value === null || isUnknown(value)) return value;
  switch (kind.shape) {
    case "leaf":
      if (kind.accepts(value)) return value;
      complain(path, `This must be ${kind.noun}.`);
      return unknown;
    case "object":
      return isObjectValue(value) ? objectFromWire(kind, value, complain, path) : value;
    case "map":
      return isObjectValue(value)
        ? mapMembers(value, (member, key) => fromWire(kind.element, member, complain, [...path, key]))
        : value;
    default:
      return isListValue(value)
        ? value.map((element, index) => fromWire(kind.element, element, complain, [...path, index]))
        : value;
  }
}

/** {@link fromWire} for an object. */
export function objectFromWire(kind: ObjectKind, value: ObjectValue, complain: Complain, path: Path = []): ObjectValue {
  const result: Record<string, Value> = {};
  for (const { name, wireName, attribute } of kind.fields) {
    const member = value[wireName] ?? null;
    result[name] = isPlain(attribute.type, member)
      ? member
      : fromWire(attribute.type, member, complain, [...path, name]);
  }
  return result;
}

/**
 * The reverse of {@link fromWire}, for values that somebody's code made: whatever is not of its kind is complained about and
 * becomes null, so that the rest of the object gets through. `whole` says that unknown parts are wrong, too.
 */
export function toWire(
  kind: Kind,
  value: Value | undefined,
  whole: boolean,
  complain: Complain,
  path: Path = [],
): Value {
  if (value === null) return null;
  const wrong = (message: string): Value => {
    complain(path, message);
    return null;
  };
  if (value === undefined) return wrong("is missing");
  if (isUnknown(value)) return whole ? wrong("is still unknown") : value;
  switch (kind.shape) {
    case "leaf":
      return kind.accepts(value) ? value : wrong(`is not ${kind.noun}`);
    case "object":
      return isObjectValue(value) ? objectToWire(kind, value, whole, complain, path) : wrong("is not an object");
    case "map":
      return isObjectValue(value)
        ? mapMembers(value, (member, key) => toWire(kind.element, member, whole, complain, [...path, key]))
        : wrong("is not a map");
    default:
      return isListValue(value)
        ? value.map((element, index) => toWire(kind.element, element, whole, complain, [...path, index]))
        : wrong(`is not a ${kind.shape}`);
  }
}

/** {@link toWire} for an object. */
export function objectToWire(
  kind: ObjectKind,
  value: { readonly [name: string]: Value | undefined },
  whole: boolean,
  complain: Complain,
  path: Path = [],
): ObjectValue {
  const result: Record<string, Value> = {};
  for (const { name, wireName, attribute } of kind.fields) {
    const member = value[name];
    result[wireName] = isPlain(attribute.type, member)
      ? member
      : toWire(attribute.type, member, whole, complain, [...path, name]);
  }
  return result;
}

/** Whether a value is the same in both forms and nothing is wrong with it, which is so for most. It saves making a path. */
function isPlain(kind: Kind, value: Value | undefined): value is null | LeafValue {
  return value === null || (kind.shape === "leaf" && value !== undefined && kind.accepts(value));
}

/** A map with every value replaced. Keys are the user's, so they are never assigned to: one may be `__proto__`. */
export function mapMembers(value: ObjectValue, change: (member: Value, key: string) => Value): ObjectValue {
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, change(member, key)]));
}
