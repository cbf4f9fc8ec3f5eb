import { accountQuirks } from "../accounts/account-quirks";
import { administrators } from "../accounts/group";
import { hashPassword, newUser, parseDisplayName, parseSessionTimeout, parseUsername } from "../accounts/user";
import type { User } from "../accounts/user";
import { ApiError } from "../api-error";
import type { Call, Reply } from "../call";
import type { Machine } from "../machine";
import type { Parameters } from "../parameters";
import { splitNames } from "./admin-groups";
import { userDetailsJson, userJson } from "./session-json";

export function listUsers(machine: Machine): Reply {
  return { response: { users: machine.accounts.users().map((user) => userJson(machine.version, user)) } };
}

export function createUser(machine: Machine, call: Call): Reply {
  const name = call.parameters.required("user");
  const password = call.parameters.required("pass");
  const displayName = call.parameters.optional("displayName");
  if (displayName === undefined && !accountQuirks[machine.version].displayNameDefaultsToUsername)
    throw new ApiError("Object reference not set to an instance of an object.");
  const user = newUser(machine.version, name, password, displayName);
  machine.accounts.addUser(user);
  return { response: userJson(machine.version, user) };
}

export function getUser(machine: Machine, call: Call): Reply {
  const user = machine.accounts.user(call.parameters.required("user"));
  const shown = userDetailsJson(machine, user, call.caller.token);
  if (call.parameters.boolean("includeGroups") !== true) return { response: shown };
  return { response: { ...shown, groups: machine.accounts.groups().map((group) => group.name) } };
}

/** Changes what is given, one thing after the other; what precedes a bad value stays changed. */
export function setUser(machine: Machine, call: Call): Reply {
  const { accounts } = machine;
  let user = accounts.user(call.parameters.required("user"));
  for (const change of userChanges(machine, call)) {
    const changed = change(user, call.parameters);
    accounts.renameUser(user, changed.username);
    accounts.putUser(changed);
    user = changed;
  }
  if (user.disabled) accounts.endSessionsOf(user.username);
  return { response: userDetailsJson(machine, user, call.caller.token) };
}

export function deleteUser(machine: Machine, call: Call): Reply {
  const name = call.parameters.required("user");
  if (name.toLowerCase() === call.caller.user) throw new ApiError("Invalid operation: cannot delete current user.");
  machine.accounts.removeUser(name);
  return { response: {} };
}

type UserChange = (user: User, parameters: Parameters) => User;

/** What `admin/users/set` can change, in its order. */
function userChanges(machine: Machine, call: Call): readonly UserChange[] {
  const isSelf = (user: User): boolean => user.username === call.caller.user;
  return [
    (user, parameters) => {
      const displayName = parameters.optional("displayName");
      return displayName === undefined ? user : { ...user, displayName: parseDisplayName(displayName) };
    },
    (user, parameters) => {
      const name = parameters.optional("newUser");
      return name === undefined ? user : { ...user, username: parseUsername(machine.version, name) };
    },
    (user, parameters) => {
      const disabled = parameters.boolean("disabled");
      return disabled === undefined || isSelf(user) ? user : { ...user, disabled };
    },
    (user, parameters) => {
      const seconds = parameters.integer("sessionTimeoutSeconds");
      return seconds === undefined ? user : { ...user, sessionTimeoutSeconds: parseSessionTimeout(seconds) };
    },
    (user, parameters) => {
      const password = parameters.optional("newPass");
      return password === undefined ? user : { ...user, passwordHash: hashPassword(password) };
    },
    (user, parameters) => {
      const names = parameters.raw("memberOfGroups");
      if (names === undefined) return user;
      const groups = new Set(splitNames(names).map((name) => machine.accounts.group(name).name));
      if (isSelf(user) && user.groups.includes(administrators)) groups.add(administrators);
      return { ...user, groups: [...groups] };
    },
  ];
}
