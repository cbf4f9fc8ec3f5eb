import { unknown, type ObjectValue, type Value } from "../../../src/terraform/value";
import type { Type } from "../../../src/terraform/type";
import { checkApply } from "./check-apply";
import { checkPlan } from "./check-plan";
import type { CoreAttribute, CoreSchema } from "./core-schema";
import { proposedNewState } from "./proposed-new-state";

type Flag = "required" | "optional" | "computed";
const attribute = (
  name: string,
  type: Type,
  flags: readonly Flag[],
  nested: CoreAttribute["nested"] = null,
): CoreAttribute => ({
  name,
  type,
  nested,
  required: flags.includes("required"),
  optional: flags.includes("optional"),
  computed: flags.includes("computed"),
});

const inner: CoreSchema = [attribute("label", "string", ["optional"]), attribute("serial", "number", ["computed"])];
const innerType: Type = ["object", { label: "string", serial: "number" }];
const schema: CoreSchema = [
  attribute("name", "string", ["required"]),
  attribute("note", "string", ["optional"]),
  attribute("tags", ["set", "string"], ["optional"]),
  attribute("chosen", "string", ["optional", "computed"]),
  attribute("id", "string", ["computed"]),
  attribute("list", ["list", innerType], ["optional"], { nesting: "list", attributes: inner }),
  attribute("set", ["set", innerType], ["optional"], { nesting: "set", attributes: inner }),
  attribute("map", ["map", innerType], ["optional", "computed"], { nesting: "map", attributes: inner }),
];
const empty = { name: "n", note: null, tags: null, chosen: null, id: null, list: null, set: null, map: null };
const object = (more: ObjectValue): ObjectValue => ({ ...empty, ...more });

describe("a plan", () => {
  const check = (planned: ObjectValue, config: ObjectValue = {}, prior: ObjectValue | null = null): readonly string[] =>
    checkPlan(schema, prior === null ? null : object(prior), object(config), object(planned));

  it("may take the configuration, keep prior values where both are, and compute what is left to it", () => {
    expect(check({ id: unknown, chosen: unknown })).toEqual([]);
    expect(check({ note: "OLD" }, { note: "old" }, { note: "OLD" })).toEqual([]);
    expect(check({ tags: ["b", "a"] }, { tags: ["a", "b"] })).toEqual([]);
    expect(check({ list: [{ label: "a", serial: unknown }] }, { list: [{ label: "a", serial: null }] })).toEqual([]);
  });

  it.each<[string, ObjectValue, ObjectValue, ObjectValue | null]>([
    ["a value for what is left out", { note: "x" }, {}, null],
    ["an empty set for no set", { tags: [] }, {}, null],
    ["another spelling of its own", { name: "N" }, { name: "n" }, { name: "x" }],
    ["the prior value of what is taken out", { note: "x" }, {}, { note: "x" }],
    ["another number of elements", { list: [] }, { list: [{ label: "a", serial: null }] }, null],
    ["other keys", { map: { b: { label: "a", serial: null } } }, { map: { a: { label: "a", serial: null } } }, null],
    [
      "a changed leaf of an element",
      { list: [{ label: "b", serial: null }] },
      { list: [{ label: "a", serial: null }] },
      null,
    ],
    ["unknown for what is known", { list: unknown }, { list: [{ label: "a", serial: null }] }, null],
    ["fewer elements of a set", { set: [] }, { set: [{ label: "a", serial: null }] }, null],
  ])("may not have %s", (_, planned, config, prior) => {
    expect(check(planned, config, prior)).toHaveLength(1);
  });

  it("exists exactly if the configuration does", () => {
    expect(checkPlan(schema, object({}), null, object({}))).toHaveLength(1);
    expect(checkPlan(schema, object({}), object({}), null)).toHaveLength(1);
    expect(checkPlan(schema, object({}), null, null)).toEqual([]);
  });
});

describe("what an apply leads to", () => {
  it.each<[string, Type, Value, Value]>([
    ["another value", "string", "a", "b"],
    ["nothing", "string", "a", null],
    ["something where nothing was planned", "string", null, "a"],
    ["an unknown value", "string", unknown, unknown],
    ["a vanished element", ["list", "string"], ["a", "b"], ["a"]],
    ["another key", ["map", "string"], { a: "x" }, { b: "x" }],
    ["an element of a set that was not planned", ["set", "string"], ["a"], ["b"]],
    ["more elements of a set", ["set", "string"], [unknown], ["a", "b"]],
    ["another leaf", innerType, { label: "a", serial: 1 }, { label: "a", serial: 2 }],
  ])("may not be %s", (_, type, planned, actual) => {
    expect(checkApply(type, planned, actual)).toHaveLength(1);
  });

  it("may be anything where the plan was unknown, and a set may shrink", () => {
    expect(checkApply("string", unknown, null)).toEqual([]);
    expect(checkApply(innerType, { label: "a", serial: unknown }, { label: "a", serial: 2 })).toEqual([]);
    expect(checkApply(["set", "string"], ["a", unknown], ["a"])).toEqual([]);
    expect(checkApply(["set", "string"], ["a", "b"], ["b", "a"])).toEqual([]);
  });
});

describe("what Terraform proposes", () => {
  const propose = (prior: ObjectValue | null, config: ObjectValue): ObjectValue =>
    proposedNewState(schema, prior === null ? null : object(prior), object(config));

  it("is the configuration, with prior values for what it leaves to the provider", () => {
    expect(propose(null, { note: "x" })).toEqual(object({ note: "x" }));
    expect(propose({ id: "1", chosen: "c", note: "x" }, {})).toEqual(object({ id: "1", chosen: "c" }));
    expect(propose({ chosen: "c" }, { chosen: "d" })).toMatchObject({ chosen: "d" });
  });

  it("finds the prior element by index, by key, or by all that the configuration says of it", () => {
    const a = { label: "a", serial: 1 };
    const b = { label: "b", serial: 2 };
    const bare = (label: string): ObjectValue => ({ label, serial: null });
    expect(propose({ list: [a, b] }, { list: [bare("b")] })).toMatchObject({ list: [{ label: "b", serial: 1 }] });
    expect(propose({ map: { x: a, y: b } }, { map: { y: bare("a") } })).toMatchObject({
      map: { y: { label: "a", serial: 2 } },
    });
    expect(propose({ set: [a, b] }, { set: [bare("b"), bare("c")] })).toMatchObject({ set: [b, bare("c")] });
  });

  it("drops a nested value that a configuration must have given once", () => {
    expect(propose({ map: { x: { label: "a", serial: 1 } } }, {})).toMatchObject({ map: null });
    expect(propose({ map: { x: { label: null, serial: 1 } } }, {})).toMatchObject({
      map: { x: { label: null, serial: 1 } },
    });
  });
});
