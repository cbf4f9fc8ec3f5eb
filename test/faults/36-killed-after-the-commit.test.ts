import { type Lab, startLab } from "../e2e/harness/lab";
import { describeWithTerraform } from "../e2e/harness/terraform-binary";
import { addressSet } from "./harness/blocks";
import { look } from "./harness/looks";

describeWithTerraform("the provider is killed between the server's commit and its answer", (binary) => {
  let lab: Lab;
  beforeEach(async () => {
    lab = await startLab(binary);
    lab.configure(addressSet("www", ["10.77.0.10", "10.77.0.11"]));
    expect(await lab.terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
    // What such a run leaves behind: the records on the server, nothing in the state.
    await lab.terraform.run("state", "rm", "technitium_dns_record_set.www");
  });
  afterEach(() => lab.close());

  it("the next apply finds its own tag and adopts the set, without a word and without a write", async () => {
    const before = look(lab).server;
    expect(await lab.terraform.apply()).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
    expect(look(lab).server).toEqual(before);
    expect(await lab.terraform.plan()).toMatchObject({ exitCode: 0 });
  });

  it("half of the set is made whole", async () => {
    const record = { zone: "lab.test", domain: "www.lab.test", type: "A", ipAddress: "10.77.0.11" };
    lab.sandbox.ask("zones/records/delete", record);
    expect(await lab.terraform.apply()).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
    expect(look(lab).server).toHaveLength(2);
  });

  it("a set with our tag and other values is taken over, and the user hears that somebody may share the owner", async () => {
    lab.configure(addressSet("www", ["10.77.0.12"]));
    const { exitCode, warnings } = await lab.terraform.apply();
    expect(exitCode).toBe(0);
    expect(warnings).toMatchObject([{ summary: "Records with our tag were there already" }]);
    expect(look(lab).server).toMatchObject([{ rData: { ipAddress: "10.77.0.12" } }]);
  });
});
