import type { Type } from "../type";
import {
  isListValue,
  isNumberValue,
  isObjectValue,
  isUnknown,
  type NumberValue,
  type ObjectValue,
  type Value,
} from "../value";
import { dynamicType } from "./dynamic-type";
import { members } from "./members";
import { mismatch, refuseOtherNames } from "./mismatch";
import { canonicalNumber } from "./number";

/** What MessagePack and JSON write differently. */
export interface Writing {
  /** The tree of a number, given in canonical form. */
  readonly number: (value: NumberValue) => unknown;
  /** The tree of an unknown value; may fail, naming the place `at`. */
  readonly unknown: (at: string) => unknown;
  /** Joins the tree of a dynamic value with its type. */
  readonly joinDynamic: (type: Type, tree: unknown) => unknown;
}

/** A half of a surrogate pair on its own: legal in JavaScript strings, impossible in UTF-8. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * Makes of a {@link Value} the tree that a generic encoder can write, object and map keys in order. Fails with a `mismatch` WireError
 * that names the place if the value is not of `type`; an object must have all attributes of its type and no others.
 */
export function writeTree(value: Value, type: Type, writing: Writing, at = ""): unknown {
  if (value === null) return null;
  if (isUnknown(value)) return writing.unknown(at);
  switch (type) {
    case "string":
      return typeof value === "string" ? value.replace(LONE_SURROGATE, "\ufffd") : mismatch("a string", at);
    case "bool":
      return typeof value === "boolean" ? value : mismatch("a bool", at);
    case "number":
      return isNumberValue(value) ? writing.number(canonicalNumber(value)) : mismatch("a number", at);
    case "dynamic": {
      const actual = dynamicType(value);
      return writing.joinDynamic(actual, writeTree(value, actual, writing, at));
    }
  }
  const [kind, argument] = type;
  switch (kind) {
    case "list":
    case "set":
      if (!isListValue(value)) return mismatch(`a ${kind}`, at);
      return value.map((element, index) => writeTree(element, argument, writing, `${at}[${index}]`));
    case "map":
      if (!isObjectValue(value)) return mismatch("a map", at);
      return writeMembers(value, (member, key) => writeTree(member, argument, writing, `${at}["${key}"]`));
    case "tuple":
      if (!isListValue(value) || value.length !== argument.length) return mismatch(`a tuple of ${argument.length}`, at);
      return value.map((element, index) =>
        writeTree(element, argument[index] ?? "dynamic", writing, `${at}[${index}]`),
      );
    case "object":
      if (!isObjectValue(value)) return mismatch("an object", at);
      refuseOtherNames(value, Object.keys(argument), at);
      return writeMembers(value, (member, name) =>
        writeTree(member, argument[name] ?? "dynamic", writing, `${at}.${name}`),
      );
  }
}

function writeMembers(value: ObjectValue, write: (member: Value, name: string) => unknown): Record<string, unknown> {
  return members(Object.keys(value).sort(), (name) => write(value[name] ?? null, name));
}
