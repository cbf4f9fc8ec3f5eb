/** Any value of a JSON text. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** An object of a JSON text. */
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** Whether the value is an object, and no list. */
export function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value as a list; an absent one, or one of another shape, is empty. */
export function listIn(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}

/** The objects in a list; whatever else is in it is passed over. */
export function objectsIn(value: Json | undefined): readonly JsonObject[] {
  return listIn(value).filter(isJsonObject);
}

/** The value as an object; an absent one, or one of another shape, is empty. */
export function objectIn(value: Json | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}

/** The value if it is a text, else `null`. */
export function textIn(value: Json | undefined): string | null {
  return typeof value === "string" ? value : null;
}

/** Parses a JSON text. @throws SyntaxError */
export function parseJson(text: string): Json {
  return JSON.parse(text) as Json;
}

/** One text for equal values: members in alphabetical order, whatever order they came in. */
export function canonicalJson(value: Json | undefined): string {
  if (value === undefined) return "null";
  if (Array.isArray(value)) return `[${(value as readonly Json[]).map(canonicalJson).join(",")}]`;
  if (!isJsonObject(value)) return JSON.stringify(value);
  const members = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key])}`);
  return `{${members.join(",")}}`;
}
