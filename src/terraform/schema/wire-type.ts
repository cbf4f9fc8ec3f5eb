import type { ObjectType, Type } from "../type";
import type { Kind, ObjectKind } from "./kind";

/** The type that values of `kind` have on the wire. */
export function wireType(kind: Kind): Type {
  switch (kind.shape) {
    case "leaf":
      return kind.wire;
    case "object":
      return objectType(kind);
    default:
      return [kind.shape, wireType(kind.element)];
  }
}

/** The type that an object has on the wire. */
export function objectType(kind: ObjectKind): ObjectType {
  return ["object", Object.fromEntries(kind.fields.map((field) => [field.wireName, wireType(field.attribute.type)]))];
}
