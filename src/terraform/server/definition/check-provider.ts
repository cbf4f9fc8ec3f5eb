import { checkSchema, reservedInProviders, reservedInResources } from "../../schema/check-schema";
import type { AnyDataSource, AnyFunction, AnyResource } from "./any";
import type { AnyProvider } from "./any-provider";

const IDENTIFIER = /^[a-z][a-z0-9_]*$/;

/**
 * Throws if anything in the provider's definitions cannot work, with all reasons; for a unit test, so that no user's run spends time on it.
 */
export function checkProvider(provider: AnyProvider): void {
  const faults = [
    ...within("provider block", checkSchema(provider.schema, reservedInProviders)),
    ...duplicates("resource", provider.resources),
    ...duplicates("data source", provider.dataSources),
    ...duplicates("function", provider.functions),
    ...provider.resources.flatMap((resource) => within(resource.name, checkResource(provider, resource))),
    ...provider.dataSources.flatMap((source) => within(`data ${source.name}`, checkDataSource(provider, source))),
    ...provider.functions.flatMap((definition) => within(definition.name, checkFunction(definition))),
  ];
  if (faults.length > 0)
    throw new Error(`The definition of provider ${provider.name} cannot work:\n${faults.join("\n")}`);
}

function within(place: string, faults: readonly string[]): readonly string[] {
  return faults.map((fault) => `- ${place}: ${fault}`);
}

function duplicates(noun: string, definitions: readonly { readonly name: string }[]): readonly string[] {
  const names = definitions.map(({ name }) => name);
  return names.filter((name, index) => names.indexOf(name) !== index).map((name) => `- two ${noun}s are named ${name}`);
}

function checkName(provider: AnyProvider, name: string): readonly string[] {
  const good = name.startsWith(`${provider.name}_`) && IDENTIFIER.test(name);
  return good ? [] : [`its name must be ${provider.name}_ and a-z, 0-9 or underscores`];
}

function checkResource(provider: AnyProvider, resource: AnyResource<unknown>): readonly string[] {
  const { schema, identity, version = 0, upgrade = {} } = resource;
  const faults = [...checkName(provider, resource.name), ...checkSchema(schema, reservedInResources)];
  if (identity.length === 0) faults.push("has no identity");
  for (const name of identity) {
    if (schema[name] === undefined) faults.push(`its identity ${name} is no attribute`);
    else if (schema[name].presence === "optional" || schema[name].nullable)
      faults.push(`its identity ${name} may be null`);
  }
  if (!Number.isSafeInteger(version) || version < 0) faults.push("its version must be a whole number from 0");
  for (const old of Object.keys(upgrade))
    if (Number(old) >= version) faults.push(`upgrades from version ${old}, but is at ${version}`);
  if (resource.update === undefined)
    for (const [name, attribute] of Object.entries(schema))
      if (attribute.presence !== "computed" && attribute.replace !== true)
        faults.push(`has no update, but ${name} does not ask for replacement`);
  return faults;
}

function checkDataSource(provider: AnyProvider, source: AnyDataSource<unknown>): readonly string[] {
  return [...checkName(provider, source.name), ...checkSchema(source.schema, reservedInResources)];
}

function checkFunction(definition: AnyFunction): readonly string[] {
  const names = [definition.name, ...Object.keys(definition.parameters)];
  return names.filter((name) => !IDENTIFIER.test(name)).map((name) => `${name} must be in snake_case`);
}
