import { Testing } from "cdktf";
import "cdktf/lib/testing/adapters/jest";
import { DhcpScope, DnsZone, ForwardAndReverseZone, TechnitiumProvider } from "../../../src/cdktf";
import { blocks, later, newStack } from "../stack";

Testing.setupJest();

describe("ForwardAndReverseZone", () => {
  it("is a zone for names and one for addresses, with everything else in common", () => {
    const stack = newStack();
    new ForwardAndReverseZone(stack, "lab", { name: "lab.test", network: "10.77.0.0/24", forceDestroy: true });
    expect(Testing.synth(stack)).toHaveResourceWithProperties(DnsZone, { name: "lab.test", force_destroy: true });
    expect(Testing.synth(stack)).toHaveResourceWithProperties(DnsZone, {
      network: "10.77.0.0/24",
      force_destroy: true,
    });
    expect(blocks(stack)["technitium_dns_zone.lab"]).toEqual({ name: "lab.test", force_destroy: true });
  });

  it("gives its provider and its dependencies to both zones", () => {
    const stack = newStack();
    const other = new TechnitiumProvider(stack, "other", { alias: "other" });
    const first = new DnsZone(stack, "first", { name: "first.test" });
    new ForwardAndReverseZone(stack, "lab", {
      name: "lab.test",
      network: "fd00::/64",
      provider: other,
      dependsOn: [first],
    });
    const { "technitium_dns_zone.first": _first, ...zones } = blocks(stack);
    expect(Object.values(zones)).toHaveLength(2);
    for (const zone of Object.values(zones)) {
      expect(zone).toMatchObject({ provider: "technitium.other", depends_on: ["technitium_dns_zone.first"] });
    }
  });

  it("can be waited for, whole or in part", () => {
    const stack = newStack();
    const zones = new ForwardAndReverseZone(stack, "lab", { name: "lab.test", network: "10.77.0.0/24" });
    const range = { startingAddress: "10.77.0.50", endingAddress: "10.77.0.99", subnetMask: "255.255.255.0" };
    new DhcpScope(stack, "all", { ...range, name: "a", domainName: zones.name, dependsOn: zones.all });
    new DhcpScope(stack, "one", { ...range, name: "b", domainName: zones.reverseName, dependsOn: [zones] });
    const reverse = "technitium_dns_zone.lab_reverse_F88A1425";
    expect(blocks(stack)).toMatchObject({
      "technitium_dhcp_scope.all": {
        domain_name: "${technitium_dns_zone.lab.name}",
        depends_on: ["technitium_dns_zone.lab", reverse],
      },
      "technitium_dhcp_scope.one": { domain_name: `\${${reverse}.name}`, depends_on: ["technitium_dns_zone.lab"] },
    });
  });

  it.each([
    ["a name with an empty label", { name: "lab..test", network: "10.77.0.0/24" }, /test\/lab: name: /],
    ["a network without a prefix", { name: "lab.test", network: "10.77.0.0" }, /network: .*prefix/],
    ["a network that ends within a label", { name: "lab.test", network: "10.77.0.0/25" }, /network: .*multiple of 8/],
    ["bits beyond the prefix", { name: "lab.test", network: "10.77.0.1/24" }, /network: .*10\.77\.0\.0\/24/],
  ])("refuses %s", (_what, props, message) => {
    expect(() => new ForwardAndReverseZone(newStack(), "lab", props)).toThrow(message);
  });

  it("leaves values alone that only Terraform will know", () => {
    const stack = newStack();
    new ForwardAndReverseZone(stack, "lab", { name: later(stack, "zone"), network: later(stack, "network") });
    expect(Object.values(blocks(stack))).toEqual([{ name: "${var.zone}" }, { network: "${var.network}" }]);
  });
});
