import { type Lab, startLab } from "../e2e/harness/lab";
import { describeWithTerraform } from "../e2e/harness/terraform-binary";
import { addressSet, www } from "./harness/blocks";
import { look } from "./harness/looks";

describeWithTerraform("a proxy answers an error once", (binary) => {
  let lab: Lab;
  beforeEach(async () => {
    lab = await startLab(binary);
  });
  afterEach(() => lab.close());

  const isQuiet = async (): Promise<void> => {
    expect(await lab.terraform.plan()).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
  };

  it.each([500, 502, 503, 429])("%i to a write: looked up, written once, quiet", async (status) => {
    lab.configure(www);
    lab.sandbox.faults.add({ match: "zones/records/add", act: { kind: "status", status } });
    expect(await lab.terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
    expect(look(lab).server).toHaveLength(1);
    await isQuiet();
  });

  it.each([500, 502, 503, 429])("%i to reads: repeated, quiet", async (status) => {
    lab.configure(www);
    expect(await lab.terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
    for (const match of ["user/session/get", "zones/records/get", "dhcp/leases/list"])
      lab.sandbox.faults.add({ match, act: { kind: "status", status } });
    await isQuiet();
  });

  it("502 to an update and to a delete: the other half of the set is not touched", async () => {
    lab.configure(addressSet("www", ["10.77.0.10", "10.77.0.11"]));
    expect(await lab.terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
    for (const match of ["zones/records/update", "zones/records/delete"])
      lab.sandbox.faults.add({ match, act: { kind: "status", status: 502 } });
    lab.configure(addressSet("www", ["10.77.0.10"], `ttl = 60`));
    expect(await lab.terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
    expect(look(lab).server).toMatchObject([{ ttl: 60, rData: { ipAddress: "10.77.0.10" } }]);
    await isQuiet();
  });
});
