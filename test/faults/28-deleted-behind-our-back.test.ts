import { type Lab, startLab } from "../e2e/harness/lab";
import { describeWithTerraform } from "../e2e/harness/terraform-binary";
import { look } from "./harness/looks";
import { stack as objects } from "./harness/stack";

const inOffice = `
  resource "technitium_dns_record_set" "in_office" {
    zone   = technitium_dns_zone.office.name
    name   = "www.office.test"
    type   = "A"
    values = ["10.77.0.20"]
  }
`;

describeWithTerraform("something is deleted behind our back", (binary) => {
  const stack = objects + inOffice;
  let lab: Lab;
  beforeAll(async () => {
    lab = await startLab(binary);
    lab.configure(stack);
    expect(await lab.terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
  });
  afterAll(() => lab.close());

  it.each<readonly [string, string, Readonly<Record<string, string>>, readonly string[]]>([
    [
      "a record",
      "zones/records/delete",
      { zone: "lab.test", domain: "www.lab.test", type: "A", ipAddress: "10.77.0.10" },
      ["technitium_dns_record_set.www"],
    ],
    [
      "a reservation",
      "dhcp/scopes/removeReservedLease",
      { name: "Lab", hardwareAddress: "02-77-00-00-00-50" },
      ["technitium_dhcp_reservation.nas"],
    ],
    [
      "a scope, and the reservations in it",
      "dhcp/scopes/delete",
      { name: "Lab" },
      ["technitium_dhcp_reservation.nas", "technitium_dhcp_scope.lan"],
    ],
    [
      "a zone, and the records in it",
      "zones/delete",
      { zone: "office.test" },
      ["technitium_dns_record_set.in_office", "technitium_dns_zone.office"],
    ],
  ])("%s: the plan creates exactly that, and apply puts it back", async (_, call, parameters, gone) => {
    const before = look(lab);
    lab.sandbox.ask(call, parameters);
    const plan = await lab.terraform.plan();
    expect(plan).toMatchObject({ exitCode: 2, errors: [] });
    expect(plan.changes.map(({ address, change }) => [address, ...change.actions]).sort()).toEqual(
      gone.map((address) => [address, "create"]),
    );
    expect(await lab.terraform.applyPlan()).toMatchObject({ exitCode: 0, errors: [] });
    expect(await lab.terraform.plan()).toMatchObject({ exitCode: 0 });
    expect(look(lab).server.map(({ name, rData }) => [name, rData])).toEqual(
      before.server.map(({ name, rData }) => [name, rData]),
    );
    expect(look(lab).state).toHaveLength(before.state.length);
  });

  it("and somebody else has taken the name since: the apply says who", async () => {
    const record = { zone: "lab.test", domain: "www.lab.test", type: "A" };
    lab.sandbox.ask("zones/records/delete", { ...record, ipAddress: "10.77.0.10" });
    lab.sandbox.ask("zones/records/add", { ...record, ipAddress: "10.77.0.99", comments: "by hand" });
    const { changes } = await lab.terraform.plan();
    expect(changes).toMatchObject([
      { change: { actions: ["update"], before: { origin: "manual", values: ["10.77.0.99"] } } },
    ]);
    const { errors } = await lab.terraform.applyPlan();
    expect(errors).toMatchObject([{ summary: "www.lab.test. A is not ours" }]);
    expect(look(lab).server.filter(({ name }) => name === "www.lab.test")).toMatchObject([
      { rData: { ipAddress: "10.77.0.99" } },
    ]);
  });
});
