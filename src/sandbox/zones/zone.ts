import { NameRecords } from "./name-records";
import type { StartOfAuthorityData } from "./record/start-of-authority";
import type { Signing } from "./signing-keys";
import { defaultOptions, type ZoneOptions } from "./zone-options";
import type { ZoneType } from "./zone-type";

/** A zone in memory. The store alone changes it. */
export interface Zone {
  /** Lower case, without the trailing dot; `""` is the root. */
  readonly name: string;
  readonly type: ZoneType;
  /** One of the zones every server has, which cannot be changed. */
  readonly internal: boolean;
  disabled: boolean;
  /** Milliseconds since 1970; moves with the serial. */
  lastModified: number;
  /** How the zone is signed; `null` when it is not. */
  signing: Signing | null;
  options: ZoneOptions;
  /** The records at the zone's own name. */
  readonly apex: NameRecords;
  /** The records below, by lower-case name, down to where another zone begins. */
  readonly names: Map<string, NameRecords>;
  /** {@link names} in canonical order, kept until a name comes or goes. */
  sortedNames: readonly NameRecords[] | null;
}

/** What {@link newZone} needs to know. */
export interface NewZone {
  readonly name: string;
  readonly type: ZoneType;
  readonly internal?: boolean;
  /** Milliseconds since 1970. */
  readonly lastModified: number;
}

/** A zone without records. */
export function newZone({ name, type, internal = false, lastModified }: NewZone): Zone {
  return {
    name,
    type,
    internal,
    disabled: false,
    lastModified,
    signing: null,
    options: defaultOptions(type),
    apex: new NameRecords(name),
    names: new Map(),
    sortedNames: null,
  };
}

/** The zone's SOA; `null` in a zone that has not got one yet (a secondary zone whose primary never answered). */
export function startOfAuthorityOf(zone: Zone): StartOfAuthorityData | null {
  const data = zone.apex.set("SOA")[0]?.data;
  return data?.type === "SOA" ? data : null;
}
