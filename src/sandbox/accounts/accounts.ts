import { ApiError } from "../api-error";
import type { Clock } from "../clock";
import { DelayedSave } from "../delayed-save";
import type { Disk } from "../disk";
import type { ServerVersion } from "../server-version";
import { accountQuirks } from "./account-quirks";
import { administrators, builtInGroups, everyone, isBuiltIn, readers } from "./group";
import type { Group } from "./group";
import { LoginLimit } from "./login-limit";
import { Permissions } from "./permissions";
import type { StoredPermission } from "./permissions";
import type { Right, Section } from "./rights";
import type { Client, Session } from "./session";
import { SessionTable } from "./session-table";
import { hashPassword, loggedIn, newUser } from "./user";
import type { User } from "./user";

/** What the accounts stand on. */
export interface AccountsGround {
  readonly version: ServerVersion;
  readonly clock: Clock;
  readonly disk: Disk;
  /** 64 hex digits, never the same twice. */
  readonly newToken: () => string;
}

interface StoredAccounts {
  readonly users: readonly User[];
  readonly groups: readonly Group[];
  readonly permissions: readonly StoredPermission[];
  readonly sessions: readonly Session[];
}

const file = "accounts";

/** Users, groups, sessions, tokens and rights of one run of the server. */
export class Accounts {
  readonly permissions: Permissions;
  readonly sessions: SessionTable;
  readonly #ground: AccountsGround;
  readonly #save: DelayedSave;
  readonly #limit: LoginLimit;
  readonly #users = new Map<string, User>();
  readonly #groups = new Map<string, Group>();

  /** Reads what the disk holds; a new disk gets the user admin/admin, as a new server does. */
  constructor(ground: AccountsGround) {
    this.#ground = ground;
    this.#save = new DelayedSave(ground.clock, accountQuirks[ground.version].saveDelay, () => this.#write());
    this.#limit = new LoginLimit(ground.clock);
    const changed = (): void => this.#save.mark();
    this.permissions = new Permissions(changed);
    const timeoutOf = (username: string): number => this.#users.get(username)?.sessionTimeoutSeconds ?? 0;
    this.sessions = new SessionTable({ clock: ground.clock, newToken: ground.newToken, timeoutOf, changed });
    const text = ground.disk.read(file);
    if (text === undefined) this.#reset();
    else this.#load(JSON.parse(text) as StoredAccounts);
  }

  /** An orderly stop: everything is written, also what no change announced (contract/auth/06). */
  flush(): void {
    this.drop();
    this.#write();
  }

  /** A crash: what is not written yet is lost. */
  drop(): void {
    this.#save.drop();
  }

  users(): readonly User[] {
    return [...this.#users.values()].sort((a, b) => compareNames(a.username, b.username));
  }

  groups(): readonly Group[] {
    return [...this.#groups.values()].sort((a, b) => compareNames(a.name, b.name));
  }

  /** The groups that lists show: all but `Everyone`. */
  listedGroups(): readonly Group[] {
    return this.groups().filter((group) => group.name !== everyone);
  }

  /** Finds a user by name in any letter case. */
  findUser(name: string): User | undefined {
    return this.#users.get(name.toLowerCase());
  }

  /** As {@link findUser}; refuses the call when there is none. */
  user(name: string): User {
    const user = this.findUser(name);
    if (user === undefined) throw new ApiError(`No such user exists: ${name}`);
    return user;
  }

  /** Finds a group by name in any letter case. */
  findGroup(name: string): Group | undefined {
    return this.#groups.get(name.toLowerCase());
  }

  /** As {@link findGroup}; refuses the call when there is none. */
  group(name: string): Group {
    const group = this.findGroup(name);
    if (group === undefined) throw new ApiError(`No such group exists: ${name}`);
    return group;
  }

  addUser(user: User): void {
    if (this.#users.has(user.username)) throw new ApiError(`User already exists: ${user.username}`);
    this.putUser(user);
  }

  /** Replaces what is known about a user. */
  putUser(user: User): void {
    this.#users.set(user.username, user);
    this.#save.mark();
  }

  renameUser(user: User, to: string): User {
    if (to === user.username) return user;
    if (this.#users.has(to)) throw new ApiError(`User already exists: ${to}`);
    this.#users.delete(user.username);
    this.permissions.renameUser(user.username, to);
    this.sessions.rename(user.username, to);
    const renamed = { ...user, username: to };
    this.putUser(renamed);
    return renamed;
  }

  removeUser(name: string): void {
    const username = name.toLowerCase();
    if (!this.#users.delete(username)) throw new ApiError(`Failed to delete user: ${name}`);
    this.sessions.endOf(username, "and tokens");
    this.permissions.dropUser(username);
  }

  addGroup(group: Group): void {
    if (this.#groups.has(group.name.toLowerCase())) throw new ApiError(`Group already exists: ${group.name}`);
    this.#groups.set(group.name.toLowerCase(), group);
    this.#save.mark();
  }

  /** Replaces a group; under a new name its members and rights go along. */
  putGroup(before: Group, after: Group): void {
    const [from, to] = [before.name.toLowerCase(), after.name.toLowerCase()];
    if (before.name !== after.name && isBuiltIn(before.name)) throw new ApiError("Access was denied.");
    if (from !== to && this.#groups.has(to)) throw new ApiError(`Group already exists: ${after.name}`);
    this.#groups.delete(from);
    this.#groups.set(to, after);
    if (before.name !== after.name) {
      this.permissions.renameGroup(before.name, after.name);
      this.#regroup((groups) => groups.map((name) => (name === before.name ? after.name : name)));
    }
    this.#save.mark();
  }

  removeGroup(name: string): void {
    if (isBuiltIn(name)) throw new ApiError("Access was denied.");
    const group = this.#groups.get(name.toLowerCase());
    if (group === undefined) throw new ApiError(`Failed to delete group: ${name}`);
    this.#groups.delete(name.toLowerCase());
    this.permissions.dropGroup(group.name);
    this.#regroup((groups) => groups.filter((held) => held !== group.name));
  }

  /** The users in a group, by name. */
  membersOf(group: Group): readonly User[] {
    return this.users().filter((user) => group.name === everyone || user.groups.includes(group.name));
  }

  /** Whether a user may do something in a section (or with an item of it), by himself or through a group. */
  mayUser(username: string, section: Section, item: string | null, right: Right): boolean {
    const user = this.#users.get(username);
    if (user === undefined) return false;
    if (right === "view" && user.groups.includes(readers.name)) return true;
    return this.permissions.allows(section, item, username, [...user.groups, everyone], right);
  }

  /** Checks name and password and the lock-out; refuses the call when they do not fit. */
  authenticate(username: string, password: string, client: Client): User {
    this.#limit.check(client.address);
    const user = this.#users.get(username.toLowerCase());
    if (user?.passwordHash !== hashPassword(password)) {
      if (!this.#isForgiven(username, password)) this.#limit.failed(client.address);
      throw new ApiError(`Invalid username or password for user: ${username}`);
    }
    this.#limit.succeeded(client.address);
    if (user.disabled) throw new ApiError("User account is disabled. Please contact your administrator.");
    return user;
  }

  /**
   * Makes a session, or an API token when it has a name, for a user who has signed in.
   * @param saved `false` for the one way that forgets to have the accounts saved (contract/auth/06).
   */
  startSession(user: User, tokenName: string | null, client: Client, saved = true): Session {
    if (user.disabled) throw new ApiError("User account is disabled. Please contact your administrator.");
    const session = this.sessions.start(user.username, tokenName, client);
    this.#users.set(user.username, loggedIn(user, { at: session.lastSeen, from: client.address }));
    if (saved) this.#save.mark();
    return session;
  }

  /** The session behind a token that may still be used; using it starts its time anew. `undefined` = invalid token. */
  useSession(token: string, client: Client): Session | undefined {
    const user = this.#users.get(this.sessions.get(token)?.username ?? "");
    return user === undefined || user.disabled ? undefined : this.sessions.use(token, client);
  }

  #isForgiven(username: string, password: string): boolean {
    const forgiven = accountQuirks[this.#ground.version].initialPasswordIsForgiven;
    return password === "admin" && (forgiven === "for anybody" || username === "admin");
  }

  #regroup(change: (groups: readonly string[]) => readonly string[]): void {
    for (const user of this.#users.values()) this.putUser({ ...user, groups: change(user.groups) });
  }

  #reset(): void {
    for (const group of builtInGroups) this.#groups.set(group.name.toLowerCase(), group);
    const admin = newUser(this.#ground.version, "admin", "admin", "Administrator");
    this.#users.set(admin.username, { ...admin, groups: [administrators] });
    this.permissions.reset();
    this.#write();
  }

  #load(stored: StoredAccounts): void {
    for (const user of stored.users) this.#users.set(user.username, user);
    for (const group of stored.groups) this.#groups.set(group.name.toLowerCase(), group);
    this.sessions.load(stored.sessions);
    this.permissions.load(stored.permissions);
  }

  #write(): void {
    const stored: StoredAccounts = {
      users: [...this.#users.values()],
      groups: [...this.#groups.values()],
      permissions: this.permissions.store(),
      sessions: this.sessions.store(),
    };
    this.#ground.disk.write(file, JSON.stringify(stored));
  }
}

function compareNames(a: string, b: string): number {
  return a.localeCompare(b, "en");
}
