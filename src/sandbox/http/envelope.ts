import type { ApiError } from "../api-error";
import type { JsonObject, Reply } from "../call";
import type { PerVersion, ServerVersion } from "../server-version";
import type { HttpResponse } from "./message";

/** What the releases put around an answer (contract/auth/01, 11). */
interface EnvelopeQuirks {
  /** Whether errors carry a stack trace. */
  readonly stackTrace: boolean;
  /** Whether every reply names the node. */
  readonly nodeName: boolean;
  /** Whether replies may not be kept by caches. */
  readonly noStore: boolean;
  /** Whether a path or method the server does not know is answered 404, or with an empty "ok". */
  readonly unknownPathIsNotFound: boolean;
}

const envelopeQuirks: PerVersion<EnvelopeQuirks> = {
  "13.6": { stackTrace: true, nodeName: false, noStore: false, unknownPathIsNotFound: false },
  "14.3": { stackTrace: true, nodeName: true, noStore: true, unknownPathIsNotFound: true },
  "15.2": { stackTrace: false, nodeName: true, noStore: true, unknownPathIsNotFound: true },
};

/** The envelope of one server: its release and its name. */
export interface Sender {
  readonly version: ServerVersion;
  readonly serverName: string;
}

/** Wraps what a handler answered. */
export function okResponse(sender: Sender, reply: Reply): HttpResponse {
  if ("download" in reply) return { status: 200, headers: { "content-type": reply.contentType }, body: reply.download };
  const body = "members" in reply ? reply.members : { response: reply.response };
  return jsonResponse(sender, { ...body, ...nodeName(sender), status: "ok" });
}

/** Wraps a refusal: HTTP 200, whatever went wrong. */
export function errorResponse(sender: Sender, error: ApiError): HttpResponse {
  const traced = error.status === "error" && envelopeQuirks[sender.version].stackTrace;
  return jsonResponse(sender, {
    ...nodeName(sender),
    status: error.status,
    errorMessage: error.message,
    stackTrace: traced ? "   at DnsServerCore.DnsWebService.Sandbox()" : undefined,
    innerErrorMessage: error.inner,
  });
}

/**
 * The answer to a path or method that the server does not know: 404, or on 13 an "ok" without contents.
 * @param bare whether the path is one whose reply has no `response` member.
 */
export function unknownPathResponse(sender: Sender, bare: boolean): HttpResponse {
  if (envelopeQuirks[sender.version].unknownPathIsNotFound) return { status: 404, headers: {}, body: "" };
  return okResponse(sender, bare ? { members: {} } : { response: {} });
}

function nodeName({ version, serverName }: Sender): JsonObject {
  return envelopeQuirks[version].nodeName ? { server: serverName } : {};
}

function jsonResponse({ version }: Sender, body: JsonObject): HttpResponse {
  const caching = envelopeQuirks[version].noStore ? { "cache-control": "no-cache, no-store, must-revalidate" } : {};
  const headers = { "content-type": "application/json; charset=utf-8", ...caching };
  return { status: 200, headers, body: JSON.stringify(body) };
}
