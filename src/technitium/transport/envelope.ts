import { TechnitiumError, type ErrorCode, type Failure, type Landed } from "../error";
import type { ApiReply, ApiRequest } from "./api-request";
import type { Redact } from "../redaction";
import { isObject, rootOf, type Branch } from "./reply-fields";

/** What opening a reply needs to know about its request. */
export interface Asked extends Pick<ApiRequest, "call" | "object" | "kind"> {
  /** Whether a refusal means that nothing was changed. */
  readonly refusalChangesNothing: boolean;
}

/**
 * Decides what a reply says. The HTTP status proves nothing here: every API error comes with 200, and `status` in the
 * body, the last member the server writes, is the only thing that tells them apart (contract/auth).
 * @throws TechnitiumError unless the body is whole and says `ok`
 */
export function openEnvelope(reply: ApiReply, asked: Asked, server: URL, redact: Redact): Branch {
  const fail = (code: ErrorCode, landed: Landed, explanation: string, more: Partial<Failure> = {}): TechnitiumError =>
    new TechnitiumError(
      {
        code,
        landed: asked.kind === "read" ? "no" : landed,
        call: asked.call,
        object: asked.object,
        httpStatus: reply.httpStatus,
        ...more,
      },
      redact(explanation),
    );

  // Redacted before it is cut: half a secret is still one.
  const shown = (text: string): string => excerpt(redact(text));

  if (reply.httpStatus >= 300 && reply.httpStatus < 400) {
    throw fail("redirected", "no", redirectAdvice(reply, asked.call, server, shown));
  }
  const body = parseBody(reply.text);
  if (body === null || typeof body["status"] !== "string") throw noEnvelope(reply, body, server, asked, shown, fail);

  const words = [body["errorMessage"], body["innerErrorMessage"]].filter((part) => typeof part === "string");
  const reason = words.length === 0 ? null : redact(words.join(" "));
  switch (body["status"]) {
    case "ok":
      return rootOf(body, { call: asked.call, object: asked.object, kind: asked.kind });
    case "invalid-token":
      throw fail("invalid-token", "no", "the server does not accept the token, or the session has expired", { reason });
    case "2fa-required":
      throw fail("second-factor", "no", "this user needs a one-time code; use an API token instead", { reason });
    case "error":
      throw refusal(reason ?? "it gave no reason", asked, fail);
    default:
      throw fail("not-technitium", "unknown", `the answer has the unknown status ${shown(body["status"])}`);
  }
}

type Fail = (code: ErrorCode, landed: Landed, explanation: string, more?: Partial<Failure>) => TechnitiumError;

function refusal(reason: string, asked: Asked, fail: Fail): TechnitiumError {
  if (reason.startsWith("Access was denied.")) {
    return fail("forbidden", "no", `the user may not do this: ${permissionAdvice(asked.call)}`, { reason });
  }
  if (reason.includes("Please try again.")) return fail("busy", "no", `the server is busy: ${reason}`, { reason });
  const landed = asked.refusalChangesNothing ? "no" : "unknown";
  return fail("refused", landed, `the server refused: ${reason}`, { reason });
}

/** Which right a call needs (contract/auth/07 and 08). */
function permissionAdvice(call: string): string {
  if (call.startsWith("dhcp/")) return "grant it permissions for the section DhcpServer";
  if (call.startsWith("zones/records/")) return "grant it permissions on the zone";
  if (call.startsWith("zones/")) return "grant it permissions for the section Zones and on the zone";
  if (call.startsWith("logs/")) return "grant it View for the section Logs";
  return "grant it the permissions";
}

type Shown = (text: string) => string;

function noEnvelope(
  { httpStatus, text }: ApiReply,
  body: Readonly<Record<string, unknown>> | null,
  server: URL,
  { call }: Asked,
  shown: Shown,
  fail: Fail,
): TechnitiumError {
  const answered = `${server.host} answered /api/${call} with HTTP ${httpStatus}`;
  if (httpStatus === 404) {
    return fail("not-technitium", "no", `${answered}: there is no Technitium API at this address; check server_url`);
  }
  if (httpStatus >= 500) return fail("http-status", "unknown", `${answered}: ${shown(text)}`);
  if (httpStatus >= 400) return fail("http-status", "no", `${answered}: ${shown(text)}`);
  // A packed body that was cut may leave nothing at all.
  if (body === null && /^\s*(?:\{|$)/.test(text)) {
    return fail("truncated", "unknown", `the answer of ${server.host} broke off`);
  }
  return fail("not-technitium", "unknown", `${answered}, but not in the Technitium API's form: ${shown(text)}`);
}

function redirectAdvice({ location }: ApiReply, call: string, server: URL, shown: Shown): string {
  if (location === null) return `${server.host} answered with a redirect that leads nowhere; check server_url`;
  if (!URL.canParse(location, server.href)) {
    return `${server.host} answered with a redirect to ${shown(location)}; check server_url`;
  }
  const target = new URL(location, server);
  const base = `${target.origin}${target.pathname.replace(new RegExp(`/?api/${call}/?$`), "")}`;
  return `${server.host} redirects to another address, which is not followed; set server_url to ${shown(base)}`;
}

function parseBody(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const body: unknown = JSON.parse(text);
    return isObject(body) ? body : null;
  } catch {
    return null;
  }
}

const LONGEST_EXCERPT = 80;

/** The first printable characters of something foreign. */
function excerpt(text: string): string {
  const printable = text.replaceAll(/[^\x20-\x7e]+/g, " ").trim();
  if (printable === "") return "an empty body";
  return printable.length > LONGEST_EXCERPT ? `${printable.slice(0, LONGEST_EXCERPT)}…` : printable;
}
