import { providerSource } from "../src/main/names";
import { technitiumProvider } from "../src/provider/provider";
import { providerSchemaJson } from "../src/terraform";
import type { ProviderJson } from "../src/terraform/server/provider-schema-json";

/** The provider's schemas as `terraform providers schema -json` has them, without asking Terraform. */
export function ownSchema(): ProviderJson {
  const provider = technitiumProvider({ environment: {}, now: Date.now, redact: () => undefined });
  const schema = providerSchemaJson(provider, providerSource).provider_schemas[providerSource];
  if (schema === undefined) throw new Error("the provider has no schema");
  return schema;
}
