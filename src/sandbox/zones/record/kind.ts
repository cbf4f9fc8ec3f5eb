import type { JsonObject } from "../../call";

/**
 * What the sandbox knows of one type of record. `D` is its data as plain values: names without the trailing dot in the letter
 * case they were written in, numbers as numbers.
 */
export interface RecordKind<D> {
  /** Two records of a set are the same record if and only if their keys are equal. */
  key(data: D): string;
  /** The `rData` of a reply. */
  json(data: D): JsonObject;
}
