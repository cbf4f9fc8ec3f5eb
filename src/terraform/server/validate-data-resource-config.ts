import { type Answer, answer } from "./call";
import type { Packed } from "./packed";
import type { ProviderSession } from "./session";
import { validateConfig } from "./validate-config";

/** Checks the configuration of a data source, of which parts may not be known yet. */
export function validateDataResourceConfig(
  session: ProviderSession,
  request: { readonly typeName: string; readonly config: Packed },
  caller: AbortSignal,
): Promise<Answer<object>> {
  return answer(session, caller, {}, (call) => {
    const source = session.dataSource(request.typeName);
    validateConfig(call, source, request.config);
    const { deprecated } = source.definition;
    if (deprecated !== undefined) call.warn("Deprecated data source", deprecated);
    return {};
  });
}
