import { type Lab, startLab } from "../e2e/harness/lab";
import { describeWithTerraform } from "../e2e/harness/terraform-binary";
import { addressSet, www } from "./harness/blocks";
import { failsWithoutTrace, look } from "./harness/looks";

describeWithTerraform("the password is wrong", (binary) => {
  let lab: Lab;
  const stack = www + ["a", "b", "c", "d", "e", "f", "g"].map((label) => addressSet(label, ["10.77.0.20"])).join("");
  const user = (password: string): string => `username = "admin"\npassword = "${password}"`;
  beforeAll(async () => {
    lab = await startLab(binary);
    lab.configure(stack, user("admin"));
    expect(await lab.terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
  });
  afterAll(() => lab.close());

  it("is tried once in a run, however many resources there are, and the error says why", async () => {
    lab.configure(stack, user("not-the-password"));
    for (const run of [() => lab.terraform.plan(), () => lab.terraform.apply()]) {
      const errors = await failsWithoutTrace(lab, async () => {
        lab.sandbox.server.calls.clear();
        const result = await run();
        expect(Object.fromEntries(lab.sandbox.server.calls)).toEqual({ "user/login": 1 });
        return result;
      });
      expect(errors).toMatchObject([{ summary: "The server refused" }]);
      expect(errors[0]?.detail).toMatch(/Invalid username or password.*five failures/s);
      expect(JSON.stringify(errors)).not.toContain("not-the-password");
    }
  });

  it("so the right one still works, logs in once and out at the end", async () => {
    lab.configure(stack, user("admin"));
    lab.sandbox.server.calls.clear();
    expect(await lab.terraform.plan()).toMatchObject({ exitCode: 0 });
    expect(lab.sandbox.server.calls.get("user/login")).toBe(1);
    expect(look(lab).server).toHaveLength(8);
    expect(look(lab).state).toHaveLength(8);
  });
});
