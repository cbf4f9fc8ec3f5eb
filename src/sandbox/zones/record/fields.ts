import type { JsonObject } from "../../json";
import type { Parameters } from "../../parameters";
import type { ReadContext, RecordKind } from "./kind";
import type { Value } from "./value";

/** One part of a record's data and the names it goes by. */
interface Field<T> {
  readonly value: Value<T>;
  /** The parameter that names it when a record is added or found. */
  readonly parameter: string;
  /** The parameter that holds the new value in an update; without one {@link parameter} does, and the old value goes unnamed. */
  readonly renewed?: string;
  /** The part may also be called `value`, and `newValue` in an update: its old name. */
  readonly wasValue?: true;
  /** What it is when it is not sent; without one it must be. */
  readonly fallback?: T;
  /** Its member in `rData`; default: the parameter. */
  readonly member?: string;
}

type FieldsOf<D> = { readonly [K in Exclude<keyof D, "type">]: Field<D[K]> };

/** What a {@link fieldsKind} may add to its fields. */
export interface FieldsOptions<D> {
  /** Refuses values that do not fit each other. */
  readonly check?: (data: D) => void;
}

/**
 * The kind of a type whose data are parts in a row: each is read, shown, compared and written by its {@link Value}, in the order of
 * the declaration.
 */
export function fieldsKind<D extends { readonly type: string }>(
  type: D["type"],
  fields: FieldsOf<D>,
  options: FieldsOptions<D> = {},
): RecordKind<D> {
  const parts = Object.entries<Field<unknown>>(fields);
  const build = (part: (name: string, field: Field<unknown>) => unknown): D => {
    const data = {
      type,
      ...Object.fromEntries(parts.map(([name, field]) => [name, part(name, field)])),
    } as unknown as D;
    options.check?.(data);
    return data;
  };
  const valueOf = (data: D, name: string): unknown => (data as Readonly<Record<string, unknown>>)[name];

  return {
    key: (data) => parts.map(([name, field]) => field.value.key(valueOf(data, name))).join("\0"),
    json: (data) =>
      Object.assign(
        {},
        ...parts.map(([name, field]) => field.value.json(field.member ?? field.parameter, valueOf(data, name))),
      ) as JsonObject,
    read: (parameters, context) => build((_name, field) => read(parameters, context, field)),
    readNew: (parameters, context, old) =>
      build((name, field) => readNew(parameters, context, field, valueOf(old, name))),
    print: (data, origin) => parts.map(([name, field]) => field.value.print(valueOf(data, name), origin)).join(" "),
    parse: (words) => build((_name, field) => field.value.parse(words)),
  };
}

function read(parameters: Parameters, context: ReadContext, field: Field<unknown>): unknown {
  const text = sent(parameters, field.parameter, field.wasValue === true ? "value" : undefined);
  if (text !== undefined) return field.value.read(text, context.version);
  if (field.fallback !== undefined) return field.fallback;
  return parameters.required(field.parameter);
}

function readNew(parameters: Parameters, context: ReadContext, field: Field<unknown>, old: unknown): unknown {
  if (field.renewed === undefined) return old;
  const text = sent(parameters, field.renewed, field.wasValue === true ? "newValue" : undefined);
  return text === undefined ? old : field.value.read(text, context.version);
}

function sent(parameters: Parameters, name: string, older: string | undefined): string | undefined {
  return parameters.optional(name) ?? (older === undefined ? undefined : parameters.optional(older));
}
