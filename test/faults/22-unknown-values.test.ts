import { type Lab, startLab } from "../e2e/harness/lab";
import { describeWithTerraform } from "../e2e/harness/terraform-binary";
import { look } from "./harness/looks";

const stack = (word: string, address: string): string => `
  resource "terraform_data" "word" { input = "${word}" }
  resource "terraform_data" "address" { input = "${address}" }
  resource "terraform_data" "list" { input = ["10.77.0.1", "${address}"] }
  resource "technitium_dhcp_scope" "lan" {
    name             = "Lab \${terraform_data.word.output}"
    starting_address = "10.77.0.50"
    ending_address   = "10.77.0.199"
    subnet_mask      = "255.255.255.0"
    domain_name      = "lab.test"
    lease_time       = terraform_data.word.output == "one" ? "1h" : "2h"
    dns_servers      = terraform_data.list.output
    exclusions       = [{ starting_address = "10.77.0.60", ending_address = terraform_data.address.output }]
  }
  resource "technitium_dhcp_reservation" "host" {
    scope            = technitium_dhcp_scope.lan.name
    hardware_address = "02:77:00:00:00:50"
    ip_address       = terraform_data.address.output
    host_name        = terraform_data.word.output
    comments         = terraform_data.word.output
  }
  resource "technitium_dns_record_set" "part" {
    zone    = "lab.test"
    name    = "part.lab.test"
    type    = "A"
    ttl     = terraform_data.word.output == "one" ? "1h" : "2h"
    values  = ["10.77.0.1", terraform_data.address.output]
    comment = terraform_data.word.output
  }
  resource "technitium_dns_record_set" "whole" {
    zone   = "lab.test"
    name   = "\${terraform_data.word.output}-whole.lab.test"
    type   = terraform_data.word.output == "one" ? "A" : "A"
    values = terraform_data.list.output
  }
`;

describeWithTerraform("values that are not known until apply", (binary) => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await startLab(binary);
    lab.configure(stack("one", "10.77.0.100"));
  });
  afterAll(() => lab.close());

  it("are no error and get no default: they are planned as unknown", async () => {
    expect(await lab.terraform.validate()).toMatchObject({ diagnostics: [] });
    const { errors, changes } = await lab.terraform.plan();
    expect(errors).toEqual([]);
    const unknownOf = (name: string) => changes.find((change) => change.name === name)?.change.after_unknown;
    expect(unknownOf("lan")).toMatchObject({ name: true, lease_time: true, dns_servers: true });
    expect(unknownOf("host")).toMatchObject({ scope: true, ip_address: true, host_name: true, comments: true });
    expect(unknownOf("part")).toMatchObject({ ttl: true, comment: true });
    expect(JSON.stringify(unknownOf("part")?.["values"])).toContain("true");
    expect(unknownOf("whole")).toMatchObject({ name: true, type: true, values: true });
  });

  it("are what they are at apply, as planned, and the next plan is empty", async () => {
    expect(await lab.terraform.applyPlan()).toMatchObject({ exitCode: 0, errors: [] });
    expect(await lab.terraform.plan()).toMatchObject({ exitCode: 0 });
    expect(look(lab).server).toMatchObject([
      { name: "one.lab.test", rData: { ipAddress: "10.77.0.100" } },
      { name: "one-whole.lab.test", rData: { ipAddress: "10.77.0.1" } },
      { name: "one-whole.lab.test", rData: { ipAddress: "10.77.0.100" } },
      { name: "part.lab.test", ttl: 3600, rData: { ipAddress: "10.77.0.1" } },
      { name: "part.lab.test", ttl: 3600, rData: { ipAddress: "10.77.0.100" } },
    ]);
  });

  it("may change in the same run", async () => {
    lab.configure(stack("two", "10.77.0.101"));
    expect(await lab.terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
    expect(await lab.terraform.plan()).toMatchObject({ exitCode: 0 });
    expect(look(lab).server.filter(({ name }) => name.startsWith("part"))).toMatchObject([
      { ttl: 7200, rData: { ipAddress: "10.77.0.1" } },
      { ttl: 7200, rData: { ipAddress: "10.77.0.101" } },
    ]);
    expect(lab.sandbox.ask("dhcp/scopes/get", { name: "Lab two" })).toMatchObject({
      leaseTimeHours: 2,
      reservedLeases: [{ address: "10.77.0.101", hostName: "two", comments: "two" }],
    });
  });
});
