import type { HttpRequest } from "../../../src/sandbox/http/message";
import { createSandbox } from "../../../src/sandbox/sandbox";
import { serverVersions } from "../../../src/sandbox/server-version";

function get(target: string, headers: Readonly<Record<string, string>> = {}): HttpRequest {
  return { method: "GET", target, headers, body: "", remoteAddress: "127.0.0.1", remotePort: 1 };
}

it("a request line over 8 KiB is answered 414", () => {
  const { server } = createSandbox();
  expect(server.handle(get(`/api/zones/list?x=${"y".repeat(8192)}`)).status).toBe(414);
  expect(server.handle(get(`/api/zones/list?x=${"y".repeat(8000)}`)).status).toBe(200);
});

it("headers over 32 KiB are answered 431", () => {
  const { server } = createSandbox();
  expect(server.handle(get("/api/zones/list", { cookie: "x".repeat(33_000) })).status).toBe(431);
});

it("a path outside the API is not there", () => {
  expect(createSandbox().server.handle(get("/index.html")).status).toBe(404);
});

it.each(serverVersions)("%s names its node in every reply if and only if it is 14 or later", (version) => {
  const sandbox = createSandbox({ version, serverName: "ns1.lab.test" });
  const named = version === "13.6" ? undefined : "ns1.lab.test";
  expect(sandbox.request("dhcp/leases/list")["server"]).toBe(named);
  expect(sandbox.request("dhcp/scopes/get")["server"]).toBe(named);
  expect(sandbox.request("dhcp/leases/list", {}, { token: "0" })["server"]).toBe(named);
});

describe("a call that the sandbox leaves out", () => {
  it("says so and is counted by name", () => {
    const sandbox = createSandbox();
    expect(sandbox.request("settings/get")).toMatchObject({
      status: "error",
      errorMessage: "Not in the sandbox: settings/get",
    });
    sandbox.request("Settings/Get/");
    expect([...sandbox.server.leftOut]).toEqual([["settings/get", 2]]);
  });

  it("is refused first to those who may not make it", () => {
    const sandbox = createSandbox({ readOnlyToken: true });
    const token = sandbox.readOnlyToken;
    expect(sandbox.request("settings/set", {}, { token })["errorMessage"]).toBe("Access was denied.");
    expect(sandbox.server.leftOut.size).toBe(0);
  });
});

it("a read-only token may look at everything and change nothing", () => {
  const sandbox = createSandbox({ readOnlyToken: true });
  const token = sandbox.readOnlyToken;
  sandbox.ask("zones/create", { zone: "lab.test", type: "Primary" });
  const seen = { domain: "lab.test", zone: "lab.test", listZone: "true" };
  expect(sandbox.request("zones/records/get", seen, { token })["status"]).toBe("ok");
  const record = { domain: "a.lab.test", zone: "lab.test", type: "A", ipAddress: "10.0.0.1" };
  expect(sandbox.request("zones/records/add", record, { token })["errorMessage"]).toBe("Access was denied.");
  expect(sandbox.request("dhcp/scopes/delete", { name: "Default" }, { token })["errorMessage"]).toBe(
    "Access was denied.",
  );
});
