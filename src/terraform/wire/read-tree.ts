import type { ObjectType, Type } from "../type";
import { DecimalText, isUnknown, unknown as notKnown, type Value } from "../value";
import { rememberType } from "./dynamic-type";
import { members } from "./members";
import { mismatch, refuseOtherNames } from "./mismatch";
import { canonicalNumber, exactNumber, parseNumber } from "./number";

/** How strictly objects are read. */
export interface DecodeOptions {
  /** Read objects of another schema version: missing attributes are null, unknown ones dropped. Else both are errors (the default). */
  readonly tolerant?: boolean;
}

/** How to read a tree: {@link DecodeOptions}, and what MessagePack and JSON write differently. */
export interface Reading extends DecodeOptions {
  /** Splits a dynamic value into its type and itself; `null` if `tree` is no dynamic value. */
  readonly splitDynamic: (tree: unknown) => { readonly type: Type; readonly tree: unknown } | null;
}

/**
 * Makes a {@link Value} of `type` from the untyped tree that a generic decoder returns. Numbers may come as decimal text. Fails with a
 * `mismatch` WireError that names the place.
 */
export function readTree(tree: unknown, type: Type, reading: Reading, at = ""): Value {
  if (tree === null) return null;
  if (isUnknown(tree)) return notKnown;
  switch (type) {
    case "string":
      return typeof tree === "string" ? tree : mismatch("a string", at);
    case "bool":
      return typeof tree === "boolean" ? tree : mismatch("a bool", at);
    case "number":
      return readNumber(tree, at);
    case "dynamic":
      return readDynamic(tree, reading, at);
  }
  const [kind, argument] = type;
  switch (kind) {
    case "list":
    case "set":
      if (!Array.isArray(tree)) return mismatch(`a ${kind}`, at);
      return tree.map((element, index) => readTree(element, argument, reading, `${at}[${index}]`));
    case "map":
      if (!isRecord(tree)) return mismatch("a map", at);
      return members(Object.keys(tree), (key) => readTree(tree[key], argument, reading, `${at}["${key}"]`));
    case "tuple":
      if (!Array.isArray(tree) || tree.length !== argument.length) return mismatch(`a tuple of ${argument.length}`, at);
      return argument.map((element, index) => readTree(tree[index], element, reading, `${at}[${index}]`));
    case "object":
      return isRecord(tree) ? readObject(tree, argument, reading, at) : mismatch("an object", at);
  }
}

function readNumber(tree: unknown, at: string): Value {
  if (typeof tree === "string") return parseNumber(tree);
  if (typeof tree === "number") return exactNumber(tree);
  if (typeof tree === "bigint" || tree instanceof DecimalText) return canonicalNumber(tree);
  return mismatch("a number", at);
}

function readDynamic(tree: unknown, reading: Reading, at: string): Value {
  const split = reading.splitDynamic(tree);
  if (split === null) return mismatch("a dynamic value", at);
  const value = readTree(split.tree, split.type, reading, at);
  rememberType(value, split.type);
  return value;
}

function readObject(
  tree: Readonly<Record<string, unknown>>,
  attributes: ObjectType[1],
  reading: Reading,
  at: string,
): Value {
  const names = Object.keys(attributes);
  if (reading.tolerant !== true) refuseOtherNames(tree, names, at);
  return members(names, (name) => {
    const member = Object.hasOwn(tree, name) ? tree[name] : null;
    return readTree(member, attributes[name] ?? "dynamic", reading, `${at}.${name}`);
  });
}

function isRecord(tree: unknown): tree is Readonly<Record<string, unknown>> {
  const special = Array.isArray(tree) || tree instanceof Uint8Array || tree instanceof DecimalText;
  return typeof tree === "object" && tree !== null && !special;
}
