import { accountQuirks } from "../accounts/account-quirks";
import { demand } from "../accounts/access";
import { ApiError } from "../api-error";
import { openRoutes } from "../api/auth";
import type { Call, Caller, CallingClient, OpenCall, Reply } from "../call";
import type { Machine } from "../machine";
import { Parameters } from "../parameters";
import { callsLeftOut } from "./calls-left-out";
import { errorResponse, okResponse, unknownPathResponse } from "./envelope";
import { formFields, uploadedText } from "./form";
import type { HttpRequest, HttpResponse } from "./message";
import { routes } from "./routes";
import { tokenOf } from "./token";

const requestLineLimit = 8192;
const headersLimit = 32_768;
const apiPrefix = "/api/";

/** Paths whose reply has no `response` member, on 13 even when the method is one it does not know (contract/auth/11). */
const barePaths = new Set([...Object.keys(openRoutes), "user/session/get"]);

/**
 * Answers one request to `/api/…` as the server does: limits, token, path, handler, envelope.
 * @param leftOut hears the path of every call that the real server would have served.
 */
export function handle(machine: Machine, request: HttpRequest, leftOut: (path: string) => void): HttpResponse {
  const overLimit = limitStatus(request);
  if (overLimit !== undefined) return { status: overLimit, headers: { connection: "close" }, body: "" };
  const { path, query } = splitTarget(request.target);
  if (!path.startsWith(apiPrefix)) return { status: 404, headers: {}, body: "" };
  const name = path.slice(apiPrefix.length).replace(/\/$/, "");
  try {
    return serve(machine, request, name, query, leftOut);
  } catch (error) {
    if (error instanceof ApiError) return errorResponse(machine, error);
    throw error;
  }
}

/** The call a request is for, as `routes` names it; `undefined` for a path outside the API. */
export function callName(request: HttpRequest): string | undefined {
  const { path } = splitTarget(request.target);
  return path.startsWith(apiPrefix) ? path.slice(apiPrefix.length).replace(/\/$/, "") : undefined;
}

function serve(
  machine: Machine,
  request: HttpRequest,
  path: string,
  query: URLSearchParams,
  leftOut: (path: string) => void,
): HttpResponse {
  const parameters = new Parameters(query, () => formFields(request));
  const known = request.method === "GET" || request.method === "POST";
  const open = openRoutes[path];
  if (open !== undefined) {
    if (!known) return unknownPathResponse(machine, true);
    return okResponse(machine, open(machine, openCall(machine, request, path, parameters)));
  }
  const call: Call = { ...requestCall(request, path, parameters), caller: callerOf(machine, request, parameters) };
  const reply = known ? answer(machine, call, leftOut) : undefined;
  return reply === undefined ? unknownPathResponse(machine, barePaths.has(path)) : okResponse(machine, reply);
}

function answer(machine: Machine, call: Call, leftOut: (path: string) => void): Reply | undefined {
  const handler = routes.get(call.path);
  if (handler !== undefined) return handler(machine, call);
  const needs = callsLeftOut[call.path];
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

function openCall(machine: Machine, request: HttpRequest, path: string, parameters: Parameters): OpenCall {
  const token = tokenOf(accountQuirks[machine.version], request, parameters);
  return { ...requestCall(request, path, parameters), token };
}

function requestCall(request: HttpRequest, path: string, parameters: Parameters): Omit<Call, "caller"> {
  return { path, parameters, client: clientOf(request), upload: uploadedText(request) };
}

function clientOf(request: HttpRequest): CallingClient {
  const userAgent = request.headers["user-agent"] ?? "";
  return { address: request.remoteAddress, port: request.remotePort, userAgent };
}

function splitTarget(target: string): { readonly path: string; readonly query: URLSearchParams } {
  const at = target.indexOf("?");
  const path = at < 0 ? target : target.slice(0, at);
  return { path: decodePath(path).toLowerCase(), query: new URLSearchParams(at < 0 ? "" : target.slice(at + 1)) };
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The limits of the web server in front: 414 for a request line, 431 for headers that are too long. */
function limitStatus({ method, target, headers }: HttpRequest): number | undefined {
  if (method.length + target.length + " HTTP/1.1\r\n".length + 1 > requestLineLimit) return 414;
  let size = 0;
  for (const [name, value] of Object.entries(headers)) size += name.length + value.length + ": \r\n".length;
  return size > headersLimit ? 431 : undefined;
}
