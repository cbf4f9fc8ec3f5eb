import {
  type FunctionMessage,
  type Schema,
  type Schema_Attribute,
  type Schema_Object,
  Schema_Object_NestingMode,
  StringKind,
} from "../../wire/generated/tfplugin6";
import { encodeType } from "../../wire/type-expression";
import {
  type AttributeDescription,
  type FunctionDescription,
  isNested,
  type NestedDescription,
  type SchemaDescription,
} from "../schema-description";

const NO_TYPE = new Uint8Array();

/** A schema of a response. */
export function schemaMessage({ version, description, deprecated, attributes }: SchemaDescription): Schema {
  return {
    version: BigInt(version),
    block: {
      version: 0n,
      attributes: attributes.map(attributeMessage),
      blockTypes: [],
      description,
      descriptionKind: StringKind.MARKDOWN,
      deprecated: deprecated !== null,
      deprecationMessage: deprecated ?? "",
      computed: false,
    },
  };
}

function attributeMessage(attribute: AttributeDescription): Schema_Attribute {
  const { name, type, description, deprecated, required, optional, computed, sensitive } = attribute;
  const nested = isNested(type);
  return {
    name,
    type: nested ? NO_TYPE : encodeType(type),
    nestedType: nested ? objectMessage(type) : undefined,
    description,
    descriptionKind: StringKind.MARKDOWN,
    required,
    optional,
    computed,
    sensitive,
    deprecated: deprecated !== null,
    deprecationMessage: deprecated ?? "",
    writeOnly: false,
  };
}

const NESTING = {
  single: Schema_Object_NestingMode.SINGLE,
  list: Schema_Object_NestingMode.LIST,
  set: Schema_Object_NestingMode.SET,
  map: Schema_Object_NestingMode.MAP,
} as const;

function objectMessage({ nesting, attributes }: NestedDescription): Schema_Object {
  return { nesting: NESTING[nesting], attributes: attributes.map(attributeMessage), minItems: 0n, maxItems: 0n };
}

/** A function of a response. */
export function functionMessage(definition: FunctionDescription): FunctionMessage {
  const { summary, description, deprecated, parameters, returns } = definition;
  return {
    summary,
    description,
    descriptionKind: StringKind.MARKDOWN,
    deprecationMessage: deprecated ?? "",
    parameters: parameters.map((parameter) => ({
      name: parameter.name,
      type: encodeType(parameter.type),
      allowNullValue: false,
      allowUnknownValues: false,
      description: parameter.description,
      descriptionKind: StringKind.MARKDOWN,
    })),
    variadicParameter: undefined,
    return: { type: encodeType(returns) },
  };
}
