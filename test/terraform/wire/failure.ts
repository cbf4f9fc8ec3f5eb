import { WireError } from "../../../src/terraform/wire/wire-error";

/** The WireError that `act` fails with; anything else it does is an error of the test. */
export function failureOf(act: () => unknown): WireError {
  try {
    act();
  } catch (error) {
    if (error instanceof WireError) return error;
    throw error;
  }
  throw new Error("nothing failed");
}
