import type { JsonObject } from "../../json";
import type { Parameters } from "../../parameters";
import type { ServerVersion } from "../../server-version";
import type { ZoneWords } from "./zone-words";

/** What reading a record's data from a call may depend on. */
export interface ReadContext {
  readonly version: ServerVersion;
  /** The caller's own address, where `ipAddress=request-ip-address` may stand for it. */
  readonly clientAddress?: string;
}

/**
 * What the sandbox knows of one type of record. `D` is its data as plain values: names without the trailing dot in the letter
 * case they were written in, numbers as numbers, bytes as upper-case hex.
 */
export interface RecordKind<D> {
  /** Two records of a set are the same record if and only if their keys are equal. */
  key(data: D): string;
  /** The `rData` of a reply. */
  json(data: D): JsonObject;
  /** The data that a call names. */
  read(parameters: Parameters, context: ReadContext): D;
  /** The data that a call names to find a record; default: as {@link read}. */
  readWanted?(parameters: Parameters, context: ReadContext): D;
  /** Whether `data` is what a call named; default: equal keys. */
  matches?(wanted: D, data: D): boolean;
  /** The data that an update puts in the place of `old`: what is not sent stays. */
  readNew(parameters: Parameters, context: ReadContext, old: D): D;
  /** The data as text of a zone file whose origin is this zone. */
  print(data: D, origin: string): string;
  /** The data from the words of a zone file. */
  parse(words: ZoneWords): D;
}
