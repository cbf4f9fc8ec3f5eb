import { accountQuirks } from "../accounts/account-quirks";
import type { Group } from "../accounts/group";
import { rightsJson, sections } from "../accounts/rights";
import type { Session } from "../accounts/session";
import type { Login, User } from "../accounts/user";
import type { JsonObject } from "../call";
import type { Machine } from "../machine";
import type { ServerVersion } from "../server-version";
import { printTime } from "../time-text";

/** Who somebody is, as login, `session/get` and the lists of users begin. */
export function identityJson(version: ServerVersion, user: User): JsonObject {
  const quirks = accountQuirks[version];
  return {
    displayName: user.displayName,
    username: user.username,
    isSsoUser: quirks.sso ? false : undefined,
    totpEnabled: quirks.totp ? false : undefined,
  };
}

/** A user as lists show him. */
export function userJson(version: ServerVersion, user: User): JsonObject {
  return {
    ...identityJson(version, user),
    disabled: user.disabled,
    ...loginJson("previousSession", user.previousLogin),
    ...loginJson("recentSession", user.recentLogin),
  };
}

/** A user with everything about him: his groups and his sessions, the one with the token `current` marked among them. */
export function userDetailsJson(machine: Machine, user: User, current: string | null): JsonObject {
  return {
    ...userJson(machine.version, user),
    sessionTimeoutSeconds: user.sessionTimeoutSeconds,
    ssoManagedGroups: accountQuirks[machine.version].sso ? false : undefined,
    memberOfGroups: [...user.groups].sort((a, b) => a.localeCompare(b, "en")),
    sessions: machine.accounts.sessions.listOf(user.username).map((session) => sessionJson(session, current)),
  };
}

/** A session as lists show it: by the first 16 digits of its token. */
export function sessionJson(session: Session, current: string | null): JsonObject {
  return {
    username: session.username,
    isCurrentSession: session.token === current,
    partialToken: session.token.slice(0, 16),
    type: session.type,
    tokenName: session.tokenName,
    lastSeen: printTime(session.lastSeen),
    lastSeenRemoteAddress: session.lastSeenRemoteAddress,
    lastSeenUserAgent: session.lastSeenUserAgent === "" ? null : session.lastSeenUserAgent,
  };
}

/** A group as lists show it. */
export function groupJson(group: Group): JsonObject {
  return { name: group.name, description: group.description };
}

/** The member `info` of login and `session/get`: the server's version, defaults, and what the user may do. */
export function infoJson(machine: Machine, username: string): JsonObject {
  const more = accountQuirks[machine.version].infoTellsClusterAndTtls;
  const may = (section: (typeof sections)[number]): JsonObject =>
    rightsJson({
      view: machine.accounts.mayUser(username, section, null, "view"),
      modify: machine.accounts.mayUser(username, section, null, "modify"),
      delete: machine.accounts.mayUser(username, section, null, "delete"),
    });
  return {
    version: machine.version,
    uptimestamp: printTime(machine.startedAt),
    dnsServerDomain: machine.serverName,
    defaultRecordTtl: 3600,
    ...(more ? { defaultNsRecordTtl: 14400, defaultSoaRecordTtl: 900 } : {}),
    useSoaSerialDateScheme: false,
    dnssecValidation: true,
    clusterInitialized: more ? false : undefined,
    permissions: Object.fromEntries(sections.map((section) => [section, may(section)])),
  };
}

function loginJson(prefix: string, login: Login | null): JsonObject {
  return { [`${prefix}LoggedOn`]: printTime(login?.at ?? null), [`${prefix}RemoteAddress`]: login?.from ?? "0.0.0.0" };
}
