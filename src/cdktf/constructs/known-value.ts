import { Token } from "cdktf";
import { InvalidValue } from "../../dns/invalid-value";
import type { PropProblem } from "./invalid-props";

/** Reads a value that is known when the stack is synthesised; `null` for one that only Terraform will know, or that is not given. */
export function ifKnown<T>(value: string | undefined, parse: (text: string) => T): T | null {
  return value === undefined || Token.isUnresolved(value) ? null : parse(value);
}

/** What `parse` has against a value, if it is known. */
export function problemWith(
  prop: string,
  value: string | undefined,
  parse: (text: string) => unknown,
): readonly PropProblem[] {
  try {
    ifKnown(value, parse);
    return [];
  } catch (error) {
    if (error instanceof InvalidValue) return [{ prop, reason: error.message }];
    throw error;
  }
}
