import type { Key, LeafKind, LeafValue } from "./kind";
import type { Validator } from "./problem";

/** What a refined kind adds to the kind it is made from. */
export interface Refinement<T extends LeafValue> {
  /** What a value has to be, for messages: "a MAC address". */
  readonly noun?: string;
  /**
   * Maps every spelling of a value to one key, and throws on what is no such value; a parser of the trade does both. The error's
   * message becomes the user's message. Values with one key mean the same: the user's spelling stays in plan, apply and
   * read, a respelled configuration plans no change, and in a set they are one element.
   */
  readonly normalise?: { key(value: T): Key }["key"];
  /** Further checks, run on values that `normalise` takes. */
  readonly validate?: Validator<T> | readonly Validator<T>[];
}

/**
 * A kind with a narrower meaning, to be declared once and used by every attribute that has it.
 *
 * @example const mac = refine(string, { noun: "a MAC address", normalise: parseMac });
 */
export function refine<T extends LeafValue>(kind: LeafKind<T>, refinement: Refinement<T>): LeafKind<T> {
  return {
    ...kind,
    noun: refinement.noun ?? kind.noun,
    normalise: refinement.normalise ?? kind.normalise,
    validate: [...kind.validate, ...[refinement.validate ?? []].flat()],
  };
}
