import { getFunctions } from "./get-functions";
import {
  describeDataSource,
  describeProvider,
  describeResource,
  type FunctionDescription,
  type SchemaDescription,
} from "./schema-description";
import type { ProviderSession } from "./session";

/** What this server can do beyond the least. */
export interface Capabilities {
  /** It wants to see plans of destruction, too. */
  readonly planDestroy: boolean;
  /** Terraform need not fetch the schema again in every process. */
  readonly getProviderSchemaOptional: boolean;
  /** It takes over states of other types. */
  readonly moveResourceState: boolean;
}

/** The capabilities of every provider of this framework. */
export const capabilities: Capabilities = {
  planDestroy: true,
  getProviderSchemaOptional: true,
  moveResourceState: false,
};

/** All schemas, by name. */
export interface ProviderSchema {
  readonly provider: SchemaDescription;
  readonly resources: ReadonlyMap<string, SchemaDescription>;
  readonly dataSources: ReadonlyMap<string, SchemaDescription>;
  readonly functions: ReadonlyMap<string, FunctionDescription>;
}

/** Says what there is. Terraform asks once per command. */
export function getProviderSchema(session: ProviderSession): ProviderSchema {
  const { provider } = session;
  return {
    provider: describeProvider(provider),
    resources: new Map(provider.resources.map((resource) => [resource.name, describeResource(resource)])),
    dataSources: new Map(provider.dataSources.map((source) => [source.name, describeDataSource(source)])),
    functions: getFunctions(session),
  };
}
