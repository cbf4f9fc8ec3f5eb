import type { Call, JsonObject, Reply } from "../call";
import type { Group } from "../accounts/group";
import type { Machine } from "../machine";
import { groupJson } from "./session-json";

export function listGroups(machine: Machine): Reply {
  return { response: { groups: machine.accounts.groups().map(groupJson) } };
}

export function createGroup(machine: Machine, call: Call): Reply {
  const name = call.parameters.required("group");
  const group = { name, description: call.parameters.raw("description") ?? "" };
  machine.accounts.addGroup(group);
  return { response: groupJson(group) };
}

export function getGroup(machine: Machine, call: Call): Reply {
  const group = machine.accounts.group(call.parameters.required("group"));
  if (call.parameters.boolean("includeUsers") !== true) return { response: detailsJson(machine, group) };
  const users = machine.accounts.users().map((user) => user.username);
  return { response: { ...detailsJson(machine, group), users } };
}

/** Changes what is given; `members` is the whole list. */
export function setGroup(machine: Machine, call: Call): Reply {
  const { accounts } = machine;
  const before = accounts.group(call.parameters.required("group"));
  const after = {
    name: call.parameters.optional("newGroup") ?? before.name,
    description: call.parameters.optional("description") ?? before.description,
  };
  accounts.putGroup(before, after);
  const members = call.parameters.raw("members");
  if (members !== undefined) {
    const listed = new Set(splitNames(members).map((name) => accounts.user(name).username));
    for (const user of accounts.users()) {
      const others = user.groups.filter((name) => name !== after.name);
      accounts.putUser({ ...user, groups: listed.has(user.username) ? [...others, after.name] : others });
    }
  }
  return { response: detailsJson(machine, after) };
}

export function deleteGroup(machine: Machine, call: Call): Reply {
  machine.accounts.removeGroup(call.parameters.required("group"));
  return { response: {} };
}

/** Splits a list of names: `a, b` and the empty list. */
export function splitNames(text: string): readonly string[] {
  return text
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

function detailsJson(machine: Machine, group: Group): JsonObject {
  return { ...groupJson(group), members: machine.accounts.membersOf(group).map((user) => user.username) };
}
