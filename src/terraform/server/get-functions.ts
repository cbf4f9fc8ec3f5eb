import { describeFunction, type FunctionDescription } from "./schema-description";
import type { ProviderSession } from "./session";

/** The functions by name. Muxing servers and tools ask for them alone; Terraform takes them from the provider's schema. */
export function getFunctions({ provider }: ProviderSession): ReadonlyMap<string, FunctionDescription> {
  return new Map(provider.functions.map((definition) => [definition.name, describeFunction(definition)]));
}
