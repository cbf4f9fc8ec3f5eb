import { type Lab, startLab } from "../e2e/harness/lab";
import { describeWithTerraform } from "../e2e/harness/terraform-binary";
import { addressSet } from "./harness/blocks";
import { look } from "./harness/looks";

describeWithTerraform("the server closes a kept-alive connection between two calls", (binary) => {
  let lab: Lab;
  afterEach(() => lab.close());

  it("is not to be seen, and writes nothing twice", async () => {
    lab = await startLab(binary, { provider: "max_connections = 1" });
    const hangUps = (): void => {
      for (const nth of [2, 5, 7, 12, 15]) lab.sandbox.faults.add({ match: "zones/*", nth, act: { kind: "hang-up" } });
    };
    hangUps();
    const labels = ["a", "b", "c", "d"];
    lab.configure(labels.map((label) => addressSet(label, ["10.77.0.10", "10.77.0.11"])).join(""));
    expect(await lab.terraform.apply()).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
    expect(look(lab).server).toHaveLength(8);
    expect(await lab.terraform.plan()).toMatchObject({ exitCode: 0 });
    hangUps();
    expect(await lab.terraform.destroy()).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
    expect(look(lab)).toEqual({ server: [], state: [] });
  });
});
