import { decodeDynamicValue, encodeDynamicValue } from "../../../src/terraform/wire/dynamic-value";
import { DynamicValue } from "../../../src/terraform/wire/generated/tfplugin6";
import { encodeMsgpack } from "../../../src/terraform/wire/msgpack";

const nothing = new Uint8Array();
const json = Buffer.from('"from JSON"');

describe("a dynamic value message", () => {
  it("is read from MessagePack before JSON", () => {
    const msgpack = encodeMsgpack("from MessagePack", "string");
    expect(decodeDynamicValue({ msgpack, json }, "string")).toBe("from MessagePack");
    expect(decodeDynamicValue({ msgpack: nothing, json }, "string")).toBe("from JSON");
  });

  it("is null when it is absent or empty", () => {
    expect(decodeDynamicValue(undefined, "string")).toBeNull();
    expect(decodeDynamicValue({ msgpack: nothing, json: nothing }, ["list", "string"])).toBeNull();
  });

  it("passes tolerance on to either encoding", () => {
    const msgpack = encodeMsgpack({ b: "1" }, ["map", "string"]);
    expect(decodeDynamicValue({ msgpack, json: nothing }, ["object", { a: "string" }], { tolerant: true })).toEqual({
      a: null,
    });
    const other = Buffer.from('{"b":1}');
    expect(
      decodeDynamicValue({ msgpack: nothing, json: other }, ["object", { a: "string" }], { tolerant: true }),
    ).toEqual({ a: null });
  });

  it("survives the message around it", () => {
    const bytes = DynamicValue.encode(encodeDynamicValue({ a: null }, ["object", { a: "string" }])).finish();
    expect(decodeDynamicValue(DynamicValue.decode(bytes), ["object", { a: "string" }])).toEqual({ a: null });
  });
});
