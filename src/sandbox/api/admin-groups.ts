import { administrators, everyone, parseGroupDescription, parseGroupName } from "../accounts/group";
import type { Group } from "../accounts/group";
import { ApiError } from "../api-error";
import type { Call, JsonObject, Reply } from "../call";
import type { Machine } from "../machine";
import { logCall } from "./call-log";
import { groupJson } from "./session-json";
import { givenText, listedNames } from "./user-changes";

export function listGroups(machine: Machine): Reply {
  return { response: { groups: machine.accounts.listedGroups().map(groupJson) } };
}

export function createGroup(machine: Machine, call: Call): Reply {
  const name = parseGroupName(call.parameters.required("group"));
  const group = { name, description: parseGroupDescription(call.parameters.optional("description") ?? "") };
  machine.accounts.addGroup(group);
  logCall(machine, call, `Group was created successfully with name: ${name}`);
  return { response: groupJson(group) };
}

export function getGroup(machine: Machine, call: Call): Reply {
  const name = call.parameters.required("group");
  const withUsers = call.parameters.boolean("includeUsers") ?? false;
  const shown = detailsJson(machine, machine.accounts.group(name));
  if (!withUsers) return { response: shown };
  return { response: { ...shown, users: machine.accounts.users().map((user) => user.username) } };
}

/** Changes what is given, one thing after the other; `members` is the whole list. */
export function setGroup(machine: Machine, call: Call): Reply {
  const { accounts, version } = machine;
  const { parameters } = call;
  const name = parameters.required("group");
  let group = accounts.group(name);
  const put = (changed: Group): void => {
    accounts.putGroup(group, changed);
    group = changed;
  };
  const newName = parameters.optional("newGroup");
  if (newName !== undefined) put({ ...group, name: parseGroupName(newName) });
  const description = givenText(version, parameters, "description");
  if (description !== undefined) put({ ...group, description: parseGroupDescription(description) });
  const members = parameters.raw("members");
  if (members !== undefined) setMembers(machine, call, group, members);
  logCall(machine, call, `Group details were updated successfully for group: ${name}`);
  return { response: detailsJson(machine, group) };
}

export function deleteGroup(machine: Machine, call: Call): Reply {
  const name = call.parameters.required("group");
  machine.accounts.removeGroup(name);
  logCall(machine, call, `Group was deleted successfully with name: ${name}`);
  return { response: {} };
}

/** Nobody can lock himself out: an administrator stays one. Nobody leaves `Everyone`. */
function setMembers({ accounts }: Machine, call: Call, group: Group, members: string): void {
  const listed = new Set(listedNames(members, false).map((name) => accounts.user(name).username));
  if (group.name === administrators) listed.add(call.caller.user);
  if (group.name === everyone) {
    if (accounts.users().some((user) => !listed.has(user.username))) throw new ApiError("Access was denied.");
    return;
  }
  for (const user of accounts.users()) {
    const others = user.groups.filter((name) => name !== group.name);
    accounts.putUser({ ...user, groups: listed.has(user.username) ? [...others, group.name] : others });
  }
}

function detailsJson(machine: Machine, group: Group): JsonObject {
  return { ...groupJson(group), members: machine.accounts.membersOf(group).map((user) => user.username) };
}
