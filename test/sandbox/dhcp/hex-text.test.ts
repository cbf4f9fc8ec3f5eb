import fc from "fast-check";
import { parseHexByte, parseHexBytes, parseHexPairs, printHex } from "../../../src/sandbox/dhcp/hex-text";

const bytes = fc.uint8Array({ minLength: 1, maxLength: 20 }).map((array) => [...array]);

it("reads back what it prints, with colons and without", () => {
  fc.assert(
    fc.property(bytes, (list) => {
      expect(parseHexBytes(printHex(list, ":"))).toEqual(list);
      expect(parseHexPairs(printHex(list, ""))).toEqual(list);
    }),
  );
});

it.each([
  ["a", 10],
  ["011", 17],
  [" 0A ", 10],
  ["000000ff", 255],
])("takes %j for one byte", (text, value) => expect(parseHexByte(text)).toBe(value));

it.each(["", "0x12", "zz", "1 2", "-1"])("says that %j is no number", (text) =>
  expect(() => parseHexByte(text)).toThrow(`The input string '${text}' was not in a correct format.`),
);

it("says when a number is no byte", () =>
  expect(() => parseHexByte("100")).toThrow("Value was either too large or too small for an unsigned byte."));

it("tells an odd number of digits from a character that is none", () => {
  expect(() => parseHexBytes("abc")).toThrow(
    "The input is not a valid hex string as its length is not a multiple of 2.",
  );
  expect(() => parseHexBytes("0g")).toThrow("The input is not a valid hex string as it contains a non-hex character.");
});
