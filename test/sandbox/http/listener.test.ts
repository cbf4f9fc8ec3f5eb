import { Agent, get as httpGet } from "node:http";
import { createSandbox } from "../../../src/sandbox/sandbox";
import type { Sandbox } from "../../../src/sandbox/sandbox";

let sandbox: Sandbox;
let url: string;

beforeEach(async () => {
  sandbox = createSandbox();
  ({ url } = await sandbox.listen());
});

afterEach(() => sandbox.close());

function list(): Promise<Response> {
  return fetch(`${url}/api/dhcp/leases/list?token=${sandbox.token}`);
}

it("the web service answers over a socket as it does in process", async () => {
  const response = await list();
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
  expect(await response.json()).toEqual(sandbox.request("dhcp/leases/list"));
});

it("a body arrives whole, whatever its characters", async () => {
  const body = new URLSearchParams({ token: sandbox.token, name: "Büro 😀" });
  const response = await fetch(`${url}/api/dhcp/scopes/get`, { method: "POST", body });
  expect(await response.json()).toMatchObject({ errorMessage: "DHCP scope was not found: Büro 😀" });
});

it.each([true, false])(
  "an answer that is cut short breaks the connection (Content-Length sent: %p)",
  async (contentLength) => {
    sandbox.faults.add({ act: { kind: "cut", bytes: 10, contentLength } });
    const response = await list();
    expect(response.headers.has("content-length")).toBe(contentLength);
    await expect(response.text()).rejects.toThrow();
  },
);

it("a dropped connection carries no answer, and the next one is fine", async () => {
  sandbox.faults.add({ act: { kind: "drop", done: false } });
  await expect(list()).rejects.toThrow();
  expect((await list()).status).toBe(200);
});

it("a stalled call is answered by nothing while its deadline runs", async () => {
  sandbox.faults.add({ act: { kind: "stall", done: true } });
  const record = new URLSearchParams({ token: sandbox.token, zone: "lab.test", type: "Primary" });
  const signal = AbortSignal.timeout(50);
  await expect(fetch(`${url}/api/zones/create`, { method: "POST", body: record, signal })).rejects.toThrow(/timeout/i);
  expect(sandbox.machine.zones.get("lab.test")).not.toBeNull();
});

it("a kept-alive connection can be closed by the server between two calls", async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  sandbox.faults.add({ act: { kind: "hang-up" } });
  const closed = new Promise<string>((resolve, reject) => {
    httpGet(`${url}/api/dhcp/leases/list?token=${sandbox.token}`, { agent }, (response) => {
      let body = "";
      response.on("data", (chunk) => (body += String(chunk)));
      response.socket.on("close", () => resolve(body));
    }).on("error", reject);
  });
  expect(JSON.parse(await closed)).toMatchObject({ status: "ok" });
  agent.destroy();
});

it("while the server is down connections are refused, and afterwards the last seconds of writes are gone", async () => {
  sandbox.ask("zones/create", { zone: "early.test", type: "Primary" });
  sandbox.advance(60_000);
  sandbox.ask("zones/create", { zone: "late.test", type: "Primary" });
  sandbox.advance(5_000);
  sandbox.faults.add({ match: "zones/list", act: { kind: "crash", done: false, lose: 5, down: 0.2 } });
  await expect(fetch(`${url}/api/zones/list?token=${sandbox.token}`)).rejects.toThrow();
  await expect(list()).rejects.toMatchObject({ cause: { code: "ECONNREFUSED" } });
  expect(sandbox.server.isDown).toBe(true);
  const back = async (): Promise<void> => {
    for (;;) {
      const up = await list().then(
        () => true,
        () => false,
      );
      if (up) return;
    }
  };
  await back();
  expect(sandbox.machine.zones.get("early.test")).not.toBeNull();
  expect(sandbox.machine.zones.get("late.test")).toBeNull();
});

it("a port that is taken is an error", async () => {
  const port = Number(new URL(url).port);
  await expect(createSandbox().listen({ port })).rejects.toMatchObject({ code: "EADDRINUSE" });
});
