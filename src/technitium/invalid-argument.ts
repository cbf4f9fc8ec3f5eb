import { TechnitiumError } from "./error";

/** The error for a wish that cannot be put into this call. Nothing was sent. */
export function invalidArgument(call: string, object: string, explanation: string): TechnitiumError {
  return new TechnitiumError({ code: "invalid-argument", landed: "no", call, object }, explanation);
}
