import fc from "fast-check";
import { parseTtl, printTtl, readTtl } from "../../../src/sandbox/zones/ttl-text";

it("what is printed is read as the same number of seconds", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffffff }), (seconds) => {
      expect(readTtl(printTtl(seconds))).toBe(seconds);
      expect(readTtl(String(seconds))).toBe(seconds);
    }),
  );
});

it.each([
  ["1h30m", 5400],
  ["30m1h", 5400],
  ["1H", 3600],
  ["1d5", 86_405],
  ["2s2s", 4],
  ["+60", 60],
  [" 60 ", 60],
  ["7102w", 7102 * 604_800 - 2 ** 32],
])("%s is %d seconds", (text, seconds) => {
  expect(readTtl(text)).toBe(seconds);
});

it.each(["", "-1", "1y", "h", "1 h", "1.5h", "4294967296", "4294967296s"])("%j is no time", (text) => {
  expect(readTtl(text)).toBeNull();
  expect(() => parseTtl(text)).toThrow(`Failed to parse TTL from value: ${text}`);
});

it("units are printed largest first, none that is zero", () => {
  expect(printTtl(0)).toBe("0s");
  expect(printTtl(3600)).toBe("1h");
  expect(printTtl(694_861)).toBe("1w1d1h1m1s");
});
