import fc from "fast-check";
import { isNamedType, parseType, typeName, typeNumber } from "../../../src/sandbox/zones/record-type";

it("every number is the number of its name", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffff }), (number) => {
      expect(typeNumber(typeName(number))).toBe(number);
      expect(parseType(String(number))).toBe(typeName(number));
    }),
  );
});

it("a type is read in any letter case, by name or number", () => {
  expect(parseType("aaaa")).toBe("AAAA");
  expect(parseType("28")).toBe("AAAA");
  expect(parseType("nsap_ptr")).toBe("NSAP_PTR");
  expect(parseType("65300")).toBe("65300");
  expect(isNamedType("65300")).toBe(false);
});

it("what is neither a name nor a number of 16 bits is refused", () => {
  expect(() => parseType("AAAAA")).toThrow("Requested value 'AAAAA' was not found.");
  expect(() => parseType("65536")).toThrow("Value was either too large or too small for a UInt16.");
  expect(() => parseType("toString")).toThrow("Requested value 'toString' was not found.");
});
