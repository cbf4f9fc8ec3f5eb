import type { ObjectType, Type } from "../../../src/terraform/type";
import {
  type Schema,
  type Schema_Attribute,
  Schema_Object_NestingMode as Nesting,
} from "../../../src/terraform/wire/generated/tfplugin6";
import { decodeType } from "../../../src/terraform/wire/type-expression";

/** An attribute as Terraform knows it: only from what came over the wire. */
export interface CoreAttribute {
  readonly name: string;
  readonly type: Type;
  /** Attributes within it. */
  readonly nested: { readonly nesting: "single" | "list" | "set" | "map"; readonly attributes: CoreSchema } | null;
  readonly required: boolean;
  readonly optional: boolean;
  readonly computed: boolean;
}

/** The attributes of one object. */
export type CoreSchema = readonly CoreAttribute[];

/** Reads a schema, and refuses what Terraform would. */
export function readSchema(message: Schema | undefined): CoreSchema {
  const attributes = message?.block?.attributes;
  if (attributes === undefined) throw new Error("there is no schema");
  return attributes.map(readAttribute);
}

/** The type of an object with these attributes. */
export function typeOf(schema: CoreSchema): ObjectType {
  return ["object", Object.fromEntries(schema.map(({ name, type }) => [name, type]))];
}

function readAttribute(message: Schema_Attribute): CoreAttribute {
  const { name, required, optional, computed } = message;
  if (!/^[a-z0-9_]+$/.test(name)) throw new Error(`${name} is no attribute name`);
  if (!required && !optional && !computed) throw new Error(`${name} is nobody's to set`);
  if (required && (optional || computed)) throw new Error(`${name} is required and more`);
  const { nestedType } = message;
  if (nestedType === undefined)
    return { name, type: decodeType(message.type), nested: null, required, optional, computed };
  if (message.type.length > 0) throw new Error(`${name} has two types`);
  const nested = { nesting: nestingOf(nestedType.nesting), attributes: nestedType.attributes.map(readAttribute) };
  const object = typeOf(nested.attributes);
  return {
    name,
    type: nested.nesting === "single" ? object : [nested.nesting, object],
    nested,
    required,
    optional,
    computed,
  };
}

function nestingOf(mode: Nesting): "single" | "list" | "set" | "map" {
  if (mode === Nesting.SINGLE) return "single";
  if (mode === Nesting.LIST) return "list";
  if (mode === Nesting.SET) return "set";
  if (mode === Nesting.MAP) return "map";
  throw new Error(`nesting mode ${mode} is none`);
}
