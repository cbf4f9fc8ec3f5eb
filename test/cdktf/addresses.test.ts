import { Testing } from "cdktf";
import "cdktf/lib/testing/adapters/jest";
import { ForwardAndReverseZone, PreservedHost, ProtectedSubnet } from "../../src/cdktf";
import { blocks, newStack } from "./stack";

Testing.setupJest();

it("keeps the Terraform addresses of all parts, for another address means destroying and making anew", () => {
  const stack = newStack();
  const zones = new ForwardAndReverseZone(stack, "zones", { name: "lab.test", network: "192.168.1.0/24" });
  const lan = new ProtectedSubnet(stack, "lan", {
    name: "LAN",
    network: "192.168.1.0/24",
    staticRange: { startingAddress: "192.168.1.10", endingAddress: "192.168.1.99" },
    dynamicRange: { startingAddress: "192.168.1.100", endingAddress: "192.168.1.199" },
    domainName: zones.name,
    dependsOn: zones.all,
  });
  lan.addHost("nas", {
    hardwareAddress: "02:00:00:00:00:01",
    ipAddress: "192.168.1.10",
    hostName: "nas",
    aliases: ["files"],
  });
  new PreservedHost(stack, "printer", {
    scope: lan.staticScope.name,
    hardwareAddress: "02:00:00:00:00:02",
    ipAddress: "192.168.1.11",
    hostName: "printer",
  });
  expect(Object.keys(blocks(stack)).sort()).toEqual([
    "technitium_dhcp_reservation.lan_nas_FE6D930C",
    "technitium_dhcp_reservation.printer",
    "technitium_dhcp_scope.lan",
    "technitium_dhcp_scope.lan_dynamic_30670C36",
    "technitium_dns_record_set.lan_nas_alias-files_1A0289D0",
    "technitium_dns_zone.zones",
    "technitium_dns_zone.zones_reverse_CDED4B3A",
  ]);
});
