import { decode, encode, ExtData } from "@msgpack/msgpack";
import fc from "fast-check";
import type { Type } from "../../../src/terraform/type";
import { DecimalText, unknown, type Value } from "../../../src/terraform/value";
import { decodeMsgpack, encodeMsgpack } from "../../../src/terraform/wire/msgpack";
import { arbitraryPresent, arbitraryType, arbitraryTyped } from "./arbitrary-value";
import { failureOf } from "./failure";

const hex = (text: string): Uint8Array => Buffer.from(text.replaceAll(" ", ""), "hex");
const written = (value: Value, type: Type): string => Buffer.from(encodeMsgpack(value, type)).toString("hex");
const mismatch = (message: string): object => ({ code: "mismatch", message });

const POINT: Type = ["object", { x: "number", label: "string" }];

describe("a value in MessagePack", () => {
  it("comes back as it was, whatever its type, absent and unknown parts included", () => {
    fc.assert(
      fc.property(arbitraryTyped, ({ type, value }) => {
        expect(decodeMsgpack(encodeMsgpack(value, type), type)).toEqual(value);
      }),
    );
  });

  it.each<[Type]>([
    ["string"],
    ["number"],
    ["bool"],
    ["dynamic"],
    [["list", "string"]],
    [["map", "bool"]],
    [["tuple", []]],
    [POINT],
  ])("is one nil byte when it is an absent %j", (type) => {
    expect(written(null, type)).toBe("c0");
    expect(decodeMsgpack(hex("c0"), type)).toBeNull();
  });

  it("has its keys in order, so that equal values are equal bytes", () => {
    const value = { x: 1, label: "a" };
    expect(written(value, POINT)).toBe(written({ label: "a", x: 1 }, POINT));
    expect(Object.keys(decode(encodeMsgpack(value, POINT)) as object)).toEqual(["label", "x"]);
  });

  it("keeps the duplicates and the order of a set, which are Terraform's to settle", () => {
    expect(decodeMsgpack(hex("93 a1 62 a1 61 a1 62"), ["set", "string"])).toEqual(["b", "a", "b"]);
  });

  it("carries keys and strings outside ASCII", () => {
    const value = { größe: "mittel", 名前: "値", "😀": "\u0000" };
    expect(decodeMsgpack(encodeMsgpack(value, ["map", "string"]), ["map", "string"])).toEqual(value);
  });

  it.each(["short \ud800", `${"long ".repeat(20)}\udc00`])("never holds text that is not valid UTF-8 (%#)", (text) => {
    const bytes = encodeMsgpack(text, "string");
    const body = bytes.subarray(text.length > 31 ? 2 : 1);
    expect(new TextDecoder("utf-8", { fatal: true }).decode(body)).toBe(text.slice(0, -1) + "\ufffd");
  });

  it("nests two hundred levels deep", () => {
    let type: Type = "string";
    let value: Value = "deep";
    for (let level = 0; level < 200; level += 1) {
      type = ["list", type];
      value = [value];
    }
    expect(decodeMsgpack(encodeMsgpack(value, type), type)).toEqual(value);
  });

  it.each(["", "91", "a5 61", "c0 c0", "c1"])(
    "is refused when the bytes %p are cut or no MessagePack at all",
    (bytes) => {
      expect(failureOf(() => decodeMsgpack(hex(bytes), ["list", "string"]))).toMatchObject({ code: "malformed" });
    },
  );

  it("can be decoded again after a failure", () => {
    expect(() => decodeMsgpack(hex("92 a1"), ["list", "string"])).toThrow();
    expect(decodeMsgpack(hex("91 a1 61"), ["list", "string"])).toEqual(["a"]);
  });
});

describe("a number in MessagePack", () => {
  it.each<[Value, string]>([
    [0, "00"],
    [-0, "00"],
    [-1, "ff"],
    [127, "7f"],
    [300, "cd012c"],
    [4294967295, "ceffffffff"],
    [4294967296, "cf0000000100000000"],
    [-2147483649, "d3ffffffff7fffffff"],
    [Number.MAX_SAFE_INTEGER, "cf001fffffffffffff"],
    [9007199254740993n, "cf0020000000000001"],
    [2n ** 63n - 1n, "cf7fffffffffffffff"],
    [-(2n ** 63n), "d38000000000000000"],
    [2n ** 64n - 1n, "cfffffffffffffffff"],
    [5n, "05"],
    [1.5, "cb3ff8000000000000"],
    [2 ** 60, "cf1000000000000000"],
    [0.1, "a3302e31"],
    [new DecimalText("0.1"), "a3302e31"],
    [new DecimalText("12.0"), "0c"],
  ])("%p is written as %s", (value, bytes) => {
    expect(written(value, "number")).toBe(bytes);
  });

  it("beyond 64 bits is decimal text, never wrapped around", () => {
    expect(decode(encodeMsgpack(2n ** 64n, "number"))).toBe("18446744073709551616");
    expect(decode(encodeMsgpack(-(2n ** 63n) - 1n, "number"))).toBe("-9223372036854775809");
    expect(decode(encodeMsgpack(123456789012345678901234567890n, "number"))).toBe("123456789012345678901234567890");
  });

  it("that came as 64-bit integer, double or text goes back as the same number (no 'Provider produced invalid plan')", () => {
    const tenth = new DecimalText("0.1000000000000000055511151231257827021181583404541015625");
    const cases: readonly (readonly [sent: string, value: Value, returned: string])[] = [
      ["d30020000000000001", 9007199254740993n, "cf0020000000000001"],
      ["cb3ff8000000000000", 1.5, "cb3ff8000000000000"],
      ["a3302e31", new DecimalText("0.1"), "a3302e31"],
      ["b43132333435363738393031323334353637383930", 12345678901234567890n, "cfab54a98ceb1f0ad2"],
      // A configuration with all these digits arrives as the double it is; Terraform does not accept 0.1 for it.
      ["cb3fb999999999999a", tenth, Buffer.from(encode(tenth.text)).toString("hex")],
    ];
    for (const [sent, value, returned] of cases) {
      const received = decodeMsgpack(hex(sent), "number");
      expect(received).toEqual(value);
      expect(written(received, "number")).toBe(returned);
    }
  });

  it("is read from any width of integer and float", () => {
    const forms = [
      "05",
      "cc05",
      "cd0005",
      "ce00000005",
      "cf0000000000000005",
      "d005",
      "d30000000000000005",
      "ca40a00000",
      "cb4014000000000000",
      "a135",
    ];
    expect(forms.map((bytes) => decodeMsgpack(hex(bytes), "number"))).toEqual(forms.map(() => 5));
    expect(decodeMsgpack(hex("cb7e37e43c8800759c"), "number")).toBe(BigInt(1e300));
    expect(decodeMsgpack(hex("cb7ff0000000000000"), "number")).toBe(Infinity);
  });

  it("is refused when it is not one", () => {
    expect(() => decodeMsgpack(hex("cb7ff8000000000000"), "number")).toThrow("NaN is no number to Terraform");
    expect(failureOf(() => decodeMsgpack(hex("a3616263"), "number"))).toMatchObject({ code: "malformed" });
    expect(failureOf(() => encodeMsgpack(new DecimalText("abc"), "number"))).toMatchObject({ code: "malformed" });
    expect(failureOf(() => encodeMsgpack(NaN, "number"))).toMatchObject({ code: "mismatch" });
  });
});

describe("an unknown value in MessagePack", () => {
  it("is a one-byte extension of type 0, in every type", () => {
    fc.assert(
      fc.property(arbitraryType, (type) => {
        expect(written(unknown, type)).toBe("d40000");
      }),
    );
  });

  it.each([
    ["plain", "d4 00 00"],
    ["empty", "c7 00 00"],
    ["refined with a prefix", "c7 09 0c 82 01 c2 02 a4 62 65 74 61"],
    ["of a type nobody has defined", "d5 2a 00 00"],
    ["of the timestamp type", "d6 ff 00 00 00 00"],
  ])("is read from a %s extension", (_, bytes) => {
    expect(decodeMsgpack(hex(bytes), "string")).toBe(unknown);
    expect(decodeMsgpack(hex(`91 ${bytes}`), ["list", "number"])).toEqual([unknown]);
  });

  it("loses its refinements and nothing else", () => {
    const refined = new ExtData(12, encode(new Map([[1, false]])));
    const bytes = encode({ id: refined, name: "a" });
    const type: Type = ["object", { id: "string", name: "string" }];
    expect(decodeMsgpack(bytes, type)).toEqual({ id: unknown, name: "a" });
  });
});

describe("an object in MessagePack", () => {
  it("may list its attributes in any order", () => {
    expect(decodeMsgpack(encode({ x: 1, label: "a" }), POINT)).toEqual({ label: "a", x: 1 });
  });

  it("is written only with exactly the attributes of its type", () => {
    expect(failureOf(() => encodeMsgpack({ x: 1 }, POINT))).toMatchObject(mismatch("the value lacks label"));
    expect(failureOf(() => encodeMsgpack([{ x: 1, label: "a", y: 2 }], ["list", POINT]))).toMatchObject(
      mismatch("the value at [0] has attributes that its type does not have: y"),
    );
  });

  it("is read strictly unless asked otherwise", () => {
    expect(failureOf(() => decodeMsgpack(encode({ x: 1 }), POINT))).toMatchObject(mismatch("the value lacks label"));
    expect(failureOf(() => decodeMsgpack(encode({ x: 1, label: "a", y: 2 }), POINT))).toMatchObject({
      code: "mismatch",
    });
  });

  it("of another schema is read with absent attributes null and unknown ones dropped", () => {
    expect(decodeMsgpack(encode({ x: 1, y: 2 }), POINT, { tolerant: true })).toEqual({ x: 1, label: null });
  });

  it("has own attributes only, not those every object inherits", () => {
    const type: Type = ["object", Object.fromEntries([["constructor", "string" as const]])];
    expect(decodeMsgpack(encode({}), type, { tolerant: true })).toEqual(Object.fromEntries([["constructor", null]]));
    expect(failureOf(() => encodeMsgpack({}, type))).toMatchObject(mismatch("the value lacks constructor"));
  });

  it("does not let a map key reach the prototype", () => {
    const bytes = hex("81 a9 5f5f70726f746f5f5f a1 78");
    expect(failureOf(() => decodeMsgpack(bytes, ["map", "string"]))).toMatchObject({ code: "malformed" });
    const value = Object.fromEntries([["__proto__", "x"]]);
    expect(Buffer.from(encodeMsgpack(value, ["map", "string"]))).toEqual(bytes);
  });
});

describe("a value of another type", () => {
  it.each<[Type, Value, string]>([
    ["string", 1, "the value is not a string"],
    ["bool", "true", "the value is not a bool"],
    ["number", "1", "the value is not a number"],
    [["list", "string"], { a: "b" }, "the value is not a list"],
    [["set", "string"], "a", "the value is not a set"],
    [["map", "string"], ["a"], "the value is not a map"],
    [["tuple", ["string"]], ["a", "b"], "the value is not a tuple of 1"],
    [POINT, [], "the value is not an object"],
    [["object", { ports: ["list", "number"] }], { ports: [80, "x"] }, "the value at ports[1] is not a number"],
    [["map", ["object", { on: "bool" }]], { "a.b": { on: 1 } }, 'the value at ["a.b"].on is not a bool'],
  ])("is refused on the way out, as %j", (type, value, message) => {
    expect(failureOf(() => encodeMsgpack(value, type))).toMatchObject(mismatch(message));
  });

  it.each<[Type, unknown, string]>([
    ["string", 1, "the value is not a string"],
    ["bool", 1, "the value is not a bool"],
    ["number", true, "the value is not a number"],
    ["string", new Uint8Array(1), "the value is not a string"],
    [["list", "string"], {}, "the value is not a list"],
    [["map", "string"], [], "the value is not a map"],
    [["tuple", ["string"]], [], "the value is not a tuple of 1"],
    [["object", {}], new Uint8Array(1), "the value is not an object"],
    ["dynamic", ["string", "x"], "the value is not a dynamic value"],
    [["object", { a: ["map", "bool"] }], { a: { b: 0 } }, 'the value at a["b"] is not a bool'],
  ])("is refused on the way in, as %j", (type, tree, message) => {
    expect(failureOf(() => decodeMsgpack(encode(tree), type))).toMatchObject(mismatch(message));
  });

  it("is refused when it is undefined, which is no value", () => {
    const broken = { x: 1, label: undefined } as unknown as Value;
    expect(failureOf(() => encodeMsgpack(broken, ["map", "string"]))).toMatchObject({ code: "mismatch" });
  });
});

describe("a dynamic value in MessagePack", () => {
  const pair = (type: Type, tree: unknown): Uint8Array =>
    encode([Buffer.from(JSON.stringify(type)), tree], { useBigInt64: true });

  it("is a pair of type, as binary JSON, and value", () => {
    expect(written("a", "dynamic")).toBe(`92c408${Buffer.from('"string"').toString("hex")}a161`);
    expect(decodeMsgpack(encodeMsgpack({ a: [1, true] }, "dynamic"), "dynamic")).toEqual({ a: [1, true] });
  });

  it("is a bare nil when absent and a bare extension when unknown", () => {
    expect(written(null, "dynamic")).toBe("c0");
    expect(written(unknown, "dynamic")).toBe("d40000");
    expect(decodeMsgpack(hex("d40000"), "dynamic")).toBe(unknown);
  });

  it("goes back with the type it came with: a list stays a list", () => {
    const collection = arbitraryType.filter((type) => typeof type !== "string");
    const typed = collection.chain((type) => fc.tuple(fc.constant(type), arbitraryPresent(type, [null, unknown])));
    fc.assert(
      fc.property(typed, ([type, value]) => {
        const sent = pair(type, decode(encodeMsgpack(value, type), { useBigInt64: true }));
        const [returned] = decode(encodeMsgpack(decodeMsgpack(sent, "dynamic"), "dynamic")) as [Uint8Array];
        expect(JSON.parse(Buffer.from(returned).toString())).toEqual(type);
      }),
    );
  });

  it("made here counts as tuples and objects", () => {
    const [type] = decode(encodeMsgpack({ a: ["x", null, unknown], b: new DecimalText("0.1") }, "dynamic")) as [
      Uint8Array,
    ];
    expect(JSON.parse(Buffer.from(type).toString())).toEqual([
      "object",
      { a: ["tuple", ["string", "dynamic", "dynamic"]], b: "number" },
    ]);
  });

  it("keeps an absent and an unknown value of a stated type", () => {
    expect(decodeMsgpack(pair("string", null), "dynamic")).toBeNull();
    expect(decodeMsgpack(pair(["list", "string"], new ExtData(0, new Uint8Array(1))), "dynamic")).toBe(unknown);
  });

  it.each<[string, unknown]>([
    ["of an unheard-of type", [Buffer.from('"rope"'), "x"]],
    ["of a type that is not JSON", [Buffer.from("string"), "x"]],
    ["of a type without element", [Buffer.from('["list"]'), []]],
  ])("is refused when %s", (_, tree) => {
    expect(failureOf(() => decodeMsgpack(encode(tree), "dynamic"))).toMatchObject({ code: "malformed" });
  });
});
