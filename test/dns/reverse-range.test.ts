import { parseFqdn } from "../../src/dns/name";
import { addressOfReverseName, rangeOfReverseName } from "../../src/dns/reverse-range";

it.each([
  ["in-addr.arpa", [0, 2 ** 32 - 1]],
  ["77.10.in-addr.arpa", [0x0a4d0000, 0x0a4dffff]],
  ["50.0.77.10.in-addr.arpa", [0x0a4d0032, 0x0a4d0032]],
  ["1.50.0.77.10.in-addr.arpa", null],
  ["0-63.0.77.10.in-addr.arpa", null],
  ["256.in-addr.arpa", null],
  ["not-in-addr.arpa", null],
  ["8.b.d.0.1.0.0.2.ip6.arpa", null],
])("knows the addresses below %s", (name, range) => {
  const found = rangeOfReverseName(parseFqdn(name));
  expect(found === null ? null : [found.first, found.last]).toEqual(range);
});

it("knows the one address of a full reverse name, and of no other way to write it", () => {
  expect(addressOfReverseName(parseFqdn("50.0.77.10.in-addr.arpa"))).toBe("10.77.0.50");
  expect(addressOfReverseName(parseFqdn("050.0.77.10.in-addr.arpa"))).toBeNull();
  expect(addressOfReverseName(parseFqdn("0.77.10.in-addr.arpa"))).toBeNull();
});
