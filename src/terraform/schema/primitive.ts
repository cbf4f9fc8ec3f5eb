import type { NumberValue, Value } from "../value";
import { isNumberValue } from "../value";
import type { LeafKind, LeafValue } from "./kind";

const leaf = <T extends LeafValue>(
  wire: LeafKind["wire"],
  noun: string,
  accepts: (value: Value) => value is T,
): LeafKind<T> => ({ shape: "leaf", wire, noun, accepts, normalise: null, validate: [] });

/** Text. */
export const string: LeafKind<string> = leaf("string", "text", (value) => typeof value === "string");

/** True or false. */
export const bool: LeafKind<boolean> = leaf("bool", "true or false", (value) => typeof value === "boolean");

/** A whole number that a JavaScript number holds exactly; any other number is refused with the attribute's path. */
export const int: LeafKind<number> = leaf(
  "number",
  "a whole number between -(2^53-1) and 2^53-1",
  (value): value is number => Number.isSafeInteger(value),
);

/** Any number, exactly as Terraform has it: see {@link NumberValue}. */
export const number: LeafKind<NumberValue> = leaf(
  "number",
  "a number",
  (value): value is NumberValue => isNumberValue(value) && !Number.isNaN(value),
);
