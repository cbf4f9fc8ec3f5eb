import { randomUUID } from "node:crypto";
import type { Accounts } from "./accounts/accounts";
import { readers } from "./accounts/group";
import { newUser } from "./accounts/user";
import type { ServerVersion } from "./server-version";

const client = { address: "127.0.0.1", userAgent: "sandbox" };
const tokenName = "sandbox";

/** An API token of the administrator, on disk: the one that is there already, or a new one. */
export function administratorToken(accounts: Accounts): string {
  return readyToken(accounts, "admin");
}

/** An API token of the user `reader`, who may view everything. */
export function readerToken(accounts: Accounts, version: ServerVersion): string {
  if (!accounts.users().some((user) => user.username === "reader")) {
    accounts.addGroup(readers);
    accounts.addUser({ ...newUser(version, "reader", randomUUID(), "Reader"), groups: [readers.name] });
  }
  return readyToken(accounts, "reader");
}

function readyToken(accounts: Accounts, username: string): string {
  const found = accounts.sessions.listOf(username).find((session) => session.tokenName === tokenName);
  const token = found ?? accounts.startSession(accounts.user(username), tokenName, client);
  accounts.flush();
  return token.token;
}
