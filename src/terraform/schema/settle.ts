import { Derived } from "./derived";
import type { Kind, ObjectKind } from "./kind";
import { meaningKey, sameMeaning } from "./meaning";
import { elementOf, memberOf } from "./part";
import { mapMembers } from "./wire-form";
import type { ObjectValue, Value } from "../value";
import { isListValue, isObjectValue, isUnknown } from "../value";

/**
 * What a configuration comes to before anybody computes anything: the first half of a plan, and all of it for a data source. Per attribute
 *
 * - a configured value; or the prior one, if that means the same (then the prior spelling stays),
 * - else the default,
 * - else what Terraform proposes: for a computed attribute the prior value, otherwise null.
 */
export function settle(
  kind: ObjectKind,
  config: ObjectValue,
  proposed: ObjectValue,
  prior: ObjectValue | null,
): ObjectValue {
  const result: Record<string, Value> = {};
  let derived = false;
  for (const { name, attribute } of kind.fields) {
    const value = config[name] ?? null;
    if (value !== null) {
      result[name] = settleValue(attribute.type, value, proposed[name] ?? null, prior?.[name] ?? null);
    } else if (attribute.default instanceof Derived) {
      derived = true;
    } else {
      const standing = attribute.default ?? proposed[name] ?? null;
      result[name] = respell(attribute.type, standing, prior?.[name] ?? null);
    }
  }
  if (!derived) return result;
  // In the order of declaration, so that one may follow from another.
  for (const [name, attribute] of Object.entries(kind.attributes)) {
    if ((config[name] ?? null) !== null || !(attribute.default instanceof Derived)) continue;
    result[name] = respell(attribute.type, attribute.default.among(result), prior?.[name] ?? null);
  }
  return result;
}

/** A value in its prior spelling, if that means the same. */
function respell(kind: Kind, value: Value, prior: Value): Value {
  return sameMeaning(kind, value, prior) ? prior : value;
}

function settleValue(kind: Kind, config: Value, proposed: Value, prior: Value): Value {
  if (isUnknown(config)) return config;
  switch (kind.shape) {
    case "leaf":
      return respell(kind, config, prior);
    case "object":
      return isObjectValue(config) ? settleObject(kind, config, proposed, prior) : config;
    default:
      break;
  }
  const { element } = kind;
  // Terraform takes such a collection as one value: it is either the configured or the prior one.
  if (element.shape === "leaf") return respell(kind, config, prior);
  const member = (value: Value, proposedValue: Value, priorValue: Value): Value =>
    isObjectValue(value) ? settleObject(element, value, proposedValue, priorValue) : value;
  if (kind.shape === "map") {
    if (!isObjectValue(config)) return config;
    return mapMembers(config, (value, key) => member(value, memberOf(proposed, key), memberOf(prior, key)));
  }
  if (!isListValue(config)) return config;
  if (kind.shape === "list")
    return config.map((value, index) => member(value, elementOf(proposed, index), elementOf(prior, index)));
  return settleSet(
    element,
    config.map((value) => member(value, null, null)),
    prior,
  );
}

function settleObject(kind: ObjectKind, config: ObjectValue, proposed: Value, prior: Value): ObjectValue {
  return settle(kind, config, isObjectValue(proposed) ? proposed : config, isObjectValue(prior) ? prior : null);
}

/** Elements of a set have no place by which to find the prior one; their meaning (defaults filled in) is all there is. */
function settleSet(element: ObjectKind, settled: readonly Value[], prior: Value): Value {
  if (!isListValue(prior)) return settled;
  const byMeaning = new Map(prior.map((value) => [meaningKey(element, value), value]));
  return settled.map((value) => byMeaning.get(meaningKey(element, value)) ?? value);
}
