import type { NumberValue, Unknown, Value } from "../value";
import type { Derived } from "./derived";
import type { Validator } from "./problem";

/*
 * What a schema is made of, as plain data. Kinds of objects hold attributes and attributes have kinds, so both are here;
 * their makers have files of their own.
 */

/** What kind of values an attribute has. A kind is plain data; the attribute adds presence, description and the rest. */
export type Kind = LeafKind | CollectionKind | ObjectKind;

/** A value without parts. */
export type LeafValue = boolean | string | NumberValue;

/** What {@link LeafKind.normalise} makes of a value: values with equal keys mean the same. */
export type Key = string | number | bigint | boolean;

/** A kind of value without parts: `string`, `bool`, `int`, `number`, or one of them refined. */
export interface LeafKind<T extends LeafValue = LeafValue> {
  readonly shape: "leaf";
  /** Its type on the wire. */
  readonly wire: "string" | "bool" | "number";
  /** What a value has to be, for messages: "a whole number". */
  readonly noun: string;
  accepts(value: Value): value is T;
  /** Maps all spellings of one value to one key; throws on what is no such value. `null`: every spelling is its own value. */
  normalise: { key(value: T): Key }["key"] | null;
  readonly validate: readonly Validator<T>[];
}

/** The kinds that elements of a collection may have. */
export type ElementKind = LeafKind | ObjectKind;

/** An ordered list. */
export interface ListKind<E extends ElementKind = ElementKind> {
  readonly shape: "list";
  readonly element: E;
}

/** A set: an array in TypeScript, whose order means nothing. Elements that mean the same are one element. */
export interface SetKind<E extends ElementKind = ElementKind> {
  readonly shape: "set";
  readonly element: E;
}

/** A map with string keys. */
export interface MapKind<E extends ElementKind = ElementKind> {
  readonly shape: "map";
  readonly element: E;
}

type CollectionKind = ListKind | SetKind | MapKind;

/** An object with attributes of its own. */
export interface ObjectKind<A extends Attributes = Attributes> {
  readonly shape: "object";
  readonly attributes: A;
  /** The attributes in the order of the wire, each with both its names. */
  readonly fields: readonly Field[];
}

/** An attribute with its name in TypeScript and its name in Terraform. */
export interface Field {
  readonly name: string;
  readonly wireName: string;
  readonly attribute: AnyAttribute;
}

/**
 * Who gives an attribute its value: `required` the configuration, `optional` the configuration or nobody, `defaulted` the
 * configuration or the schema, `computed` the provider, `optional-computed` the configuration or else the provider.
 */
export type Presence = "required" | "optional" | "defaulted" | "computed" | "optional-computed";

/** Whether a change from `prior` to `planned` needs a new object; asked only when they differ. */
export type ReplacePredicate<T> = { needed(prior: T | null, planned: T | Unknown | null): boolean }["needed"];

/** Other attributes of the same object whose change makes a computed attribute change, by name. */
export interface ChangesWith {
  readonly changesWith: readonly string[];
}

/** An attribute as the framework sees it, whatever its kind. Made by `required`, `optional` and `computed`. */
export interface AnyAttribute {
  readonly type: Kind;
  readonly presence: Presence;
  /** Whether a computed attribute may be null once its object exists. */
  readonly nullable: boolean;
  /** For the documentation; Markdown. */
  readonly description: string;
  readonly sensitive: boolean;
  /** What to use instead; shown as a warning to who sets the attribute. */
  readonly deprecated: string | null;
  readonly validate: readonly Validator<Value>[];
  readonly default: Value | Derived<Value> | undefined;
  readonly replace: boolean | ReplacePredicate<Value>;
  readonly keepPrior: boolean | ChangesWith;
}

/** The attributes of a resource, a data source, a provider block or a nested object, by their names in TypeScript. */
export type Attributes = Readonly<Record<string, AnyAttribute>>;

/** An attribute whose values' types are known to the compiler. */
export interface Attribute<K extends Kind, P extends Presence, N extends boolean = false> extends AnyAttribute {
  readonly type: K;
  readonly presence: P;
  readonly nullable: N;
}
