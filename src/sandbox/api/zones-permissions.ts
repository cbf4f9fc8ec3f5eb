import { demand, demandZone } from "../accounts/access";
import { everyone } from "../accounts/group";
import { applyPermissionLists, permissionJson } from "../accounts/permission-list";
import type { Right } from "../accounts/rights";
import type { Call, JsonObject, Reply, Routes } from "../call";
import type { Machine } from "../machine";
import { trimName } from "../zones/domain-name";

/** Who may do what with one zone. */
export const zonePermissionRoutes: Routes = {
  "zones/permissions/get": getPermissions,
  "zones/permissions/set": setPermissions,
};

/** The zone whose rights are meant, in lower case; one that is missing is refused as if it were forbidden (contract/dns/09). */
function demandedName(machine: Machine, call: Call, right: Right): string {
  demand(machine, call, "Zones", "modify");
  const name = trimName(call.parameters.required("zone"), machine.version).toLowerCase();
  demandZone(machine, call, name, right);
  return name;
}

function getPermissions(machine: Machine, call: Call): Reply {
  const name = demandedName(machine, call, "view");
  const { accounts } = machine;
  const withCandidates = call.parameters.boolean("includeUsersAndGroups") ?? false;
  const candidates: JsonObject = withCandidates ? { users: userNames(machine), groups: groupNames(machine) } : {};
  return { response: { ...permissionJson("Zones", name, accounts.permissions.get("Zones", name)), ...candidates } };
}

/** Sets the lists that are sent; whoever is unknown in them is passed over (contract/dns/09). */
function setPermissions(machine: Machine, call: Call): Reply {
  const name = demandedName(machine, call, "delete");
  applyPermissionLists(machine.accounts, "Zones", name, call.parameters);
  return { response: permissionJson("Zones", name, machine.accounts.permissions.get("Zones", name)) };
}

function userNames(machine: Machine): readonly string[] {
  return machine.accounts.users().map((user) => user.username);
}

function groupNames(machine: Machine): readonly string[] {
  return [...new Set([...machine.accounts.groups().map((group) => group.name), everyone])].sort();
}
