import { ApiError } from "../api-error";
import type { Clock } from "../clock";
import { DelayedSave } from "../delayed-save";
import type { Disk } from "../disk";
import type { ServerVersion } from "../server-version";
import { accountQuirks } from "./account-quirks";
import { administrators, builtInGroups, everyone, readers } from "./group";
import type { Group } from "./group";
import { LoginLimit } from "./login-limit";
import { Permissions } from "./permissions";
import type { StoredPermission } from "./permissions";
import type { Right, Section } from "./rights";
import { byActivity, hasEnded } from "./session";
import type { Client, Session } from "./session";
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
  readonly #ground: AccountsGround;
  readonly #save: DelayedSave;
  readonly #limit: LoginLimit;
  readonly #users = new Map<string, User>();
  readonly #groups = new Map<string, Group>();
  readonly #sessions = new Map<string, Session>();
  #calls = 0;

  /** Reads what the disk holds; a new disk gets the user admin/admin, as a new server does. */
  constructor(ground: AccountsGround) {
    this.#ground = ground;
    this.#save = new DelayedSave(ground.clock, accountQuirks[ground.version].saveDelay, () => this.#write());
    this.#limit = new LoginLimit(ground.clock);
    this.permissions = new Permissions(() => this.#save.mark());
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

  /** The groups that lists show: all but `Everyone`. */
  groups(): readonly Group[] {
    return [...this.#groups.values()]
      .filter((group) => group.name !== everyone)
      .sort((a, b) => compareNames(a.name, b.name));
  }

  /** Finds a user by name in any letter case; refuses the call when there is none. */
  user(name: string): User {
    const user = this.#users.get(name.toLowerCase());
    if (user === undefined) throw new ApiError(`No such user exists: ${name}`);
    return user;
  }

  /** Finds a group by name in any letter case; refuses the call when there is none. */
  group(name: string): Group {
    const group = this.#groups.get(name.toLowerCase());
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
    for (const session of this.#sessions.values())
      if (session.username === user.username) this.#sessions.set(session.token, { ...session, username: to });
    const renamed = { ...user, username: to };
    this.putUser(renamed);
    return renamed;
  }

  removeUser(name: string): void {
    const username = name.toLowerCase();
    if (!this.#users.delete(username)) throw new ApiError(`Failed to delete user: ${name}`);
    for (const session of this.sessionsOf(username)) this.#sessions.delete(session.token);
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
    if (builtInGroups.some((group) => group.name.toLowerCase() === name.toLowerCase()))
      throw new ApiError("Access was denied.");
    const group = this.#groups.get(name.toLowerCase());
    if (group === undefined) throw new ApiError(`Failed to delete group: ${name}`);
    this.#groups.delete(name.toLowerCase());
    this.permissions.dropGroup(group.name);
    this.#regroup((groups) => groups.filter((held) => held !== group.name));
  }

  /** The users in a group, by name. */
  membersOf(group: Group): readonly User[] {
    return this.users().filter((user) => user.groups.includes(group.name));
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
      this.#limit.failed(client.address, password);
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
    const session: Session = {
      token: this.#ground.newToken(),
      type: tokenName === null ? "Standard" : "ApiToken",
      tokenName,
      username: user.username,
      lastSeen: this.#ground.clock.now(),
      lastCall: this.#calls++,
      lastSeenRemoteAddress: client.address,
      lastSeenUserAgent: client.userAgent,
    };
    this.#sessions.set(session.token, session);
    this.#users.set(user.username, loggedIn(user, { at: session.lastSeen, from: client.address }));
    if (saved) this.#save.mark();
    return session;
  }

  /** The session behind a token that may still be used; using it starts its time anew. `undefined` = invalid token. */
  useSession(token: string, client: Client): Session | undefined {
    const session = this.#sessions.get(token);
    const user = session && this.#users.get(session.username);
    if (session === undefined || user === undefined || user.disabled) return undefined;
    const now = this.#ground.clock.now();
    if (hasEnded(session, user.sessionTimeoutSeconds, now)) {
      this.endSession(token);
      return undefined;
    }
    const used: Session = {
      ...session,
      lastSeen: now,
      lastCall: this.#calls++,
      lastSeenRemoteAddress: client.address,
      lastSeenUserAgent: client.userAgent,
    };
    this.#sessions.set(token, used);
    return used;
  }

  /** Ends a session or deletes an API token; a token that is not there is no error. */
  endSession(token: string): void {
    if (this.#sessions.delete(token)) this.#save.mark();
  }

  /** Ends a user's sessions; his API tokens stay. */
  endSessionsOf(username: string): void {
    for (const session of this.sessionsOf(username)) if (session.type === "Standard") this.endSession(session.token);
  }

  /** The session whose token starts with these digits. */
  findSession(partialToken: string): Session | undefined {
    return [...this.#sessions.values()].find((session) => session.token.startsWith(partialToken));
  }

  /** The sessions that have not ended, newest activity first. */
  sessions(): readonly Session[] {
    const now = this.#ground.clock.now();
    return [...this.#sessions.values()]
      .filter((session) => !hasEnded(session, this.#users.get(session.username)?.sessionTimeoutSeconds ?? 0, now))
      .sort(byActivity);
  }

  sessionsOf(username: string): readonly Session[] {
    return this.sessions().filter((session) => session.username === username);
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
    for (const session of stored.sessions) this.#sessions.set(session.token, session);
    this.#calls = Math.max(0, ...stored.sessions.map((session) => session.lastCall + 1));
    this.permissions.load(stored.permissions);
  }

  #write(): void {
    const stored: StoredAccounts = {
      users: [...this.#users.values()],
      groups: [...this.#groups.values()],
      permissions: this.permissions.store(),
      sessions: [...this.#sessions.values()],
    };
    this.#ground.disk.write(file, JSON.stringify(stored));
  }
}

function compareNames(a: string, b: string): number {
  return a.localeCompare(b, "en");
}
