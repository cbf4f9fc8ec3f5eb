import { createSandbox, type Sandbox } from "../../src/sandbox/sandbox";
import { builtExecutable } from "./harness/executable";
import { createMirror } from "./harness/mirror";
import { StackProject } from "./harness/stack-project";
import { TerraformDir } from "./harness/terraform";
import { describeWithTerraform } from "./harness/terraform-binary";

const nas = `{ hardwareAddress: "02:77:00:00:00:10", ipAddress: "10.77.0.10", hostName: "nas" }`;

/** A program with a stack named lab, from what is in it. */
const program = (body: string): string => `
  import { App, TerraformOutput, TerraformStack } from "cdktf";
  import * as technitium from "terraform-provider-technitium/cdktf";
  const app = new App();
  const stack = new TerraformStack(app, "lab");
  new technitium.TechnitiumProvider(stack, "technitium", {});
  ${body}
  app.synth();
`;

/** Zones, a scope and a reservation as bare resources. */
const bare = program(`
  const zone = new technitium.DnsZone(stack, "zones", { name: "lab.test", forceDestroy: true });
  const lan = new technitium.DhcpScope(stack, "lan", {
    name: "LAN", startingAddress: "10.77.0.10", endingAddress: "10.77.0.199", subnetMask: "255.255.255.0", domainName: zone.name,
  });
  new technitium.DhcpReservation(stack, "nas", { ...${nas}, scope: lan.name });
`);

const preservedHost = `new technitium.PreservedHost(stack, "nas", {
  ...${nas}, scope: lan.staticScope.name, zone: zones.name, dependsOn: zones.all,
});`;

/** The host as one of the subnet's, and where it was before. */
const hostOfSubnet = `
  lan.addHost("storage", ${nas}).reservation.moveFromId("technitium_dhcp_reservation.nas");
`;

/** The same as constructs, with the border between the ranges behind the address of that number, and the host in its place. */
const constructs = (border: number, host = preservedHost): string =>
  program(`
    const zones = new technitium.ForwardAndReverseZone(stack, "zones", {
      name: "lab.test", network: "10.77.0.0/24", forceDestroy: true,
    });
    const lan = new technitium.ProtectedSubnet(stack, "lan", {
      name: "LAN",
      network: "10.77.0.0/24",
      staticRange: { startingAddress: "10.77.0.10", endingAddress: "10.77.0.${border}" },
      dynamicRange: { startingAddress: "10.77.0.${border + 1}", endingAddress: "10.77.0.199" },
      domainName: zones.name,
      dependsOn: zones.all,
    });
    ${host}
    const { owner, comment } = technitium.recordOrigin("nas.lab.test", "A", "shelf 2 [terraform lab 87e5c384b761]");
    new TerraformOutput(stack, "owner", { value: owner });
    new TerraformOutput(stack, "remark", { value: comment });
  `);

describeWithTerraform("A stack that changes", (binary) => {
  const mirror = createMirror(binary, builtExecutable());
  let project: StackProject;
  let sandbox: Sandbox;
  let terraform: TerraformDir;

  const configure = async (text: string): Promise<void> => {
    project.write("changing/main.ts", text);
    terraform.write({ "cdk.tf.json": await project.synthesise("changing/main.ts") });
  };

  beforeAll(async () => {
    project = await StackProject.create(binary, { declarations: false });
    sandbox = createSandbox({ version: "14.3" });
    const { url } = await sandbox.listen();
    terraform = new TerraformDir({
      binary,
      provider: { mirror: mirror.path },
      environment: { TECHNITIUM_SERVER_URL: url, TECHNITIUM_API_TOKEN: sandbox.token },
    });
    await configure(bare);
    expect(await terraform.init()).toMatchObject({ exitCode: 0 });
    expect(await terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
  });
  afterAll(async () => {
    mirror.remove();
    project.remove();
    terraform.remove();
    await sandbox.close();
  });

  it("turns bare resources into constructs in place, and the scope gives its range up in time", async () => {
    await configure(constructs(99));
    const { changes, errors } = await terraform.plan();
    expect(errors).toEqual([]);
    expect(changes.map(({ address, change }) => `${change.actions.join()} ${address}`).sort()).toEqual([
      expect.stringMatching(/^create technitium_dhcp_scope.lan_dynamic_/),
      expect.stringMatching(/^create technitium_dns_zone.zones_reverse_/),
      "update technitium_dhcp_reservation.nas",
      "update technitium_dhcp_scope.lan",
    ]);
    expect(await terraform.applyPlan()).toMatchObject({ exitCode: 0, errors: [] });
    expect(await terraform.plan()).toMatchObject({ exitCode: 0, changes: [] });
    expect(sandbox.resolve("nas.lab.test", "A").answers).toHaveLength(1);
    expect(await terraform.outputs()).toEqual({ owner: "lab", remark: "shelf 2" });
  });

  it("moves the border between the ranges down in one go", async () => {
    await configure(constructs(79));
    expect(await terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
    expect(await terraform.plan()).toMatchObject({ exitCode: 0, changes: [] });
  });

  it("moves a host into the subnet under another name, without touching it on the server", async () => {
    await configure(constructs(79, hostOfSubnet));
    const { changes, errors } = await terraform.plan();
    expect(errors).toEqual([]);
    expect(changes).toEqual([]);
    expect(await terraform.applyPlan()).toMatchObject({ exitCode: 0, errors: [] });
    const reservations = (await terraform.state()).values?.root_module?.resources?.filter(
      ({ type }) => type === "technitium_dhcp_reservation",
    );
    expect(reservations?.map(({ name }) => name)).toEqual([expect.stringMatching(/^lan_storage_/)]);
    expect(await terraform.plan()).toMatchObject({ exitCode: 0, changes: [] });
  });
});
