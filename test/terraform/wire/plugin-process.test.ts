import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { status } from "@grpc/grpc-js";
import { GRPCControllerService } from "../../../src/terraform/wire/generated/plugin";
import { ProviderService } from "../../../src/terraform/wire/generated/tfplugin6";
import { createClientIdentity } from "./client-identity";
import { readRequest } from "./echo-provider";
import { launchEnvironment } from "./launch-environment";
import { PluginClient } from "./plugin-client";
import { PluginBundle, type PluginProcess } from "./plugin-process";

const terraform = createClientIdentity();
let bundle: PluginBundle;
let sockets: string;
const running: { readonly plugin: PluginProcess; readonly client: PluginClient | null }[] = [];

beforeAll(() => void (bundle = new PluginBundle()));
afterAll(() => bundle.remove());
beforeEach(() => void (sockets = mkdtempSync(join(tmpdir(), "sockets-"))));
afterEach(async () => {
  for (const { plugin, client } of running.splice(0)) {
    client?.close();
    plugin.child.kill("SIGKILL");
    await plugin.ended;
  }
  rmSync(sockets, { recursive: true });
});

const environment = (more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv =>
  launchEnvironment({
    PLUGIN_CLIENT_CERT: terraform.certificate,
    PLUGIN_UNIX_SOCKET_DIR: sockets,
    TF_LOG: "TRACE",
    ...more,
  });

function start(more?: NodeJS.ProcessEnv, wrapper?: string): PluginProcess {
  const plugin = bundle.start(environment(more), wrapper);
  running.push({ plugin, client: null });
  return plugin;
}

/** A plugin with its handshake done, and the client it expects. */
async function connected(more?: NodeJS.ProcessEnv, wrapper?: string) {
  const plugin = start(more, wrapper);
  const { address, certificate } = await plugin.handshake();
  const client = new PluginClient(address, { serverCertificate: certificate, identity: terraform });
  running.push({ plugin, client });
  return { plugin, client, certificate, socket: address.address };
}

describe("a plugin process", () => {
  it("listens before it says so, and only to the client that Terraform named", async () => {
    const { client, socket, plugin, certificate } = await connected();
    expect(statSync(socket).mode & 0o777).toBe(0o600);
    expect(statSync(dirname(socket)).mode & 0o777).toBe(0o700);
    await expect(client.call(ProviderService.stopProvider, {})).resolves.toEqual({ Error: "" });

    const tls = { serverCertificate: certificate, identity: createClientIdentity() };
    const stranger = new PluginClient({ network: "unix", address: socket }, tls);
    running.push({ plugin, client: stranger });
    await expect(stranger.call(ProviderService.stopProvider, {})).rejects.toMatchObject({ code: status.UNAVAILABLE });
  });

  it("speaks plainly when TLS is switched off", async () => {
    const { address, certificate } = await start({ PLUGIN_CLIENT_CERT: "" }).handshake();
    expect(certificate).toHaveLength(0);
    const client = new PluginClient(address, null);
    await expect(client.call(ProviderService.stopProvider, {})).resolves.toEqual({ Error: "" });
    client.close();
  });

  it("started by hand says in one paragraph what it is, and leaves with 1", async () => {
    const plugin = bundle.start({});
    expect(await plugin.ended).toEqual({ code: 1, signal: null });
    expect(plugin.stderr).toHaveLength(1);
    expect(plugin.stderr[0]).toMatch(/^This is a Terraform provider\./);
    await expect(plugin.line()).rejects.toThrow("no line on stdout");
  });

  it("offered only protocols it does not speak says so, and leaves with 1", async () => {
    const plugin = start({ PLUGIN_PROTOCOL_VERSIONS: "4,5" });
    expect(await plugin.ended).toEqual({ code: 1, signal: null });
    expect(plugin.stderr).toEqual([expect.stringContaining("offered: 4,5")]);
  });

  it("that finds nowhere to listen says so, and leaves with 1", async () => {
    const plugin = start({ PLUGIN_UNIX_SOCKET_DIR: join(sockets, "missing") });
    expect(await plugin.ended).toEqual({ code: 1, signal: null });
    expect(plugin.stderr).toEqual([expect.stringContaining("ENOENT")]);
  });

  it("whose provider does not load tells every caller why", async () => {
    const { client } = await connected({ FIXTURE: "unloadable" });
    const call = client.call(ProviderService.stopProvider, {});
    await expect(call).rejects.toMatchObject({ code: status.INTERNAL, details: "no licence, [redacted]" });
  });
});

describe("the outputs of a plugin process", () => {
  it("stay clean of stray prints before the handshake (else 'Unrecognized remote plugin message')", async () => {
    const { plugin, client } = await connected({ FIXTURE: "noise" });
    await expect(client.call(ProviderService.stopProvider, {})).resolves.toEqual({ Error: "" });
    await plugin.untilLogged("a dependency says hello");
    await plugin.untilLogged("another one, without a newline");
  });

  it("are log lines of strings only, even for what looks like a broken log line (else Terraform panics)", async () => {
    const { plugin, client } = await connected({ FIXTURE: "noise" });
    await expect(client.call(ProviderService.readResource, readRequest("fail"))).rejects.toThrow();
    await client.call(GRPCControllerService.shutdown, {});
    await plugin.ended;
    const lines = plugin.stderr.map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
    expect(lines.map((line) => line["@message"])).toContain('{"@message": 1, "@level": true}');
    expect(lines.flatMap((line) => Object.values(line)).filter((value) => typeof value !== "string")).toEqual([]);
    expect(
      lines.filter((line) => !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/.test(String(line["@timestamp"]))),
    ).toEqual([]);
  });

  it("never show a secret that the provider has registered", async () => {
    const { plugin, client } = await connected();
    await expect(client.call(ProviderService.readResource, readRequest("fail"))).rejects.toThrow("[redacted]");
    await expect(client.call(ProviderService.readResource, readRequest("crash"))).rejects.toThrow();
    await plugin.ended;
    expect(plugin.stderr.filter((line) => line.includes("t0p-secret"))).toEqual([]);
    expect(plugin.stderr.filter((line) => line.includes("[redacted]")).length).toBeGreaterThanOrEqual(3);
  });

  it("are silent unless Terraform was asked for a log", async () => {
    const { plugin, client } = await connected({ TF_LOG: "", FIXTURE: "noise" });
    await client.call(ProviderService.readResource, readRequest("echo"));
    await client.call(GRPCControllerService.shutdown, {});
    await plugin.ended;
    expect(plugin.stderr).toEqual([]);
  });
});

describe("the end of a plugin process", () => {
  it("follows Shutdown: reply, clean exit, no socket left", async () => {
    const { plugin, client, socket } = await connected();
    await client.call(ProviderService.readResource, readRequest("echo"));
    await expect(client.call(GRPCControllerService.shutdown, {})).resolves.toEqual({});
    expect(await plugin.ended).toEqual({ code: 0, signal: null });
    expect(existsSync(dirname(socket))).toBe(false);
    expect(plugin.logged).toContain("closed");
  });

  it("follows Shutdown although a call hangs, which is aborted first", async () => {
    const { plugin, client } = await connected();
    const outcome = expect(client.call(ProviderService.readResource, readRequest("hang"))).rejects.toThrow();
    await plugin.untilLogged("call");
    await client.call(GRPCControllerService.shutdown, {});
    expect(await plugin.ended).toEqual({ code: 0, signal: null });
    await outcome;
    expect(plugin.logged).toContain("abort");
  });

  it("follows Shutdown although the provider does not finish closing", async () => {
    const { plugin, client } = await connected({ FIXTURE: "stubborn" });
    await client.call(GRPCControllerService.shutdown, {});
    expect(await plugin.ended).toEqual({ code: 0, signal: null });
  });

  it.each(["SIGINT", "SIGHUP"] as const)(
    "does not follow %s, which reaches the whole process group: calls go on",
    async (signal) => {
      const { plugin, client } = await connected();
      plugin.child.kill(signal);
      plugin.child.kill(signal);
      await client.call(ProviderService.readResource, readRequest("echo"));
      await client.call(GRPCControllerService.shutdown, {});
      expect(await plugin.ended).toEqual({ code: 0, signal: null });
    },
  );

  it("follows SIGTERM, as polite as Shutdown", async () => {
    const { plugin, socket } = await connected();
    await plugin.untilLogged("loaded with [redacted]");
    plugin.child.kill("SIGTERM");
    expect(await plugin.ended).toEqual({ code: 0, signal: null });
    expect(existsSync(dirname(socket))).toBe(false);
    expect(plugin.logged).toContain("closed");
  });

  it("follows the end of its parent, however sudden: no orphan, no socket left", async () => {
    const { plugin, client } = await connected({}, '"$@" & wait');
    await client.call(ProviderService.readResource, readRequest("echo"));
    plugin.child.kill("SIGKILL");
    // The outputs close only when the orphan has gone too.
    expect(await plugin.ended).toEqual({ code: null, signal: "SIGKILL" });
    expect(plugin.logged).toContain("closed");
    expect(readdirSync(sockets)).toEqual([]);
  });

  it("follows an error outside of any call, told in the form that Terraform shows its user", async () => {
    const { plugin, client, socket } = await connected({ TF_LOG: "" });
    await expect(client.call(ProviderService.readResource, readRequest("crash"))).rejects.toThrow();
    expect(await plugin.ended).toEqual({ code: 1, signal: null });
    expect(plugin.stderr[0]).toBe("panic: Error: outside of any call, with [redacted]");
    expect(plugin.stderr[1]).toMatch(/^ {4}at /);
    expect(existsSync(dirname(socket))).toBe(false);
  });

  it("after such an error waits for other calls, since what they create must reach Terraform's state", async () => {
    const { plugin, client } = await connected();
    const other = client.call(ProviderService.readResource, readRequest("outlive", Buffer.from("c3", "hex")));
    await plugin.untilLogged("call");
    const crash = expect(client.call(ProviderService.readResource, readRequest("crash"))).rejects.toThrow();
    expect(Buffer.from((await other).newState?.msgpack ?? []).toString("hex")).toBe("c3");
    await crash;
    expect(await plugin.ended).toEqual({ code: 1, signal: null });
  });
});

describe("a plugin process for a debugger", () => {
  it("prints the variable that leads Terraform to it, and serves without TLS until Ctrl-C", async () => {
    const plugin = start({ FIXTURE: "debug", PLUGIN_UNIX_SOCKET_DIR: "", TMPDIR: sockets });
    const lines = [await plugin.line(), await plugin.line(), await plugin.line()];
    const [, json = ""] = /^TF_REATTACH_PROVIDERS='(.*)'$/.exec(lines[2] ?? "") ?? [];
    const reattach = JSON.parse(json) as Readonly<Record<string, { readonly Addr: { readonly String: string } }>>;
    const path = reattach["owner/echo"]?.Addr.String ?? "";
    expect(reattach).toEqual({
      "owner/echo": {
        Protocol: "grpc",
        ProtocolVersion: 6,
        Pid: plugin.child.pid,
        Test: true,
        Addr: { Network: "unix", String: path },
      },
    });
    expect(statSync(dirname(path)).mode & 0o777).toBe(0o700);

    const client = new PluginClient({ network: "unix", address: path }, null);
    await expect(client.call(ProviderService.stopProvider, {})).resolves.toEqual({ Error: "" });
    client.close();
    plugin.child.kill("SIGINT");
    expect(await plugin.ended).toEqual({ code: 0, signal: null });
    expect(readdirSync(sockets)).toEqual([]);
  });
});
