import { InvalidValue } from "../../dns/invalid-value";

/** What a parser of the trade finds wrong; `null` if nothing. */
export function valueProblem(parse: () => void): string | null {
  try {
    parse();
    return null;
  } catch (error) {
    if (error instanceof InvalidValue) return error.message;
    throw error;
  }
}
