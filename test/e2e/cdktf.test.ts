import { readFileSync } from "node:fs";
import { join } from "node:path";
import { flavours, forFlavour } from "../../scripts/cdktf/flavour";
import { createSandbox, type Sandbox } from "../../src/sandbox/sandbox";
import { builtExecutable } from "./harness/executable";
import { createMirror } from "./harness/mirror";
import { StackProject } from "./harness/stack-project";
import { TerraformDir } from "./harness/terraform";
import { describeWithTerraform } from "./harness/terraform-binary";

/** Longer than a lease of the examples and the clean-up that follows, in milliseconds. */
const PAST_EXPIRY = 11 * 60_000;

/** Checking the types of the library takes its time on a busy machine, in milliseconds. */
const COMPILE_TIMEOUT = 300_000;

const LAPTOP = "technitium_dhcp_reservation.laptop";

/** The names and types that every example publishes. */
const published: readonly (readonly [string, string])[] = [
  ...["nas", "files", "printer", "laptop", "switch"].map((host) => [`${host}.lab.test`, "A"] as const),
  ...[2, 10, 11, 120].map((octet) => [`${octet}.0.77.10.in-addr.arpa`, "PTR"] as const),
];

describeWithTerraform("The example stacks in TypeScript", (binary) => {
  const mirror = createMirror(binary, builtExecutable());
  let project: StackProject;
  beforeAll(async () => {
    project = await StackProject.create(binary, { declarations: true });
  }, COMPILE_TIMEOUT);
  afterAll(() => {
    mirror.remove();
    project.remove();
  });

  describe.each(flavours)("examples/%s", (flavour) => {
    let sandbox: Sandbox;
    let terraform: TerraformDir;
    beforeAll(async () => {
      sandbox = createSandbox({ version: "14.3" });
      const { url } = await sandbox.listen();
      project.copy(`examples/${flavour}`);
      terraform = new TerraformDir({
        binary,
        provider: { mirror: mirror.path },
        environment: { TECHNITIUM_SERVER_URL: url, TECHNITIUM_API_TOKEN: sandbox.token },
        files: { "cdk.tf.json": await project.synthesise(`examples/${flavour}/main.ts`) },
      });
    });
    afterAll(async () => {
      terraform.remove();
      await sandbox.close();
    });

    it("installs from a mirror, validates, applies, and leaves nothing to do", async () => {
      expect(await terraform.init()).toMatchObject({ exitCode: 0 });
      expect(await terraform.validate()).toMatchObject({ exitCode: 0, errors: [] });
      expect(await terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
      expect(await terraform.plan()).toMatchObject({ exitCode: 0, changes: [] });
      expect(missing(sandbox)).toEqual([]);
    });

    it("keeps the names of the subnet's hosts through the end of their leases", async () => {
      expect(sandbox.dhcp.lease({ mac: "02:77:00:00:00:10", hostname: "nas" })).toMatchObject({
        address: "10.77.0.10",
      });
      sandbox.advance(PAST_EXPIRY);
      expect(missing(sandbox)).toEqual([]);
      expect(await terraform.plan()).toMatchObject({ exitCode: 0, changes: [] });
    });

    it("hands a stranger an address of the dynamic range, and writes its name as usual", () => {
      const { address } = sandbox.dhcp.lease({ mac: "02:77:00:00:00:99", hostname: "guest" });
      expect(address).toMatch(/^10\.77\.0\.1\d\d$/);
      expect(sandbox.resolve("guest.lab.test", "A").answers).toHaveLength(1);
    });

    it("sees what the end of a lease took from a host in the dynamic range, and puts it back", async () => {
      expect(sandbox.dhcp.lease({ mac: "02:77:00:00:00:20", hostname: "laptop" })).toMatchObject({
        address: "10.77.0.120",
      });
      sandbox.advance(PAST_EXPIRY);
      expect(missing(sandbox)).toEqual(["laptop.lab.test A", "120.0.77.10.in-addr.arpa PTR"]);
      const plan = await terraform.plan();
      expect(plan).toMatchObject({ exitCode: 2, errors: [] });
      expect(plan.changes).toMatchObject([{ address: LAPTOP, change: { actions: ["update"] } }]);
      expect(plan.warnings.map(({ detail }) => detail).join("\n")).toContain("lease");
      expect(await terraform.applyPlan()).toMatchObject({ exitCode: 0, errors: [] });
      expect(missing(sandbox)).toEqual([]);
    });

    it("sees records that a person deleted, and puts them back", async () => {
      sandbox.ask("zones/records/delete", {
        zone: "lab.test",
        domain: "files.lab.test",
        type: "CNAME",
        cname: "nas.lab.test",
      });
      sandbox.ask("zones/records/delete", {
        zone: "lab.test",
        domain: "printer.lab.test",
        type: "A",
        ipAddress: "10.77.0.11",
      });
      // With an address record the server deletes its PTR record.
      expect(missing(sandbox)).toEqual(["files.lab.test A", "printer.lab.test A", "11.0.77.10.in-addr.arpa PTR"]);
      const { exitCode, changes } = await terraform.plan();
      expect(exitCode).toBe(2);
      expect(changes.map(({ type }) => type).sort()).toEqual([
        "technitium_dhcp_reservation",
        "technitium_dns_record_set",
      ]);
      expect(await terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
      expect(missing(sandbox)).toEqual([]);
      expect(await terraform.plan()).toMatchObject({ exitCode: 0, changes: [] });
    });

    it("destroys what it made", async () => {
      expect(await terraform.destroy()).toMatchObject({ exitCode: 0, errors: [] });
      expect(sandbox.ask("dhcp/scopes/list")).toMatchObject({ scopes: [{ name: "Default" }] });
      expect(missing(sandbox)).toHaveLength(published.length);
    });
  });

  describe.each(flavours)("terraform-provider-technitium/%s", (flavour) => {
    const ours = `terraform-provider-technitium/${flavour}`;

    it("has types that let the example pass and stop every mistake", () => {
      project.copy(`examples/${flavour}`);
      const mistakes = readFileSync(join(__dirname, "..", "cdktf", "type-cases.ts"), "utf8");
      project.write(
        `types-${flavour}/mistakes.ts`,
        forFlavour(flavour, mistakes).replace('"../../src/cdktf"', JSON.stringify(ours)),
      );
      expect(project.typeProblems(`examples/${flavour}/main.ts`, `types-${flavour}/mistakes.ts`)).toEqual([]);
    });

    it.each([
      ["CommonJS", "cjs", (names: string, from: string) => `const { ${names} } = require("${from}");`, ":"],
      ["ESM", "mjs", (names: string, from: string) => `import { ${names} } from "${from}";`, " as"],
    ])("can be loaded from %s, whole and in parts that are the same classes", async (_kind, extension, load, as) => {
      const program = [
        load("App, TerraformStack", flavour),
        load("DnsZone, PreservedHost, TechnitiumProvider, reverseName", ours),
        load(`PreservedHost${as} Host`, `${ours}/constructs`),
        load(`DnsZone${as} Zone`, `${ours}/dns-zone`),
        load(`reverseName${as} name`, `${ours}/functions`),
        "if (Zone !== DnsZone || Host !== PreservedHost || name !== reverseName) throw new Error('not the same');",
        "const app = new App();",
        "const stack = new TerraformStack(app, 'lab');",
        "new TechnitiumProvider(stack, 'technitium');",
        "const zone = new Zone(stack, 'zone', { name: 'lab.test' });",
        "if (!(zone instanceof DnsZone)) throw new Error('another class');",
        "app.synth();",
      ].join("\n");
      const file = `plain-${flavour}/main.${extension}`;
      project.write(file, program);
      expect(JSON.parse(await project.synthesise(file))).toMatchObject({
        resource: { technitium_dns_zone: { zone: { name: "lab.test" } } },
      });
    });

    it("writes HCL that Terraform takes, nested attributes and all", async () => {
      const file = `hcl-${flavour}/main.ts`;
      project.write(file, hclStack(flavour));
      const terraform = new TerraformDir({
        binary,
        provider: { mirror: mirror.path },
        files: { "cdk.tf": await project.synthesise(file, "hcl") },
      });
      try {
        expect(await terraform.init()).toMatchObject({ exitCode: 0 });
        expect(await terraform.validate()).toMatchObject({ exitCode: 0, errors: [] });
      } finally {
        terraform.remove();
      }
    });
  });
});

/** A stack with every kind of nested attribute that a scope has. */
const hclStack = (flavour: string): string => `
  import { App, TerraformStack } from "${flavour}";
  import { DhcpScope, TechnitiumProvider } from "terraform-provider-technitium/${flavour}";
  const app = new App();
  const stack = new TerraformStack(app, "lab");
  new TechnitiumProvider(stack, "technitium", { serverUrl: "http://127.0.0.1:5380", apiToken: "token" });
  const ends = { startingAddress: "10.77.0.60", endingAddress: "10.77.0.69" };
  new DhcpScope(stack, "lan", {
    name: "LAN", startingAddress: "10.77.0.50", endingAddress: "10.77.0.199", subnetMask: "255.255.255.0",
    exclusions: [ends], dnsServers: ["10.77.0.1"],
    staticRoutes: [{ destination: "10.78.0.0", subnetMask: "255.255.255.0", router: "10.77.0.2" }],
    vendorInfo: [{ identifier: "", information: "060103" }],
    genericOptions: [{ code: 60, value: "626F" }],
  });
  app.synth();
`;

/** What is published no more. */
function missing(sandbox: Sandbox): readonly string[] {
  const lost = published.filter(([name, type]) => sandbox.resolve(name, type).answers.length === 0);
  return lost.map((question) => question.join(" "));
}
