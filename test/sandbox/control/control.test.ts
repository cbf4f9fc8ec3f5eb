import { control } from "../../../src/sandbox/control/control";
import { createSandbox } from "../../../src/sandbox/sandbox";
import type { Sandbox } from "../../../src/sandbox/sandbox";

const scope = {
  name: "Lab",
  startingAddress: "10.77.0.50",
  endingAddress: "10.77.0.99",
  subnetMask: "255.255.255.0",
  domainName: "lab.test",
  leaseTimeDays: "0",
  leaseTimeHours: "1",
};

function send(sandbox: Sandbox, method: string, target: string, body = "", type = "") {
  const headers = { "content-type": type };
  const response = control(sandbox, { method, target, headers, body, remoteAddress: "127.0.0.1", remotePort: 1 });
  if (response === undefined) throw new Error(`${target} is not the control API's`);
  return { status: response.status, body: JSON.parse(response.body) as unknown };
}

function form(sandbox: Sandbox, path: string, fields: Readonly<Record<string, string>>) {
  const type = "application/x-www-form-urlencoded";
  return send(sandbox, "POST", `/sandbox/${path}`, new URLSearchParams(fields).toString(), type);
}

function json(sandbox: Sandbox, path: string, body: unknown) {
  return send(sandbox, "POST", `/sandbox/${path}`, JSON.stringify(body), "application/json");
}

function withScope(): Sandbox {
  const sandbox = createSandbox();
  sandbox.ask("dhcp/scopes/set", scope);
  return sandbox;
}

it("a device takes a lease, keeps it, and gives it back", () => {
  const sandbox = withScope();
  const device = { mac: "02-00-00-00-00-01", hostname: "nas" };
  expect(form(sandbox, "lease", device)).toEqual({
    status: 200,
    body: { reply: "ACK", address: "10.77.0.50", leaseSeconds: 3600, domain: "lab.test" },
  });
  expect(send(sandbox, "GET", "/sandbox/resolve?name=nas.lab.test").body).toEqual({
    code: "NOERROR",
    answers: [{ name: "nas.lab.test", ttl: 900, record: "A 10.77.0.50" }],
  });
  const withAddress = { ...device, address: "10.77.0.50" };
  expect(json(sandbox, "renew", withAddress).body).toMatchObject({ reply: "ACK" });
  expect(form(sandbox, "release", withAddress).body).toEqual({ reply: "none" });
  expect(sandbox.resolve("nas.lab.test", "A").code).toBe("NXDOMAIN");
  expect(json(sandbox, "inform", { ...device, address: "10.77.0.70" }).body).toMatchObject({ reply: "ACK" });
  expect(json(sandbox, "lease", { ...device, fqdn: "x.lab.test", fqdnFlags: 1 }).body).toMatchObject({
    fqdn: { name: "x.lab.test" },
  });
  expect(form(sandbox, "decline", withAddress).body).toEqual({ reply: "none" });
});

it("time passes by a stretch, by seconds, or up to a moment", () => {
  const sandbox = createSandbox();
  expect(form(sandbox, "advance", { by: "1h30m" }).body).toEqual({ now: "2026-01-01T01:30:00.000Z" });
  expect(json(sandbox, "advance", { seconds: 30 }).body).toEqual({ now: "2026-01-01T01:30:30.000Z" });
  expect(form(sandbox, "clock", { now: "2026-02-01T00:00:00Z" }).body).toEqual({ now: "2026-02-01T00:00:00.000Z" });
  expect(send(sandbox, "GET", "/sandbox/clock").body).toEqual({ now: "2026-02-01T00:00:00.000Z" });
});

it("the server restarts in good order or is killed, and a kill may lose the last writes", () => {
  const sandbox = withScope();
  sandbox.advance(60_000);
  sandbox.ask("dhcp/scopes/set", { name: "Lab", dnsTtl: "60" });
  expect(form(sandbox, "restart", { how: "kill", lose: "5", down: "1m" }).body).toEqual({
    now: "2026-01-01T00:02:00.000Z",
  });
  expect(sandbox.ask("dhcp/scopes/get", { name: "Lab" })["dnsTtl"]).toBe(900);
  expect(form(sandbox, "restart", {}).status).toBe(200);
});

it("another name server has zones that can be copied", () => {
  const sandbox = createSandbox();
  const server = { address: "10.77.0.2", name: "ns1.other.test", zones: "sec.test,Stub.test" };
  expect(form(sandbox, "nameserver", server).body).toEqual({ ...server, zones: ["sec.test", "stub.test"] });
  const copy = { zone: "sec.test", type: "Secondary", primaryNameServerAddresses: "10.77.0.2" };
  expect(sandbox.ask("zones/create", copy)).toEqual({ domain: "sec.test" });
  expect(() => sandbox.ask("zones/create", { ...copy, zone: "other.test" })).toThrow("did not receive SOA record");
});

it("the network goes down and the DHCP port is taken", () => {
  const sandbox = createSandbox();
  expect(form(sandbox, "link", { state: "down" }).body).toEqual({ link: "down", port67: "free" });
  expect(form(sandbox, "port67", { state: "taken" }).body).toEqual({ link: "down", port67: "taken" });
});

it("while the disk is full every call is answered ok, and the next start knows nothing of it", () => {
  const sandbox = createSandbox();
  expect(form(sandbox, "disk", { state: "full" }).body).toEqual({ disk: "full" });
  sandbox.ask("dhcp/scopes/set", scope);
  sandbox.ask("zones/create", { zone: "lost.test", type: "Primary" });
  sandbox.restart("stop");
  form(sandbox, "disk", { state: "free" });
  expect(sandbox.ask("dhcp/scopes/list")["scopes"]).toHaveLength(1);
  expect(sandbox.machine.zones.get("lost.test")).toBeNull();
});

it("faults are set, listed and cleared", () => {
  const sandbox = createSandbox();
  const faults = [
    { match: "zones/list", act: { kind: "html" } },
    { act: { kind: "drop", done: true }, nth: 2 },
  ];
  expect(json(sandbox, "faults", faults).body).toEqual({ faults });
  expect(send(sandbox, "GET", "/sandbox/faults").body).toEqual({ faults });
  expect(send(sandbox, "DELETE", "/sandbox/faults").body).toEqual({ faults: [] });
});

it("calls are counted by name until the counts are deleted", () => {
  const sandbox = withScope();
  sandbox.request("zones/list");
  sandbox.request("settings/get");
  expect(send(sandbox, "GET", "/sandbox/calls").body).toEqual({
    calls: { "dhcp/scopes/set": 1, "zones/list": 1, "settings/get": 1 },
    leftOut: { "settings/get": 1 },
  });
  send(sandbox, "DELETE", "/sandbox/calls");
  expect(send(sandbox, "GET", "/sandbox/calls").body).toEqual({ calls: {}, leftOut: {} });
});

it("the log can be read, and the version asked for", () => {
  const sandbox = withScope();
  const { lines } = send(sandbox, "GET", "/sandbox/log").body as { lines: readonly { text: string }[] };
  expect(lines.map(({ text }) => text)).toContain("[127.0.0.1:0] [admin] DHCP scope was added successfully: Lab");
  expect(send(sandbox, "GET", "/sandbox/version").body).toEqual({ version: "15.2", server: "technitium-sandbox" });
});

it.each([
  ["lease", { hostname: "nas" }, "mac is missing"],
  ["lease", { mac: "02-00-00-00-00-01", host: "nas" }, "no such parameter: host"],
  ["renew", { mac: "02-00-00-00-00-01" }, "address is missing"],
  ["advance", {}, "by is missing"],
  ["advance", { by: "soon" }, "soon is no stretch of time like 90s or 1h30m"],
  ["advance", { seconds: "-1" }, "seconds must be a number from 0, not -1"],
  ["clock", { now: "tomorrow" }, "tomorrow is no moment"],
  ["clock", { now: "2020-01-01T00:00:00Z" }, "the clock only turns forward"],
  ["restart", { how: "gently" }, "how must be stop or kill"],
  ["restart", { how: "stop", lose: "5" }, "an orderly stop loses nothing"],
  ["link", { state: "sideways" }, "state must be up or down"],
])("POST %s %j makes no sense, and the answer says why", (path, fields, message) => {
  const { status, body } = form(createSandbox(), path, fields);
  expect(status).toBe(400);
  expect((body as { error: string }).error).toContain(message);
});

it("a body that is no JSON, a bad fault and an unknown path are told", () => {
  const sandbox = createSandbox();
  expect(send(sandbox, "POST", "/sandbox/faults", "{", "application/json")).toMatchObject({ status: 400 });
  expect(json(sandbox, "faults", { act: { kind: "flood" } })).toMatchObject({ status: 400 });
  expect(send(sandbox, "GET", "/sandbox/lease")).toMatchObject({
    status: 404,
    body: { error: "no such request: GET lease" },
  });
});

it("a path outside /sandbox/ is not the control API's", () => {
  const request = { method: "GET", target: "/api/zones/list", headers: {}, body: "", remoteAddress: "", remotePort: 1 };
  expect(control(createSandbox(), request)).toBeUndefined();
});
