import { type Lab, startLab } from "../e2e/harness/lab";
import { describeWithTerraform } from "../e2e/harness/terraform-binary";
import { www } from "./harness/blocks";
import { failsWithoutTrace } from "./harness/looks";

describeWithTerraform("the server answers 503 for ever", (binary) => {
  let lab: Lab;
  beforeEach(async () => {
    lab = await startLab(binary, { provider: `timeout = "2s"` });
    lab.configure(www);
  });
  afterEach(() => lab.close());

  it("to everything: given up within the timeout, with the call, the status and the tries", async () => {
    expect(await lab.terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
    lab.sandbox.faults.add({ times: "always", act: { kind: "status", status: 503 } });
    const started = performance.now();
    const errors = await failsWithoutTrace(lab, () => lab.terraform.plan());
    expect(performance.now() - started).toBeLessThan(20_000);
    expect(errors.map(({ detail }) => detail).join()).toMatch(/session\/get.*503.*given up after \d tries/s);
  });

  it("to writes: nothing is on the server, nothing in the state", async () => {
    lab.sandbox.faults.add({ match: "zones/records/add", times: "always", act: { kind: "status", status: 503 } });
    const errors = await failsWithoutTrace(lab, () => lab.terraform.apply());
    expect(errors).toMatchObject([{ detail: expect.stringMatching(/zones\/records\/add.*503/s) }]);
  });
});
