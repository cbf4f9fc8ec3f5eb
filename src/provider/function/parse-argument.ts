import { InvalidValue } from "../../dns/invalid-value";
import { ArgumentError } from "../../terraform";

/** Reads the argument `parameter` of a function; what `parse` finds wrong with it becomes Terraform's message about that argument. */
export function parseArgument<T>(parameter: string, text: string, parse: (text: string) => T): T {
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof InvalidValue) throw new ArgumentError(parameter, error.message, { cause: error });
    throw error;
  }
}
