import { demand } from "../accounts/access";
import { applyPermissionLists, permissionJson } from "../accounts/permission-list";
import { sections } from "../accounts/rights";
import type { Right, Section } from "../accounts/rights";
import { ApiError } from "../api-error";
import type { Call, Handler, Reply, Routes } from "../call";
import type { Machine } from "../machine";
import { createGroup, deleteGroup, getGroup, listGroups, setGroup } from "./admin-groups";
import { createUser, deleteUser, getUser, listUsers, setUser } from "./admin-users";
import { parseWord, printWord } from "../zones/word-table";
import { tokenJson } from "./auth";
import { logCall } from "./call-log";
import { deleteSession } from "./session-delete";
import { sessionJson } from "./session-json";

/** What administrators do with users, groups, sessions and rights. */
export const adminRoutes: Routes = {
  "admin/sessions/list": asAdministrator("view", listSessions),
  "admin/sessions/createtoken": asAdministrator("modify", createTokenFor),
  "admin/sessions/delete": (machine, call) => deleteSession(machine, call, "anybody"),
  "admin/users/list": asAdministrator("view", listUsers),
  "admin/users/create": asAdministrator("modify", createUser),
  "admin/users/get": asAdministrator("view", getUser),
  "admin/users/set": asAdministrator("modify", setUser),
  "admin/users/delete": asAdministrator("delete", deleteUser),
  "admin/groups/list": asAdministrator("view", listGroups),
  "admin/groups/create": asAdministrator("modify", createGroup),
  "admin/groups/get": asAdministrator("view", getGroup),
  "admin/groups/set": asAdministrator("modify", setGroup),
  "admin/groups/delete": asAdministrator("delete", deleteGroup),
  "admin/permissions/list": asAdministrator("view", listPermissions),
  "admin/permissions/get": asAdministrator("view", getPermission),
  "admin/permissions/set": asAdministrator("delete", setPermission),
};

function asAdministrator(right: Right, handler: Handler): Handler {
  return (machine, call) => {
    demand(machine, call, "Administration", right);
    return handler(machine, call);
  };
}

function listSessions(machine: Machine, call: Call): Reply {
  const sessions = machine.accounts.sessions.list().map((session) => sessionJson(session, call.caller.token));
  return { response: { sessions } };
}

function createTokenFor(machine: Machine, call: Call): Reply {
  const username = call.parameters.required("user");
  const tokenName = call.parameters.required("tokenName");
  const token = machine.accounts.startSession(machine.accounts.user(username), tokenName, call.client);
  logCall(machine, call, `API token [${tokenName}] was created successfully for user: ${username}`);
  return { response: tokenJson(token) };
}

function listPermissions(machine: Machine): Reply {
  const { permissions } = machine.accounts;
  return {
    response: { permissions: sections.map((section) => permissionJson(section, null, permissions.get(section))) },
  };
}

function getPermission(machine: Machine, call: Call): Reply {
  const section = parseSection(call.parameters.required("section"));
  const shown = permissionJson(section, null, machine.accounts.permissions.get(section));
  if (call.parameters.boolean("includeUsersAndGroups") !== true) return { response: shown };
  return {
    response: {
      ...shown,
      users: machine.accounts.users().map((user) => user.username),
      groups: machine.accounts.groups().map((group) => group.name),
    },
  };
}

function setPermission(machine: Machine, call: Call): Reply {
  const section = parseSection(call.parameters.required("section"));
  applyPermissionLists(machine.accounts, section, null, call.parameters);
  logCall(machine, call, `Permissions were updated successfully for section: ${section}`);
  return { response: permissionJson(section, null, machine.accounts.permissions.get(section)) };
}

const sectionTable = { Unknown: 0, ...Object.fromEntries(sections.map((name, index) => [name, index + 1])) };

function parseSection(text: string): Section {
  const word = printWord(sectionTable, parseWord(sectionTable, text, "an unsigned byte", 0xff));
  const section = sections.find((name) => name === word);
  if (section === undefined) throw new ApiError(`No permissions exists for section: ${word}`);
  return section;
}
