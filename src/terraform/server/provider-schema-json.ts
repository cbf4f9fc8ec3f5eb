import type { Type } from "../type";
import type { AnyProvider } from "./definition/any-provider";
import {
  type AttributeDescription,
  describeDataSource,
  describeFunction,
  describeProvider,
  describeResource,
  type FunctionDescription,
  isNested,
  type SchemaDescription,
} from "./schema-description";

/** What `terraform providers schema -json` prints. */
export interface SchemasJson {
  readonly format_version: "1.0";
  readonly provider_schemas: Readonly<Record<string, ProviderJson>>;
}

/** One provider. */
export interface ProviderJson {
  readonly provider: SchemaJson;
  readonly resource_schemas: Readonly<Record<string, SchemaJson>>;
  readonly data_source_schemas: Readonly<Record<string, SchemaJson>>;
  readonly functions: Readonly<Record<string, FunctionJson>>;
}

/** A provider block, a resource or a data source. */
export interface SchemaJson {
  readonly version: number;
  readonly block: BlockJson;
}

/** Attributes at the top. */
interface BlockJson {
  readonly attributes?: Readonly<Record<string, AttributeJson>>;
  readonly description?: string;
  readonly description_kind: "markdown";
  readonly deprecated?: true;
}

/** One attribute: with a type, or with attributes of its own. */
export interface AttributeJson {
  readonly type?: Type;
  readonly nested_type?: {
    readonly attributes: Readonly<Record<string, AttributeJson>>;
    readonly nesting_mode: "single" | "list" | "set" | "map";
  };
  readonly description?: string;
  readonly description_kind: "markdown";
  readonly deprecated?: true;
  readonly required?: true;
  readonly optional?: true;
  readonly computed?: true;
  readonly sensitive?: true;
}

/** A function's signature. */
export interface FunctionJson {
  readonly description?: string;
  readonly summary?: string;
  readonly deprecation_message?: string;
  readonly return_type: Type;
  readonly parameters?: readonly { readonly name: string; readonly description?: string; readonly type: Type }[];
}

/**
 * The schemas in the shape of `terraform providers schema -json`, for tools that read that: documentation, code generators.
 *
 * @param address the provider's full address, such as `registry.terraform.io/owner/name`.
 */
export function providerSchemaJson(provider: AnyProvider, address: string): SchemasJson {
  return {
    format_version: "1.0",
    provider_schemas: {
      [address]: {
        provider: schemaJson(describeProvider(provider)),
        resource_schemas: byName(provider.resources, (resource) => schemaJson(describeResource(resource))),
        data_source_schemas: byName(provider.dataSources, (source) => schemaJson(describeDataSource(source))),
        functions: byName(provider.functions, (definition) => functionJson(describeFunction(definition))),
      },
    },
  };
}

function byName<T extends { readonly name: string }, R>(
  members: readonly T[],
  describe: (member: T) => R,
): Record<string, R> {
  return Object.fromEntries(members.map((member) => [member.name, describe(member)] as const).sort(byKey));
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

function schemaJson({ version, description, deprecated, attributes }: SchemaDescription): SchemaJson {
  return {
    version,
    block: {
      ...(attributes.length === 0 ? {} : { attributes: attributesJson(attributes) }),
      ...text(description),
      description_kind: "markdown",
      ...(deprecated === null ? {} : { deprecated: true }),
    },
  };
}

function attributesJson(attributes: readonly AttributeDescription[]): Record<string, AttributeJson> {
  return Object.fromEntries(attributes.map((attribute) => [attribute.name, attributeJson(attribute)]));
}

function attributeJson(attribute: AttributeDescription): AttributeJson {
  const { type, description, deprecated, required, optional, computed, sensitive } = attribute;
  return {
    ...(isNested(type)
      ? { nested_type: { attributes: attributesJson(type.attributes), nesting_mode: type.nesting } }
      : { type }),
    ...text(description),
    description_kind: "markdown",
    ...(deprecated === null ? {} : { deprecated: true }),
    ...(required ? { required } : {}),
    ...(optional ? { optional } : {}),
    ...(computed ? { computed } : {}),
    ...(sensitive ? { sensitive } : {}),
  };
}

function functionJson({ summary, description, deprecated, parameters, returns }: FunctionDescription): FunctionJson {
  return {
    ...text(description),
    ...(summary === "" ? {} : { summary }),
    ...(deprecated === null ? {} : { deprecation_message: deprecated }),
    return_type: returns,
    ...(parameters.length === 0
      ? {}
      : { parameters: parameters.map(({ name, type, description: about }) => ({ name, ...text(about), type })) }),
  };
}

function text(description: string): { readonly description?: string } {
  return description === "" ? {} : { description };
}
