/** The plugin framework's public face: what the author of a provider writes with, and what serves it. */
export { computed, optional, required } from "./schema/attribute";
export { listOf, mapOf, setOf } from "./schema/collection";
export { derivedFrom } from "./schema/derived-from";
export type { Diagnostic, ProblemCode } from "./schema/diagnostic";
export type { Attribute, Attributes, Kind, LeafKind } from "./schema/kind";
export type { Config, Given, Known, Plan, Planned, Settled, State, Stored } from "./schema/model";
export { object } from "./schema/object";
export type { Path } from "./schema/path";
export { bool, int, number, string } from "./schema/primitive";
export type { Problem, Problems, Validator } from "./schema/problem";
export { ProblemError } from "./schema/problem-error";
export { refine } from "./schema/refine";
export type { AnyDataSource, AnyFunction, AnyResource } from "./server/definition/any";
export type { AnyProvider } from "./server/definition/any-provider";
export type { ApplyContext, Context, PrivateState, ReadContext, ResourceContext } from "./server/definition/context";
export { checkProvider } from "./server/definition/check-provider";
export type { DataSource } from "./server/definition/data-source";
export { ArgumentError, defineFunction, type ProviderFunction } from "./server/definition/function";
export { type Plugin, pluginFor } from "./server/definition/plugin-for";
export type { ConfigureContext, Provider } from "./server/definition/provider";
export {
  type Change,
  type Decision,
  type Found,
  found,
  type Imported,
  type Missing,
  missing,
  type ProblemAt,
  type Resource,
  type Upgrade,
} from "./server/definition/resource";
export { implementProvider } from "./server/implement-provider";
export { providerSchemaJson, type SchemasJson } from "./server/provider-schema-json";
export type { Log } from "./wire/log";
export { DecimalText, isUnknown, type NumberValue, Unknown, unknown } from "./value";
