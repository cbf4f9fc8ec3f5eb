import { isJsonObject, type Json, type JsonObject, objectIn, objectsIn, textIn } from "../json";
import { type ConfiguredBlock, OUR_TYPES, type Plan } from "./plan";

/** The part of a plan that its `configuration` and `variables` tell. */
type FromConfiguration = Pick<Plan, "blocks" | "owners" | "serverUrls" | "secrets" | "moduleSources">;

const CREDENTIALS = ["api_token", "username", "password"];

/** Reads the configuration as it stands in a plan, where constants are written out and other expressions are not. */
export function readConfiguration(configuration: JsonObject, variables: JsonObject): FromConfiguration {
  const blocks = new Map<string, ConfiguredBlock>();
  const moduleSources = new Map<string, string>();
  const secrets = new Set<string>();

  const walk = (module: JsonObject, path: string, values: JsonObject): void => {
    const prefix = path === "" ? "" : `${path}.`;
    for (const resource of objectsIn(module.resources)) {
      const type = textIn(resource.type) ?? "";
      if (resource.mode !== "managed" || !type.startsWith(OUR_TYPES)) continue;
      const block = `${prefix}${type}.${textIn(resource.name) ?? ""}`;
      blocks.set(block, { block, attributes: new Set(Object.keys(objectIn(resource.expressions))) });
    }
    for (const [name, variable] of Object.entries(objectIn(module.variables))) {
      if (!isJsonObject(variable) || variable.sensitive !== true) continue;
      collectTexts(objectIn(values[name]).value, secrets);
      collectTexts(variable.default, secrets);
    }
    for (const [name, call] of Object.entries(objectIn(module.module_calls))) {
      if (!isJsonObject(call)) continue;
      const child = `${prefix}module.${name}`;
      moduleSources.set(child, textIn(call.source) ?? "");
      // What is passed to a variable of a child module is a value only when it is a constant.
      const passed = Object.entries(objectIn(call.expressions)).map(
        ([argument, expression]) => [argument, { value: objectIn(expression).constant_value ?? null }] as const,
      );
      walk(objectIn(call.module), child, Object.fromEntries(passed));
    }
  };
  walk(objectIn(configuration.root_module), "", variables);

  const providers = Object.values(objectIn(configuration.provider_config))
    .filter(isJsonObject)
    .filter(({ full_name: fullName, name }) => name === "technitium" || /\/technitium$/.test(textIn(fullName) ?? ""));
  for (const provider of providers) {
    for (const name of CREDENTIALS) collectTexts(argument(provider, name, variables), secrets);
  }
  return {
    blocks,
    moduleSources,
    secrets: [...secrets],
    owners: providers.flatMap((provider) => textIn(argument(provider, "owner", variables)) ?? []),
    serverUrls: providers.flatMap((provider) => textIn(argument(provider, "server_url", variables)) ?? []),
  };
}

/** The value of a provider argument that is a constant, or nothing but a variable of the root module. */
function argument(provider: JsonObject, name: string, variables: JsonObject): Json {
  const expression = objectIn(objectIn(provider.expressions)[name]);
  if (expression.constant_value !== undefined) return expression.constant_value;
  const references = Array.isArray(expression.references) ? (expression.references as readonly Json[]) : [];
  const variable = references.length === 1 ? /^var\.([\w-]+)$/.exec(textIn(references[0]) ?? "")?.[1] : undefined;
  return variable === undefined ? null : (objectIn(variables[variable]).value ?? null);
}

function collectTexts(value: Json | undefined, found: Set<string>): void {
  if (typeof value === "string") {
    if (value !== "") found.add(value);
  } else if (Array.isArray(value)) {
    for (const item of value as readonly Json[]) collectTexts(item, found);
  } else if (isJsonObject(value)) {
    for (const item of Object.values(value)) collectTexts(item, found);
  }
}
