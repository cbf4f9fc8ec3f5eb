import type { Unknown } from "../value";
import type {
  AnyAttribute,
  Attribute,
  Attributes,
  Kind,
  LeafKind,
  ListKind,
  MapKind,
  ObjectKind,
  SetKind,
} from "./kind";

/**
 * The moments of an object's life, which differ in what a value may be:
 *
 * | view | required | optional | defaulted | computed |
 * |---|---|---|---|---|
 * | `config`: as written, while planning | T or Unknown | T, null or Unknown | T, null or Unknown | null |
 * | `given`: as written, while applying | T | T or null | T or null | null |
 * | `settled`: as written, with defaults filled in | T | T or null | T | null |
 * | `plan`: the planned object, while planning | T or Unknown | T, null or Unknown | T or Unknown | T or Unknown |
 * | `planned`: the planned object, while applying | T | T or null | T | T or Unknown |
 * | `state`: the object as it is | T | T or null | T | T |
 * | `stored`: as an earlier run left it | T or null | T or null | T or null | T or null |
 *
 * `optional-computed` is as `optional` in the configuration and as `computed` elsewhere. A computed or defaulted attribute
 * that is declared nullable may be null in addition.
 */
type View = "config" | "given" | "settled" | "plan" | "planned" | "state" | "stored";

/** The values of kind `K` in view `V`, when there is one and it is known. */
type ValueOf<K, V extends View> =
  K extends LeafKind<infer T>
    ? T
    : K extends ListKind<infer E>
      ? readonly ElementOf<E, V>[]
      : K extends SetKind<infer E>
        ? readonly ElementOf<E, V>[]
        : K extends MapKind<infer E>
          ? { readonly [key: string]: ElementOf<E, V> }
          : K extends ObjectKind<infer A>
            ? ObjectOf<A, V>
            : never;

type ElementOf<K, V extends View> = V extends "config" | "plan" ? ValueOf<K, V> | Unknown : ValueOf<K, V>;

/** A wholly known value of kind `K`. */
export type Known<K extends Kind> = ValueOf<K, "state">;

type OrNull<N extends boolean> = N extends true ? null : never;

type InConfig<A extends AnyAttribute, V extends "config" | "given", U> =
  A extends Attribute<infer K, infer P, boolean>
    ? P extends "required"
      ? ValueOf<K, V> | U
      : P extends "computed"
        ? null
        : ValueOf<K, V> | null | U
    : never;

type InSettled<A extends AnyAttribute> =
  A extends Attribute<infer K, infer P, infer N>
    ? P extends "required"
      ? ValueOf<K, "settled">
      : P extends "defaulted"
        ? ValueOf<K, "settled"> | OrNull<N>
        : P extends "computed"
          ? null
          : ValueOf<K, "settled"> | null
    : never;

type InPlan<A extends AnyAttribute, V extends "plan" | "planned", U> =
  A extends Attribute<infer K, infer P, infer N>
    ? P extends "required"
      ? ValueOf<K, V> | U
      : P extends "defaulted"
        ? ValueOf<K, V> | OrNull<N> | U
        : P extends "optional"
          ? ValueOf<K, V> | null | U
          : ValueOf<K, "plan"> | OrNull<N> | Unknown
    : never;

type InState<A extends AnyAttribute> =
  A extends Attribute<infer K, infer P, infer N>
    ? P extends "optional"
      ? ValueOf<K, "state"> | null
      : P extends "required"
        ? ValueOf<K, "state">
        : ValueOf<K, "state"> | OrNull<N>
    : never;

type AttributeIn<A extends AnyAttribute, V extends View> = V extends "config"
  ? InConfig<A, V, Unknown>
  : V extends "given"
    ? InConfig<A, V, never>
    : V extends "settled"
      ? InSettled<A>
      : V extends "plan"
        ? InPlan<A, V, Unknown>
        : V extends "planned"
          ? InPlan<A, V, never>
          : V extends "state"
            ? InState<A>
            : ValueOf<A["type"], "stored"> | null;

/** An object with attributes `S` in view `V`. */
export type ObjectOf<S extends Attributes, V extends View> = { readonly [N in keyof S]: AttributeIn<S[N], V> };

/** The configuration while planning and validating. */
export type Config<S extends Attributes> = ObjectOf<S, "config">;

/** The configuration while applying. */
export type Given<S extends Attributes> = ObjectOf<S, "given">;

/** The configuration of a data source or a provider in use: all of it known, with defaults filled in. */
export type Settled<S extends Attributes> = ObjectOf<S, "settled">;

/** The planned object while planning. */
export type Plan<S extends Attributes> = ObjectOf<S, "plan">;

/** The planned object while applying. */
export type Planned<S extends Attributes> = ObjectOf<S, "planned">;

/** The object as it is. */
export type State<S extends Attributes> = ObjectOf<S, "state">;

/**
 * The object as an earlier run left it. Anything but its identity may be null: an import knows no more than the identity, an
 * older version of the provider had fewer attributes, a creation that failed half way left gaps.
 */
export type Stored<S extends Attributes, I extends keyof S> = Readonly<
  Pick<State<S>, I> & Omit<ObjectOf<S, "stored">, I>
>;
