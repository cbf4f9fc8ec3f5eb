import { type Lab, startLab } from "../e2e/harness/lab";
import { describeWithTerraform } from "../e2e/harness/terraform-binary";
import { www } from "./harness/blocks";
import { failsWithoutTrace, look } from "./harness/looks";

describeWithTerraform("the API's path answers 404", (binary) => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await startLab(binary);
    lab.configure(www);
    expect(await lab.terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
  });
  beforeEach(() => lab.sandbox.faults.clear());
  afterAll(() => lab.close());

  it.each([
    ["from the first call on", "*"],
    ["for records only", "zones/records/*"],
  ])("%s: it is said that no such server answers there, and nothing is planned", async (_, match) => {
    lab.sandbox.faults.add({ match, times: "always", act: { kind: "status", status: 404, body: "no such page" } });
    const errors = await failsWithoutTrace(lab, () => lab.terraform.plan());
    expect(errors).toMatchObject([{ summary: "No Technitium DNS Server answers there" }]);
    expect(errors[0]?.detail).toMatch(/404.*server_url/s);
  });

  it("is not taken for gone by destroy", async () => {
    lab.sandbox.faults.add({ match: "zones/*", times: "always", act: { kind: "status", status: 404 } });
    await failsWithoutTrace(lab, () => lab.terraform.destroy("-refresh=false"));
    lab.sandbox.faults.clear();
    expect(await lab.terraform.plan()).toMatchObject({ exitCode: 0 });
    expect(look(lab)).toMatchObject({ server: [{ name: "www.lab.test" }], state: [{ name: "www" }] });
  });
});
