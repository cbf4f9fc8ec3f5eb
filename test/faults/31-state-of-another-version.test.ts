import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Lab, startLab } from "../e2e/harness/lab";
import { describeWithTerraform } from "../e2e/harness/terraform-binary";
import { failsWithoutTrace, look } from "./harness/looks";
import { stack } from "./harness/stack";

describeWithTerraform("a state", (binary) => {
  /** What version 0.1.0 left of {@link stack}. Such files stay as they are for good. */
  const file = readFileSync(join(__dirname, "states", "0.1.0.json"), "utf8");
  const from010 = file.replaceAll("HOST", binary.name === "tofu" ? "registry.opentofu.org" : "registry.terraform.io");
  let lab: Lab;
  beforeAll(async () => {
    lab = await startLab(binary);
    lab.configure(stack);
    expect(await lab.terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
  });
  afterAll(() => lab.close());

  it("of an earlier version is read, and the plan is empty", async () => {
    lab.terraform.write({ "terraform.tfstate": from010 });
    expect(await lab.terraform.plan()).toMatchObject({ exitCode: 0, errors: [] });
    expect(look(lab).state).toHaveLength(4);
  });

  it("of an earlier version is read without a call to the server", async () => {
    lab.terraform.write({ "terraform.tfstate": from010 });
    lab.configure(stack, `server_url = "http://127.0.0.1:9"\nmax_retries = 0`);
    const shown = await lab.terraform.run("state", "show", "-no-color", "technitium_dns_record_set.www");
    expect(shown.stdout).toContain("www.lab.test");
    lab.configure(stack);
  });

  it("of an earlier schema, with attributes that are no more and without those that came since, is read all the same", async () => {
    const old = from010.replace('"comment": null', '"gone_since": ["x"]');
    expect(old).not.toBe(from010);
    lab.terraform.write({ "terraform.tfstate": old });
    expect(await lab.terraform.plan()).toMatchObject({ exitCode: 0, errors: [] });
  });

  it("of a later version is refused", async () => {
    lab.terraform.write({ "terraform.tfstate": from010.replaceAll('"schema_version": 0', '"schema_version": 9') });
    const errors = await failsWithoutTrace(lab, () => lab.terraform.plan());
    expect(errors[0]?.summary).toMatch(/newer provider version/);
  });
});
