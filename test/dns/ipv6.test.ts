import fc from "fast-check";
import { isIPv6 } from "node:net";

import { InvalidValue } from "../../src/dns/invalid-value";
import { ipv6FromGroups, ipv6Groups, isIpv6, parseIpv6 } from "../../src/dns/ipv6";
import { anyOf, ipv6 } from "./arbitrary";

/** The text that the WHATWG URL parser makes of an address: an independent reading of RFC 5952, but for IPv4 tails. */
function byUrl(text: string): string {
  return new URL(`http://[${text}]/`).hostname.slice(1, -1);
}

it("prints the canonical text of RFC 5952", () => {
  fc.assert(
    fc.property(ipv6, (address) => {
      expect(parseIpv6(address)).toBe(address);
      if (!address.includes(".")) expect(byUrl(address)).toBe(address);
    }),
  );
});

it("reads every spelling of an address as the same address", () => {
  fc.assert(
    fc.property(ipv6, (address) => {
      const groups = ipv6Groups(address);
      const full = groups.map((group) => group.toString(16).padStart(4, "0").toUpperCase()).join(":");
      expect(parseIpv6(full)).toBe(address);
      expect(ipv6FromGroups(groups)).toBe(address);
    }),
  );
});

it.each([
  ["::", "::"],
  ["0:0:0:0:0:0:0:0", "::"],
  ["2001:DB8::0:1", "2001:db8::1"],
  ["2001:db8:0:0:1:0:0:1", "2001:db8::1:0:0:1"],
  ["2001:0:0:1:0:0:0:1", "2001:0:0:1::1"],
  ["1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0"],
  ["::2:3:4:5:6:7:8", "0:2:3:4:5:6:7:8"],
  ["::ffff:10.0.0.1", "::ffff:10.0.0.1"],
  ["::ffff:a00:1", "::ffff:10.0.0.1"],
  ["::1.2.3.4", "::102:304"],
  ["64:ff9b::192.0.2.33", "64:ff9b::c000:221"],
])("reads %s as %s", (text, address) => {
  expect(parseIpv6(text)).toBe(address);
});

it.each([
  "",
  ":",
  ":::",
  "1::2::3",
  "1:2:3:4:5:6:7",
  "1:2:3:4:5:6:7:8:9",
  "1:2:3:4:5:6:7:8::",
  "12345::",
  "g::",
  "fe80::1%eth0",
  "[::1]",
  "::1/64",
  "1.2.3.4::",
  "::010.0.0.1",
  "::1.2.3",
  "10.0.0.1",
  "::ffff:1.2.3.4:5",
  "１::",
])("refuses %j", (text) => {
  expect(() => parseIpv6(text)).toThrow(InvalidValue);
  expect(isIpv6(text)).toBe(false);
});

it("agrees with the platform on what is an address", () => {
  const unit = fc.oneof(anyOf("0123af:."), fc.constantFrom("::", "1.2.3.4"));
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 12 }), (text) => isIpv6(text) === isIPv6(text)),
    { numRuns: 2000 },
  );
});

it.each([[[1, 2, 3]], [[0, 0, 0, 0, 0, 0, 0, 65536]], [[0, 0, 0, 0, 0, 0, 0, -1]], [[0, 0, 0, 0, 0, 0, 0, 0.5]]])(
  "makes no address of %j",
  (groups) => {
    expect(() => ipv6FromGroups(groups)).toThrow(InvalidValue);
  },
);
