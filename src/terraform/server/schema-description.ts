import type { AnyAttribute, Attributes, Kind } from "../schema/kind";
import { object } from "../schema/object";
import { wireType } from "../schema/wire-type";
import type { Type } from "../type";
import type { AnyDataSource, AnyFunction, AnyResource } from "./definition/any";
import type { AnyProvider } from "./definition/any-provider";

/** A schema as Terraform gets to know it; both the protocol's form and the JSON of `terraform providers schema` are made from it. */
export interface SchemaDescription {
  readonly version: number;
  readonly description: string;
  readonly deprecated: string | null;
  readonly attributes: readonly AttributeDescription[];
}

/** One attribute, with its name in Terraform. */
export interface AttributeDescription {
  readonly name: string;
  readonly type: Type | NestedDescription;
  readonly description: string;
  readonly deprecated: string | null;
  readonly required: boolean;
  readonly optional: boolean;
  readonly computed: boolean;
  readonly sensitive: boolean;
}

/** Attributes within an attribute. */
export interface NestedDescription {
  readonly nesting: "single" | "list" | "set" | "map";
  readonly attributes: readonly AttributeDescription[];
}

/** A function as Terraform gets to know it. */
export interface FunctionDescription {
  readonly summary: string;
  readonly description: string;
  readonly deprecated: string | null;
  readonly parameters: readonly { readonly name: string; readonly type: Type; readonly description: string }[];
  readonly returns: Type;
}

/** The provider block. Its defaults are filled in by the provider, and Terraform need not know. */
export function describeProvider({ schema, description }: AnyProvider): SchemaDescription {
  return { version: 0, description, deprecated: null, attributes: describeAttributes(schema, false) };
}

/** A resource's schema. */
export function describeResource({
  version,
  description,
  deprecated,
  schema,
}: AnyResource<unknown>): SchemaDescription {
  return {
    version: version ?? 0,
    description,
    deprecated: deprecated ?? null,
    attributes: describeAttributes(schema, true),
  };
}

/** A data source's schema. */
export function describeDataSource({ description, deprecated, schema }: AnyDataSource<unknown>): SchemaDescription {
  return { version: 0, description, deprecated: deprecated ?? null, attributes: describeAttributes(schema, true) };
}

/** A function's signature. */
export function describeFunction(definition: AnyFunction): FunctionDescription {
  const { summary, description, deprecated, parameters, returns } = definition;
  return {
    summary,
    description,
    deprecated: deprecated ?? null,
    parameters: Object.entries(parameters).map(([name, parameter]) => ({
      name,
      type: wireType(parameter.type),
      description: parameter.description,
    })),
    returns: wireType(returns),
  };
}

/** @param filled whether Terraform sees what fills in an attribute, and must be told that the configuration does not. */
function describeAttributes(attributes: Attributes, filled: boolean): readonly AttributeDescription[] {
  return object(attributes).fields.map(({ wireName, attribute }) => describeAttribute(wireName, attribute, filled));
}

function describeAttribute(name: string, attribute: AnyAttribute, filled: boolean): AttributeDescription {
  const { presence, description, deprecated, sensitive } = attribute;
  return {
    name,
    type: describeType(attribute.type, filled),
    description,
    deprecated,
    required: presence === "required",
    optional: presence !== "required" && presence !== "computed",
    computed: presence.endsWith("computed") || (presence === "defaulted" && filled),
    sensitive,
  };
}

function describeType(kind: Kind, filled: boolean): Type | NestedDescription {
  if (kind.shape === "object") return { nesting: "single", attributes: describeAttributes(kind.attributes, filled) };
  if (kind.shape === "leaf" || kind.element.shape === "leaf") return wireType(kind);
  return { nesting: kind.shape, attributes: describeAttributes(kind.element.attributes, filled) };
}

/** Whether the type of an attribute is attributes of its own. */
export function isNested(type: Type | NestedDescription): type is NestedDescription {
  return typeof type === "object" && "nesting" in type;
}
