import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { createSandbox, type Sandbox } from "../../src/sandbox/sandbox";
import { builtExecutable } from "./harness/executable";
import { createMirror } from "./harness/mirror";
import { playGitlabJob, playWorkflow, runScript, type StepResult } from "./harness/pipeline";
import { TerraformDir } from "./harness/terraform";
import { describeWithTerraform } from "./harness/terraform-binary";

const example = join(__dirname, "..", "..", "examples", "drift-in-ci");
const executable = builtExecutable();

/** The examples wait this long between two looks; nothing changes here in between, so a test need not. */
const WAIT = "--confirm 15s";

describeWithTerraform("The pipelines of examples/drift-in-ci, played step by step", (binary) => {
  const mirror = createMirror(binary, executable);
  afterAll(() => mirror.remove());

  let sandbox: Sandbox;
  let terraform: TerraformDir;
  let tools: string;
  let environment: Readonly<Record<string, string | undefined>>;
  let url: string;

  beforeEach(async () => {
    sandbox = createSandbox({ version: "14.3", readOnlyToken: true });
    ({ url } = await sandbox.listen());
    const access = { TECHNITIUM_SERVER_URL: url, TECHNITIUM_API_TOKEN: sandbox.token };
    terraform = new TerraformDir({ binary, provider: { mirror: mirror.path }, environment: access });
    cpSync(example, terraform.path, { recursive: true });
    for (const file of [".github/workflows/drift.yml", ".gitlab-ci.yml", "cron/technitium-drift"]) {
      const text = readFileSync(join(terraform.path, file), "utf8");
      expect(text).toContain(WAIT);
      writeFileSync(join(terraform.path, file), text.replace(WAIT, "--confirm 0s"));
    }
    tools = mkdtempSync(join(tmpdir(), "pipeline-tools-"));
    symlinkSync(executable, join(tools, "technitium"));
    if (binary.name === "tofu") symlinkSync(binary.path, join(tools, "terraform"));
    // Installing from a registry and sending mail are not ours to test: both only write down what they were asked.
    tool("npm", 'echo "$@" >>"$0.calls"');
    tool("mail", '{ echo "$@"; cat; } >>"$0.sent"');
    environment = {
      PATH: `${tools}${delimiter}${process.env.PATH ?? ""}`,
      HOME: tools,
      TF_CLI_CONFIG_FILE: join(terraform.path, "cli.tfrc"),
      CHECKPOINT_DISABLE: "1",
    };
    expect(await terraform.init()).toMatchObject({ exitCode: 0 });
    expect(await terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
  });

  afterEach(async () => {
    terraform.remove();
    rmSync(tools, { recursive: true, force: true });
    await sandbox.close();
  });

  function tool(name: string, script: string): void {
    writeFileSync(join(tools, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(tools, name), 0o755);
  }

  /** A device comes, is off for longer than its lease, and loses its name. */
  function loseName(): void {
    sandbox.dhcp.lease({ mac: "02-77-00-00-00-50", hostname: "nas" });
    sandbox.advance(11 * 60_000);
    expect(answers()).toBe(0);
  }

  const answers = (): number => sandbox.resolve("nas.lab.test", "A").answers.length;
  const file = (name: string): string => readFileSync(join(terraform.path, name), "utf8");

  describe("GitHub Actions", () => {
    const play = (repair: boolean): Promise<readonly StepResult[]> =>
      playWorkflow({
        file: join(terraform.path, ".github/workflows/drift.yml"),
        directory: terraform.path,
        environment,
        context: {
          "vars.TECHNITIUM_SERVER_URL": url,
          "secrets.TECHNITIUM_READ_TOKEN": sandbox.readOnlyToken,
          "secrets.TECHNITIUM_WRITE_TOKEN": sandbox.token,
          "inputs.repair": String(repair),
        },
      });
    const outcomes = (results: readonly StepResult[]): Readonly<Record<string, string>> =>
      Object.fromEntries(results.map(({ name, outcome }) => [name, outcome]));

    it("passes when all is well", async () => {
      expect(outcomes(await play(true))).toMatchObject({
        "Install the check": "success",
        Check: "success",
        Repair: "skipped",
        "Check again": "skipped",
      });
      expect(readFileSync(join(tools, "npm.calls"), "utf8")).toBe("install --global terraform-provider-technitium\n");
    });

    it("fails with annotations, reports and outputs when something drifted, and leaves it alone unless told to repair", async () => {
      loseName();
      const results = await play(false);
      expect(outcomes(results)).toMatchObject({
        Check: "failure",
        "Keep the reports": "used",
        Repair: "skipped",
        "Check again": "skipped",
      });
      const check = results.find(({ name }) => name === "Check");
      const line = file("main.tf").split("\n").indexOf('resource "technitium_dhcp_reservation" "nas" {') + 1;
      expect(check?.log).toContain(`\n::error file=main.tf,line=${line},title=technitium drift%3A missing::`);
      expect(check?.log).toContain("its lease in scope Lab expired");
      expect(check?.outputs).toMatchObject({ status: "drifted", exit_code: "2", missing: "2", report: "drift.json" });
      for (const name of ["drift.json", "drift.xml", "drift.sarif", "drift.md", "drift.html"])
        expect(file(name)).toContain("nas.lab.test");
      expect(file(".github-summary-4")).toContain("### ❌ Drift");
      expect(answers()).toBe(0);
    });

    it("repairs when told to, and the check after that passes", async () => {
      loseName();
      expect(outcomes(await play(true))).toMatchObject({
        Check: "failure",
        Repair: "success",
        "Check again": "success",
      });
      expect(answers()).toBe(1);
    });

    it("does not repair what it could not see whole", async () => {
      sandbox.faults.add({
        match: "zones/records/get",
        times: "always",
        act: { kind: "error", message: "Access was denied." },
      });
      expect(outcomes(await play(true))).toMatchObject({ Check: "failure", Repair: "skipped" });
    });
  });

  it("GitLab CI: warns with test results, repairs by a button, and is well again", async () => {
    const job = (name: string): ReturnType<typeof playGitlabJob> =>
      playGitlabJob(join(terraform.path, ".gitlab-ci.yml"), name, terraform.path, {
        ...environment,
        TECHNITIUM_SERVER_URL: url,
        TECHNITIUM_API_TOKEN: sandbox.readOnlyToken,
        TECHNITIUM_WRITE_TOKEN: sandbox.token,
      });
    expect((await job("drift")).outcome).toBe("success");
    loseName();
    const drifted = await job("drift");
    expect(drifted.outcome).toBe("warning");
    expect(drifted.log).not.toContain("::error");
    expect(file("drift.xml")).toContain('<testcase name="technitium_dhcp_reservation.nas"');
    expect((await job("repair")).outcome).toBe("success");
    expect(answers()).toBe(1);
    expect((await job("drift")).outcome).toBe("success");
  });

  it("cron: is silent when all is well, mails what drifted, and what kept it from looking", async () => {
    const run = (variables: Readonly<Record<string, string>> = {}): ReturnType<typeof runScript> =>
      runScript(`"${join(terraform.path, "cron/technitium-drift")}" "${terraform.path}" ops@example.com`, "/", {
        ...environment,
        TECHNITIUM_SERVER_URL: url,
        TECHNITIUM_API_TOKEN: sandbox.readOnlyToken,
        ...variables,
      });
    const mail = join(tools, "mail.sent");
    expect(await run()).toEqual({ code: 0, log: "" });
    expect(existsSync(mail)).toBe(false);
    loseName();
    expect(await run()).toEqual({ code: 2, log: "" });
    expect(readFileSync(mail, "utf8")).toMatch(
      /^-s DNS drift on .* ops@example\.com\nDrift: 1 of 5 objects differs \(2 missing\)\./,
    );
    expect(await terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
    expect((await run()).code).toBe(0);
    expect((await run({ TECHNITIUM_SERVER_URL: "http://127.0.0.1:1", TECHNITIUM_MAX_RETRIES: "0" })).code).toBe(1);
    expect(readFileSync(mail, "utf8")).toMatch(/^-s DNS drift check failed on /m);
  });
});
