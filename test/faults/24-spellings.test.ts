import { type Lab, startLab } from "../e2e/harness/lab";
import { describeWithTerraform } from "../e2e/harness/terraform-binary";
import { failsWithoutTrace, look, stored } from "./harness/looks";

/** One stack in two spellings. */
const spellings = [
  {
    zone: "Lab.Test.",
    name: "WWW.lab.test.",
    type: "aaaa",
    value: "2001:0DB8:0:0:0:0:0:1",
    ttl: "1h",
    mac: "02:77:00:00:00:50",
    target: "Mail.Lab.Test",
    unicode: "bücher.lab.test",
    lease: "90m",
  },
  {
    zone: "lab.test",
    name: "www.lab.test",
    type: "AAAA",
    value: "2001:db8::1",
    ttl: "3600",
    mac: "0277.0000.0050",
    target: "mail.lab.test.",
    unicode: "xn--bcher-kva.lab.test",
    lease: "1h30m",
  },
] as const;

const stack = ({ zone, name, type, value, ttl, mac, target, unicode, lease }: (typeof spellings)[number]): string => `
  resource "technitium_dns_record_set" "www" {
    zone   = "${zone}"
    name   = "${name}"
    type   = "${type}"
    ttl    = "${ttl}"
    values = ["${value}"]
  }
  resource "technitium_dns_record_set" "books" {
    zone   = "${zone}"
    name   = "${unicode}"
    type   = "CNAME"
    values = ["${target}"]
  }
  resource "technitium_dhcp_scope" "lan" {
    name             = "Lab"
    starting_address = "10.77.0.50"
    ending_address   = "10.77.0.199"
    subnet_mask      = "255.255.255.0"
    lease_time       = "${lease}"
  }
  resource "technitium_dhcp_reservation" "nas" {
    scope            = technitium_dhcp_scope.lan.name
    hardware_address = "${mac}"
    ip_address       = "10.77.0.50"
  }
`;

describeWithTerraform("other spellings of the same value", (binary) => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await startLab(binary);
    lab.configure(stack(spellings[0]));
    expect(await lab.terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
  });
  afterAll(() => lab.close());

  it("stay in the state as they are written, and the next plan is empty", async () => {
    expect(await lab.terraform.plan()).toMatchObject({ exitCode: 0 });
    const attributes = (name: string) => stored(lab).find((object) => object.name === name)?.instances[0]?.attributes;
    const [written] = spellings;
    expect(attributes("www")).toMatchObject({
      zone: written.zone,
      name: written.name,
      type: written.type,
      ttl: written.ttl,
      values: [written.value],
    });
    expect(attributes("books")).toMatchObject({ name: written.unicode, values: [written.target] });
    expect(attributes("nas")).toMatchObject({ hardware_address: written.mac });
    expect(attributes("lan")).toMatchObject({ lease_time: written.lease });
    expect(look(lab).server).toMatchObject([{ name: "www.lab.test" }, { name: "xn--bcher-kva.lab.test" }]);
  });

  it("are no change", async () => {
    lab.configure(stack(spellings[1]));
    expect(await lab.terraform.plan()).toMatchObject({ exitCode: 0, changes: [] });
  });

  it.each([
    ["an octet with a zero in front", "10.77.0.50", "10.77.0.050"],
    ["an address with a part left out", "10.77.0.50", "10.77.50"],
    ["an address as one number", "10.77.0.50", "172818482"],
    ["two octets of a hardware address", spellings[0].mac, "02:77"],
  ])("%s is refused at plan, though the server would take it", async (_, good, bad) => {
    lab.configure(stack(spellings[0]).replaceAll(`"${good}"`, `"${bad}"`));
    const errors = await failsWithoutTrace(lab, () => lab.terraform.plan());
    expect(errors.length).toBeGreaterThan(0);
    expect(errors.map(({ detail }) => detail).join()).toContain(bad);
  });
});
