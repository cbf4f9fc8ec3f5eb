import { type Lab, startLab } from "../e2e/harness/lab";
import { describeWithTerraform } from "../e2e/harness/terraform-binary";
import { look } from "./harness/looks";
import { stack } from "./harness/stack";

describeWithTerraform("import", (binary) => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await startLab(binary);
    lab.configure(stack);
  });
  afterAll(() => lab.close());

  async function refusalOf(address: string, id: string): Promise<string> {
    const before = look(lab);
    const { exitCode, stderr } = await lab.terraform.import(address, id);
    expect(exitCode).toBe(1);
    expect(look(lab)).toEqual(before);
    return stderr.replaceAll(/\s*\n[╷│╵ ]*/g, " ");
  }

  it.each([
    ["technitium_dns_zone.office", "office.test"],
    ["technitium_dhcp_scope.lan", "Lab"],
    ["technitium_dhcp_reservation.nas", "Lab/02-77-00-00-00-50"],
    ["technitium_dns_record_set.www", "lab.test www.lab.test A"],
    ["technitium_dns_record_set.www", "elsewhere.test www.elsewhere.test A"],
  ])("of something that is not there is an error: %s %s", async (address, id) => {
    expect(await refusalOf(address, id)).toMatch(/non-existent|does not exist/);
  });

  it.each([
    ["technitium_dns_record_set.www", "lab.test/www.lab.test/A", "lab.example nas.lab.example A"],
    ["technitium_dns_record_set.www", "lab.test:www.lab.test:A", "lab.example nas.lab.example A"],
    ["technitium_dns_record_set.www", "lab.test www.lab.test NONSENSE", "lab.example nas.lab.example A"],
    ["technitium_dns_record_set.www", "lab.test a..b A", "lab.example nas.lab.example A"],
    ["technitium_dhcp_reservation.nas", "02-77-00-00-00-50", "Lab/02-77-00-00-00-50"],
    ["technitium_dhcp_reservation.nas", "Lab:02-77-00-00-00-50", "Lab/02-77-00-00-00-50"],
    ["technitium_dhcp_reservation.nas", "Lab/02-77", "Lab/02-77-00-00-00-50"],
    ["technitium_dns_zone.office", "office..test", "office"],
  ])("by an id that is none says what one looks like: %s %s", async (address, id, example) => {
    expect(await refusalOf(address, id)).toContain(example);
  });

  it("finds the scope whatever its name", async () => {
    const range = { startingAddress: "10.78.0.1", endingAddress: "10.78.0.99", subnetMask: "255.255.255.0" };
    lab.sandbox.ask("dhcp/scopes/set", { name: "Floor 1: East", ...range });
    lab.sandbox.ask("dhcp/scopes/addReservedLease", {
      name: "Floor 1: East",
      hardwareAddress: "02-77-00-00-00-51",
      ipAddress: "10.78.0.5",
    });
    const imported = await lab.terraform.import("technitium_dhcp_reservation.nas", "Floor 1: East/02-77-00-00-00-51");
    expect(imported).toMatchObject({ exitCode: 0 });
    expect(look(lab).state).toMatchObject([
      { instances: [{ attributes: { scope: "Floor 1: East", ip_address: "10.78.0.5" } }] },
    ]);
  });
});
