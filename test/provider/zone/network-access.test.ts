import { InvalidValue } from "../../../src/dns/invalid-value";
import { parseNetworkAccess } from "../../../src/provider/zone/network-access";

it.each([
  ["10.0.0.0/8", "10.0.0.0/8"],
  ["!10.0.0.1", "!10.0.0.1"],
  ["192.168.1.7/32", "192.168.1.7"],
  ["!2001:DB8:0::1/128", "!2001:db8::1"],
  ["2001:0db8::/32", "2001:db8::/32"],
])("reads %s as %s", (text, canonical) => {
  expect(parseNetworkAccess(text)).toBe(canonical);
});

it.each(["10.0.0.1/8", "10.0.0.0/33", "!!10.0.0.1", "any", "", "10.0.0.0/8/8"])("refuses %j", (text) => {
  expect(() => parseNetworkAccess(text)).toThrow(InvalidValue);
});
