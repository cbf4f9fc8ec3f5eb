import type { AnyAttribute, Kind, ObjectKind } from "../../schema/kind";
import { equalValues } from "../../schema/meaning";
import { elementOf, memberOf } from "../../schema/part";
import { mapMembers } from "../../schema/wire-form";
import type { ObjectValue, Value } from "../../value";
import { isListValue, isObjectValue, isUnknown, unknown } from "../../value";

/**
 * The second half of a plan, for an object that changes: every value that is the provider's to choose becomes unknown, unless its
 * attribute says that it survives. Attributes in `decided` have their values already.
 */
export function markUnknown(
  kind: ObjectKind,
  config: ObjectValue,
  planned: ObjectValue,
  prior: ObjectValue | null,
  decided: (name: string) => boolean = () => false,
): ObjectValue {
  const result: Record<string, Value> = { ...planned };
  for (const { name, attribute } of kind.fields) {
    const value = config[name] ?? null;
    if (decided(name)) continue;
    if (value !== null) {
      result[name] = markValue(attribute.type, value, planned[name] ?? null, prior?.[name] ?? null);
    } else if (isChosenByProvider(attribute)) {
      result[name] = keepsPrior(kind, attribute, name, planned, prior) ? (prior?.[name] ?? null) : unknown;
    }
  }
  return result;
}

function isChosenByProvider(attribute: AnyAttribute): boolean {
  return attribute.presence === "computed" || attribute.presence === "optional-computed";
}

function keepsPrior(
  kind: ObjectKind,
  attribute: AnyAttribute,
  name: string,
  planned: ObjectValue,
  prior: ObjectValue | null,
): boolean {
  if (prior === null || attribute.keepPrior === false) return false;
  // A gap that an import or an older version left is there to be filled.
  if ((prior[name] ?? null) === null && !attribute.nullable) return false;
  if (attribute.keepPrior === true) return true;
  return attribute.keepPrior.changesWith.every((other) => {
    const type = kind.attributes[other]?.type;
    return type !== undefined && equalValues(type, planned[other] ?? null, prior[other] ?? null);
  });
}

/** Into configured values, where nested attributes may be the provider's to choose; not into sets, which cannot hold such. */
function markValue(kind: Kind, config: Value, planned: Value, prior: Value): Value {
  if (isUnknown(planned) || planned === null || kind.shape === "leaf" || kind.shape === "set") return planned;
  if (kind.shape === "object") return markMember(kind, config, planned, prior);
  const { element } = kind;
  if (element.shape === "leaf") return planned;
  if (isListValue(planned))
    return planned.map((value, index) => markMember(element, elementOf(config, index), value, elementOf(prior, index)));
  if (!isObjectValue(planned)) return planned;
  return mapMembers(planned, (value, key) => markMember(element, memberOf(config, key), value, memberOf(prior, key)));
}

function markMember(kind: ObjectKind, config: Value, planned: Value, prior: Value): Value {
  if (!isObjectValue(config) || !isObjectValue(planned)) return planned;
  return markUnknown(kind, config, planned, isObjectValue(prior) ? prior : null);
}
