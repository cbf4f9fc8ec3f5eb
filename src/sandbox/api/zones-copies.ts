import { demand, demandZone } from "../accounts/access";
import { allRights } from "../accounts/rights";
import type { Call, Reply, Routes } from "../call";
import type { Machine } from "../machine";
import { trimName } from "../zones/domain-name";
import { checkMailHost } from "../zones/mail-address";
import type { Zone } from "../zones/zone";
import { cloneZone, convertZone } from "../zones/zone-copies";
import { titleOf, zoneTitle } from "../zones/zone-refusals";
import { logCall } from "./call-log";
import { demandedZone, existingZone, shownName } from "./zones-access";
import { parseZoneType } from "./zones-create";
import { giveCreatorRights } from "./zones-rights";

/** Zones made from zones. */
export const zoneCopyRoutes: Routes = { "zones/clone": clone, "zones/convert": convert };

/** A built-in zone may be cloned; the rights on the source are copied (contract/dns/05, contract/dns/16). */
function clone(machine: Machine, call: Call): Reply {
  demand(machine, call, "Zones", "modify");
  const name = trimName(call.parameters.required("zone"), machine.version);
  const source = existingZone(machine, trimName(call.parameters.required("sourceZone"), machine.version));
  demandZone(machine, call, source.name, "view");
  if (name !== "" && machine.zones.get(name) === null) checkMailHost(name, machine.version);
  const zone = cloneZone(machine.zones, source, name);
  copyRights(machine, call, source, zone);
  const what = `${zoneTitle(source)} zone '${shownName(source)}'`;
  logCall(machine, call, `${what} was cloned as '${shownName(zone)}' sucessfully.`);
  return { response: {} };
}

function copyRights(machine: Machine, call: Call, source: Zone, zone: Zone): void {
  const { permissions } = machine.accounts;
  giveCreatorRights(machine, call, zone);
  const given = permissions.get("Zones", zone.name);
  const copied = permissions.get("Zones", source.name);
  permissions.set("Zones", zone.name, {
    users: new Map([...(copied?.users ?? []), [call.caller.user, allRights]]),
    groups: new Map([...(copied?.groups ?? []), ...(given?.groups ?? [])]),
  });
}

function convert(machine: Machine, call: Call): Reply {
  demand(machine, call, "Zones", "delete");
  call.parameters.required("zone");
  const type = parseZoneType(call.parameters.required("type"));
  const zone = demandedZone(machine, call, { section: "delete", zone: "delete" });
  convertZone(machine.zones, zone, type);
  const what = `${zoneTitle(zone)} zone '${shownName(zone)}'`;
  logCall(machine, call, `${what} was converted to ${titleOf(type)} zone sucessfully.`);
  return { response: {} };
}
