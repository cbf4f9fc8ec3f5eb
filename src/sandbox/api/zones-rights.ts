import { administrators, dnsAdministrators } from "../accounts/group";
import { groupRights, type Permissions } from "../accounts/permissions";
import { allRights, viewOnly } from "../accounts/rights";
import type { Call } from "../call";
import type { Machine } from "../machine";
import type { Zone } from "../zones/zone";
import type { ZoneStore } from "../zones/zone-store";

const zoneAdministrators = [administrators, dnsAdministrators];

/** All rights on a new zone go to its creator and the administrators (contract/auth/08, contract/dns/09). */
export function giveCreatorRights(machine: Machine, call: Call, zone: Zone): void {
  machine.accounts.permissions.set("Zones", zone.name, {
    users: new Map([[call.caller.user, allRights]]),
    groups: groupRights(...zoneAdministrators),
  });
}

/**
 * What every start of the server does about rights on zones: those of zones that are gone go too, and the administrators get all rights
 * on each zone, on the built-in ones the right to look (contract/dns/05).
 */
export function settleZoneRights(permissions: Permissions, zones: ZoneStore): void {
  for (const { section, item } of permissions.store())
    if (section === "Zones" && item !== null && zones.get(item) === null) permissions.remove(section, item);
  for (const zone of zones.sorted()) {
    const rights = zone.internal ? viewOnly : allRights;
    const groups = new Map(permissions.get("Zones", zone.name)?.groups);
    for (const group of zoneAdministrators) groups.set(group, rights);
    permissions.set("Zones", zone.name, { groups });
  }
}
