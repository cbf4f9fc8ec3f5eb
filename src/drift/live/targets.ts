import { type Fqdn, isSubdomain } from "../../dns/name";
import type { Scope, Zone } from "../../technitium";
import type { NotChecked } from "../report/report";
import type { Scan } from "../settings";
import { nameIn } from "../classify/subject";
import type { Known } from "./known";

/** The zones to look through. */
export interface ZoneTargets {
  readonly zones: readonly Fqdn[];
  /** Those of them that were asked for by name: there, everybody's records are reported. */
  readonly asked: ReadonlySet<Fqdn>;
  readonly notChecked: readonly NotChecked[];
}

/**
 * The zones that hold something of ours, and those that were asked for. Names below a zone count by the deepest zone there
 * is, as reservations do not say theirs.
 */
export function zoneTargets(zones: readonly Zone[], known: Known, scan: Scan | null): ZoneTargets {
  const names = zones.map(({ name }) => name);
  const deepest = (name: Fqdn): Fqdn | undefined =>
    names.filter((zone) => isSubdomain(name, zone)).reduce<Fqdn | undefined>(longer, undefined);
  const wanted = new Set<Fqdn>([...known.zones].filter((zone) => names.includes(zone)));
  for (const name of known.names) {
    const zone = deepest(name);
    if (zone !== undefined) wanted.add(zone);
  }
  const asked = new Set<Fqdn>();
  const notChecked: NotChecked[] = [];
  for (const text of scan?.zones ?? []) {
    const name = text === "." ? ("" as Fqdn) : nameIn(text);
    if (name !== null && names.includes(name)) asked.add(name);
    else
      notChecked.push({ subject: `zone ${text}`, reason: "the server has no such zone, or the token may not view it" });
  }
  if (scan?.all === true) for (const { name, internal } of zones) if (!internal) asked.add(name);
  return { zones: [...new Set([...wanted, ...asked])].sort(), asked, notChecked };
}

function longer(one: Fqdn | undefined, other: Fqdn): Fqdn {
  return one === undefined || other.length > one.length ? other : one;
}

/** The scopes to look at, from the names of those there are. */
export function scopeTargets(
  scopes: readonly Pick<Scope, "name">[],
  known: Known,
  scan: Scan | null,
): { readonly scopes: readonly string[]; readonly notChecked: readonly NotChecked[] } {
  const names = scopes.map(({ name }) => name);
  const missing = (scan?.scopes ?? []).filter((name) => !names.includes(name));
  const wanted =
    scan?.all === true ? names : names.filter((name) => known.scopes.has(name) || scan?.scopes.includes(name));
  return {
    scopes: [...wanted].sort(),
    notChecked: missing.map((name) => ({ subject: `scope ${name}`, reason: "the server has no such scope" })),
  };
}
