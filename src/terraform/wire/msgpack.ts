import { Decoder, Encoder, ExtData, type ExtensionCodecType } from "@msgpack/msgpack";
import type { Type } from "../type";
import { isUnknown, unknown, type NumberValue, type Value } from "../value";
import { type DecodeOptions, readTree } from "./read-tree";
import { decodeType, encodeType } from "./type-expression";
import { WireError } from "./wire-error";
import { type Writing, writeTree } from "./write-tree";

/**
 * Terraform's MessagePack: unknown values are extensions, everything else is plain. Any extension stands for an unknown: type 0 for a
 * plain one, type 12 for one about which something is known (e.g. a prefix); that knowledge may be left out in what comes back.
 */
const extensions: ExtensionCodecType<undefined> = {
  tryToEncode: (object) => (isUnknown(object) ? new ExtData(0, new Uint8Array(1)) : null),
  decode: () => unknown,
};

/** As deep as anybody's configuration will ever go, and far from the end of the stack. */
const MAX_DEPTH = 1000;

const encoder = new Encoder({ extensionCodec: extensions, useBigInt64: true, maxDepth: MAX_DEPTH });
const decoder = new Decoder({ extensionCodec: extensions, useBigInt64: true });

const writing: Writing = {
  number: messagePackNumber,
  unknown: () => unknown,
  joinDynamic: (type, tree) => [encodeType(type), tree],
};

/** Encodes `value` as `type`. Fails with a `mismatch` {@link WireError} if it is not of that type. */
export function encodeMsgpack(value: Value, type: Type): Uint8Array {
  return encoder.encode(writeTree(value, type, writing));
}

/**
 * Decodes a value of `type`. Fails with a {@link WireError}: `malformed` if `bytes` are no MessagePack, `mismatch` if they hold something
 * else.
 */
export function decodeMsgpack(bytes: Uint8Array, type: Type, options: DecodeOptions = {}): Value {
  let tree: unknown;
  try {
    tree = decoder.decode(bytes);
  } catch (cause) {
    throw new WireError("malformed", "a value is not MessagePack", { cause });
  }
  return readTree(tree, type, { ...options, splitDynamic });
}

/** A dynamic value is a pair: the JSON of its type, as binary, and the value in that type. */
function splitDynamic(tree: unknown): { readonly type: Type; readonly tree: unknown } | null {
  if (!Array.isArray(tree) || tree.length !== 2) return null;
  const [type, value] = tree as readonly unknown[];
  return type instanceof Uint8Array ? { type: decodeType(type), tree: value } : null;
}

/**
 * Whole numbers as integers where 64 bits hold them, fractions as doubles, all else as decimal text. The encoder would write a safe
 * integer above 32 bits as a double and wrap a bigint above 64 bits around to another number, so neither reaches it.
 */
function messagePackNumber(value: NumberValue): number | bigint | string {
  if (typeof value === "number") {
    const wide = Number.isInteger(value) && (value > 0xffff_ffff || value < -0x8000_0000);
    return wide ? BigInt(value) : value;
  }
  const fits = typeof value === "bigint" && value >= -(2n ** 63n) && value < 2n ** 64n;
  return fits ? value : String(value);
}
