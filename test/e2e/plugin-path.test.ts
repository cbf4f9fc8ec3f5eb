import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { providerSource } from "../../src/main/names";
import { createSandbox, type Sandbox } from "../../src/sandbox/sandbox";
import { builtExecutable } from "./harness/executable";
import { createMirror } from "./harness/mirror";
import { TerraformDir, type TerraformDirOptions } from "./harness/terraform";
import { describeWithTerraform } from "./harness/terraform-binary";

const root = join(__dirname, "..", "..");
const executable = builtExecutable();
const quickstart = readFileSync(join(root, "examples", "quickstart", "main.tf"), "utf8");

describeWithTerraform("The executable as it ships, started by Terraform itself", (binary) => {
  const mirror = createMirror(binary, executable);
  afterAll(() => mirror.remove());

  const places: readonly (readonly [string, TerraformDirOptions["provider"]])[] = [
    ["development overrides", { devOverride: { source: providerSource, directory: dirname(executable) } }],
    ["a filesystem mirror", { mirror: mirror.path }],
  ];

  describe.each(places)("from %s", (_place, provider) => {
    let sandbox: Sandbox;
    let terraform: TerraformDir;

    beforeAll(async () => {
      sandbox = createSandbox({ version: "14.3" });
      const { url } = await sandbox.listen();
      terraform = new TerraformDir({
        binary,
        provider,
        environment: { TECHNITIUM_SERVER_URL: url, TECHNITIUM_API_TOKEN: sandbox.token },
        files: { "main.tf": quickstart },
      });
      if ("mirror" in provider) expect(await terraform.init()).toMatchObject({ exitCode: 0 });
    });

    afterAll(async () => {
      terraform.remove();
      await sandbox.close();
    });

    it("applies the quickstart, and the next plan is empty", async () => {
      expect(await terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
      expect(await terraform.plan()).toMatchObject({ exitCode: 0 });
    });

    it("says in the plan what a lease's end deleted, and puts it back", async () => {
      sandbox.dhcp.lease({ mac: "02-77-00-00-00-50", hostname: "nas" });
      sandbox.advance(11 * 60_000);
      expect(sandbox.resolve("nas.lab.test", "A")).toMatchObject({ answers: [] });

      const { exitCode, changes, warnings } = await terraform.plan();
      expect(exitCode).toBe(2);
      expect(changes.map(({ address, change }) => [address, change.actions])).toEqual([
        ["technitium_dhcp_reservation.nas", ["update"]],
      ]);
      expect(warnings.map(({ detail }) => detail).join("\n")).toMatch(/lease/);

      expect(await terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
      expect(sandbox.resolve("nas.lab.test", "A").answers).toHaveLength(1);
      expect(await terraform.plan()).toMatchObject({ exitCode: 0 });
    });

    it("destroys what it made, and nothing else", async () => {
      sandbox.ask("zones/create", { zone: "foreign.test", type: "Primary" });
      expect(await terraform.run("destroy", "-auto-approve", "-no-color")).toMatchObject({ exitCode: 0, stderr: "" });
      const { zones } = sandbox.ask("zones/list") as { zones: readonly { name: string; internal: boolean }[] };
      expect(zones.filter(({ internal }) => !internal).map(({ name }) => name)).toEqual(["foreign.test"]);
    });
  });
});
