import { startLab, type Lab } from "./harness/lab";
import { recordsIn } from "./harness/records";
import { describeWithTerraform } from "./harness/terraform-binary";

const ZONES = 5;
const SETS_PER_ZONE = 200;

/** So many zones with two hundred sets each, of which every tenth is of another type. */
const stack = (zones: number): string => `
  locals {
    zones = [for z in range(${zones}) : "z\${z}.test"]
    sets  = { for pair in setproduct(range(${zones}), range(${SETS_PER_ZONE})) : "z\${pair[0]}h\${pair[1]}" => pair }
  }
  resource "technitium_dns_zone" "z" {
    for_each = toset(local.zones)
    name     = each.key
  }
  resource "technitium_dns_record_set" "s" {
    for_each = local.sets
    zone     = technitium_dns_zone.z["z\${each.value[0]}.test"].name
    name     = "h\${each.value[1]}.z\${each.value[0]}.test"
    type     = each.value[1] % 10 == 0 ? "TXT" : "A"
    values   = each.value[1] % 10 == 0 ? ["text\${each.value[1]}"] : ["10.77.\${each.value[0]}.\${each.value[1]}"]
  }
`;

describeWithTerraform("a thousand record sets in five zones", (binary) => {
  let lab: Lab;
  afterEach(() => lab.close());

  it("are written once each, refreshed with at most 20 requests, and destroyed whole", async () => {
    // The provider's clock stands still: how many requests it takes does not depend on how busy this machine is.
    lab = await startLab(binary, { zones: [], now: () => 0 });
    const { sandbox, terraform } = lab;
    const requests = (): number => [...sandbox.server.calls.values()].reduce((sum, count) => sum + count, 0);
    // Zone by zone, so that a busy machine meets no deadline.
    for (let zones = 1; zones <= ZONES; zones++) {
      lab.configure(stack(zones));
      expect(await terraform.apply("-refresh=false")).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
    }
    expect(sandbox.server.calls.get("zones/records/add")).toBe(ZONES * SETS_PER_ZONE);
    expect(recordsIn(sandbox, "z3.test")).toHaveLength(SETS_PER_ZONE);

    sandbox.server.calls.clear();
    expect(await terraform.plan()).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
    const calls = Object.fromEntries(sandbox.server.calls);
    expect([requests() <= 20, calls]).toEqual([true, calls]);

    for (const zones of [3, 1, 0]) {
      lab.configure(stack(zones));
      expect(await terraform.apply("-refresh=false")).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
    }
    expect(JSON.stringify(sandbox.ask("zones/list"))).not.toContain("z3.test");
  }, 400_000);
});
