import fc from "fast-check";
import { reverseZoneName } from "../../../src/sandbox/zones/reverse-zone";

it.each([
  ["10.77.0.0", 24, "0.77.10.in-addr.arpa"],
  ["10.77.0.0", 16, "77.10.in-addr.arpa"],
  ["10.77.0.129", 25, "129.0.77.10.in-addr.arpa"],
  ["10.77.5.0", 20, "5.77.10.in-addr.arpa"],
  ["10.77.0.0", 0, "in-addr.arpa"],
  ["10.77.0.50", null, "50.0.77.10.in-addr.arpa"],
  ["2001:db8::", 32, "8.b.d.0.1.0.0.2.ip6.arpa"],
  ["2001:db8::", 28, "8.b.d.0.1.0.0.2.ip6.arpa"],
])("%s/%s has the reverse zone %s", (address, prefix, zone) => {
  expect(reverseZoneName(address, prefix)).toBe(zone);
});

it("the reverse name of an address has all of its labels, the last one first", () => {
  fc.assert(
    fc.property(fc.ipV4(), (address) => {
      const labels = reverseZoneName(address, null).split(".");
      expect(labels.slice(0, 4).reverse().join(".")).toBe(address);
    }),
  );
  expect(reverseZoneName("::1", null).split(".")).toHaveLength(34);
});

it("a prefix longer than the address is refused", () => {
  expect(() => reverseZoneName("10.0.0.1", 33)).toThrow("Index was outside the bounds of the array.");
});
