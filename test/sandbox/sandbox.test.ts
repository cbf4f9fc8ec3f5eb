import { MemoryDisk } from "../../src/sandbox/disk";
import { createSandbox } from "../../src/sandbox/sandbox";
import { serverVersions } from "../../src/sandbox/server-version";

it("one call makes a server whose API token works", () => {
  expect(createSandbox().ask("zones/list")["zones"]).not.toHaveLength(0);
});

it("the ready token survives a kill, and a new process over the same disk finds it again", () => {
  const disk = new MemoryDisk();
  const first = createSandbox({ disk });
  first.restart("kill");
  expect(first.request("user/session/get")["status"]).toBe("ok");
  const second = createSandbox({ disk });
  expect(second.token).toBe(first.token);
  expect(second.ask("admin/sessions/list")["sessions"]).toHaveLength(1);
});

it("without a token asked for there is none", () => {
  const sandbox = createSandbox({ token: false });
  expect(sandbox.token).toBe("");
  expect(sandbox.machine.accounts.sessions.list()).toEqual([]);
});

it("a call that fails is thrown by `ask` in the server's words", () => {
  expect(() => createSandbox().ask("dhcp/scopes/get", { name: "Lab" })).toThrow(
    'dhcp/scopes/get answered "error": "DHCP scope was not found: Lab"',
  );
});

it("an upload is the body, and its parameters travel in the query", () => {
  const sandbox = createSandbox();
  sandbox.ask("zones/create", { zone: "lab.test", type: "Primary" });
  sandbox.ask("zones/import", { zone: "lab.test" }, { upload: "a 60 IN A 10.0.0.1\n" });
  expect(sandbox.resolve("a.lab.test", "A").answers).toMatchObject([{ ttl: 60 }]);
});

it("a lease ends by itself when the clock is turned", () => {
  const sandbox = createSandbox({ version: "13.6" });
  sandbox.ask("dhcp/scopes/set", {
    name: "Lab",
    startingAddress: "10.77.0.50",
    endingAddress: "10.77.0.99",
    subnetMask: "255.255.255.0",
    domainName: "lab.test",
  });
  expect(sandbox.dhcp.lease({ mac: "02-00-00-00-00-01", hostname: "nas" })).toMatchObject({ address: "10.77.0.50" });
  expect(sandbox.resolve("nas.lab.test", "A").code).toBe("NOERROR");
  sandbox.advance(24 * 3_600_000 + 10_000);
  expect(sandbox.resolve("nas.lab.test", "A").code).toBe("NXDOMAIN");
});

it.each(serverVersions)("%s says which version it is", (version) => {
  expect(createSandbox({ version }).request("user/session/get")["info"]).toMatchObject({ version });
});

it("a mistake of the sandbox itself is no answer of a real server", () => {
  const sandbox = createSandbox();
  sandbox.server.stop();
  const request = {
    method: "POST",
    target: "/api/zones/list",
    headers: {},
    body: "",
    remoteAddress: "",
    remotePort: 1,
  };
  expect(sandbox.server.handle(request)).toMatchObject({ status: 500 });
});
