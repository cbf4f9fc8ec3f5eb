import type { Type } from "../type";
import type { Value } from "../value";

/** A value that is still packed: unpacking it takes its type, which only the schema tells. May throw a WireError. */
export type Packed = (type: Type) => Value;

/** A value that is ready to be packed. */
export interface Typed {
  readonly value: Value;
  readonly type: Type;
}
