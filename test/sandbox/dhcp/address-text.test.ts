import { parseIpv4 } from "../../../src/dns/ipv4";
import {
  isInRange,
  lastAddress,
  maskAddress,
  parseIpv4Address,
  splitList,
} from "../../../src/sandbox/dhcp/address-text";

it("names the parameter that an IPv6 address was given for", () =>
  expect(() => parseIpv4Address("0:0::1", "RouterAddress")).toThrow(
    "The address must be an IPv4 address: ::1 (Parameter 'RouterAddress')",
  ));

it("skips empty elements and blanks of a list", () => expect(splitList(" a,, b ,")).toEqual(["a", "b"]));

it("takes both ends for part of a range, and cannot compare an IPv6 address", () => {
  const [first, last] = [parseIpv4("10.0.0.250"), parseIpv4("10.0.1.5")];
  expect(isInRange("10.0.0.250", first, last)).toBe(true);
  expect(isInRange("10.0.1.5", first, last)).toBe(true);
  expect(isInRange("10.0.1.6", first, last)).toBe(false);
  expect(() => isInRange("::1", first, last)).toThrow("Address Family not supported.");
});

it.each([
  ["10.77.0.50", "255.255.255.0", "10.77.0.0", "10.77.0.255"],
  ["10.77.0.120", "255.0.255.0", "10.0.0.0", "10.255.0.255"],
  ["192.168.5.1", "255.255.255.252", "192.168.5.0", "192.168.5.3"],
])("finds the network of %s with the mask %s, holes and all", (address, mask, first, last) => {
  expect(maskAddress(parseIpv4(address), parseIpv4(mask))).toBe(first);
  expect(lastAddress(parseIpv4(address), parseIpv4(mask))).toBe(last);
});
