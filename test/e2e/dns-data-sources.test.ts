import { startLab, serverVersions, type Lab } from "./harness/lab";
import { describeWithTerraform } from "./harness/terraform-binary";

describeWithTerraform("looking at DNS", (binary) => {
  let lab: Lab;
  afterEach(() => lab.close());

  it.each(serverVersions)("server %s: records with who made them and who stands behind them", async (version) => {
    lab = await startLab(binary, { version });
    const { sandbox, terraform } = lab;
    const range = { startingAddress: "10.77.0.100", endingAddress: "10.77.0.199", subnetMask: "255.255.255.0" };
    sandbox.ask("dhcp/scopes/set", { name: "Lab", ...range, domainName: "lab.test", leaseTimeDays: "1" });
    const { address } = sandbox.dhcp.lease({ mac: "02:77:00:00:00:01", hostname: "phone" });
    sandbox.ask("zones/records/add", {
      zone: "lab.test",
      domain: "hand.lab.test",
      type: "MX",
      preference: "10",
      exchange: "mail.lab.test",
      comments: "by hand",
    });
    const set = `resource "technitium_dns_record_set" "www" {\nzone = "lab.test"\nname = "www.lab.test"\ntype = "A"\nvalues = ["10.77.0.10"]\ncomment = "mine"\n}\n`;
    lab.configure(set, `owner = "lab"`);
    expect(await terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
    lab.configure(
      `${set}
      data "technitium_dns_records" "all" { zone = "LAB.test" }
      data "technitium_dns_records" "some" {
        zone   = "lab.test"
        type   = "mx"
        name   = "HAND.lab.test."
        origin = "manual"
      }
      data "technitium_dns_records" "ours" {
        zone  = "lab.test"
        owner = "lab"
      }
      data "technitium_dns_records" "reverse" { zone = provider::technitium::reverse_zone("10.77.0.0/24") }
      output "all" { value = data.technitium_dns_records.all.records }
      output "some" { value = data.technitium_dns_records.some.records }
      output "ours" { value = data.technitium_dns_records.ours.records }
      output "reverse" { value = [for r in data.technitium_dns_records.reverse.records : r if r.type == "PTR"] }
      `,
      `owner = "lab"`,
    );
    expect(await terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
    const outputs = await terraform.outputs();
    const www = {
      name: "www.lab.test",
      type: "A",
      value: "10.77.0.10",
      comment: "mine",
      origin: "terraform",
      owner: "lab",
      holder: null,
    };
    const hand = {
      name: "hand.lab.test",
      value: "10 mail.lab.test.",
      comment: "by hand",
      origin: "manual",
      owner: null,
      scope: null,
    };
    const held = { origin: "dhcp", scope: "Lab", holder: "lease", holder_address: address };
    expect(outputs["all"]).toMatchObject([
      hand,
      { type: "NS" },
      { type: "SOA" },
      { name: "phone.lab.test", value: address, ...held },
      www,
    ]);
    expect(outputs["some"]).toMatchObject([hand]);
    expect(outputs["ours"]).toMatchObject([www]);
    expect(outputs["reverse"]).toMatchObject([{ value: "phone.lab.test.", ...held }]);
  });

  it("zones, one and all, and what a comment says", async () => {
    lab = await startLab(binary);
    const { sandbox, terraform } = lab;
    sandbox.ask("zones/create", { zone: "cat.test", type: "Catalog" });
    sandbox.ask("zones/create", { zone: "member.test", type: "Primary", catalog: "cat.test" });
    lab.configure(`
      data "technitium_dns_zone" "lab" { name = "Lab.Test" }
      data "technitium_dns_zones" "all" {}
      data "technitium_dns_zones" "members" {
        type    = "Primary"
        catalog = "cat.test"
      }
      output "lab" { value = data.technitium_dns_zone.lab }
      output "all" { value = data.technitium_dns_zones.all.zones[*].name }
      output "members" { value = data.technitium_dns_zones.members.zones }
      output "origins" {
        value = [for c in ["x [terraform lab 0123456789ab]", "Via 'Lab' DHCP scope", "by hand", ""] :
          provider::technitium::record_origin("www.lab.test", "a", c)]
      }
    `);
    expect(await terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
    const outputs = await terraform.outputs();
    expect(outputs["lab"]).toMatchObject({
      name: "Lab.Test",
      type: "Primary",
      disabled: false,
      dnssec_status: "Unsigned",
      soa_serial: expect.stringMatching(/^\d+$/),
    });
    expect(outputs["all"]).toEqual(["0.77.10.in-addr.arpa", "cat.test", "lab.test", "member.test"]);
    expect(outputs["members"]).toMatchObject([{ name: "member.test", catalog: "cat.test" }]);
    expect(outputs["origins"]).toEqual([
      { origin: "copied", owner: "lab", scope: null, comment: "x" },
      { origin: "dhcp", owner: null, scope: "Lab", comment: "" },
      { origin: "manual", owner: null, scope: null, comment: "by hand" },
      { origin: "manual", owner: null, scope: null, comment: "" },
    ]);
    lab.configure(
      `data "technitium_dns_zone" "none" { name = "none.test" }\ndata "technitium_dns_records" "none" { zone = "none.test" }`,
    );
    const { errors } = await terraform.plan();
    expect(errors.map(({ summary }) => summary)).toEqual(Array(2).fill("There is no such zone"));
  });
});
