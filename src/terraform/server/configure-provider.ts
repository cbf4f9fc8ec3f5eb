import { hasUnknown } from "../schema/unknown-parts";
import { type Answer, answer } from "./call";
import type { Packed } from "./packed";
import { settle } from "../schema/settle";
import type { ProviderSession } from "./session";
import { unpack } from "./unpack";

/**
 * Makes the client. Terraform calls this at the start of every walk that needs the server; a process that it reuses sees it several times.
 *
 * While planning, arguments may depend on objects that are not there yet. Then there is no client, and only what needs one fails; so a
 * plan that merely validates, or creates objects without looking at the server, goes through.
 */
export function configureProvider(
  session: ProviderSession,
  request: { readonly terraformVersion: string; readonly config: Packed },
  caller: AbortSignal,
): Promise<Answer<object>> {
  return answer(session, caller, {}, async (call) => {
    const { kind } = session.block;
    call.report.kind = kind;
    session.stopSwitch.reset();
    const given = unpack(session.block, request.config) ?? {};
    const config = settle(kind, given, given, null);
    const open = kind.fields.filter(({ name }) => hasUnknown(config[name] ?? null)).map(({ wireName }) => wireName);
    if (open.length > 0) {
      session.useNoClient({
        code: "not_configured",
        summary: "Provider configuration is not known yet",
        detail:
          `${open.join(", ")} in the block of provider ${session.provider.name} will be known only after apply, and the plan needs the ` +
          "server already. Give values that are known while planning, or apply the objects they come from first (-target).",
      });
      return {};
    }
    try {
      const { terraformVersion } = request;
      const { log, warn } = call;
      const { signal } = session.stopSwitch;
      session.useClient(await session.provider.configure({ terraformVersion, signal, log, warn }, config));
    } catch (error) {
      session.useNoClient({
        code: "not_configured",
        summary: "Provider is not configured",
        detail: "Its configuration failed; see the error above.",
      });
      throw error;
    }
    return {};
  });
}
