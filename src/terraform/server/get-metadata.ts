import { type Capabilities, capabilities } from "./get-provider-schema";
import type { ProviderSession } from "./session";

/** The names of everything there is, without schemas. */
export interface Metadata {
  readonly capabilities: Capabilities;
  readonly resources: readonly string[];
  readonly dataSources: readonly string[];
  readonly functions: readonly string[];
}

/** Says by name what there is, for muxing servers and tools; Terraform itself does not ask. */
export function getMetadata({ provider }: ProviderSession): Metadata {
  const names = (definitions: readonly { readonly name: string }[]): readonly string[] =>
    definitions.map(({ name }) => name);
  return {
    capabilities,
    resources: names(provider.resources),
    dataSources: names(provider.dataSources),
    functions: names(provider.functions),
  };
}
