import { accountQuirks } from "../accounts/account-quirks";
import type { Session } from "../accounts/session";
import { hashPassword, parseDisplayName, parseSessionTimeout } from "../accounts/user";
import type { User } from "../accounts/user";
import { ApiError } from "../api-error";
import type { Call, JsonObject, OpenCall, OpenHandler, Reply, Routes } from "../call";
import type { Machine } from "../machine";
import { logCall } from "./call-log";
import { givenText } from "./user-changes";
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
  const { user, password } = credentials(call);
  const info = call.parameters.boolean("includeInfo") ?? false;
  const session = startSession(machine, call, { user, password, tokenName: null });
  return { members: sessionMembers(machine, session, info) };
}

/** With a password; from 15 on also with a session, which then forgets to save the token (contract/auth/06). */
function createToken(machine: Machine, call: OpenCall): Reply {
  const session = accountQuirks[machine.version].tokenBySession ? liveSession(machine, call) : undefined;
  if (session?.type === "ApiToken") throw new ApiError("Access was denied.");
  if (session !== undefined) {
    const tokenName = call.parameters.required("tokenName");
    const user = machine.accounts.user(session.username);
    return { members: tokenJson(machine.accounts.startSession(user, tokenName, call.client, false)) };
  }
  const { user, password } = credentials(call);
  const tokenName = call.parameters.required("tokenName");
  return { members: tokenJson(startSession(machine, call, { user, password, tokenName })) };
}

function logout(machine: Machine, call: OpenCall): Reply {
  if (call.token === undefined) throw new ApiError(accountQuirks[machine.version].logoutWithoutToken);
  const session = machine.accounts.sessions.get(call.token);
  if (session !== undefined) {
    machine.accounts.sessions.end(call.token);
    logOpen(machine, call, session, "User logged out.");
  }
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
  logCall(machine, call, "Password was changed successfully.");
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
  const displayName = givenText(machine.version, call.parameters, "displayName");
  const timeout = call.parameters.integer("sessionTimeoutSeconds");
  const changed: User = {
    ...user,
    displayName: displayName === undefined ? user.displayName : parseDisplayName(displayName, user.username),
    sessionTimeoutSeconds: timeout === undefined ? user.sessionTimeoutSeconds : parseSessionTimeout(timeout),
  };
  machine.accounts.putUser(changed);
  logCall(machine, call, "User profile was updated successfully.");
  return { response: userDetailsJson(machine, changed, call.caller.token) };
}

interface Credentials {
  readonly user: string;
  readonly password: string;
}

function credentials({ parameters }: OpenCall): Credentials {
  return { user: parameters.required("user"), password: parameters.required("pass") };
}

/** Signs in with a password; every parameter was read before, so that a bad one costs no attempt. */
function startSession(
  machine: Machine,
  call: OpenCall,
  { user, password, tokenName }: Credentials & { readonly tokenName: string | null },
): Session {
  const { accounts } = machine;
  const session = accounts.startSession(accounts.authenticate(user, password, call.client), tokenName, call.client);
  logOpen(machine, call, session, "User logged in.");
  return session;
}

function logOpen(machine: Pick<Machine, "log">, call: OpenCall, session: Session, text: string): void {
  logCall(machine, { caller: { user: session.username, token: session.token }, client: call.client }, text);
}

function liveSession(machine: Machine, call: OpenCall): Session | undefined {
  return call.token === undefined ? undefined : machine.accounts.useSession(call.token, call.client);
}

function currentSession(machine: Machine, call: Call): Session {
  const session = machine.accounts.sessions.get(call.caller.token);
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
