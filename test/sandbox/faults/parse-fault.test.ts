import { BadFault, parseFault } from "../../../src/sandbox/faults/parse-fault";

it.each([
  { act: { kind: "status", status: 503 } },
  { act: { kind: "status", status: 502, body: "Bad Gateway" } },
  { match: "zones/records/*", nth: 3, times: 2, act: { kind: "stall", done: true } },
  { parameters: { domain: "nas.lab.test" }, times: "always", act: { kind: "error", message: "Access was denied." } },
  { act: { kind: "crash", done: true, lose: 5, down: 5 } },
  { act: { kind: "cut", bytes: 0, contentLength: false } },
  { act: { kind: "race", seconds: 0.05 } },
])("%j is a fault", (json) => {
  expect(parseFault(json)).toEqual(json);
});

it.each([
  [null, "fault must be an object"],
  [{}, "fault.act must be an object"],
  [{ act: { kind: "earthquake" } }, "fault.act.kind must be one of status, html, body, error, invalid-token"],
  [{ act: { kind: "status" } }, "fault.act.status must be a number from 0"],
  [{ act: { kind: "drop", done: "yes" } }, "fault.act.done must be true or false"],
  [{ act: { kind: "html", status: 1 } }, 'fault.act has no member "status"'],
  [{ mach: "x", act: { kind: "html" } }, 'fault has no member "mach"'],
  [{ nth: 0, act: { kind: "html" } }, "fault.nth must be a whole number from 1"],
  [{ times: "twice", act: { kind: "html" } }, "fault.times must be a number from 0"],
  [{ parameters: { domain: 1 }, act: { kind: "html" } }, "fault.parameters.domain must be a text"],
])("%j is no fault, and the message says why", (json, message) => {
  expect(() => parseFault(json)).toThrow(BadFault);
  expect(() => parseFault(json)).toThrow(message);
});
