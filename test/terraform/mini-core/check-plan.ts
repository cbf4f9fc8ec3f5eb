import { isUnknown, type Value } from "../../../src/terraform/value";
import type { CoreAttribute, CoreSchema } from "./core-schema";
import { asList, asObject, equal, member, textOf } from "./core-value";

/** What Terraform would call "Provider produced invalid plan"; empty if it has nothing to say. */
export function checkPlan(schema: CoreSchema, prior: Value, config: Value, planned: Value): readonly string[] {
  if ((planned === null) !== (config === null))
    return ["planned for absence where the configuration wants existence, or the reverse"];
  return planned === null ? [] : checkObject(schema, prior, config, planned, "");
}

function checkObject(schema: CoreSchema, prior: Value, config: Value, planned: Value, at: string): readonly string[] {
  return schema.flatMap((attribute) => {
    const { name } = attribute;
    return checkAttribute(attribute, member(prior, name), member(config, name), member(planned, name), `${at}.${name}`);
  });
}

function checkAttribute(
  attribute: CoreAttribute,
  prior: Value,
  config: Value,
  planned: Value,
  at: string,
): readonly string[] {
  const { type, nested, computed, optional } = attribute;
  if (equal(type, planned, config)) return [];
  if (prior !== null && config !== null && equal(type, planned, prior)) return [];
  if (computed && (!optional || config === null)) return [];
  if (config === null) return [`${at}: planned value ${textOf(type, planned)} for a non-computed attribute`];
  if (nested === null)
    return [`${at}: planned value ${textOf(type, planned)} does not match config value ${textOf(type, config)}`];
  if (isUnknown(planned) || planned === null)
    return [`${at}: planned as ${textOf(type, planned)} although it is configured`];
  switch (nested.nesting) {
    case "single":
      return checkObject(nested.attributes, prior, config, planned, at);
    case "list":
      if (asList(planned).length !== asList(config).length) return [`${at}: length differs from the configuration's`];
      return asList(planned).flatMap((element, index) =>
        checkElement(
          nested.attributes,
          asList(prior)[index] ?? null,
          asList(config)[index] ?? null,
          element,
          `${at}[${index}]`,
        ),
      );
    case "map":
      if (Object.keys(asObject(planned)).sort().join() !== Object.keys(asObject(config)).sort().join())
        return [`${at}: keys differ from the configuration's`];
      return Object.entries(asObject(planned)).flatMap(([key, element]) =>
        checkElement(nested.attributes, member(prior, key), member(config, key), element, `${at}.${key}`),
      );
    case "set":
      return asList(planned).length === asList(config).length ? [] : [`${at}: length differs from the configuration's`];
  }
}

function checkElement(schema: CoreSchema, prior: Value, config: Value, planned: Value, at: string): readonly string[] {
  if (isUnknown(config)) return isUnknown(planned) ? [] : [`${at}: known although the configuration is not`];
  return checkObject(schema, prior, config, planned, at);
}
