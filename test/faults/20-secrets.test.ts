import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { providerSource } from "../../src/main/names";
import { builtExecutable } from "../e2e/harness/executable";
import { TerraformDir, type CliResult } from "../e2e/harness/terraform";
import { describeWithTerraform } from "../e2e/harness/terraform-binary";
import { body, type Act, type Received, type ScriptedServer } from "../technitium/scripted-server";
import { createSandbox, type Sandbox } from "../../src/sandbox/sandbox";
import { www } from "./harness/blocks";
import { startPeer } from "./harness/peer";

/** A password, and a value that a resource keeps in its state and that is to be seen nowhere else. */
const PASSWORD = "canary+pass/word=77";
const PROXY_PASSWORD = "canary-proxy-5d1f0a";

const header = `terraform {\n  required_providers {\n    technitium = { source = "${providerSource}" }\n  }\n}\n`;
const stack = `
  ${www}
  resource "technitium_dns_forwarder_set" "office" {
    zone       = "forwarded.test"
    name       = "forwarded.test"
    forwarders = [{
      forwarder      = "10.77.0.9"
      proxy_type     = "Http"
      proxy_address  = "10.77.0.8"
      proxy_port     = 3128
      proxy_username = "office"
      proxy_password = "${PROXY_PASSWORD}"
    }]
  }
`;

/** What a server or a proxy can do at worst: say everything again that the request held. */
const echoed = ({ body: sent, headers }: Received): Act =>
  body(JSON.stringify({ status: "error", errorMessage: `${decodeURIComponent(sent)} ${JSON.stringify(headers)}` }));

describeWithTerraform("secrets are in no output", (binary) => {
  let sandbox: Sandbox;
  let peer: ScriptedServer;
  let terraform: TerraformDir;
  /** How the calls begin that are answered with an echo. */
  let echoing = "nothing";

  beforeEach(async () => {
    sandbox = createSandbox();
    sandbox.ask("zones/create", { zone: "lab.test", type: "Primary" });
    sandbox.ask("zones/create", { zone: "forwarded.test", type: "Forwarder", initializeForwarder: "false" });
    sandbox.ask("admin/users/create", { user: "iac", pass: PASSWORD });
    sandbox.ask("admin/users/set", { user: "iac", memberOfGroups: "Administrators" });
    peer = await startPeer(sandbox, (received) => (received.call.startsWith(echoing) ? echoed(received) : null));
    echoing = "nothing";
  });
  afterEach(async () => {
    terraform.remove();
    await peer.close();
    await sandbox.close();
  });

  it.each<readonly [string, () => Readonly<Record<string, string>>, string]>([
    ["an API token of the environment", () => ({ TECHNITIUM_API_TOKEN: sandbox.token }), ""],
    ["a password of the configuration", () => ({}), `username = "iac"\npassword = "${PASSWORD}"`],
  ])("with %s", async (_, credentials, provider) => {
    const environment = { TECHNITIUM_SERVER_URL: peer.url, TF_LOG_PROVIDER: "TRACE", ...credentials() };
    terraform = new TerraformDir({
      binary,
      provider: { devOverride: { source: providerSource, directory: dirname(builtExecutable()) } },
      environment,
      files: { "main.tf": `${header}provider "technitium" {\n${provider}\n}\n${stack}` },
    });
    const outputs: string[] = [];
    const note = ({ stdout, stderr, exitCode }: CliResult): number => {
      outputs.push(stdout, stderr);
      return exitCode;
    };

    expect(note(await terraform.apply())).toBe(0);
    for (const call of ["user/", "zones/records/get", "zones/records/add"]) {
      if (call === "zones/records/add") deleteAll();
      echoing = call;
      expect(note(await terraform.apply())).toBe(1);
    }
    echoing = "nothing";
    expect(note(await terraform.plan())).toBe(2);
    const planJson = (await terraform.run("show", "-json", "plan.tfplan")).stdout;
    terraform.write({ "plan.json": planJson });
    outputs.push(...(await driftReports(environment)));

    const tokens = peer.received.map(({ form }) => form.get("token")).filter((token) => token !== null);
    const secrets = [...new Set([PASSWORD, sandbox.token, ...tokens])];
    expect(outputs.join("")).toContain("[TRACE]");
    for (const output of outputs) expect(hits(output, [...secrets, PROXY_PASSWORD])).toEqual([]);
    for (const text of [
      readFileSync(join(terraform.path, "terraform.tfstate"), "utf8"),
      ...sandbox.log.lines().map((line) => line.text),
      ...peer.received.map(({ url }) => url),
    ])
      expect(hits(text, secrets)).toEqual([]);
    // Terraform itself writes a plan's configuration down in full; what comes from the environment is in no plan.
    if (provider === "") expect(hits(planJson, secrets)).toEqual([]);
  });

  function deleteAll(): void {
    const www = { zone: "lab.test", domain: "www.lab.test", type: "A", ipAddress: "10.77.0.10" };
    const forwarder = {
      zone: "forwarded.test",
      domain: "forwarded.test",
      type: "FWD",
      protocol: "Udp",
      forwarder: "10.77.0.9",
    };
    for (const record of [www, forwarder]) sandbox.request("zones/records/delete", record);
  }

  /** What `technitium drift` prints and writes, in every format. */
  async function driftReports(environment: Readonly<Record<string, string>>): Promise<readonly string[]> {
    const formats = ["json", "junit", "sarif", "markdown", "github", "html"];
    const list = ["text", ...formats.map((format) => `${format}=drift.${format}`)].join(",");
    const printed = await new Promise<string>((resolve) => {
      const args = ["drift", "--plan", "plan.json", "--format", list];
      const options = { cwd: terraform.path, env: { ...process.env, ...environment } };
      execFile(builtExecutable(), args, options, (_error, stdout, stderr) => resolve(stdout + stderr));
    });
    return [printed, ...formats.map((format) => readFileSync(join(terraform.path, `drift.${format}`), "utf8"))];
  }
});

/** The secrets that a text holds, in any form in which they travel. */
function hits(text: string, secrets: readonly string[]): readonly string[] {
  return secrets.filter((secret) =>
    [
      secret,
      encodeURIComponent(secret),
      JSON.stringify(secret).slice(1, -1),
      Buffer.from(secret).toString("base64"),
    ].some((form) => text.includes(form)),
  );
}
