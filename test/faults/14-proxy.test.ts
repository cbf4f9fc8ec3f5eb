import { describeWithTerraform } from "../e2e/harness/terraform-binary";
import { body, startServer, type ScriptedServer } from "../technitium/scripted-server";
import { www } from "./harness/blocks";
import { startExecutableLab, type ExecutableLab } from "./harness/executable-lab";
import { failsWithoutTrace, look } from "./harness/looks";
import { passOn } from "./harness/peer";

/** A server's address that only a proxy can reach. */
const ELSEWHERE = "http://dns.invalid:5380";

describeWithTerraform("HTTP_PROXY is set", (binary) => {
  let lab: ExecutableLab;
  let proxy: ScriptedServer;
  afterEach(async () => {
    await proxy.close();
    await lab.close();
  });

  async function start(more: Readonly<Record<string, string>> = {}): Promise<void> {
    proxy = await startServer((received) => body(passOn(lab.sandbox, received)));
    lab = await startExecutableLab(binary, {
      environment: (url, token) => ({
        TECHNITIUM_SERVER_URL: url,
        TECHNITIUM_API_TOKEN: token,
        TECHNITIUM_MAX_RETRIES: "0",
        HTTP_PROXY: proxy.url,
        NO_PROXY: "",
        ...more,
      }),
    });
    lab.configure(www);
  }

  it("a server elsewhere is reached through it", async () => {
    await start({ TECHNITIUM_SERVER_URL: ELSEWHERE });
    expect(await lab.terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
    expect(proxy.received.every(({ url }) => url.startsWith(`${ELSEWHERE}/api/`))).toBe(true);
    expect(look(lab)).toMatchObject({ server: [{ name: "www.lab.test" }], state: [{ name: "www" }] });
    expect(await lab.terraform.plan()).toMatchObject({ exitCode: 0 });
  });

  it("a server that NO_PROXY names is not", async () => {
    await start({ TECHNITIUM_SERVER_URL: ELSEWHERE, NO_PROXY: "dns.invalid" });
    const errors = await failsWithoutTrace(lab, () => lab.terraform.apply());
    expect(errors).toMatchObject([{ detail: expect.stringContaining("dns.invalid could not be resolved") }]);
    expect(proxy.received).toEqual([]);
  });

  it("a server on this machine is reached directly", async () => {
    await start();
    expect(await lab.terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
    expect(proxy.received).toEqual([]);
    expect(look(lab)).toMatchObject({ server: [{ name: "www.lab.test" }], state: [{ name: "www" }] });
  });
});
