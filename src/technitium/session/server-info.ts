import { capabilitiesOf, type Capabilities } from "../capabilities";
import { TechnitiumError } from "../error";
import { parseInstant } from "../transport/instant";
import { branch, flag, isObject, number, optionalNumber, parsed, text, type Branch } from "../transport/reply-fields";
import { isAtLeast, OLDEST_SUPPORTED, parseServerVersion, type ServerVersion } from "../server-version";

/** What a user may do in one section of the server. */
export interface Permission {
  readonly view: boolean;
  readonly modify: boolean;
  readonly delete: boolean;
}

/** Who we are to the server, and what it is. */
export interface ServerInfo {
  /** As the server writes it, e.g. `15.2`. */
  readonly versionText: string;
  readonly version: ServerVersion;
  readonly capabilities: Capabilities;
  /** The server's own name, e.g. `dns1.lab.example`. */
  readonly domain: string;
  readonly username: string;
  /** When the server was started, ISO 8601; `null` when it does not say. */
  readonly startedAt: string | null;
  /** Seconds that a record gets when it is written without a TTL. */
  readonly defaultTtl: number;
  /** As `defaultTtl`, for NS records. */
  readonly defaultNsTtl: number;
  readonly inCluster: boolean;
  /** By section, e.g. `Zones`, `DhcpServer`, `Logs`. The rights on a single zone are not among them. */
  readonly permissions: ReadonlyMap<string, Permission>;
}

/** Reads the reply of `user/session/get`, or of a login with `includeInfo` (contract/auth/01 and 02). */
export function parseServerInfo(reply: Branch): ServerInfo {
  const info = branch(reply, "info");
  const versionText = text(info, "version");
  const version = supportedVersion(versionText, reply);
  const defaultTtl = number(info, "defaultRecordTtl");
  return {
    versionText,
    version,
    capabilities: capabilitiesOf(version),
    domain: text(info, "dnsServerDomain"),
    username: text(reply, "username"),
    startedAt: parsed(info, "uptimestamp", parseInstant),
    defaultTtl,
    defaultNsTtl: optionalNumber(info, "defaultNsRecordTtl") ?? defaultTtl,
    inCluster: info.members["clusterInitialized"] === true,
    permissions: parsePermissions(branch(info, "permissions")),
  };
}

function supportedVersion(versionText: string, { origin }: Branch): ServerVersion {
  const version = parseServerVersion(versionText);
  if (version !== null && isAtLeast(version, OLDEST_SUPPORTED.major, OLDEST_SUPPORTED.minor)) return version;
  throw new TechnitiumError(
    { code: "unsupported", landed: "no", ...origin },
    `the server's version is ${versionText}; ${OLDEST_SUPPORTED.major}.${OLDEST_SUPPORTED.minor} or later is needed`,
  );
}

function parsePermissions(sections: Branch): ReadonlyMap<string, Permission> {
  const names = Object.keys(sections.members).filter((name) => isObject(sections.members[name]));
  return new Map(
    names.map((name) => {
      const section = branch(sections, name);
      return [
        name,
        { view: flag(section, "canView"), modify: flag(section, "canModify"), delete: flag(section, "canDelete") },
      ];
    }),
  );
}
