import { demand, demandZone } from "../accounts/access";
import type { Right } from "../accounts/rights";
import { ApiError } from "../api-error";
import type { Call } from "../call";
import type { Machine } from "../machine";
import type { PerVersion } from "../server-version";
import { checkName, trimName } from "../zones/domain-name";
import type { Zone } from "../zones/zone";

/** What a call on one zone asks of its caller: a right on all zones, and one on the zone itself. */
export interface ZoneDemand {
  readonly section: Right;
  readonly zone: Right;
  /** The zone may also be called `domain`: the parameter's old name. */
  readonly wasDomain?: true;
}

/** The zone that a call names as `zone`. */
export function sentZoneName(machine: Machine, call: Call): string {
  return trimName(call.parameters.required("zone"), machine.version);
}

/** The zone of exactly the name that a call gives; refuses a missing one, a built-in one, and a caller without the rights. */
export function demandedZone(machine: Machine, call: Call, rights: ZoneDemand): Zone {
  demand(machine, call, "Zones", rights.section);
  const older = rights.wasDomain === true ? call.parameters.optional("domain") : undefined;
  const name = call.parameters.optional("zone") ?? older ?? call.parameters.required("zone");
  const zone = existingZone(machine, trimName(name, machine.version));
  refuseBuiltIn(zone);
  demandZone(machine, call, zone.name, rights.zone);
  return zone;
}

/** Whether a zone is looked for under what is no name, or that is refused as such. */
const looksForAnything: PerVersion<boolean> = { "13.6": false, "14.3": true, "15.2": true };

/** The zone of exactly this name. */
export function existingZone(machine: Machine, name: string): Zone {
  if (!looksForAnything[machine.version]) checkName(name, machine.version);
  const zone = machine.zones.get(name);
  if (zone === null) throw new ApiError(`No such zone was found: ${name}`);
  return zone;
}

/** Refuses to manage a built-in zone. */
export function refuseBuiltIn(zone: Zone): void {
  if (zone.internal) throw new ApiError("Access was denied to manage internal DNS Server zone.");
}

/** How messages name a zone. */
export function shownName(zone: Zone): string {
  return zone.name === "" ? "<root>" : zone.name;
}

/** Refuses to fetch a zone that does not follow another server's. */
export function refuseUnlessFollower(zone: Zone): void {
  if (zone.type.startsWith("Secondary") || zone.type === "Stub") return;
  throw new ApiError("Only Secondary, Secondary Forwarder, Secondary Catalog, and Stub zones support resync.");
}
