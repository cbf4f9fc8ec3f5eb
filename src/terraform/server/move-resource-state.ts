import { ProblemError } from "../schema/problem-error";
import { type Answer, answer } from "./call";
import type { ProviderSession } from "./session";

/** Where a `moved` block takes its object from and to. */
export interface MoveRequest {
  readonly sourceProviderAddress: string;
  readonly sourceTypeName: string;
  readonly targetTypeName: string;
}

/** Refuses: no resource of this framework takes over the state of another type. Terraform asks only if told that it may. */
export function moveResourceState(
  session: ProviderSession,
  { sourceProviderAddress, sourceTypeName, targetTypeName }: MoveRequest,
  caller: AbortSignal,
): Promise<Answer<object>> {
  return answer(session, caller, {}, () => {
    throw new ProblemError(
      "unsupported",
      "Move is not possible",
      `A ${sourceTypeName} of ${sourceProviderAddress} cannot become a ${targetTypeName}. Remove it from the state and import it.`,
    );
  });
}
