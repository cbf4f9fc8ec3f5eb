/**
 * The type of a value, in the JSON form in which Terraform writes it in schemas and beside dynamic values: a primitive
 * by its name, a collection as `["list", T]`, a tuple as `["tuple", [T, …]]`, an object as `["object", {name: T}]`.
 */
export type Type = PrimitiveType | CollectionType | TupleType | ObjectType;

/** `"dynamic"` is the type of a value that carries its own type with it. */
export type PrimitiveType = "string" | "number" | "bool" | "dynamic";

/** Any number of elements of one type; a set has no order, a map has string keys. */
export type CollectionType = readonly [kind: "list" | "set" | "map", element: Type];

/** A fixed number of elements, each with a type of its own. */
export type TupleType = readonly [kind: "tuple", elements: readonly Type[]];

/** A fixed set of named attributes. */
export type ObjectType = readonly [kind: "object", attributes: Readonly<Record<string, Type>>];
