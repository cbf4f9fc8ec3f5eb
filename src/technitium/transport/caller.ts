import type { Call, Caller, Form } from "./call";
import { openEnvelope } from "./envelope";
import { TechnitiumError, hasCode } from "../error";
import type { ApiReply, ApiRequest } from "./api-request";
import type { Exchange } from "./exchange";
import { createLimiter } from "./limiter";
import type { Settings } from "../options";
import type { Secrets } from "../redaction";
import { unexpected, type Branch } from "./reply-fields";
import { TrafficCounter, type Traffic } from "./traffic";
import { withRetries } from "./retry";
import { createSession, type TokenKeeper } from "../session/session";

/** Calls that are answered by the node that was asked, whatever `node` says: sessions belong to it. */
const OWN_CALLS = new Set(["user/login", "user/logout", "user/session/get"]);

/** Parameters whose values must not be seen, even where an answer repeats them. */
const SECRET_FIELDS = ["proxyPassword"] as const;

const BRIEF = { timeout: 2_000, maxRetries: 0 };

/** Puts exchange, session, limit and retries together. */
export function createCaller(
  settings: Settings,
  secrets: Secrets,
  exchange: Exchange,
): { readonly caller: Caller; readonly session: TokenKeeper; readonly traffic: Traffic } {
  const limited = createLimiter(settings.maxConnections);
  const traffic = new TrafficCounter();

  // A call keeps its place while it pauses between two tries: a server in trouble is not asked more, but less.
  const send = <T>(call: Call, token: string | null, read: (reply: ApiReply) => T): Promise<T> =>
    traffic.during(() =>
      limited(() =>
        withRetries(call.brief === true ? { ...settings, ...BRIEF } : settings, async (budget) => {
          if (isHeldBack(call) && settings.signal.aborted) throw stopped(call);
          return read(await exchange(requestFor(call, token, budget, settings)));
        }),
      ),
    );
  const open =
    (call: Call) =>
    (reply: ApiReply): Branch =>
      openEnvelope(
        reply,
        { ...call, refusalChangesNothing: call.refusalChangesNothing ?? true },
        settings.baseUrl,
        secrets.redact,
      );

  const session = createSession(settings, secrets, (call, token) => send(call, token, open(call)));

  const withSession = async <T>(call: Call, read: (reply: ApiReply) => T): Promise<T> => {
    for (const name of SECRET_FIELDS) {
      const secret = call.form[name];
      if (typeof secret === "string") secrets.add(secret);
    }
    const token = await session.token();
    try {
      return await send(call, token, read);
    } catch (error) {
      if (!hasCode(error, "invalid-token")) throw error;
      // The token is looked at before anything is done, so even a write can be repeated.
      return send(call, await session.renew(token, error), read);
    }
  };

  const caller: Caller = Object.assign((call: Call) => withSession(call, open(call)), {
    text: (call: Call) =>
      withSession(call, (reply) => {
        // Refusals come as JSON here too, and a page of a proxy as HTML; no text of this API begins like either.
        if (reply.httpStatus === 200 && !/^\s*[{<]/.test(reply.text)) return reply.text;
        throw unexpected(open(call)(reply), "response", "a text in place of the whole answer");
      }),
  });
  return { caller, session, traffic };
}

/** Whether an interruption keeps the call from being sent. */
function isHeldBack({ kind, brief, finishing }: Call): boolean {
  return kind === "write" && brief !== true && finishing !== true;
}

function requestFor(call: Call, token: string | null, deadline: number, settings: Settings): ApiRequest {
  const fields = formFields({ ...call.form, node: OWN_CALLS.has(call.call) ? null : settings.node });
  const common = { call: call.call, object: call.object, kind: call.kind, token, deadline };
  if (call.upload !== undefined) {
    return { ...common, body: call.upload, contentType: "text/plain", query: fields };
  }
  // 13 and 14 read the token from the form only, 15 prefers the header; sending both is right everywhere (contract/auth/03).
  const body = new URLSearchParams(token === null ? fields : { token, ...fields }).toString();
  return { ...common, body, contentType: "application/x-www-form-urlencoded", query: {} };
}

function formFields(form: Form): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(form).flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]])),
  );
}

function stopped({ call, object }: Call): TechnitiumError {
  return new TechnitiumError(
    { code: "stopped", landed: "no", call, object },
    "not sent, because the run was interrupted; run it again to go on",
  );
}
