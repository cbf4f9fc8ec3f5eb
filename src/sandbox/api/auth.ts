import { accountQuirks } from "../accounts/account-quirks";
import type { Session } from "../accounts/session";
import { hashPassword, parseDisplayName, parseSessionTimeout } from "../accounts/user";
import type { User } from "../accounts/user";
import { ApiError } from "../api-error";
import type { Call, JsonObject, OpenCall, OpenHandler, Reply, Routes } from "../call";
import type { Machine } from "../machine";
import { logCall } from "./call-log";
import { identityJson, infoJson, userDetailsJson } from "./session-json";
import { deleteSession } from "./session-delete";

/** The calls that look at passwords and tokens themselves. */
export const openRoutes: Readonly<Record<string, OpenHandler>> = {
  "user/login": login,
  "user/createtoken": createToken,
  "user/logout": logout,
};

/** What signed-in users do with their own account. */
export const authRoutes: Routes = {
  "user/session/get": getSession,
  "user/session/delete": (machine, call) => deleteSession(machine, call, "own"),
  "user/changepassword": changePassword,
  "user/profile/get": getProfile,
  "user/profile/set": setProfile,
};

function login(machine: Machine, call: OpenCall): Reply {
  const user = signIn(machine, call);
  const info = call.parameters.boolean("includeInfo") ?? false;
  const session = machine.accounts.startSession(user, null, call.client);
  logCall(machine, { caller: { user: user.username, token: session.token }, client: call.client }, "User logged in.");
  return { members: sessionMembers(machine, session, info) };
}

/** With a password; from 15 on also with a session, which then forgets to save the token (contract/auth/06). */
function createToken(machine: Machine, call: OpenCall): Reply {
  const session = accountQuirks[machine.version].tokenBySession ? liveSession(machine, call) : undefined;
  if (session?.type === "ApiToken") throw new ApiError("Access was denied.");
  const user = session === undefined ? signIn(machine, call) : machine.accounts.user(session.username);
  const name = call.parameters.required("tokenName");
  const token = machine.accounts.startSession(user, name, call.client, session === undefined);
  return { members: tokenJson(token) };
}

function logout(machine: Machine, call: OpenCall): Reply {
  if (call.token === undefined) throw new ApiError(accountQuirks[machine.version].logoutWithoutToken);
  machine.accounts.endSession(call.token);
  return { members: {} };
}

function getSession(machine: Machine, call: Call): Reply {
  return { members: sessionMembers(machine, currentSession(machine, call), true) };
}

function changePassword(machine: Machine, call: Call): Reply {
  if (currentSession(machine, call).type !== "Standard") throw new ApiError("Access was denied.");
  const user = machine.accounts.user(call.caller.user);
  const password = accountQuirks[machine.version].changeNeedsOldPassword
    ? checkedNewPassword(machine, call, user)
    : call.parameters.required("pass");
  machine.accounts.putUser({ ...user, passwordHash: hashPassword(password) });
  return { response: {} };
}

function checkedNewPassword(machine: Machine, call: Call, user: User): string {
  const old = call.parameters.required("pass");
  const next = call.parameters.required("newPass");
  machine.accounts.authenticate(user.username, old, call.client);
  return next;
}

function getProfile(machine: Machine, call: Call): Reply {
  return { response: userDetailsJson(machine, machine.accounts.user(call.caller.user), call.caller.token) };
}

function setProfile(machine: Machine, call: Call): Reply {
  if (currentSession(machine, call).type !== "Standard") throw new ApiError("Access was denied.");
  const user = machine.accounts.user(call.caller.user);
  const displayName = call.parameters.optional("displayName");
  const timeout = call.parameters.integer("sessionTimeoutSeconds");
  const changed: User = {
    ...user,
    displayName: displayName === undefined ? user.displayName : parseDisplayName(displayName),
    sessionTimeoutSeconds: timeout === undefined ? user.sessionTimeoutSeconds : parseSessionTimeout(timeout),
  };
  machine.accounts.putUser(changed);
  return { response: userDetailsJson(machine, changed, call.caller.token) };
}

function signIn(machine: Machine, call: OpenCall): User {
  const username = call.parameters.required("user");
  const password = call.parameters.required("pass");
  return machine.accounts.authenticate(username, password, call.client);
}

function liveSession(machine: Machine, call: OpenCall): Session | undefined {
  return call.token === undefined ? undefined : machine.accounts.useSession(call.token, call.client);
}

function currentSession(machine: Machine, call: Call): Session {
  const session = machine.accounts.findSession(call.caller.token);
  if (session === undefined) throw new ApiError("Invalid token or session expired.", { status: "invalid-token" });
  return session;
}

function sessionMembers(machine: Machine, session: Session, info: boolean): JsonObject {
  const user = machine.accounts.user(session.username);
  const who = session.type === "Standard" ? identityJson(machine.version, user) : tokenJson(session);
  return { ...who, token: session.token, info: info ? infoJson(machine, user.username) : undefined };
}

/** An API token as the calls that make one answer. */
export function tokenJson(token: Session): JsonObject {
  return { username: token.username, tokenName: token.tokenName, token: token.token };
}
