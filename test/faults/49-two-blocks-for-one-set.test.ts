import { type Lab, startLab } from "../e2e/harness/lab";
import { describeWithTerraform } from "../e2e/harness/terraform-binary";
import { addressSet, www } from "./harness/blocks";
import { failsWithoutTrace } from "./harness/looks";

describeWithTerraform("two blocks of one configuration manage one set", (binary) => {
  let lab: Lab;
  beforeEach(async () => {
    lab = await startLab(binary);
  });
  afterEach(() => lab.close());

  const twin = addressSet("twin", ["10.77.0.11"]).replace("twin.lab.test", "WWW.Lab.test.");

  it("the second is refused by name before anything is written, both new or one there already", async () => {
    const summary = "Two blocks manage www.lab.test. A";
    lab.configure(www + twin);
    expect(await failsWithoutTrace(lab, () => lab.terraform.apply())).toMatchObject([{ summary }]);
    lab.configure(www);
    expect(await lab.terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
    lab.configure(www + twin);
    expect(await failsWithoutTrace(lab, () => lab.terraform.plan())).toMatchObject([{ summary }]);
    lab.configure(www + addressSet("twin", ["10.77.0.10"]).replace("twin.lab.test", "www.lab.test"));
    expect(await failsWithoutTrace(lab, () => lab.terraform.plan())).toMatchObject([{ summary }]);
  });

  it("one block planned again and again is not two", async () => {
    lab.configure(www);
    for (const args of [[], ["-replace=technitium_dns_record_set.www"], ["-refresh=false"]]) {
      expect(await lab.terraform.plan(...args)).toMatchObject({ errors: [] });
      expect(await lab.terraform.apply(...args)).toMatchObject({ exitCode: 0, errors: [] });
    }
    await lab.terraform.run("taint", "technitium_dns_record_set.www");
    expect(await lab.terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
    lab.configure(www.replace("www.lab.test", "web.lab.test"));
    expect(await lab.terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
  });
});
