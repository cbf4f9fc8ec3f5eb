import { demand, mayZone } from "../accounts/access";
import { ApiError } from "../api-error";
import type { Call, JsonObject, Reply, Routes } from "../call";
import type { Machine } from "../machine";
import { freeMembers, leaveCatalog, setDisabled } from "../zones/catalog";
import type { Zone } from "../zones/zone";
import { zoneTitle } from "../zones/zone-refusals";
import { logCall } from "./call-log";
import { demandedZone, refuseUnlessFollower, shownName } from "./zones-access";
import { zoneJson } from "./zones-json";

/** Zones as wholes: which there are, and whether they are in service. */
export const zoneRoutes: Routes = {
  "zones/list": listZones,
  "zones/catalogs/list": listCatalogs,
  "zones/delete": deleteZone,
  "zones/enable": (machine, call) => switchZone(machine, call, false),
  "zones/disable": (machine, call) => switchZone(machine, call, true),
  "zones/resync": resyncZone,
};

const ZONES_PER_PAGE = 10;

function listZones(machine: Machine, call: Call): Reply {
  demand(machine, call, "Zones", "view");
  const zones = machine.zones.sorted().filter((zone) => mayZone(machine, call, zone.name, "view"));
  const pageNumber = call.parameters.integer("pageNumber");
  const { shown, members } =
    pageNumber === undefined
      ? { shown: zones, members: {} }
      : page(zones, pageNumber, call.parameters.integer("zonesPerPage") ?? ZONES_PER_PAGE);
  return { response: { ...members, zones: shown.map((zone) => zoneJson(machine, zone)) } };
}

/** A page, clamped: 0 is the first, beyond the end and below 0 is the last (contract/dns/10). */
function page(
  zones: readonly Zone[],
  wanted: number,
  size: number,
): { readonly shown: readonly Zone[]; readonly members: JsonObject } {
  if (size === 0 && zones.length > 0) throw new ApiError("Attempted to divide by zero.");
  if (size < 0) throw new ApiError("Non-negative number required. (Parameter 'capacity')");
  const totalPages = zones.length === 0 ? 0 : Math.trunc(zones.length / size) + (zones.length % size > 0 ? 1 : 0);
  const first = wanted === 0 ? 1 : wanted;
  const pageNumber = first > totalPages || first < 0 ? totalPages : first;
  const start = (pageNumber - 1) * size;
  const shown = zones.length === 0 ? [] : zones.slice(Math.max(0, start), Math.max(0, start + size));
  return { shown, members: { pageNumber, totalPages, totalZones: zones.length } };
}

function listCatalogs(machine: Machine, call: Call): Reply {
  demand(machine, call, "Zones", "view");
  return { response: { catalogZoneNames: availableCatalogs(machine, call) } };
}

/** The catalog zones in service that the caller may change. */
export function availableCatalogs(machine: Machine, call: Call): readonly string[] {
  return machine.zones
    .sorted()
    .filter((zone) => zone.type === "Catalog" && !zone.disabled && mayZone(machine, call, zone.name, "modify"))
    .map((zone) => zone.name);
}

function deleteZone(machine: Machine, call: Call): Reply {
  const zone = demandedZone(machine, call, { section: "delete", zone: "delete", wasDomain: true });
  leaveCatalog(machine.zones, zone);
  if (zone.type === "Catalog") freeMembers(machine.zones, zone);
  machine.zones.deleteZone(zone);
  machine.accounts.permissions.remove("Zones", zone.name);
  logCall(machine, call, `${zoneTitle(zone)} zone was deleted: ${shownName(zone)}`);
  return { response: {} };
}

function switchZone(machine: Machine, call: Call, disabled: boolean): Reply {
  const zone = demandedZone(machine, call, { section: "modify", zone: "modify", wasDomain: true });
  setDisabled(machine.zones, zone, disabled, machine.newToken());
  machine.zones.changed(zone);
  logCall(machine, call, `${zoneTitle(zone)} zone was ${disabled ? "disabled" : "enabled"}: ${shownName(zone)}`);
  return { response: {} };
}

function resyncZone(machine: Machine, call: Call): Reply {
  const zone = demandedZone(machine, call, { section: "modify", zone: "modify", wasDomain: true });
  refuseUnlessFollower(zone);
  return { response: {} };
}
