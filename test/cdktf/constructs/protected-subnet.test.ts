import { Testing } from "cdktf";
import "cdktf/lib/testing/adapters/jest";
import {
  DhcpReservation,
  DhcpScope,
  DnsZone,
  InvalidProps,
  ProtectedSubnet,
  TechnitiumProvider,
} from "../../../src/cdktf";
import type { ProtectedHostProps, ProtectedSubnetProps } from "../../../src/cdktf";
import { blocks, later, newStack } from "../stack";

Testing.setupJest();

const props: ProtectedSubnetProps = {
  name: "LAN",
  network: "192.168.1.0/24",
  staticRange: { startingAddress: "192.168.1.10", endingAddress: "192.168.1.99" },
  dynamicRange: { startingAddress: "192.168.1.100", endingAddress: "192.168.1.199" },
  domainName: "lab.test",
};

const nas: ProtectedHostProps = { hardwareAddress: "02:00:00:aa:bb:cc", ipAddress: "192.168.1.10", hostName: "nas" };

describe("ProtectedSubnet", () => {
  it("has a scope for reserved hosts that writes no DNS, and one for all others that does", () => {
    const stack = newStack();
    new ProtectedSubnet(stack, "lan", { ...props, routerAddress: "192.168.1.1", leaseTime: "8h" });
    const common = {
      subnet_mask: "255.255.255.0",
      domain_name: "lab.test",
      router_address: "192.168.1.1",
      lease_time: "8h",
    };
    expect(Testing.synth(stack)).toHaveResourceWithProperties(DhcpScope, {
      ...common,
      name: "LAN static",
      starting_address: "192.168.1.10",
      ending_address: "192.168.1.99",
      dns_updates: false,
      allow_only_reserved_leases: true,
    });
    expect(Testing.synth(stack)).toHaveResourceWithProperties(DhcpScope, {
      ...common,
      name: "LAN dynamic",
      starting_address: "192.168.1.100",
      ending_address: "192.168.1.199",
      dns_updates: true,
      allow_only_reserved_leases: false,
    });
  });

  it.each([
    ["10.0.0.0/8", "255.0.0.0"],
    ["10.0.0.0/23", "255.255.254.0"],
    ["10.0.0.0/28", "255.255.255.240"],
  ])("derives the mask of %s", (network, mask) => {
    const stack = newStack();
    new ProtectedSubnet(stack, "lan", {
      ...props,
      network,
      staticRange: { startingAddress: "10.0.0.1", endingAddress: "10.0.0.7" },
      dynamicRange: { startingAddress: "10.0.0.8", endingAddress: "10.0.0.14" },
    });
    expect(blocks(stack)["technitium_dhcp_scope.lan"]).toMatchObject({ subnet_mask: mask });
  });

  it("puts its hosts into the static scope and the domain", () => {
    const stack = newStack();
    const subnet = new ProtectedSubnet(stack, "lan", props);
    const host = subnet.addHost("nas", { ...nas, aliases: ["files"] });
    expect(host.node.path).toBe("test/lan/nas");
    expect(Testing.synth(stack)).toHaveResourceWithProperties(DhcpReservation, {
      scope: "${technitium_dhcp_scope.lan.name}",
      ip_address: "192.168.1.10",
      dns_name: "nas.lab.test",
      preserve_dns_on_expiry: true,
    });
  });

  it("gives its provider and its dependencies to scopes and hosts", () => {
    const stack = newStack();
    const other = new TechnitiumProvider(stack, "other", { alias: "other" });
    const zone = new DnsZone(stack, "zone", { name: "lab.test" });
    const more = new DnsZone(stack, "more", { name: "more.test" });
    const subnet = new ProtectedSubnet(stack, "lan", { ...props, provider: other, dependsOn: [zone] });
    subnet.addHost("nas", { ...nas, dependsOn: [more] });
    const needed = Object.entries(blocks(stack)).filter(([address]) => !address.startsWith("technitium_dns_zone"));
    expect(needed.map(([, block]) => block)).toMatchObject([
      {
        ip_address: "192.168.1.10",
        provider: "technitium.other",
        depends_on: ["technitium_dns_zone.zone", "technitium_dns_zone.more"],
      },
      { name: "LAN static", provider: "technitium.other", depends_on: ["technitium_dns_zone.zone"] },
      {
        name: "LAN dynamic",
        provider: "technitium.other",
        depends_on: ["technitium_dhcp_scope.lan", "technitium_dns_zone.zone"],
      },
    ]);
  });

  it("asks Terraform for the mask of a network it does not know yet", () => {
    const stack = newStack();
    const network = later(stack, "network");
    new ProtectedSubnet(stack, "lan", { ...props, network });
    expect(blocks(stack)["technitium_dhcp_scope.lan"]).toMatchObject({ subnet_mask: "${cidrnetmask(var.network)}" });
  });

  it.each<[string, Partial<ProtectedSubnetProps>, RegExp]>([
    ["a blank name", { name: " " }, /name: it is blank/],
    ["an IPv6 network", { network: "fd00::/64" }, /network: .*IPv4 only/],
    ["a network without room", { network: "192.168.1.0/31" }, /network: .*no room/],
    ["no domain", { domainName: "" }, /domainName/],
    [
      "ranges that overlap",
      { dynamicRange: { startingAddress: "192.168.1.99", endingAddress: "192.168.1.199" } },
      /dynamicRange: .*overlaps/,
    ],
    [
      "a range around the other",
      { dynamicRange: { startingAddress: "192.168.1.5", endingAddress: "192.168.1.199" } },
      /dynamicRange: .*overlaps/,
    ],
    [
      "a range that ends before it starts",
      { staticRange: { startingAddress: "192.168.1.99", endingAddress: "192.168.1.10" } },
      /staticRange: .*after/,
    ],
    [
      "the network's own address",
      { staticRange: { startingAddress: "192.168.1.0", endingAddress: "192.168.1.10" } },
      /staticRange: .*192\.168\.1\.1 to 192\.168\.1\.254/,
    ],
    [
      "the broadcast address",
      { dynamicRange: { startingAddress: "192.168.1.100", endingAddress: "192.168.1.255" } },
      /dynamicRange: .*leaves/,
    ],
    [
      "an end that is no address",
      { dynamicRange: { startingAddress: "192.168.1.100", endingAddress: "192.168.1" } },
      /dynamicRange\.endingAddress/,
    ],
  ])("refuses %s", (_what, wrong, message) => {
    expect(() => new ProtectedSubnet(newStack(), "lan", { ...props, ...wrong })).toThrow(message);
  });

  it.each<[string, Partial<ProtectedHostProps>, RegExp]>([
    [
      "outside the static range",
      { hardwareAddress: "02:00:00:aa:bb:01", ipAddress: "192.168.1.100", hostName: "b" },
      /test\/lan\/b: ipAddress: .*static range/,
    ],
    [
      "with the hardware address of another, however it is spelt",
      { hardwareAddress: "0200.00AA.BBCC", ipAddress: "192.168.1.11", hostName: "b" },
      /hardwareAddress: .*"nas" already/,
    ],
    [
      "with the address of another",
      { hardwareAddress: "02:00:00:aa:bb:01", hostName: "b" },
      /ipAddress: .*"nas" already/,
    ],
    [
      "with the name of another",
      { hardwareAddress: "02:00:00:aa:bb:01", ipAddress: "192.168.1.11", hostName: "NAS" },
      /hostName: .*"nas" already/,
    ],
    [
      "with an alias that is another's name",
      { hardwareAddress: "02:00:00:aa:bb:01", ipAddress: "192.168.1.11", hostName: "b", aliases: ["nas"] },
      /aliases: .*"nas" already/,
    ],
  ])("refuses a host %s", (_what, other, message) => {
    const subnet = new ProtectedSubnet(newStack(), "lan", props);
    subnet.addHost("nas", nas);
    const add = () => subnet.addHost("b", { ...nas, ...other });
    expect(add).toThrow(InvalidProps);
    expect(add).toThrow(message);
  });
});
