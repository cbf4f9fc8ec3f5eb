import { type Lab, startLab } from "../e2e/harness/lab";
import { describeWithTerraform } from "../e2e/harness/terraform-binary";
import { www } from "./harness/blocks";
import { failsWithoutTrace, look } from "./harness/looks";

describeWithTerraform("the user needs a one-time code", (binary) => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await startLab(binary);
    lab.configure(www);
    expect(await lab.terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
  });
  afterAll(() => lab.close());

  it("is told to use an API token, before anything else is asked", async () => {
    lab.sandbox.faults.add({ match: "user/login", times: "always", act: { kind: "2fa-required" } });
    lab.configure(www, `username = "admin"\npassword = "admin"`);
    const errors = await failsWithoutTrace(lab, async () => {
      lab.sandbox.server.calls.clear();
      const result = await lab.terraform.plan();
      // A login that is met by a fault does not reach the server.
      expect(Object.fromEntries(lab.sandbox.server.calls)).toEqual({});
      return result;
    });
    expect(errors).toMatchObject([
      { summary: "The user needs a one-time code", detail: expect.stringContaining("API token") },
    ]);
  });

  it("and with the token the plan is empty", async () => {
    lab.configure(www);
    expect(await lab.terraform.plan()).toMatchObject({ exitCode: 0 });
    expect(look(lab)).toMatchObject({ server: [{ name: "www.lab.test" }], state: [{ name: "www" }] });
  });
});
