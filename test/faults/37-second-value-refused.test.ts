import { type Lab, startLab } from "../e2e/harness/lab";
import { describeWithTerraform } from "../e2e/harness/terraform-binary";
import { addressSet, www } from "./harness/blocks";
import { look } from "./harness/looks";

const refusal = { match: "zones/records/add", parameters: { ipAddress: "10.77.0.11" } } as const;
const act = { kind: "error", message: "The disk of this server is tired." } as const;

describeWithTerraform("the second value of a set is refused", (binary) => {
  let lab: Lab;
  beforeEach(async () => {
    lab = await startLab(binary);
  });
  afterEach(() => lab.close());

  it("on creation: the state holds what exists, and the next apply makes it whole", async () => {
    const { sandbox, terraform } = lab;
    sandbox.faults.add({ ...refusal, act });
    lab.configure(addressSet("www", ["10.77.0.10", "10.77.0.11"]));
    expect((await terraform.apply()).errors).toMatchObject([{ detail: expect.stringContaining("is tired") }]);
    const { server, state } = look(lab);
    expect(server).toMatchObject([{ rData: { ipAddress: "10.77.0.10" } }]);
    expect(state[0]?.instances).toMatchObject([{ status: "tainted", attributes: { values: ["10.77.0.10"] } }]);
    expect(await terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
    expect(look(lab).server).toHaveLength(2);
    expect(await terraform.plan()).toMatchObject({ exitCode: 0 });
  });

  it("on a change: the next plan has only the rest", async () => {
    const { sandbox, terraform } = lab;
    lab.configure(www);
    expect(await terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
    sandbox.faults.add({ ...refusal, act });
    lab.configure(addressSet("www", ["10.77.0.11", "10.77.0.12"], "ttl = 60"));
    expect((await terraform.apply()).exitCode).toBe(1);
    const { server, state } = look(lab);
    expect(state[0]?.instances[0]?.attributes["values"]).toEqual(server.map(({ rData }) => rData["ipAddress"]));
    const { changes } = await terraform.plan();
    expect(changes.map(({ change }) => change.actions)).toEqual([["update"]]);
    expect(await terraform.applyPlan()).toMatchObject({ exitCode: 0, errors: [] });
    expect(await terraform.plan()).toMatchObject({ exitCode: 0 });
    expect(look(lab).server).toHaveLength(2);
  });
});
