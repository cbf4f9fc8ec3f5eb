import { type AnyResource, computed, int, listOf, number, object, optional, string } from "../../../src/terraform";
import { printLeaf } from "../../../src/terraform/schema/meaning";
import { upgradeResourceState } from "../../../src/terraform/server/upgrade-resource-state";
import { type Client, noSignal, objectIn, providerOf, resourceOf, sessionOf } from "./example-session";

const description = "d";
const schema = {
  id: computed(string, { description }),
  hostName: optional(string, { description }),
  amount: optional(number, { description }),
  size: optional(int, { description }),
  parts: optional(listOf(object({ partName: optional(string, { description }) })), { description }),
};
const thing = resourceOf(schema, ["id"], {
  version: 3,
  upgrade: {
    1: (old) => ({ hostName: `${typeof old["host"] === "string" ? old["host"] : ""}.example`, size: null }),
    2: () => ({ size: 1.5 }),
  },
});

async function upgrade(version: number, json: string, resource: AnyResource<Client> = thing) {
  const rawState = Buffer.from(json);
  const answer = await upgradeResourceState(
    sessionOf(providerOf([resource])),
    { typeName: "example_thing", version, rawState },
    noSignal,
  );
  const state = answer.upgradedState;
  return { ...answer, state: objectIn(state), untouched: state !== null && "json" in state && state.json === rawState };
}

it.each([
  ["as it stands", '{"id":"1","host_name":"h","amount":12345678901234567890123,"size":1,"parts":[{"part_name":null}]}'],
  ["with attributes missing, which Terraform takes for null", '{"id":"1","parts":[{}]}'],
])("gives a state of this version back untouched %s", async (_, json) => {
  expect(await upgrade(3, json)).toMatchObject({ untouched: true, diagnostics: [] });
});

it("drops what the schema does not have, at any depth, and keeps all digits of the rest", async () => {
  const top = await upgrade(3, '{"id":"1","gone":{"x":[1]},"amount":123456789012345678901234567890.5}');
  expect(top).toMatchObject({ untouched: false, diagnostics: [] });
  expect(top.state).toMatchObject({ id: "1", host_name: null, size: null, parts: null });
  expect(printLeaf(top.state?.["amount"] ?? null)).toBe("123456789012345678901234567890.5");
  expect(Object.keys(top.state ?? {})).not.toContain("gone");
  const deep = await upgrade(3, '{"id":"1","parts":[{"part_name":"p","gone":1}]}');
  expect(deep.state).toMatchObject({ parts: [{ part_name: "p" }] });
});

it("reads a version that has no upgrade of its own as it is", async () => {
  expect((await upgrade(0, '{"id":"1","host":"h"}')).state).toMatchObject({ id: "1", host_name: null });
});

it("rewrites an older state, and reads what the rewriting leaves out", async () => {
  const json = '{"id":"1","host":"h","size":"of another type","amount":0.1,"parts":[{"part_name":"p"}]}';
  const { state, diagnostics } = await upgrade(1, json);
  expect(diagnostics).toEqual([]);
  expect(state).toMatchObject({ id: "1", host_name: "h.example", size: null, parts: [{ part_name: "p" }] });
  expect(printLeaf(state?.["amount"] ?? null)).toBe("0.1");
});

it("reports an upgrade that leads to no state of this schema", async () => {
  expect((await upgrade(2, '{"id":"1"}')).diagnostics).toMatchObject([
    { severity: "error", detail: expect.stringContaining("size is not a whole number") },
  ]);
});

it.each([
  ["of a Terraform before 0.12", "", "State is too old"],
  ["that is no JSON", "{", "Bug in the example provider"],
  ["of another shape", '{"id":{"a":1}, "gone": 1}', "Bug in the example provider"],
])("says so about a state %s", async (_, json, summary) => {
  expect(await upgrade(3, json)).toMatchObject({ state: null, diagnostics: [{ severity: "error", summary }] });
});
