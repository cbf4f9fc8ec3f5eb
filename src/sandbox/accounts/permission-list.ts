import { ApiError } from "../api-error";
import type { JsonObject } from "../call";
import { parseBoolean } from "../parameters";
import type { Parameters } from "../parameters";
import type { Accounts } from "./accounts";
import { irremovableGroups } from "./group";
import type { Permission } from "./permissions";
import { allRights, rightsJson } from "./rights";
import type { Rights, Section } from "./rights";

/** The rights on a place as `admin/permissions/*` and `zones/permissions/*` show them, sorted by name. */
export function permissionJson(section: Section, item: string | null, permission: Permission | undefined): JsonObject {
  return {
    section,
    subItem: item === "" ? "." : (item ?? undefined),
    userPermissions: entries(permission?.users).map(([username, rights]) => ({ username, ...rightsJson(rights) })),
    groupPermissions: entries(permission?.groups).map(([name, rights]) => ({ name, ...rightsJson(rights) })),
  };
}

/**
 * Reads `userPermissions` and `groupPermissions` (`name|view|modify|delete`, repeated) and puts them in place. Each is the whole
 * list: who is not named loses his rights, except the administrators' groups of the section (contract/auth/07, 09). Names that
 * nobody has are passed over. Refuses a place without rights, such as a zone that is not there.
 */
export function applyPermissionLists(
  accounts: Accounts,
  section: Section,
  item: string | null,
  parameters: Parameters,
): void {
  if (accounts.permissions.get(section, item) === undefined)
    throw new ApiError(`No permissions exists for section: ${section}${item === null ? "" : `/${item}`}`);
  const users = parameters.raw("userPermissions");
  const groups = parameters.raw("groupPermissions");
  const change: { users?: ReadonlyMap<string, Rights>; groups?: ReadonlyMap<string, Rights> } = {};
  if (users !== undefined) change.users = parseList(users, (name) => accounts.findUser(name)?.username);
  if (groups !== undefined) {
    const listed = new Map(parseList(groups, (name) => accounts.findGroup(name)?.name));
    for (const group of irremovableGroups(section)) listed.set(group, allRights);
    change.groups = listed;
  }
  accounts.permissions.set(section, item, change);
}

function parseList(text: string, find: (name: string) => string | undefined): ReadonlyMap<string, Rights> {
  const list = new Map<string, Rights>();
  const parts = text.split("|");
  for (let i = 0; i < parts.length; i += 4) {
    const [name = "", view, modify, remove] = parts.slice(i, i + 4);
    if (name === "") continue;
    if (view === undefined || modify === undefined || remove === undefined)
      throw new ApiError("Index was outside the bounds of the array.");
    const rights = { view: parseBoolean(view), modify: parseBoolean(modify), delete: parseBoolean(remove) };
    const holder = find(name);
    if (holder !== undefined) list.set(holder, rights);
  }
  return list;
}

function entries(rights: ReadonlyMap<string, Rights> | undefined): readonly (readonly [string, Rights])[] {
  return [...(rights ?? [])].sort(([a], [b]) => a.localeCompare(b, "en"));
}
