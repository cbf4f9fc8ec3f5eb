import type { FaultAct } from "../../src/sandbox/faults/fault";
import { type Lab, startLab } from "../e2e/harness/lab";
import { describeWithTerraform } from "../e2e/harness/terraform-binary";
import { addressSet } from "./harness/blocks";
import { look } from "./harness/looks";

const acts: readonly (readonly [string, FaultAct])[] = [
  ["stalls", { kind: "stall", done: false }],
  ["drops the connection", { kind: "drop", done: false }],
];

describeWithTerraform("a write does not land and its answer never comes", (binary) => {
  let lab: Lab;
  beforeEach(async () => {
    lab = await startLab(binary, { provider: `timeout = "1s"` });
  });
  afterEach(() => lab.close());

  it.each(acts)("the server %s: read back, unchanged, written once more", async (_how, act) => {
    const { sandbox, terraform } = lab;
    sandbox.faults.add({ match: "zones/records/add", act });
    lab.configure(addressSet("www", ["10.77.0.10", "10.77.0.11"]));
    expect(await terraform.apply()).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
    expect(look(lab).server).toHaveLength(2);
    sandbox.faults.add({ match: "zones/records/update", act }, { match: "zones/records/delete", act });
    lab.configure(addressSet("www", ["10.77.0.11"], `disabled = true`));
    expect(await terraform.apply()).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
    expect(look(lab).server).toMatchObject([{ disabled: true, rData: { ipAddress: "10.77.0.11" } }]);
    sandbox.faults.add({ match: "zones/records/delete", act });
    expect(await terraform.destroy()).toMatchObject({ exitCode: 0, errors: [] });
    expect(look(lab)).toEqual({ server: [], state: [] });
  });

  it("and never lands: an error, and a plan that creates it", async () => {
    const { sandbox, terraform } = lab;
    sandbox.faults.add({ match: "zones/records/add", times: "always", act: { kind: "drop", done: false } });
    lab.configure(addressSet("www", ["10.77.0.10"]));
    expect((await terraform.apply()).errors).toMatchObject([{ detail: expect.stringContaining("zones/records/add") }]);
    expect(look(lab).server).toEqual([]);
    sandbox.faults.clear();
    expect(await terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
    expect(await terraform.plan()).toMatchObject({ exitCode: 0 });
  });
});
