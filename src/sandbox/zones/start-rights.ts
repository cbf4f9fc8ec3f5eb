import { administrators, dnsAdministrators } from "../accounts/group";
import type { Permissions } from "../accounts/permissions";
import { allRights, viewOnly } from "../accounts/rights";
import type { ZoneStore } from "./zone-store";

/** The groups that have all rights on every zone. */
export const zoneAdministrators: readonly string[] = [administrators, dnsAdministrators];

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
