import fc from "fast-check";
import type { Type } from "../../../src/terraform/type";
import { isListValue, isObjectValue, unknown, type ObjectValue, type Value } from "../../../src/terraform/value";
import { arbitraryNumber } from "../wire/arbitrary-value";
import type { CoreAttribute, CoreSchema } from "./core-schema";
import { elementType } from "./core-value";

/** Values for attributes whose schema does not say all there is to know, by attribute name. */
export type Special = Readonly<Record<string, fc.Arbitrary<Value>>>;

/** Configurations that pass validation: required attributes are there, computed ones are not, all is known. */
export function arbitraryConfig(schema: CoreSchema, special: Special): fc.Arbitrary<ObjectValue> {
  return fc.record(
    Object.fromEntries(schema.map((attribute) => [attribute.name, arbitraryAttribute(attribute, special)])),
    { noNullPrototype: true },
  );
}

function arbitraryAttribute(attribute: CoreAttribute, special: Special): fc.Arbitrary<Value> {
  if (!attribute.required && !attribute.optional) return fc.constant(null);
  const value = special[attribute.name] ?? arbitraryPresent(attribute, special);
  return attribute.required ? value : fc.option(value, { nil: null });
}

function arbitraryPresent({ type, nested }: CoreAttribute, special: Special): fc.Arbitrary<Value> {
  if (nested === null) return arbitraryOfType(type);
  const object = arbitraryConfig(nested.attributes, special);
  if (nested.nesting === "single") return object;
  if (nested.nesting === "map") return fc.dictionary(arbitraryKey, object, { maxKeys: 3, noNullPrototype: true });
  if (nested.nesting === "list") return fc.array(object, { maxLength: 3 });
  return fc.uniqueArray(object, { maxLength: 3, selector: (element) => element["label"] });
}

const arbitraryKey = fc.string({ maxLength: 5 }).filter((key) => key !== "__proto__");

function arbitraryOfType(type: Type): fc.Arbitrary<Value> {
  if (type === "string") return fc.string({ maxLength: 8 });
  if (type === "bool") return fc.boolean();
  if (type === "number") return arbitraryNumber;
  const element = arbitraryOfType(elementType(type));
  if (type[0] === "list") return fc.array(element, { maxLength: 4 });
  if (type[0] === "set") return fc.uniqueArray(element, { maxLength: 4 });
  return fc.dictionary(arbitraryKey, element, { maxKeys: 4, noNullPrototype: true });
}

/** The same configuration as it is while some of what it refers to is not known: whole attributes, elements and leaves may be unknown. */
export function arbitraryEarly(config: ObjectValue): fc.Arbitrary<ObjectValue> {
  return fc.record(
    Object.fromEntries(Object.entries(config).map(([name, value]) => [name, arbitraryEarlyValue(value)])),
    { noNullPrototype: true },
  );
}

function arbitraryEarlyValue(value: Value): fc.Arbitrary<Value> {
  if (value === null) return fc.constant(null);
  const parts = isListValue(value)
    ? fc.tuple(...value.map(arbitraryEarlyValue))
    : isObjectValue(value)
      ? arbitraryEarly(value)
      : fc.constant(value);
  return fc.oneof({ weight: 1, arbitrary: fc.constant<Value>(unknown) }, { weight: 3, arbitrary: parts });
}
