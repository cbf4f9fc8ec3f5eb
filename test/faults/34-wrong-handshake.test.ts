import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { status } from "@grpc/grpc-js";
import { ProviderService } from "../../src/terraform/wire/generated/tfplugin6";
import { builtExecutable } from "../e2e/harness/executable";
import { createClientIdentity } from "../terraform/wire/client-identity";
import { launchEnvironment } from "../terraform/wire/launch-environment";
import { PluginClient } from "../terraform/wire/plugin-client";
import { PluginProcess } from "../terraform/wire/plugin-process";

describe("the executable", () => {
  const terraform = createClientIdentity();
  const sockets = mkdtempSync(join(tmpdir(), "sockets-"));
  const running: PluginProcess[] = [];
  afterEach(async () => {
    for (const plugin of running.splice(0)) {
      plugin.child.kill("SIGKILL");
      await plugin.ended;
    }
  });
  afterAll(() => rmSync(sockets, { recursive: true }));

  /** Starts it with this environment and what it needs to be found. */
  function start(environment: NodeJS.ProcessEnv): PluginProcess {
    const env = { PATH: process.env["PATH"], PLUGIN_UNIX_SOCKET_DIR: sockets, ...environment };
    const plugin = new PluginProcess(spawn(builtExecutable(), [], { env, stdio: ["ignore", "pipe", "pipe"] }));
    running.push(plugin);
    return plugin;
  }

  it.each<readonly [string, NodeJS.ProcessEnv, RegExp]>([
    ["by hand", {}, /^This is a Terraform provider: Terraform starts it by itself\..*--help/],
    ["with another cookie", launchEnvironment({ TF_PLUGIN_MAGIC_COOKIE: "another" }), /^This is a Terraform provider/],
    [
      "for a protocol it does not speak",
      launchEnvironment({ PLUGIN_PROTOCOL_VERSIONS: "4,5" }),
      /version 6.*offered: 4,5/,
    ],
  ])("started %s says so in one paragraph on stderr, and leaves with 1", async (_, environment, words) => {
    const plugin = start(environment);
    expect(await plugin.ended).toEqual({ code: 1, signal: null });
    expect(plugin.stderr).toEqual([expect.stringMatching(words)]);
    await expect(plugin.line()).rejects.toThrow("no line on stdout");
  });

  it("serves nobody but the Terraform that started it", async () => {
    const plugin = start(launchEnvironment({ PLUGIN_CLIENT_CERT: terraform.certificate }));
    const { address, certificate } = await plugin.handshake();
    for (const identity of [null, createClientIdentity()]) {
      const stranger = new PluginClient(address, { serverCertificate: certificate, identity });
      await expect(stranger.call(ProviderService.stopProvider, {})).rejects.toMatchObject({ code: status.UNAVAILABLE });
      stranger.close();
    }
    const client = new PluginClient(address, { serverCertificate: certificate, identity: terraform });
    await expect(client.call(ProviderService.stopProvider, {})).resolves.toEqual({ Error: "" });
    client.close();
    expect(existsSync(address.address)).toBe(true);
  });
});
