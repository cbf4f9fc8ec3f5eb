import type { Host, ServedProvider } from "../wire/provider";
import type { AnyProvider } from "./definition/any-provider";
import { providerHandlers } from "./protobuf/provider-handlers";
import { resourceHandlers } from "./protobuf/resource-handlers";
import { schemaHandlers } from "./protobuf/schema-handlers";
import { ProviderSession } from "./session";

/**
 * Makes a provider answer Terraform's calls. Every call is answered: with a value, or with messages to the user; none with an error of the
 * transport. `close` lets go of the provider's clients.
 */
export function implementProvider(provider: AnyProvider, host: Host): ServedProvider {
  const session = new ProviderSession(provider, { log: host.log, mask: (text) => host.redaction.apply(text) });
  return {
    handlers: { ...schemaHandlers(session), ...providerHandlers(session), ...resourceHandlers(session) },
    close: () => session.close(),
  };
}
