import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Lab, startLab } from "../e2e/harness/lab";
import { describeWithTerraform } from "../e2e/harness/terraform-binary";
import { failsWithoutTrace, look } from "./harness/looks";
import { stack } from "./harness/stack";

describeWithTerraform("a state that was edited by hand", (binary) => {
  let lab: Lab;
  let good = "";
  beforeAll(async () => {
    lab = await startLab(binary);
    lab.configure(stack);
    expect(await lab.terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
    good = readFileSync(join(lab.terraform.path, "terraform.tfstate"), "utf8");
  });
  afterAll(() => lab.close());

  function edit(from: string, to: string): void {
    expect(good).toContain(from);
    lab.terraform.write({ "terraform.tfstate": good.replace(from, to) });
  }

  it.each([
    ["an attribute is missing", '"ttl": "3600",', ""],
    ["the address of a reservation is missing", '"ip_address": "10.77.0.50",', ""],
    ["an address is none", '"ip_address": "10.77.0.50"', '"ip_address": "somewhere"'],
  ])("%s: it is read anew, and nothing is planned", async (_, from, to) => {
    edit(from, to);
    expect(await lab.terraform.plan()).toMatchObject({ exitCode: 0, errors: [] });
  });

  it.each([
    [
      "a text where a list has to be",
      '"values": [\n              "10.77.0.10"\n            ]',
      '"values": "10.77.0.10"',
      "values",
    ],
    ["a list where a text has to be", '"ip_address": "10.77.0.50"', '"ip_address": ["10.77.0.50"]', ".ip_address"],
    ["an identity that is missing", '"name": "www.lab.test",', "", "no name"],
  ])("%s: an error that names the attribute", async (_, from, to, name) => {
    edit(from, to);
    const errors = await failsWithoutTrace(lab, () => lab.terraform.plan());
    expect(errors.map(({ summary, detail }) => `${summary} ${detail}`).join("\n")).toMatch(name);
  });

  it("and with the state as it was the plan is empty: the provider lives", async () => {
    lab.terraform.write({ "terraform.tfstate": good });
    expect(await lab.terraform.plan()).toMatchObject({ exitCode: 0 });
    expect(look(lab).state).toHaveLength(4);
  });
});
