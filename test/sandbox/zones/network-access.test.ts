import fc from "fast-check";
import { parseNetworkAccess } from "../../../src/sandbox/zones/network-access";

it.each([
  ["10.77.0.9/24", "10.77.0.0/24"],
  ["10.77.0.9/20", "10.77.0.0/20"],
  ["10.77.15.9/20", "10.77.0.0/20"],
  ["10.77.0.9/32", "10.77.0.9"],
  ["10.77.0.9", "10.77.0.9"],
  ["!10.0.0.0/8", "!10.0.0.0/8"],
  ["2001:db8:ffff::1/33", "2001:db8:8000::/33"],
  ["::1", "::1"],
  ["1.2.3.4/0", "0.0.0.0/0"],
])("%s is kept as %s", (text, kept) => {
  expect(parseNetworkAccess(text)).toBe(kept);
});

it("what was read once is read as itself", () => {
  fc.assert(
    fc.property(fc.oneof(fc.ipV4(), fc.ipV6()), fc.integer({ min: 0, max: 32 }), (address, prefix) => {
      const kept = parseNetworkAccess(`${address}/${prefix}`);
      expect(parseNetworkAccess(kept)).toBe(kept);
    }),
  );
});

it.each(["", "lab.test", "10.0.0.0/33", "::/129", "10.0.0.0/", "10.0.0.0/a", "!!10.0.0.1"])("%j is refused", (text) => {
  expect(() => parseNetworkAccess(text)).toThrow(`Invalid Network Access Control value was specified: ${text}`);
});
