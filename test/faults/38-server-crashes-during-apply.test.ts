import { type Lab, startLab } from "../e2e/harness/lab";
import { describeWithTerraform } from "../e2e/harness/terraform-binary";
import { addressSet } from "./harness/blocks";
import { look } from "./harness/looks";

describeWithTerraform("the server crashes during apply", (binary) => {
  const labels = Array.from({ length: 12 }, (_, index) => `host${index}`);
  let lab: Lab;
  afterEach(() => lab.close());

  it("and comes back without its last writes: the gap is bridged, and what it forgot is made again", async () => {
    lab = await startLab(binary);
    const { sandbox, terraform } = lab;
    // The zone itself is on the server's disk; what is written from here on is not yet.
    sandbox.advance(60_000);
    lab.configure(labels.map((label) => addressSet(label, ["10.77.0.10"])).join(""));
    sandbox.faults.add({ match: "zones/records/add", nth: 8, act: { kind: "crash", done: true, lose: 5, down: 1 } });
    const applied = await terraform.apply("-parallelism=1");
    expect(applied).toMatchObject({ exitCode: 0, errors: [] });
    const { server } = look(lab);
    expect(server.length).toBeLessThan(labels.length);
    const { changes } = await terraform.plan();
    expect(changes.map(({ change }) => change.actions.join())).toEqual(
      Array(labels.length - server.length).fill("create"),
    );
    expect(await terraform.applyPlan()).toMatchObject({ exitCode: 0, errors: [] });
    expect(look(lab).server).toHaveLength(labels.length);
    expect(await terraform.plan()).toMatchObject({ exitCode: 0 });
  });
});
