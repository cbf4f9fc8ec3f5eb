import type { Value } from "../value";
import type { Derived } from "./derived";
import type { AnyAttribute, Attribute, ChangesWith, Kind, Presence, ReplacePredicate } from "./kind";
import type { Known } from "./model";
import type { Validator } from "./problem";

interface Options {
  /** What it is, in Markdown; it becomes the documentation. */
  readonly description: string;
  /** Hidden in Terraform's output. It still is in the state file. */
  readonly sensitive?: boolean;
  /** Marks the attribute as on its way out and says what to use instead. */
  readonly deprecated?: string;
}

/** Options of {@link required}, and of {@link optional} without more. */
export interface ConfigurableOptions<K extends Kind> extends Options {
  /** Checks of a wholly known value; see {@link Validator}. */
  readonly validate?: Validator<Known<K>> | readonly Validator<Known<K>>[];
  /** Whether a change needs a new object in place of the old one. */
  readonly replace?: boolean | ReplacePredicate<Known<K>>;
}

/** Options of {@link optional} with a default. */
export interface DefaultedOptions<K extends Kind, Default> extends ConfigurableOptions<K> {
  /** The value where the configuration gives none: a constant, or {@link derivedFrom} other attributes. */
  readonly default: Known<K> | Derived<Default>;
}

/** Options of {@link computed}. */
export interface ComputedOptions extends Options {
  /**
   * The value survives updates: instead of "known after apply" the plan shows the prior value, always (`true`), or as long
   * as none of the named attributes of the same object changes.
   */
  readonly keepPrior?: boolean | ChangesWith;
}

/** Options of {@link optional} where the provider chooses a value that the configuration does not give. */
export interface OptionalComputedOptions<K extends Kind> extends ConfigurableOptions<K>, ComputedOptions {
  readonly computed: true;
}

/** The value may be null although the provider or a default gives it. */
export interface Nullable {
  readonly nullable: true;
}

interface ErasedOptions extends Options {
  readonly validate?: Validator<Value> | readonly Validator<Value>[];
  readonly replace?: boolean | ReplacePredicate<Value>;
  readonly default?: Value | Derived<Value>;
  readonly computed?: true;
  readonly nullable?: true;
  readonly keepPrior?: boolean | ChangesWith;
}

function attribute(type: Kind, presence: Presence, options: ErasedOptions): AnyAttribute {
  return {
    type,
    presence,
    nullable: options.nullable ?? false,
    description: options.description,
    sensitive: options.sensitive ?? false,
    deprecated: options.deprecated ?? null,
    validate: [options.validate ?? []].flat(),
    default: options.default,
    replace: options.replace ?? false,
    keepPrior: options.keepPrior ?? false,
  };
}

/** An attribute that the configuration must give, and not as null. */
export function required<K extends Kind>(type: K, options: ConfigurableOptions<K>): Attribute<K, "required">;
export function required(type: Kind, options: ErasedOptions): AnyAttribute {
  return attribute(type, "required", options);
}

/**
 * An attribute that the configuration may leave out. Then it is null; or with `default` the default; or with
 * `computed: true` what the provider chooses.
 */
export function optional<K extends Kind>(
  type: K,
  options: DefaultedOptions<K, Known<K> | null> & Nullable,
): Attribute<K, "defaulted", true>;
export function optional<K extends Kind>(type: K, options: DefaultedOptions<K, Known<K>>): Attribute<K, "defaulted">;
export function optional<K extends Kind>(
  type: K,
  options: OptionalComputedOptions<K> & Nullable,
): Attribute<K, "optional-computed", true>;
export function optional<K extends Kind>(
  type: K,
  options: OptionalComputedOptions<K>,
): Attribute<K, "optional-computed">;
export function optional<K extends Kind>(type: K, options: ConfigurableOptions<K>): Attribute<K, "optional">;
export function optional(type: Kind, options: ErasedOptions): AnyAttribute {
  const presence =
    options.default !== undefined ? "defaulted" : options.computed === true ? "optional-computed" : "optional";
  return attribute(type, presence, options);
}

/** An attribute that only the provider gives a value. */
export function computed<K extends Kind>(type: K, options: ComputedOptions & Nullable): Attribute<K, "computed", true>;
export function computed<K extends Kind>(type: K, options: ComputedOptions): Attribute<K, "computed">;
export function computed(type: Kind, options: ErasedOptions): AnyAttribute {
  return attribute(type, "computed", options);
}
