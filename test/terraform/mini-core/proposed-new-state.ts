import { isUnknown, type ObjectValue, type Value } from "../../../src/terraform/value";
import type { CoreAttribute, CoreSchema } from "./core-schema";
import { asList, asObject, equal, member } from "./core-value";

/** Terraform's first guess at a new object: the configuration, with prior values where it has none and the provider chooses. */
export function proposedNewState(schema: CoreSchema, prior: Value, config: Value): ObjectValue {
  return Object.fromEntries(
    schema.map((attribute) => [
      attribute.name,
      propose(attribute, member(prior, attribute.name), member(config, attribute.name)),
    ]),
  );
}

function propose(attribute: CoreAttribute, prior: Value, config: Value): Value {
  if (attribute.computed && config === null) {
    const removed = attribute.nested !== null && attribute.optional && holdsConfigured(attribute, prior);
    return removed ? null : prior;
  }
  if (attribute.nested === null || config === null || isUnknown(config)) return config;
  const { nesting, attributes } = attribute.nested;
  const one = (before: Value, value: Value): Value =>
    value === null || isUnknown(value) ? value : proposedNewState(attributes, before, value);
  switch (nesting) {
    case "single":
      return one(prior, config);
    case "list":
      return asList(config).map((element, index) => one(asList(prior)[index] ?? null, element));
    case "map":
      return Object.fromEntries(
        Object.entries(asObject(config)).map(([key, element]) => [key, one(member(prior, key), element)]),
      );
    case "set": {
      const left = [...asList(prior)];
      return asList(config).map((element) => {
        const index = left.findIndex((candidate) => couldComeFrom(attributes, candidate, element));
        if (index < 0) return element;
        const [found = null] = left.splice(index, 1);
        return one(found, element);
      });
    }
  }
}

/** Whether what differs between the two is for the provider to choose. */
function couldComeFrom(schema: CoreSchema, prior: Value, config: Value): boolean {
  return schema.every(
    ({ name, type, computed }) =>
      (computed && member(config, name) === null) || equal(type, member(prior, name), member(config, name)),
  );
}

/** Whether a prior nested value holds anything that a configuration must have given. */
function holdsConfigured({ nested }: CoreAttribute, prior: Value): boolean {
  if (nested === null || prior === null) return false;
  const objects =
    nested.nesting === "single" ? [prior] : nested.nesting === "map" ? Object.values(asObject(prior)) : asList(prior);
  return objects.some((object) =>
    nested.attributes.some((attribute) => {
      const value = member(object, attribute.name);
      return (!attribute.computed && value !== null) || holdsConfigured(attribute, value);
    }),
  );
}
