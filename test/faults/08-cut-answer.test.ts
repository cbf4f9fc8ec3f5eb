import { type Lab, startLab } from "../e2e/harness/lab";
import { describeWithTerraform } from "../e2e/harness/terraform-binary";
import { www } from "./harness/blocks";
import { failsWithoutTrace, look } from "./harness/looks";

describeWithTerraform("the connection breaks in the middle of an answer", (binary) => {
  let lab: Lab;
  beforeEach(async () => {
    lab = await startLab(binary, { provider: `timeout = "2s"` });
    lab.configure(www);
  });
  afterEach(() => lab.close());

  it.each([true, false])("to a write (content-length announced: %s): looked up, one record", async (contentLength) => {
    lab.sandbox.faults.add({ match: "zones/records/add", act: { kind: "cut", contentLength } });
    expect(await lab.terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
    expect(look(lab).server).toHaveLength(1);
    expect(await lab.terraform.plan()).toMatchObject({ exitCode: 0 });
  });

  it.each([true, false])(
    "to every read (content-length announced: %s): an error, nothing is missing",
    async (contentLength) => {
      expect(await lab.terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
      const act = { kind: "cut", contentLength } as const;
      lab.sandbox.faults.add({ match: "zones/records/get", times: "always", act });
      const errors = await failsWithoutTrace(lab, () => lab.terraform.plan());
      expect(errors).toMatchObject([{ summary: "The server's reply ended early" }]);
    },
  );
});
