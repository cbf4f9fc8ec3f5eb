import { accountQuirks } from "../accounts/account-quirks";
import { demand } from "../accounts/access";
import { ApiError } from "../api-error";
import { openRoutes } from "../api/auth";
import type { Call, Caller, CallingClient, Reply } from "../call";
import type { Machine } from "../machine";
import { Parameters } from "../parameters";
import { callsLeftOut } from "./calls-left-out";
import { errorResponse, okResponse, unknownPathResponse } from "./envelope";
import { formFields, uploadOf } from "./form";
import type { HttpRequest, HttpResponse } from "./message";
import { routes } from "./routes";
import { parseTarget } from "./target";
import { tokenOf } from "./token";

const requestLineLimit = 8192;
const headersLimit = 32_768;

/**
 * Paths whose reply has no `response` member, unless there is a slash at their end; on 13 even when the method is one it does not know
 * (contract/auth/11).
 */
const barePaths = new Set([...Object.keys(openRoutes), "user/session/get"]);

/** Hears the path of every call that the real server would have served. */
export type LeftOut = (path: string) => void;

/** Answers one request to `/api/…` as the server does; to HEAD without the body. */
export function handle(machine: Machine, request: HttpRequest, leftOut: LeftOut): HttpResponse {
  const response = answer(machine, request, leftOut);
  return request.method === "HEAD" ? { ...response, body: "" } : response;
}

/** Limits, token, path, handler, envelope. */
function answer(machine: Machine, request: HttpRequest, leftOut: LeftOut): HttpResponse {
  const overLimit = limitStatus(request);
  if (overLimit !== undefined) return { status: overLimit, headers: { connection: "close" }, body: "" };
  const target = parseTarget(request.target);
  const { call, query } = target;
  if (call === undefined) return { status: 404, headers: {}, body: "" };
  try {
    const reply = serve(machine, request, call, new Parameters(query, () => formFields(request)), leftOut);
    const isBare = barePaths.has(call) && !target.endsInSlash;
    if (reply === undefined) return unknownPathResponse(machine, isBare);
    return okResponse(machine, isBare || !("members" in reply) ? reply : { response: reply.members });
  } catch (error) {
    if (error instanceof ApiError) return errorResponse(machine, error);
    throw error;
  }
}

/** What the call answers; `undefined` for a path or method that the server does not know. */
function serve(
  machine: Machine,
  request: HttpRequest,
  path: string,
  parameters: Parameters,
  leftOut: LeftOut,
): Reply | undefined {
  const methodIsKnown = request.method === "GET" || request.method === "POST";
  const received = { path, parameters, client: clientOf(request), upload: uploadOf(request) };
  const open = openRoutes[path];
  if (open !== undefined) {
    if (!methodIsKnown) return undefined;
    const token = tokenOf(accountQuirks[machine.version], request, parameters);
    return open(machine, { ...received, token });
  }
  const call = { ...received, caller: callerOf(machine, request, parameters) };
  return methodIsKnown ? replyTo(machine, call, leftOut) : undefined;
}

function replyTo(machine: Machine, call: Call, leftOut: LeftOut): Reply | undefined {
  const handler = routes.get(call.path);
  if (handler !== undefined) return handler(machine, call);
  const needs = callsLeftOut[machine.version][call.path];
  if (needs === undefined) return undefined;
  if (needs !== null) demand(machine, call, ...needs);
  leftOut(call.path);
  throw new ApiError(`Not in the sandbox: ${call.path}`);
}

function callerOf(machine: Machine, request: HttpRequest, parameters: Parameters): Caller {
  const quirks = accountQuirks[machine.version];
  const token = tokenOf(quirks, request, parameters);
  if (token === undefined && !quirks.missingTokenIsInvalid) throw new ApiError("Parameter 'token' missing.");
  const session = token === undefined ? undefined : machine.accounts.useSession(token, clientOf(request));
  if (session === undefined) throw new ApiError("Invalid token or session expired.", { status: "invalid-token" });
  return { user: session.username, token: session.token };
}

function clientOf(request: HttpRequest): CallingClient {
  const userAgent = request.headers["user-agent"] ?? "";
  return { address: request.remoteAddress, port: request.remotePort, userAgent };
}

/** The limits of the web server in front: 414 for a request line, 431 for headers that are too long. */
function limitStatus({ method, target, headers }: HttpRequest): number | undefined {
  if (`${method} ${target} HTTP/1.1\r\n`.length > requestLineLimit) return 414;
  let size = 0;
  for (const [name, value] of Object.entries(headers)) size += `${name}: ${value}\r\n`.length;
  return size > headersLimit ? 431 : undefined;
}
