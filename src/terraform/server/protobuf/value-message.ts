import { decodeDynamicValue, encodeDynamicValue } from "../../wire/dynamic-value";
import type { DynamicValue } from "../../wire/generated/tfplugin6";
import type { Packed, Typed } from "../packed";

/** A value of a request. */
export function packed(message: DynamicValue | undefined): Packed {
  return (type) => decodeDynamicValue(message, type);
}

/** A value of a response. */
export function valueMessage(typed: Typed | null): DynamicValue | undefined {
  return typed === null ? undefined : encodeDynamicValue(typed.value, typed.type);
}
