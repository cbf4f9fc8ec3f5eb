import type { Delivery } from "../../../src/sandbox/faults/delivery";
import type { FaultAct } from "../../../src/sandbox/faults/fault";
import { createSandbox } from "../../../src/sandbox/sandbox";
import type { Sandbox } from "../../../src/sandbox/sandbox";
import { sandboxRequest } from "../../../src/sandbox/sandbox-request";
import type { ServerVersion } from "../../../src/sandbox/server-version";

const scope = { name: "Lab", startingAddress: "10.77.0.50", endingAddress: "10.77.0.99", subnetMask: "255.255.255.0" };

function deliver(sandbox: Sandbox, call: string, parameters: Readonly<Record<string, string>>): Delivery {
  return sandbox.deliver(sandboxRequest(call, parameters, { token: sandbox.token }));
}

function bodyOf(delivery: Delivery): string {
  return delivery.kind === "never" ? "" : delivery.response.body;
}

/** Creates a zone while a fault strikes; tells what came back, and whether the zone is there. */
function createZoneUnder(act: FaultAct): { readonly delivery: Delivery; readonly done: boolean } {
  const sandbox = createSandbox();
  sandbox.faults.add({ match: "zones/create", act });
  const delivery = deliver(sandbox, "zones/create", { zone: "lab.test", type: "Primary" });
  return { delivery, done: sandbox.machine.zones.get("lab.test") !== null };
}

it("a status of a proxy comes without the call being done", () => {
  const { delivery, done } = createZoneUnder({ kind: "status", status: 503, body: "no backend" });
  expect(delivery).toMatchObject({ kind: "whole", response: { status: 503, body: "no backend" } });
  expect(done).toBe(false);
});

it("a web page comes with status 200", () => {
  const { delivery } = createZoneUnder({ kind: "html" });
  expect(delivery).toMatchObject({ response: { status: 200, headers: { "content-type": "text/html" } } });
  expect(bodyOf(delivery)).toContain("<html>");
});

it.each<[FaultAct, object]>([
  [{ kind: "invalid-token" }, { status: "invalid-token", errorMessage: "Invalid token or session expired." }],
  [{ kind: "2fa-required" }, { status: "2fa-required" }],
  [
    { kind: "error", message: "Access was denied." },
    { status: "error", errorMessage: "Access was denied." },
  ],
])("%j refuses the call in the server's words, and nothing is done", (act, body) => {
  const { delivery, done } = createZoneUnder(act);
  expect(JSON.parse(bodyOf(delivery))).toMatchObject(body);
  expect(done).toBe(false);
});

it.each([true, false])("a stall and a drop come after the call is done, or instead of it (done: %p)", (done) => {
  expect(createZoneUnder({ kind: "stall", done })).toEqual({
    delivery: { kind: "never", dropAfterSeconds: null },
    done,
  });
  expect(createZoneUnder({ kind: "drop", done })).toEqual({ delivery: { kind: "never", dropAfterSeconds: 0 }, done });
});

it("a cut answer belongs to a call that is done", () => {
  const { delivery, done } = createZoneUnder({ kind: "cut", bytes: 5 });
  expect(delivery).toMatchObject({ kind: "cut", bytes: 5, contentLength: true });
  expect(done).toBe(true);
});

it("a crash loses what was written in the last seconds, and the server is back", () => {
  const sandbox = createSandbox();
  sandbox.ask("dhcp/scopes/set", scope);
  sandbox.advance(60_000);
  const reservation = { name: "Lab", hardwareAddress: "02-00-00-00-00-01", ipAddress: "10.77.0.60" };
  sandbox.ask("dhcp/scopes/addReservedLease", reservation);
  sandbox.advance(3_000);
  sandbox.faults.add({ act: { kind: "crash", done: false, lose: 5 } });
  expect(deliver(sandbox, "dhcp/scopes/list", {})).toEqual({ kind: "never", dropAfterSeconds: 0 });
  expect(sandbox.ask("dhcp/scopes/get", { name: "Lab" })["reservedLeases"]).toEqual([]);
});

it("a lost save shows only after a restart, and one more write of the scope makes the file right", () => {
  const reservation = { name: "Lab", hardwareAddress: "02-00-00-00-00-01", ipAddress: "10.77.0.60" };
  const reservations = (sandbox: Sandbox): unknown => sandbox.ask("dhcp/scopes/get", { name: "Lab" })["reservedLeases"];
  const afterKill = (repair: boolean): unknown => {
    const sandbox = createSandbox();
    sandbox.ask("dhcp/scopes/set", scope);
    sandbox.advance(60_000);
    sandbox.faults.add({ act: { kind: "lose-save" } });
    deliver(sandbox, "dhcp/scopes/addReservedLease", reservation);
    expect(reservations(sandbox)).toHaveLength(1);
    if (repair) sandbox.ask("dhcp/scopes/set", { name: "Lab" });
    sandbox.restart("kill");
    return reservations(sandbox);
  };
  expect(afterKill(false)).toHaveLength(0);
  expect(afterKill(true)).toHaveLength(1);
});

describe("two writes that overlap", () => {
  const add = (sandbox: Sandbox, last: number): Delivery =>
    deliver(sandbox, "dhcp/scopes/addReservedLease", {
      name: "Lab",
      hardwareAddress: `02-00-00-00-00-0${last}`,
      ipAddress: `10.77.0.6${last}`,
    });

  function racing(version: ServerVersion): Sandbox {
    const sandbox = createSandbox({ version });
    sandbox.ask("dhcp/scopes/set", scope);
    sandbox.advance(60_000);
    sandbox.faults.add({ match: "dhcp/scopes/*", times: "always", act: { kind: "race", seconds: 0.01 } });
    add(sandbox, 1);
    add(sandbox, 2);
    expect(sandbox.ask("dhcp/scopes/get", { name: "Lab" })["reservedLeases"]).toHaveLength(2);
    sandbox.restart("kill");
    return sandbox;
  }

  it.each(["14.3", "15.2"] as const)("of one scope lose the second from the disk (%s)", (version) => {
    expect(racing(version).ask("dhcp/scopes/get", { name: "Lab" })["reservedLeases"]).toHaveLength(1);
  });

  it("of one scope cost the whole scope on 13.6", () => {
    expect(racing("13.6").request("dhcp/scopes/get", { name: "Lab" })["errorMessage"]).toBe(
      "DHCP scope was not found: Lab",
    );
  });

  it("of one record set make the second hear that there is nothing to delete, and its record stays", () => {
    const sandbox = createSandbox();
    sandbox.ask("zones/create", { zone: "lab.test", type: "Primary" });
    const record = (ipAddress: string) => ({ domain: "a.lab.test", zone: "lab.test", type: "A", ipAddress });
    for (const address of ["10.0.0.1", "10.0.0.2"]) sandbox.ask("zones/records/add", record(address));
    sandbox.faults.add({ match: "zones/records/*", times: "always", act: { kind: "race", seconds: 0.01 } });
    expect(JSON.parse(bodyOf(deliver(sandbox, "zones/records/delete", record("10.0.0.1"))))).toMatchObject({
      status: "ok",
    });
    expect(JSON.parse(bodyOf(deliver(sandbox, "zones/records/delete", record("10.0.0.2"))))).toMatchObject({
      status: "error",
      errorMessage: "Cannot delete record: no such record exists.",
    });
    expect(sandbox.resolve("a.lab.test", "A").answers).toHaveLength(1);
  });

  it("of two scopes leave each other alone", () => {
    const sandbox = createSandbox();
    const second = { ...scope, name: "Second", startingAddress: "10.77.0.150", endingAddress: "10.77.0.199" };
    sandbox.faults.add({ match: "dhcp/scopes/set", times: "always", act: { kind: "race", seconds: 0.01 } });
    deliver(sandbox, "dhcp/scopes/set", scope);
    deliver(sandbox, "dhcp/scopes/set", second);
    sandbox.restart("kill");
    expect(sandbox.ask("dhcp/scopes/list")["scopes"]).toHaveLength(3);
  });
});
