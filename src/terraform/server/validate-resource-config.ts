import { type Answer, answer } from "./call";
import type { Packed } from "./packed";
import type { ProviderSession } from "./session";
import { validateConfig } from "./validate-config";

/** Checks the configuration of a resource, of which parts may not be known yet. */
export function validateResourceConfig(
  session: ProviderSession,
  request: { readonly typeName: string; readonly config: Packed },
  caller: AbortSignal,
): Promise<Answer<object>> {
  return answer(session, caller, {}, (call) => {
    const resource = session.resource(request.typeName);
    validateConfig(call, resource, request.config);
    const { deprecated } = resource.definition;
    if (deprecated !== undefined) call.warn("Deprecated resource", deprecated);
    return {};
  });
}
