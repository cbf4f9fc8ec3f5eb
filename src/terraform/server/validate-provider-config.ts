import { type Answer, answer } from "./call";
import type { Packed } from "./packed";
import type { ProviderSession } from "./session";
import { validateConfig } from "./validate-config";

/** Checks the provider block, of which parts may not be known yet. */
export function validateProviderConfig(
  session: ProviderSession,
  request: { readonly config: Packed },
  caller: AbortSignal,
): Promise<Answer<object>> {
  return answer(session, caller, {}, (call) => {
    validateConfig(call, session.block, request.config);
    return {};
  });
}
