import type { Type } from "../type";
import { WireError } from "./wire-error";

/** The bytes in which a type travels in schemas, functions and dynamic values: its JSON form, e.g. `["list","string"]`. */
export function encodeType(type: Type): Uint8Array {
  return Buffer.from(JSON.stringify(type));
}

/** Reads a type from its JSON bytes; fails with a `malformed` {@link WireError}. */
export function decodeType(bytes: Uint8Array): Type {
  let json: unknown;
  try {
    json = JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8"));
  } catch (cause) {
    throw new WireError("malformed", "a type expression is not JSON", { cause });
  }
  return parseType(json);
}

/**
 * Reads a type from parsed JSON; fails with a `malformed` {@link WireError}. The list of optional attributes that an object type may
 * carry as its third element belongs to type constraints and is dropped.
 */
export function parseType(json: unknown): Type {
  if (json === "string" || json === "number" || json === "bool" || json === "dynamic") return json;
  if (Array.isArray(json)) {
    const [kind, argument] = json as readonly unknown[];
    if (kind === "list" || kind === "set" || kind === "map") return [kind, parseType(argument)];
    if (kind === "tuple" && Array.isArray(argument)) return [kind, argument.map(parseType)];
    if (kind === "object" && typeof argument === "object" && argument !== null && !Array.isArray(argument)) {
      return [kind, Object.fromEntries(Object.entries(argument).map(([name, type]) => [name, parseType(type)]))];
    }
  }
  throw new WireError("malformed", "a type expression is of no known form");
}
