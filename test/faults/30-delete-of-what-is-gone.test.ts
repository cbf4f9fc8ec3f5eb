import { type Lab, startLab } from "../e2e/harness/lab";
import { describeWithTerraform } from "../e2e/harness/terraform-binary";
import { addressSet, www } from "./harness/blocks";
import { look } from "./harness/looks";

const GONE = "Cannot delete record: no such record exists.";

describeWithTerraform("something is deleted that is gone already", (binary) => {
  let lab: Lab;
  beforeEach(async () => {
    lab = await startLab(binary);
    lab.configure(www);
    expect(await lab.terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
  });
  afterEach(() => lab.close());

  it("is a success: a record, and one whose zone went", async () => {
    const { sandbox, terraform } = lab;
    sandbox.ask("zones/records/delete", {
      zone: "lab.test",
      domain: "www.lab.test",
      type: "A",
      ipAddress: "10.77.0.10",
    });
    expect(await terraform.destroy("-refresh=false")).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
    expect(await terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
    sandbox.ask("zones/delete", { zone: "lab.test" });
    expect(await terraform.destroy("-refresh=false")).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
  });

  it("is no success while the record is there, whatever the server says once", async () => {
    lab.sandbox.faults.add({ match: "zones/records/delete", act: { kind: "error", message: GONE } });
    expect(await lab.terraform.destroy()).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
    expect(look(lab)).toEqual({ server: [], state: [] });
  });

  it("is an error when the server says so for ever and the record stays", async () => {
    lab.sandbox.faults.add({ match: "zones/records/delete", times: "always", act: { kind: "error", message: GONE } });
    const { errors } = await lab.terraform.destroy();
    expect(errors).toMatchObject([{ detail: expect.stringContaining("no such record exists") }]);
    expect(look(lab)).toMatchObject({ server: [{ name: "www.lab.test" }], state: [{ name: "www" }] });
  });

  it("is said of one value of a set falsely: the other one stays as it is", async () => {
    lab.configure(addressSet("www", ["10.77.0.10", "10.77.0.11"]));
    expect(await lab.terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
    lab.sandbox.faults.add({ match: "zones/records/delete", act: { kind: "error", message: GONE } });
    lab.configure(addressSet("www", ["10.77.0.11"]));
    expect(await lab.terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
    expect(look(lab).server).toMatchObject([{ rData: { ipAddress: "10.77.0.11" } }]);
  });
});
