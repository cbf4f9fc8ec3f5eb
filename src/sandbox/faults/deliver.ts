import { ApiError } from "../api-error";
import { formFields } from "../http/form";
import type { HttpRequest } from "../http/message";
import { parseTarget } from "../http/target";
import { Parameters } from "../parameters";
import type { RunningServer } from "../running-server";
import { whole } from "./delivery";
import type { Delivery } from "./delivery";
import type { FaultList, FaultTarget } from "./fault-list";
import { strike } from "./strike";
import type { UnderWay } from "./under-way";

/** What stands between the server and its clients. */
export interface Troubles {
  readonly faults: FaultList;
  readonly underWay: UnderWay;
  /** The server dies and comes back; see {@link FaultAct}. */
  readonly crash: (loseSeconds: number, downSeconds: number) => void;
}

/** Has the server answer a request, unless a fault strikes first. */
export function deliver(server: RunningServer, troubles: Troubles, request: HttpRequest): Delivery {
  const target = faultTarget(request);
  const act = target === undefined ? undefined : troubles.faults.strike(target);
  if (target === undefined || act === undefined) return whole(server.handle(request));
  return strike(act, {
    sender: server.ground,
    target,
    serve: () => server.handle(request),
    serveLosing: (how) => server.ground.disk.losing(how, () => server.handle(request)),
    crash: troubles.crash,
    underWay: (place, seconds) => troubles.underWay.start(place, seconds),
  });
}

function faultTarget(request: HttpRequest): FaultTarget | undefined {
  const { call, query } = parseTarget(request.target);
  if (call === undefined) return undefined;
  const parameters = new Parameters(query, () => fieldsOrNone(request));
  return { call, parameter: (name) => parameters.raw(name) };
}

/** The server's own answer says what is wrong with a form; to a fault it is empty. */
function fieldsOrNone(request: HttpRequest): ReturnType<typeof formFields> {
  try {
    return formFields(request);
  } catch (error) {
    if (error instanceof ApiError) return [];
    throw error;
  }
}
