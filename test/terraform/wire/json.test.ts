import fc from "fast-check";
import type { Type } from "../../../src/terraform/type";
import { DecimalText, unknown } from "../../../src/terraform/value";
import { decodeJson, encodeJson, parseJson } from "../../../src/terraform/wire/json";
import { arbitraryKnownTyped } from "./arbitrary-value";
import { failureOf } from "./failure";

const bytes = (text: string): Uint8Array => Buffer.from(text);
const SERVER: Type = ["object", { name: "string", port: "number", tags: ["set", "string"] }];

describe("a value in JSON", () => {
  it("comes back as it was, whatever its type", () => {
    fc.assert(
      fc.property(arbitraryKnownTyped, ({ type, value }) => {
        expect(decodeJson(encodeJson(value, type), type)).toEqual(value);
      }),
    );
  });

  it("is JSON that everybody else reads too", () => {
    const text = Buffer.from(encodeJson({ tags: ["a"], name: 'x"\n', port: 53 }, SERVER)).toString();
    expect(text).toBe('{"name":"x\\"\\n","port":53,"tags":["a"]}');
    expect(JSON.parse(text)).toEqual({ name: 'x"\n', port: 53, tags: ["a"] });
  });

  it("keeps digits that JSON.parse would round (no spurious diff after an upgrade)", () => {
    const text = "[12345678901234567890,123456789012345678901234567890,9007199254740993,0.1,1.50,-0,1e2]";
    const type: Type = ["list", "number"];
    const value = decodeJson(bytes(text), type);
    expect(value).toEqual([
      12345678901234567890n,
      123456789012345678901234567890n,
      9007199254740993n,
      new DecimalText("0.1"),
      1.5,
      0,
      100,
    ]);
    expect(Buffer.from(encodeJson(value, type)).toString()).toBe(
      "[12345678901234567890,123456789012345678901234567890,9007199254740993,0.1,1.5,0,100]",
    );
  });

  it("may have its numbers in quotes", () => {
    expect(decodeJson(bytes('["0.1","5"]'), ["list", "number"])).toEqual([new DecimalText("0.1"), 5]);
  });

  it("may be spread over lines, as in a state file", () => {
    expect(decodeJson(bytes('{\n  "name": "a",\n  "port": null,\n  "tags": [ ]\n}\n'), SERVER)).toEqual({
      name: "a",
      port: null,
      tags: [],
    });
  });

  it("of an older schema is read with absent attributes null and unknown ones dropped", () => {
    const old = bytes('{"name":"a","colour":"red","tags":null}');
    expect(decodeJson(old, SERVER, { tolerant: true })).toEqual({ name: "a", port: null, tags: null });
    expect(failureOf(() => decodeJson(old, SERVER))).toMatchObject({ code: "mismatch" });
  });

  it("has keys that are nothing but keys", () => {
    const map = decodeJson(bytes('{"__proto__":"x","constructor":"y"}'), ["map", "string"]);
    expect(Object.entries(map as object)).toEqual([
      ["__proto__", "x"],
      ["constructor", "y"],
    ]);
    expect(Object.getPrototypeOf(map)).toBe(Object.prototype);
  });

  it("carries a dynamic value as an object of its type and itself", () => {
    const text = '{"type":["list","string"],"value":["a"]}';
    const value = decodeJson(bytes(text), "dynamic");
    expect(value).toEqual(["a"]);
    expect(Buffer.from(encodeJson(value, "dynamic")).toString()).toBe(text);
    expect(failureOf(() => decodeJson(bytes('["a"]'), "dynamic"))).toMatchObject({ code: "mismatch" });
  });

  it("cannot be unknown", () => {
    expect(failureOf(() => encodeJson([unknown], ["list", "string"]))).toMatchObject({ code: "mismatch" });
  });

  it.each(["", "{", "[1,]", '{"a":1,}', "nul", "01", "1 2", '{"a":1,"a":2}', "[".repeat(100_000)])(
    "is refused when the text is not JSON (%#)",
    (text) => {
      expect(failureOf(() => parseJson(bytes(text)))).toMatchObject({ code: "malformed" });
    },
  );

  it("can be read without a type, numbers exact", () => {
    expect(parseJson(bytes('{"a":[true,null,18446744073709551615]}'))).toEqual({ a: [true, null, 2n ** 64n - 1n] });
  });
});
