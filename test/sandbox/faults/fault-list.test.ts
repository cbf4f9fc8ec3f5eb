import { FaultList } from "../../../src/sandbox/faults/fault-list";
import type { FaultTarget } from "../../../src/sandbox/faults/fault-list";

const html = { kind: "html" } as const;

function call(name: string, parameters: Readonly<Record<string, string>> = {}): FaultTarget {
  return { call: name, parameter: (key) => parameters[key] };
}

function strikes(faults: FaultList, ...targets: readonly FaultTarget[]): readonly boolean[] {
  return targets.map((target) => faults.strike(target) !== undefined);
}

it("a fault meets the next call and no other", () => {
  const faults = new FaultList();
  faults.add({ act: html });
  expect(strikes(faults, call("zones/list"), call("zones/list"))).toEqual([true, false]);
  expect(faults.list()).toEqual([]);
});

it("a fault can wait for the n-th matching call and last for some", () => {
  const faults = new FaultList();
  faults.add({ match: "zones/records/add", nth: 2, times: 2, act: html });
  const add = call("zones/records/add");
  expect(strikes(faults, add, call("zones/list"), add, add, add)).toEqual([false, false, true, true, false]);
});

it("a fault can stay until it is cleared", () => {
  const faults = new FaultList();
  faults.add({ match: "zones/*", times: "always", act: html });
  expect(strikes(faults, call("zones/list"), call("dhcp/leases/list"), call("zones/records/get"))).toEqual([
    true,
    false,
    true,
  ]);
  faults.clear();
  expect(strikes(faults, call("zones/list"))).toEqual([false]);
});

it("a fault can be meant for calls with certain parameters", () => {
  const faults = new FaultList();
  faults.add({ parameters: { domain: "nas.lab.test" }, act: html });
  const [other, meant] = ["pc.lab.test", "nas.lab.test"].map((domain) => call("zones/records/add", { domain }));
  expect(strikes(faults, other as FaultTarget, meant as FaultTarget)).toEqual([false, true]);
});

it("two faults for one call strike one after the other, the second by its own count", () => {
  const faults = new FaultList();
  faults.add({ act: { kind: "invalid-token" } }, { nth: 2, act: html });
  expect(faults.strike(call("a"))?.kind).toBe("invalid-token");
  expect(faults.strike(call("a"))?.kind).toBe("html");
  expect(faults.strike(call("a"))).toBeUndefined();
});
