import { TechnitiumError, hasCode } from "../error";
import type { Call } from "../transport/call";
import type { Settings } from "../options";
import { text, type Branch } from "../transport/reply-fields";
import type { Secrets } from "../redaction";
import { parseServerInfo, type ServerInfo } from "./server-info";

/** Who we are to the server. */
export interface Session {
  /** The server's version and what we may do; asked for once. */
  info(): Promise<ServerInfo>;
}

/** The session as the calls use it. */
export interface TokenKeeper extends Session {
  /** The token to send. Logs in first where there is none, once for all who wait. */
  token(): Promise<string>;
  /** A token in place of one that is not accepted any more, or `refusal` when there is no way to get one. */
  renew(stale: string, refusal: TechnitiumError): Promise<string>;
  /** Ends a session that was opened here. Never fails. */
  close(): Promise<void>;
}

/** Sends one call with this token, without retries of the token's own. */
export type SendWithToken = (call: Call, token: string | null) => Promise<Branch>;

/**
 * Keeps the token. A user is logged in at most once at a time, and never again after a refusal: five failures lock
 * the whole network out for five minutes.
 */
export function createSession(settings: Settings, secrets: Secrets, send: SendWithToken): TokenKeeper {
  const { credentials } = settings;
  return "token" in credentials
    ? tokenSession(credentials.token, settings.node, send)
    : userSession(credentials.username, credentials.password, settings.node, secrets, send);
}

function tokenSession(token: string, node: string | null, send: SendWithToken): TokenKeeper {
  let info: Promise<ServerInfo> | null = null;
  return {
    token: async () => token,
    renew: async (_stale, refusal) => {
      throw refusal;
    },
    info: () =>
      (info ??= send(SESSION_GET, token)
        .then((reply) => infoFrom(reply, node))
        .catch((error: unknown) => {
          info = null;
          throw error;
        })),
    close: async () => undefined,
  };
}

interface Login {
  readonly token: string;
  /** Holds what a login tells about the server. */
  readonly reply: Branch;
}

function userSession(
  username: string,
  password: string,
  node: string | null,
  secrets: Secrets,
  send: SendWithToken,
): TokenKeeper {
  let login: Promise<Login> | null = null;

  const open = async (): Promise<Login> => {
    const form = { user: username, pass: password, includeInfo: true };
    try {
      const reply = await send({ call: "user/login", object: `user ${username}`, kind: "write", form }, null);
      const token = text(reply, "token");
      secrets.add(token);
      return { token, reply };
    } catch (error) {
      // What did not reach the server is no failed login and may be tried again by whoever comes next.
      if (hasCode(error, "unreachable", "tls", "busy") && error.landed === "no") login = null;
      throw hasCode(error, "refused") ? loginRefused(error) : error;
    }
  };
  const current = (): Promise<Login> => (login ??= open());

  return {
    token: async () => (await current()).token,
    info: async () => infoFrom((await current()).reply, node),
    renew: async (stale) => {
      const before = login;
      // Of all the calls that hear of the end of a session, the first opens a new one and the others share it.
      if ((await current()).token === stale && login === before) login = open();
      return (await current()).token;
    },
    close: async () => {
      if (login === null) return;
      try {
        const { token } = await login;
        login = null;
        await send({ call: "user/logout", object: "", kind: "write", form: {}, brief: true }, token);
      } catch {
        // Nobody is left to tell; the session ends by itself after its time.
      }
    },
  };
}

const SESSION_GET: Call = { call: "user/session/get", object: "", kind: "read", form: {} };

/** What a reply says of the server. A version without clusters would answer for itself, whatever node is named. */
function infoFrom(reply: Branch, node: string | null): ServerInfo {
  const info = parseServerInfo(reply);
  if (node === null || info.capabilities.clusterNode) return info;
  throw new TechnitiumError(
    { code: "unsupported", landed: "no", ...reply.origin },
    `calls cannot be routed to the node ${node}: server ${info.versionText} knows no clusters, 14.0 and later do`,
  );
}

function loginRefused(error: TechnitiumError): TechnitiumError {
  const { call, object, reason, httpStatus } = error;
  return new TechnitiumError(
    { code: "refused", landed: "no", call, object, reason, httpStatus },
    `the server refused the login (${reason ?? "it gave no reason"}); check username and password. It is not tried ` +
      "again, because five failures block this network for five minutes",
  );
}
