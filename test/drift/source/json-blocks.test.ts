import * as fc from "fast-check";
import { jsonBlocks } from "../../../src/drift/source/json-blocks";

it("finds blocks and constructs in what CDK for Terraform writes", () => {
  const text = JSON.stringify(
    {
      "//": { metadata: { stackName: "lab" } },
      provider: { technitium: [{ owner: "lab" }] },
      resource: {
        technitium_dns_zone: {
          zone_A1: { "//": { metadata: { path: "lab/zone", uniqueId: "zone_A1" } }, name: "lab.example" },
        },
        technitium_dns_record_set: {
          www: {
            name: 'a "quoted" {name}',
            values: ["10.0.0.1", { resource: { a: { b: {} } } }],
            "//": { metadata: { path: "lab/www" } },
          },
        },
      },
    },
    null,
    2,
  );
  const lines = text.split("\n");
  expect(jsonBlocks(text)).toEqual([
    {
      resource: "technitium_dns_zone.zone_A1",
      line: lines.findIndex((line) => line.includes('"zone_A1": {')) + 1,
      construct: "lab/zone",
    },
    {
      resource: "technitium_dns_record_set.www",
      line: lines.findIndex((line) => line.includes('"www": {')) + 1,
      construct: "lab/www",
    },
  ]);
});

it("finds blocks in the forms with lists, which Terraform takes, too", () => {
  const text = '{"resource": [\n{"a": {"one": {}}},\n{"a": [{"two": {}},\n {"three": [{}]}]}\n]}';
  expect(jsonBlocks(text).map(({ resource, line }) => `${resource}:${line}`)).toEqual([
    "a.one:2",
    "a.two:3",
    "a.three:4",
  ]);
});

it("ends, without an error, for any text", () => {
  fc.assert(fc.property(fc.string(), (text) => expect(Array.isArray(jsonBlocks(text))).toBe(true)));
  fc.assert(fc.property(fc.json(), (text) => expect(Array.isArray(jsonBlocks(text.slice(0, -1)))).toBe(true)));
});
