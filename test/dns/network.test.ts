import fc from "fast-check";

import { InvalidValue } from "../../src/dns/invalid-value";
import { ipv4FromNumber } from "../../src/dns/ipv4";
import { ipv4Mask, parseNetwork, printNetwork } from "../../src/dns/network";

it("gives a network back after printing it", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffffff }), fc.nat(32), (number, prefix) => {
      const text = `${ipv4FromNumber((number & ipv4Mask(prefix)) >>> 0)}/${prefix}`;
      expect(printNetwork(parseNetwork(text))).toBe(text);
    }),
  );
  expect(printNetwork(parseNetwork("2001:DB8:0::/32"))).toBe("2001:db8::/32");
  expect(printNetwork(parseNetwork("::/0"))).toBe("::/0");
});

it.each([
  ["192.168.1.0", "no prefix length"],
  ["192.168.1.0/33", "at most 32 bits"],
  ["::/129", "at most 128 bits"],
  ["192.168.1.0/024", "not a plain number"],
  ["192.168.1.0/", "not a plain number"],
  ["192.168.1.0/24/24", "not a plain number"],
  ["192.168.1.1/24", "the network is 192.168.1.0/24"],
  ["10.0.0.1/8", "the network is 10.0.0.0/8"],
  ["2001:db8:1:3::/62", "the network is 2001:db8:1::/62"],
  ["192.168.01.0/24", "leading zero"],
  ["lab/24", "four numbers"],
])("refuses %s and says why", (text, reason) => {
  expect(() => parseNetwork(text)).toThrow(InvalidValue);
  expect(() => parseNetwork(text)).toThrow(reason);
});

it("makes masks of every length", () => {
  expect([0, 8, 24, 25, 32].map((prefix) => ipv4FromNumber(ipv4Mask(prefix)))).toEqual([
    "0.0.0.0",
    "255.0.0.0",
    "255.255.255.0",
    "255.255.255.128",
    "255.255.255.255",
  ]);
});
