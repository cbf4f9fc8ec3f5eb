import type { FoundOrigin } from "./finding";
import type { FindingKind } from "./kind";

/** Whose a record or address is, for its colour. */
export type OwnerColour = FoundOrigin["kind"] | "gone" | "free";

/** A record as a cell of the picture. */
export interface RecordCell {
  readonly name: string;
  readonly type: string;
  /** Cut when long; `null` when secret. */
  readonly value: string | null;
  readonly colour: OwnerColour;
  /** Who that is: an owner, a scope. */
  readonly by: string | null;
  /** The worst finding about it. */
  readonly finding: FindingKind | null;
}

/** A zone with its records, in the order of their names. */
export interface ZonePicture {
  readonly name: string;
  readonly cells: readonly RecordCell[];
  /** How many records more there are. */
  readonly left: number;
}

/** An address of a scope that is reserved or leased. */
export interface AddressCell {
  readonly address: string;
  readonly name: string | null;
  readonly state: "reserved" | "reserved-leased" | "leased";
  /** When the lease ends, ISO 8601 in UTC. */
  readonly expires: string | null;
  readonly finding: FindingKind | null;
}

/** A scope with the addresses in use. */
export interface ScopePicture {
  readonly name: string;
  readonly start: string;
  readonly end: string;
  readonly cells: readonly AddressCell[];
  readonly left: number;
}

/** What the server looks like, for a page with a picture. */
export interface Picture {
  readonly zones: readonly ZonePicture[];
  readonly scopes: readonly ScopePicture[];
}

/** How many cells one zone or scope shows at most. */
export const MOST_CELLS = 600;
