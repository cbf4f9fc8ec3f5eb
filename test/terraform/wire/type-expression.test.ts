import fc from "fast-check";
import { decodeType, encodeType, parseType } from "../../../src/terraform/wire/type-expression";
import { arbitraryType } from "./arbitrary-value";
import { failureOf } from "./failure";

describe("a type expression", () => {
  it("comes back from its JSON bytes as it was", () => {
    fc.assert(
      fc.property(arbitraryType, (type) => {
        expect(decodeType(encodeType(type))).toEqual(type);
      }),
    );
  });

  it("is plain JSON, quotes included", () => {
    expect(Buffer.from(encodeType("string")).toString()).toBe('"string"');
    expect(Buffer.from(encodeType(["map", ["object", { a: "bool" }]])).toString()).toBe(
      '["map",["object",{"a":"bool"}]]',
    );
  });

  it("is read from a part of a larger buffer", () => {
    expect(decodeType(Buffer.from('xx"bool"yy').subarray(2, 8))).toBe("bool");
  });

  it("may mark optional attributes, which is of no concern to a value", () => {
    expect(parseType(["object", { a: "string" }, ["a"]])).toEqual(["object", { a: "string" }]);
  });

  it.each([
    "string",
    "",
    '"text"',
    "{}",
    '["list"]',
    '["bag","string"]',
    '["tuple","string"]',
    '["object",["a"]]',
    "null",
    "1",
  ])("is refused as %s", (text) => {
    expect(failureOf(() => decodeType(Buffer.from(text)))).toMatchObject({ code: "malformed" });
  });
});
