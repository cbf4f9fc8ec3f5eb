import { type Lab, startLab } from "../e2e/harness/lab";
import { describeWithTerraform } from "../e2e/harness/terraform-binary";
import { addressSet } from "./harness/blocks";

/** Records that nobody manages, as a zone file. */
const crowd = Array.from(
  { length: 50_000 },
  (_, index) => `crowd${index} 3600 IN A 10.${(index >> 16) + 1}.${(index >> 8) & 255}.${index & 255}`,
);

describeWithTerraform("a huge zone", (binary) => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await startLab(binary);
    lab.sandbox.ask("zones/import", { zone: "lab.test", importType: "Text", records: crowd.join("\n") });
  });
  afterAll(() => lab.close());

  const readsOfRecords = (): number => lab.sandbox.server.calls.get("zones/records/get") ?? 0;

  it("is listed once for many sets, and not at all for a few", async () => {
    const { sandbox, terraform } = lab;
    lab.configure(Array.from({ length: 40 }, (_, index) => addressSet(`host${index}`, ["10.77.0.10"])).join(""));
    expect(await terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
    sandbox.server.calls.clear();
    const started = performance.now();
    expect(await terraform.plan()).toMatchObject({ exitCode: 0, errors: [] });
    expect(performance.now() - started).toBeLessThan(20_000);
    expect(readsOfRecords()).toBeLessThanOrEqual(1 + 6);

    lab.configure(Array.from({ length: 3 }, (_, index) => addressSet(`host${index}`, ["10.77.0.10"])).join(""));
    expect(await terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
    sandbox.server.calls.clear();
    const before = process.memoryUsage().rss;
    expect(await terraform.plan()).toMatchObject({ exitCode: 0, errors: [] });
    expect(readsOfRecords()).toBe(3);
    expect(process.memoryUsage().rss - before).toBeLessThan(300 * 1024 * 1024);
  });

  it("is not destroyed, and what is shown of its records is kept short", async () => {
    const { terraform } = lab;
    lab.configure(`resource "technitium_dns_zone" "lab" {\nname = "lab.test"\n}\n`);
    expect(await terraform.import("technitium_dns_zone.lab", "lab.test")).toMatchObject({ exitCode: 0 });
    const { errors } = await terraform.destroy("-target=technitium_dns_zone.lab");
    expect(errors).toMatchObject([
      { summary: "The zone still holds records of others", detail: expect.stringContaining("… and 49990 more") },
    ]);
  });
});
