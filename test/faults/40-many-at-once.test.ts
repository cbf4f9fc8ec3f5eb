import { type Lab, serverVersions, startLab } from "../e2e/harness/lab";
import { describeWithTerraform } from "../e2e/harness/terraform-binary";
import { addressSet } from "./harness/blocks";
import { look } from "./harness/looks";

describeWithTerraform("many records of one set and of one zone at once", (binary) => {
  let lab: Lab;
  afterEach(() => lab.close());

  it.each(serverVersions)(
    "server %s, where writes that meet collide: one result, an empty plan",
    async (version) => {
      // The provider's clock stands still: what a refresh costs does not depend on how busy this machine is.
      lab = await startLab(binary, { version, now: () => 0 });
      const { sandbox, terraform } = lab;
      const values = Array.from({ length: 50 }, (_, index) => `10.77.1.${index + 1}`);
      const labels = Array.from({ length: 500 }, (_, index) => `host${index}`);
      const stack = (count: number): string =>
        addressSet("big", values.slice(0, count)) + labels.map((label) => addressSet(label, ["10.77.0.10"])).join("");
      sandbox.faults.add({ match: "zones/records/*", times: "always", act: { kind: "race", seconds: 0.002 } });
      lab.configure(stack(50));
      expect(await terraform.apply("-parallelism=10")).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
      expect(look(lab).server).toHaveLength(550);
      lab.configure(stack(25));
      expect(await terraform.apply("-parallelism=10")).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
      expect(look(lab).server).toHaveLength(525);
      sandbox.server.calls.clear();
      expect(await terraform.plan("-parallelism=10")).toMatchObject({ exitCode: 0, errors: [] });
      // Reads that arrive together share a listing; on a busy machine a few come in waves of their own.
      expect(sandbox.server.calls.get("zones/records/get")).toBeLessThanOrEqual(10);
      expect(await terraform.destroy("-parallelism=10")).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
      expect(look(lab)).toEqual({ server: [], state: [] });
    },
    300_000,
  );
});
