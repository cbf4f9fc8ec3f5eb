import { accountQuirks } from "../accounts/account-quirks";
import { newUser } from "../accounts/user";
import type { User } from "../accounts/user";
import { ApiError } from "../api-error";
import type { Call, JsonObject, Reply } from "../call";
import type { Machine } from "../machine";
import { logCall } from "./call-log";
import { userDetailsJson, userJson } from "./session-json";
import { userChanges } from "./user-changes";

export function listUsers(machine: Machine): Reply {
  return { response: { users: machine.accounts.users().map((user) => userJson(machine.version, user)) } };
}

export function createUser(machine: Machine, call: Call): Reply {
  const name = call.parameters.required("user");
  const password = call.parameters.required("pass");
  const displayName = call.parameters.optional("displayName");
  if (call.parameters.raw("displayName") === undefined && !accountQuirks[machine.version].displayNameDefaultsToUsername)
    throw new ApiError("Object reference not set to an instance of an object.");
  const user = newUser(machine.version, name, password, displayName);
  machine.accounts.addUser(user);
  logCall(machine, call, `User account was created successfully with username: ${user.username}`);
  return { response: userJson(machine.version, user) };
}

export function getUser(machine: Machine, call: Call): Reply {
  const name = call.parameters.required("user");
  const withGroups = call.parameters.boolean("includeGroups") ?? false;
  const shown = detailsJson(machine, call, machine.accounts.user(name));
  if (!withGroups) return { response: shown };
  return { response: { ...shown, groups: machine.accounts.listedGroups().map((group) => group.name) } };
}

/** Changes what is given, one thing after the other; what precedes a bad value stays changed. */
export function setUser(machine: Machine, call: Call): Reply {
  const { accounts, version } = machine;
  const name = call.parameters.required("user");
  let user = accounts.user(name);
  const context = { version, accounts, parameters: call.parameters, isSelf: user.username === call.caller.user };
  for (const change of accountQuirks[version].userChanges) {
    const changed = userChanges[change](user, context);
    accounts.renameUser(user, changed.username);
    accounts.putUser(changed);
    user = changed;
    if (user.disabled) accounts.sessions.endOf(user.username, "but no tokens");
  }
  logCall(machine, call, `User account details were updated successfully for user: ${name}`);
  return { response: detailsJson(machine, call, user) };
}

export function deleteUser(machine: Machine, call: Call): Reply {
  const name = call.parameters.required("user");
  if (name.toLowerCase() === call.caller.user) throw new ApiError("Invalid operation: cannot delete current user.");
  machine.accounts.removeUser(name);
  logCall(machine, call, `User account was deleted successfully with username: ${name}`);
  return { response: {} };
}

function detailsJson(machine: Machine, call: Call, user: User): JsonObject {
  return userDetailsJson(machine, user, accountQuirks[machine.version].marksOwnSession ? call.caller.token : null);
}
