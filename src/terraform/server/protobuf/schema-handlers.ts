import type { ProviderHandlers } from "../../wire/handlers";
import type { ServerCapabilities } from "../../wire/generated/tfplugin6";
import { getFunctions } from "../get-functions";
import { getMetadata } from "../get-metadata";
import { type Capabilities, capabilities, getProviderSchema } from "../get-provider-schema";
import { getResourceIdentitySchemas } from "../get-resource-identity-schemas";
import type { ProviderSession } from "../session";
import { functionMessage, schemaMessage } from "./schema-message";

/** The calls that say what there is. */
export function schemaHandlers(session: ProviderSession) {
  return {
    getMetadata: async () => {
      const metadata = getMetadata(session);
      const typeNames = (names: readonly string[]): { typeName: string }[] => names.map((typeName) => ({ typeName }));
      return {
        serverCapabilities: capabilitiesMessage(metadata.capabilities),
        diagnostics: [],
        resources: typeNames(metadata.resources),
        dataSources: typeNames(metadata.dataSources),
        functions: metadata.functions.map((name) => ({ name })),
        ephemeralResources: [],
        listResources: [],
        stateStores: [],
        actions: [],
      };
    },

    getProviderSchema: async () => {
      const schema = getProviderSchema(session);
      return {
        provider: schemaMessage(schema.provider),
        resourceSchemas: mapMessages(schema.resources, schemaMessage),
        dataSourceSchemas: mapMessages(schema.dataSources, schemaMessage),
        functions: mapMessages(schema.functions, functionMessage),
        diagnostics: [],
        providerMeta: undefined,
        serverCapabilities: capabilitiesMessage(capabilities),
        ephemeralResourceSchemas: {},
        listResourceSchemas: {},
        stateStoreSchemas: {},
        actionSchemas: {},
      };
    },

    getFunctions: async () => ({ functions: mapMessages(getFunctions(session), functionMessage), diagnostics: [] }),

    getResourceIdentitySchemas: async () => ({
      identitySchemas: Object.fromEntries(getResourceIdentitySchemas()),
      diagnostics: [],
    }),
  } satisfies ProviderHandlers;
}

function capabilitiesMessage(has: Capabilities): ServerCapabilities {
  return { ...has, generateResourceConfig: false };
}

function mapMessages<T, M>(members: ReadonlyMap<string, T>, message: (member: T) => M): { [name: string]: M } {
  return Object.fromEntries([...members].map(([name, member]) => [name, message(member)]));
}
