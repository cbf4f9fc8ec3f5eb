import { type Lab, startLab } from "../e2e/harness/lab";
import { describeWithTerraform } from "../e2e/harness/terraform-binary";
import { look, stored } from "./harness/looks";
import { importIds, stack } from "./harness/stack";

describeWithTerraform("import, compared with what apply left", (binary) => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await startLab(binary);
    lab.configure(stack);
    expect(await lab.terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
  });
  afterAll(() => lab.close());

  it("is the same, attribute by attribute, and the next plan is empty", async () => {
    expect(await lab.terraform.apply("-refresh-only")).toMatchObject({ exitCode: 0 });
    const applied = look(lab);
    const attributesOf = (objects: typeof applied.state) =>
      Object.fromEntries(objects.map(({ type, name, instances }) => [`${type}.${name}`, instances[0]?.attributes]));

    await lab.terraform.run("state", "rm", ...Object.keys(importIds));
    expect(stored(lab)).toEqual([]);
    const blocks = Object.entries(importIds).map(([to, id]) => `import {\n  to = ${to}\n  id = "${id}"\n}\n`);
    lab.configure(stack + blocks.join(""));
    expect(await lab.terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });

    // What was never configured stays null after an apply; an import shows the server's own SOA instead.
    const imported = attributesOf(stored(lab));
    const expected = Object.entries(attributesOf(applied.state)).map(([name, attributes]) =>
      name.startsWith("technitium_dns_zone.")
        ? [name, { ...attributes, soa: imported[name]?.["soa"] }]
        : [name, attributes],
    );
    expect(imported).toEqual(Object.fromEntries(expected));
    expect(look(lab).server).toEqual(applied.server);
    expect(await lab.terraform.plan()).toMatchObject({ exitCode: 0 });
  });
});
