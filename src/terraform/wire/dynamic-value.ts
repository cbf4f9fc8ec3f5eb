import type { Type } from "../type";
import type { Value } from "../value";
import type { DynamicValue } from "./generated/tfplugin6";
import { decodeJson } from "./json";
import { decodeMsgpack, encodeMsgpack } from "./msgpack";
import type { DecodeOptions } from "./read-tree";

/** Packs `value` as Terraform packs its own. Fails with a `mismatch` WireError if it is not of `type`. */
export function encodeDynamicValue(value: Value, type: Type): DynamicValue {
  return { msgpack: encodeMsgpack(value, type), json: new Uint8Array() };
}

/**
 * Unpacks a value from whichever encoding is there, MessagePack before JSON; a message that is absent or empty is null. Fails with a
 * WireError, `malformed` or `mismatch`.
 */
export function decodeDynamicValue(message: DynamicValue | undefined, type: Type, options?: DecodeOptions): Value {
  if (message === undefined) return null;
  if (message.msgpack.length > 0) return decodeMsgpack(message.msgpack, type, options);
  if (message.json.length > 0) return decodeJson(message.json, type, options);
  return null;
}
