import { type Lab, startLab } from "../e2e/harness/lab";
import { describeWithTerraform } from "../e2e/harness/terraform-binary";
import { addressSet } from "./harness/blocks";
import { look } from "./harness/looks";

describeWithTerraform("the token or session ends in mid-apply", (binary) => {
  const stack = ["a", "b", "c", "d"].map((label) => addressSet(label, ["10.77.0.10"])).join("");
  let lab: Lab;
  beforeEach(async () => {
    lab = await startLab(binary);
  });
  afterEach(() => lab.close());

  it("with a token: it stops, what was made is in the state, and the next apply does the rest", async () => {
    const { sandbox, terraform } = lab;
    lab.configure(stack);
    sandbox.faults.add({ match: "zones/records/add", nth: 3, times: "always", act: { kind: "invalid-token" } });
    const { errors } = await terraform.apply("-parallelism=1");
    expect(errors.map(({ summary }) => summary)).toEqual(Array(2).fill("The server does not accept the token"));
    const { server, state } = look(lab);
    expect(server).toHaveLength(2);
    expect(state.map(({ name }) => `${name}.lab.test`).sort()).toEqual(server.map(({ name }) => name).sort());
    sandbox.faults.clear();
    const { changes } = await terraform.plan();
    expect(changes).toHaveLength(2);
    expect(await terraform.applyPlan()).toMatchObject({ exitCode: 0, errors: [] });
    expect(await terraform.plan()).toMatchObject({ exitCode: 0 });
  });

  it("with user and password: one new login, and nothing is written twice", async () => {
    const { sandbox, terraform } = lab;
    lab.configure(stack, `username = "admin"\npassword = "admin"`);
    sandbox.faults.add({ match: "zones/records/add", nth: 3, act: { kind: "invalid-token" } });
    expect(await terraform.apply("-parallelism=1")).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
    expect(look(lab).server).toHaveLength(4);
    expect(await terraform.plan()).toMatchObject({ exitCode: 0 });
  });
});
