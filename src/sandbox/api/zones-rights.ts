import { groupRights } from "../accounts/permissions";
import { allRights } from "../accounts/rights";
import type { Call } from "../call";
import type { Machine } from "../machine";
import type { Zone } from "../zones/zone";
import { zoneAdministrators } from "../zones/start-rights";

/** All rights on a new zone go to its creator and the administrators (contract/auth/08, contract/dns/09). */
export function giveCreatorRights(machine: Machine, call: Call, zone: Zone): void {
  machine.accounts.permissions.set("Zones", zone.name, {
    users: new Map([[call.caller.user, allRights]]),
    groups: groupRights(...zoneAdministrators),
  });
}
