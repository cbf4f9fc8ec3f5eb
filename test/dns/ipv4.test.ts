import fc from "fast-check";

import { InvalidValue } from "../../src/dns/invalid-value";
import { ipv4FromNumber, ipv4ToNumber, isIpv4, parseIpv4 } from "../../src/dns/ipv4";

it("turns numbers into addresses and back", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffffff }), (number) => ipv4ToNumber(ipv4FromNumber(number)) === number),
  );
});

it.each(["0.0.0.0", "255.255.255.255", "10.77.0.1"])("reads %s as it stands", (text) => {
  expect(parseIpv4(text)).toBe(text);
  expect(isIpv4(text)).toBe(true);
});

it.each([
  ["010.0.0.1", "leading zero"],
  ["10.00.0.1", "leading zero"],
  ["10.0.0", "3 numbers instead of four"],
  ["10", "1 number instead of four"],
  ["10.0.0.1.2", "5 numbers instead of four"],
  ["10.0.0.256", "greater than 255"],
  ["0x0A.0x4D.0.5", "four numbers joined by dots"],
  ["10.0.0.1.", "four numbers joined by dots"],
  ["10..0.1", "four numbers joined by dots"],
  [" 10.0.0.1", "four numbers joined by dots"],
  ["10.0.0.1 ", "four numbers joined by dots"],
  ["1.2.3.4/24", "four numbers joined by dots"],
  ["::ffff:10.0.0.1", "looks like an IPv6 address"],
  ["١.٢.٣.٤", "four numbers joined by dots"],
  ["", "four numbers joined by dots"],
])("refuses %j, which the server may read as another address", (text, reason) => {
  expect(() => parseIpv4(text)).toThrow(reason);
  expect(isIpv4(text)).toBe(false);
});

it.each([-1, 0x100000000, 1.5, NaN])("makes no address of %s", (number) => {
  expect(() => ipv4FromNumber(number)).toThrow(InvalidValue);
});
