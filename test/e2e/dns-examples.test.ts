import { existsSync, readFileSync } from "node:fs";
import { startLab, type Lab } from "./harness/lab";
import { describeWithTerraform } from "./harness/terraform-binary";

const parts = [
  "technitium_dns_record_set",
  "technitium_dns_zone",
  "technitium_dns_forwarder_set",
  "technitium_dns_app_record",
];

describeWithTerraform("the examples about DNS", (binary) => {
  let lab: Lab;
  beforeEach(async () => {
    lab = await startLab(binary, { zones: ["lab.example"] });
  });
  afterEach(() => lab.close());

  it.each(["dns-records", "zones"])("examples/%s: applied, quiet, gone", async (name) => {
    lab.terraform.write({ "main.tf": readFileSync(`examples/${name}/main.tf`, "utf8") });
    expect(await lab.terraform.apply()).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
    expect(await lab.terraform.plan()).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
    expect(await lab.terraform.destroy()).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
  });

  it.each(parts)("examples/resources/%s: applied, quiet, imported, gone", async (name) => {
    const folder = `examples/resources/${name}`;
    // The zone is made by the example itself.
    lab.sandbox.ask("zones/delete", { zone: "lab.example" });
    lab.configure(readFileSync(`${folder}/resource.tf`, "utf8"));
    expect(await lab.terraform.apply()).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
    expect(await lab.terraform.plan()).toMatchObject({ exitCode: 0, errors: [] });
    const [, address = "", id = ""] =
      /^terraform import (\S+) '?([^'\n]+)'?$/m.exec(readFileSync(`${folder}/import.sh`, "utf8")) ?? [];
    await lab.terraform.run("state", "rm", address);
    expect(await lab.terraform.import(address, id)).toMatchObject({ exitCode: 0 });
    expect(await lab.terraform.destroy()).toMatchObject({ exitCode: 0, errors: [] });
  });

  it("examples of data sources and functions: read without an error", async () => {
    const files = [
      ...["zone", "zones", "records"].map((name) => `examples/data-sources/technitium_dns_${name}/data-source.tf`),
      ...["reverse_zone", "record_origin"].map((name) => `examples/functions/${name}/function.tf`),
    ];
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
    lab.configure(files.map((file) => readFileSync(file, "utf8")).join("\n"));
    expect(await lab.terraform.apply()).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
    expect(await lab.terraform.outputs()).toMatchObject({
      zone: "1.168.192.in-addr.arpa",
      owner: "lab",
      by_hand: expect.any(Array),
    });
  });
});
