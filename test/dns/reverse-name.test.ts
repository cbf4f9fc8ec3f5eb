import fc from "fast-check";

import { parseIpAddress } from "../../src/dns/ip-address";
import { isSubdomain, parseFqdn } from "../../src/dns/name";
import { reverseName, reverseZone } from "../../src/dns/reverse-name";
import { ipv4, ipv6 } from "./arbitrary";

it("names the reverse record of an address", () => {
  expect(reverseName(parseIpAddress("192.168.1.50"))).toBe("50.1.168.192.in-addr.arpa");
  expect(reverseName(parseIpAddress("2001:db8::1"))).toBe(`1.${"0.".repeat(23)}8.b.d.0.1.0.0.2.ip6.arpa`);
});

it.each([
  ["192.168.1.0/24", "1.168.192.in-addr.arpa"],
  ["10.0.0.0/8", "10.in-addr.arpa"],
  ["172.16.0.0/16", "16.172.in-addr.arpa"],
  ["192.168.8.9/32", "9.8.168.192.in-addr.arpa"],
  ["0.0.0.0/0", "in-addr.arpa"],
  ["2001:db8::/32", "8.b.d.0.1.0.0.2.ip6.arpa"],
  ["2001:db8:1:2::/64", "2.0.0.0.1.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa"],
  ["2001:db8::/36", "0.8.b.d.0.1.0.0.2.ip6.arpa"],
])("names the reverse zone of %s as the server does: %s", (cidr, zone) => {
  expect(reverseZone(cidr)).toBe(zone);
});

it.each([
  ["172.16.0.0/12", "multiple of 8 bits; take the network of /8, or the several of /16"],
  ["192.168.1.128/25", "multiple of 8 bits; take the network of /24, or the several of /32"],
  ["2001:db8::/62", "multiple of 4 bits; take the network of /60, or the several of /64"],
  ["192.168.1.1/24", "bits beyond the prefix"],
  ["192.168.1.0", "no prefix length"],
])("refuses %s, of which the server would make another zone", (cidr, reason) => {
  expect(() => reverseZone(cidr)).toThrow(reason);
});

it("puts every address into the zones of its networks, in a name that reads back", () => {
  fc.assert(
    fc.property(fc.oneof(ipv4, ipv6), (address) => {
      const name = reverseName(address);
      expect(parseFqdn(name)).toBe(name);
      const whole = address.includes(":") ? `${address}/128` : `${address}/32`;
      expect(reverseZone(whole)).toBe(name);
      expect(isSubdomain(name, reverseZone(address.includes(":") ? "::/0" : "0.0.0.0/0"))).toBe(true);
    }),
  );
});
