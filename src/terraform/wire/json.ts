import { parse, stringify } from "lossless-json";
import type { Type } from "../type";
import { DecimalText, type Value } from "../value";
import { mismatch } from "./mismatch";
import { parseNumber, printNumber } from "./number";
import { type DecodeOptions, readTree } from "./read-tree";
import { parseType } from "./type-expression";
import { WireError } from "./wire-error";
import { type Writing, writeTree } from "./write-tree";

const writing: Writing = {
  number: (value) => new DecimalText(printNumber(value)),
  unknown: (at) => mismatch("known, and JSON has no way to say so", at),
  joinDynamic: (type, tree) => ({ type, value: tree }),
};

/** Encodes `value` as `type` with all digits of its numbers. Fails with a `mismatch` {@link WireError}, also for unknown values. */
export function encodeJson(value: Value, type: Type): Uint8Array {
  const text = stringify(writeTree(value, type, writing), null, undefined, [
    { test: (tree) => tree instanceof DecimalText, stringify: String },
  ]);
  return Buffer.from(text ?? "null");
}

/**
 * Decodes a value of `type`, e.g. a stored state, without rounding its numbers. Fails with a {@link WireError}: `malformed` if `bytes` are no
 * JSON, `mismatch` if they hold something else.
 */
export function decodeJson(bytes: Uint8Array, type: Type, options: DecodeOptions = {}): Value {
  return readTree(parseJson(bytes), type, { ...options, splitDynamic });
}

/**
 * Reads JSON of any shape, numbers exact; objects and arrays come as they stand. For states of schemas that are no longer there. Fails
 * with a `malformed` {@link WireError}.
 */
export function parseJson(bytes: Uint8Array): Value {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
  try {
    // With this number parser the reader can return nothing but what Value allows.
    return parse(text, null, parseNumber) as Value;
  } catch (cause) {
    throw new WireError("malformed", "a value is not JSON", { cause });
  }
}

/** A dynamic value is an object of its type and itself. */
function splitDynamic(tree: unknown): { readonly type: Type; readonly tree: unknown } | null {
  if (typeof tree !== "object" || tree === null || !("type" in tree) || !("value" in tree)) return null;
  return { type: parseType(tree.type), tree: tree.value };
}
