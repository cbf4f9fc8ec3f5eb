import { PAST_EXPIRY } from "../e2e/harness/dhcp";
import { type Lab, startLab } from "../e2e/harness/lab";
import { describeWithTerraform } from "../e2e/harness/terraform-binary";
import { addressSet } from "./harness/blocks";
import { failsWithoutTrace, look } from "./harness/looks";

const client = { mac: "02:77:00:00:00:77", hostname: "host" };

describeWithTerraform("a DHCP lease takes a managed name", (binary) => {
  let lab: Lab;
  beforeEach(async () => {
    lab = await startLab(binary, { version: "14.3" });
    const range = { startingAddress: "10.77.0.100", endingAddress: "10.77.0.199", subnetMask: "255.255.255.0" };
    const lease = { leaseTimeDays: "0", leaseTimeHours: "0", leaseTimeMinutes: "10" };
    lab.sandbox.ask("dhcp/scopes/set", { name: "Lab", ...range, ...lease, domainName: "lab.test" });
  });
  afterEach(() => lab.close());

  it("between plan and apply: the apply names scope and lease, and leaves the record", async () => {
    lab.configure(addressSet("host", ["10.77.0.10"]));
    expect(await lab.terraform.plan()).toMatchObject({ exitCode: 2 });
    const { address } = lab.sandbox.dhcp.lease(client);
    const errors = await failsWithoutTrace(lab, () => lab.terraform.applyPlan());
    expect(errors).toMatchObject([{ summary: "host.lab.test. A is not ours" }]);
    expect(errors[0]?.detail).toContain(`the DHCP scope "Lab" (lease of ${address})`);
    expect(errors[0]?.detail).toContain("adopt_dhcp");
    expect(look(lab).server).toMatchObject([{ rData: { ipAddress: address } }]);
  });

  it("after apply: while the lease lives the plan warns, and when it has ended the plan puts the record back", async () => {
    lab.configure(addressSet("host", ["10.77.0.100"], `comment = "by hand"`));
    expect(await lab.terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
    lab.sandbox.dhcp.lease(client);
    expect(look(lab).server).toMatchObject([{ rData: { ipAddress: "10.77.0.100" } }]);
    const leased = await lab.terraform.plan();
    expect(leased).toMatchObject({ exitCode: 0, errors: [] });
    expect(leased.warnings).toMatchObject([{ summary: "The DHCP server will write over host.lab.test. A" }]);
    expect(leased.warnings[0]?.detail).toMatch(/scope "Lab".*lease of 10\.77\.0\.100.*reservation/s);

    lab.sandbox.advance(PAST_EXPIRY);
    expect(look(lab).server).toEqual([]);
    const plan = await lab.terraform.plan();
    expect(plan.changes.map(({ change }) => change.actions)).toEqual([["create"]]);
    expect(await lab.terraform.applyPlan()).toMatchObject({ exitCode: 0, errors: [] });
    expect(await lab.terraform.plan()).toMatchObject({ exitCode: 0 });
    expect(look(lab).server).toMatchObject([{ comments: expect.stringMatching(/^by hand \[terraform /) }]);
  });
});
