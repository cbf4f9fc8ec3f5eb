import { BadFault } from "../faults/parse-fault";
import type { HttpRequest, HttpResponse } from "../http/message";
import { parseTarget } from "../http/target";
import type { Json } from "../json";
import { BadControl, readBody } from "./body";
import { clientActs } from "./clients";
import type { ControlAct, Controlled } from "./control-act";
import { faultActs } from "./faults";
import { lookActs } from "./look";
import { timeActs } from "./time";

const prefix = "/sandbox/";

const acts: Readonly<Record<string, ControlAct>> = { ...clientActs, ...timeActs, ...faultActs, ...lookActs };

/**
 * Answers a request to the control API, `/sandbox/…`: what a DHCP client does, how time passes, what goes wrong. POST a form or
 * JSON; GET for what only looks. The answer is JSON; 400 with `{"error": …}` when the request makes no sense. `undefined` for any
 * other path. docs/sandbox.md lists the paths.
 */
export function control(sandbox: Controlled, request: HttpRequest): HttpResponse | undefined {
  const { path, query } = parseTarget(request.target);
  if (!path.startsWith(prefix)) return undefined;
  const name = `${request.method} ${path.slice(prefix.length).replace(/\/$/, "")}`;
  const act = acts[name];
  if (act === undefined) return jsonResponse(404, { error: `no such request: ${name}`, known: Object.keys(acts) });
  try {
    return jsonResponse(200, act(sandbox, readBody(request, query)));
  } catch (error) {
    if (error instanceof BadControl || error instanceof BadFault) return jsonResponse(400, { error: error.message });
    throw error;
  }
}

function jsonResponse(status: number, body: Json): HttpResponse {
  return { status, headers: { "content-type": "application/json; charset=utf-8" }, body: `${JSON.stringify(body)}\n` };
}
