import type { Fault } from "../faults/fault";
import { parseFault } from "../faults/parse-fault";
import type { Json } from "../json";
import type { ControlAct, Controlled } from "./control-act";

/** What is to go wrong with calls. A fault is JSON as in faults/fault.ts; a list sets several. */
export const faultActs: Readonly<Record<string, ControlAct>> = {
  "GET faults": faultsJson,
  "POST faults": (sandbox, body) => {
    sandbox.faults.add(...(Array.isArray(body) ? body.map(parseFault) : [parseFault(body)]));
    return faultsJson(sandbox);
  },
  "DELETE faults": (sandbox) => {
    sandbox.faults.clear();
    return faultsJson(sandbox);
  },
};

function faultsJson(sandbox: Controlled): Json {
  return { faults: sandbox.faults.list().map(faultJson) };
}

function faultJson({ parameters, act, ...fault }: Fault): Json {
  return { ...fault, parameters: parameters && { ...parameters }, act: { ...act } };
}
