import fc from "fast-check";

import { InvalidValue } from "../../src/dns/invalid-value";
import { parseTtl, printTtl, ttlFromSeconds } from "../../src/dns/ttl";

it("gives a TTL back after printing it, with units or as a number", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffffff }), (seconds) => {
      expect(parseTtl(printTtl(ttlFromSeconds(seconds)))).toBe(seconds);
      expect(parseTtl(String(seconds))).toBe(seconds);
    }),
  );
});

it.each([
  ["0", 0],
  ["3600", 3600],
  ["1h", 3600],
  ["1H30M", 5400],
  ["90m", 5400],
  ["1d2h3m4s", 93784],
  ["2w", 1209600],
  ["0s", 0],
  ["4294967295", 0xffffffff],
])("reads %s as %d seconds", (text, seconds) => {
  expect(parseTtl(text)).toBe(seconds);
});

it.each([
  [3600, "1h"],
  [900, "15m"],
  [604800, "1w"],
  [93784, "1d2h3m4s"],
  [90, "1m30s"],
  [0, "0s"],
])("prints %d seconds as the server does: %s", (seconds, text) => {
  expect(printTtl(ttlFromSeconds(seconds))).toBe(text);
});

it.each([
  ["", "empty"],
  ["h", "no number"],
  ["1h30", "no unit"],
  ["1y", "only digits and the units"],
  ["1.5h", "only digits and the units"],
  ["1h 30m", "only digits and the units"],
  ["-1", "only digits and the units"],
  ["30m1h", "from large to small"],
  ["1h1h", "at most once"],
  ["4294967296", "more than 4294967295"],
  ["99999999w", "more than 4294967295"],
  ["99999999999", "no unit"],
])("refuses %j: %s", (text, reason) => {
  expect(() => parseTtl(text)).toThrow(reason);
});

it.each([-1, 1.5, NaN, 0x100000000])("makes no TTL of %s", (seconds) => {
  expect(() => ttlFromSeconds(seconds)).toThrow(InvalidValue);
});
