import { existsSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { ProviderService } from "../../../src/terraform/wire/generated/tfplugin6";
import { serveInProcess } from "../../../src/terraform/wire/serve-in-process";
import { echoHandlers, readRequest } from "./echo-provider";
import { PluginClient } from "./plugin-client";

describe("a provider served from this process", () => {
  it("is found by the reattach variable and answers there until closed", async () => {
    const events: string[] = [];
    const provider = await serveInProcess(
      async () => ({ handlers: echoHandlers(), close: async () => void events.push("closed") }),
      "registry.terraform.io/owner/echo",
    );
    const reattach = JSON.parse(provider.reattach) as Readonly<
      Record<string, { readonly Addr: { readonly String: string } }>
    >;
    const path = reattach["registry.terraform.io/owner/echo"]?.Addr.String ?? "";
    expect(reattach).toEqual({
      "registry.terraform.io/owner/echo": {
        Protocol: "grpc",
        ProtocolVersion: 6,
        Pid: process.pid,
        Test: true,
        Addr: { Network: "unix", String: path },
      },
    });
    expect(statSync(dirname(path)).mode & 0o777).toBe(0o700);

    const client = new PluginClient({ network: "unix", address: path }, null);
    const response = await client.call(ProviderService.readResource, readRequest("echo", Buffer.from("c0", "hex")));
    expect(Buffer.from(response.newState?.msgpack ?? []).toString("hex")).toBe("c0");
    client.close();

    await provider.close();
    expect(events).toEqual(["closed"]);
    expect(existsSync(dirname(path))).toBe(false);
  });

  it("can run beside others", async () => {
    const load = async () => ({ handlers: echoHandlers() });
    const providers = await Promise.all([serveInProcess(load, "a/one"), serveInProcess(load, "a/two")]);
    expect(new Set(providers.map(({ reattach }) => reattach.replace(/a\/(one|two)/, ""))).size).toBe(2);
    await Promise.all(providers.map(({ close }) => close()));
  });
});
