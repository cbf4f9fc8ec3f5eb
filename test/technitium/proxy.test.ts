import { createServer as createHttpServer } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { connect as connectSocket, type AddressInfo, type Server } from "node:net";
import { createIdentity } from "../../src/terraform/wire/certificate";
import { connectTo } from "./fixtures";
import { ok, startServer, type ScriptedServer } from "./scripted-server";

const VARIABLES = ["HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "http_proxy", "https_proxy", "no_proxy"] as const;
const before = VARIABLES.map((name) => [name, process.env[name]] as const);
const open: { close(): Promise<void> }[] = [];

let proxy: ScriptedServer;
beforeEach(async () => {
  for (const name of VARIABLES) Reflect.deleteProperty(process.env, name);
  proxy = await startServer(() => ok({ scopes: [] }));
  open.push(proxy);
});
afterEach(async () => {
  for (const [name, value] of before) {
    if (value === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = value;
  }
  for (const each of open.splice(0).reverse()) await each.close();
});

function client(url: string, environmentProxy = true) {
  const made = connectTo({ url }, { environmentProxy, maxRetries: 0, insecureSkipVerify: true, timeout: 2_000 });
  open.push(made);
  return made;
}

it("a proxy of the environment is asked for a server elsewhere", async () => {
  process.env["HTTP_PROXY"] = proxy.url;
  expect(await client("http://dns.test:5380").scopes.list()).toEqual([]);
  expect(proxy.received[0]?.url).toBe("http://dns.test:5380/api/dhcp/scopes/list");
});

it("NO_PROXY and the option keep it out", async () => {
  process.env["HTTP_PROXY"] = proxy.url;
  await expect(client("http://dns.invalid:5380", false).scopes.list()).rejects.toMatchObject({ code: "unreachable" });
  process.env["NO_PROXY"] = "dns.invalid";
  await expect(client("http://dns.invalid:5380").scopes.list()).rejects.toMatchObject({ code: "unreachable" });
  expect(proxy.received).toHaveLength(0);
});

it("a server on this machine is reached directly, whatever the environment says", async () => {
  process.env["HTTP_PROXY"] = "http://127.0.0.1:1";
  expect(await client(proxy.url).scopes.list()).toEqual([]);
  expect(proxy.received[0]?.url).toBe("/api/dhcp/scopes/list");
});

it("an encrypted connection goes through the proxy as a tunnel, which sees no token", async () => {
  const { certificatePem, privateKeyPem } = createIdentity(Date.now());
  const server = createTlsServer({ key: privateKeyPem, cert: certificatePem }, (request, response) => {
    request.resume();
    response.end(JSON.stringify({ response: { scopes: [] }, status: "ok" }));
  });
  const port = await listening(server);
  const asked: string[] = [];
  const tunnel = createHttpServer();
  tunnel.on("connect", (request, socket) => {
    asked.push(`${request.url ?? ""} ${JSON.stringify(request.headers)}`);
    const target = connectSocket(port, "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
      target.pipe(socket).pipe(target);
    });
    for (const end of [socket, target]) end.on("error", () => end.destroy());
  });
  process.env["HTTPS_PROXY"] = `http://127.0.0.1:${await listening(tunnel)}`;
  expect(await client("https://dns.test:53443").scopes.list()).toEqual([]);
  expect(asked).toHaveLength(1);
  expect(asked[0]).toContain("dns.test:53443");
  expect(asked[0]).not.toContain("canary");
});

async function listening(server: Server): Promise<number> {
  const sockets = new Set<{ destroy(): void }>();
  server.on("connection", (socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  open.push({
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        sockets.forEach((socket) => socket.destroy());
      }),
  });
  return (server.address() as AddressInfo).port;
}
