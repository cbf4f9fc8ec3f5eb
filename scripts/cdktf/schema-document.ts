import type { ProviderSchema as GeneratorSchema } from "@cdktf/commons";
import { version } from "../../package.json";
import { providerSource } from "../../src/main/names";
import type { ProviderJson } from "../../src/terraform/server/provider-schema-json";

/** The provider's full address. Only the generator asks for one; the stacks of our users name no host. */
const address = `registry.terraform.io/${providerSource}`;

/**
 * The schemas as the generators want them: the whole document that `terraform providers schema -json` prints, in alphabetical order, so
 * that the order of our source does not show in the classes, with the version that stacks will require.
 */
export function schemaDocument(schema: ProviderJson): GeneratorSchema {
  const document: unknown = {
    format_version: "1.0",
    provider_schemas: { [address]: sorted(schema) },
    provider_versions: { [address]: version },
  };
  return document as GeneratorSchema;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, inner]) => [name, sorted(inner)]));
}
