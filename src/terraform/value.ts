/**
 * The type of {@link unknown}. A class of its own, so that a value that is not known yet can be mistaken neither for
 * `null` (absent) nor for `undefined` (a bug).
 */
export class Unknown {
  readonly #brand = "unknown";

  toString(): string {
    return this.#brand;
  }
}

/** The one value that is "known after apply". It stands for a leaf or for a whole collection or object. */
export const unknown = new Unknown();

/** Whether `value` is {@link unknown} itself; a collection with unknown elements is not. */
export function isUnknown(value: unknown): value is Unknown {
  return value instanceof Unknown;
}

/**
 * A number that no JavaScript number or bigint holds exactly, such as 0.1, as decimal text. Terraform counts in decimals of
 * 512 bits; text is the only form in which such a number comes through unchanged. The codecs keep the text canonical (no
 * exponent but for very long numbers, no needless zeros), so equal texts are equal numbers and different texts are not.
 */
export class DecimalText {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

/**
 * A number as it crosses the wire: a `number` where that is exact (safe integers, and fractions such as 1.5 that double precision
 * holds), a `bigint` for larger integers, {@link DecimalText} for the rest. Decoders choose the first of these that fits. Given by a
 * program, a fraction counts as its shortest text: 0.1 is one tenth.
 */
export type NumberValue = number | bigint | DecimalText;

/** An object or a map; names are wire names. */
export interface ObjectValue {
  readonly [name: string]: Value;
}

/** A Terraform value of any type. `null` is absent, {@link Unknown} not known yet. Lists, sets and tuples are arrays. */
export type Value = null | Unknown | boolean | string | NumberValue | readonly Value[] | ObjectValue;

/** Whether `value` is a list, a set or a tuple. */
export function isListValue(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

/** Whether `value` is an object or a map. */
export function isObjectValue(value: Value): value is ObjectValue {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Unknown) &&
    !(value instanceof DecimalText)
  );
}

/** Whether `value` is a number in any of its three forms. */
export function isNumberValue(value: Value): value is NumberValue {
  return typeof value === "number" || typeof value === "bigint" || value instanceof DecimalText;
}
