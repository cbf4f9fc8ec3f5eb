import { generateClasses } from "../../../scripts/cdktf/generate-classes";
import type { AttributeJson, ProviderJson, SchemaJson } from "../../../src/terraform/server/provider-schema-json";

const schema = (attributes: Readonly<Record<string, AttributeJson>>): SchemaJson => ({
  version: 0,
  block: { attributes, description_kind: "markdown" },
});

const text: AttributeJson = { type: "string", optional: true, description_kind: "markdown" };

const provider = (attributes: Readonly<Record<string, AttributeJson>>): ProviderJson => ({
  provider: schema({ server_url: text }),
  resource_schemas: { technitium_thing: schema(attributes) },
  data_source_schemas: { technitium_things: schema({ name: text }) },
  functions: { plain_name: { parameters: [{ name: "name", type: "string" }], return_type: "string" } },
});

it("makes one file per class, and the same whatever order the schema has", async () => {
  const classes = await generateClasses("cdktf", provider({ alpha: text, beta: text }));
  expect([...classes.keys()]).toEqual([
    "data-technitium-things/index.ts",
    "provider/index.ts",
    "thing/index.ts",
    "functions/index.ts",
    "index.ts",
  ]);
  expect(await generateClasses("cdktf", provider({ beta: text, alpha: text }))).toEqual(classes);
});

it("leaves no attribute a block", async () => {
  const nested: AttributeJson = {
    nested_type: {
      nesting_mode: "list",
      attributes: {
        deep: {
          nested_type: { nesting_mode: "single", attributes: { name: text } },
          optional: true,
          description_kind: "markdown",
        },
      },
    },
    optional: true,
    description_kind: "markdown",
  };
  const classes = await generateClasses("cdktf", provider({ nested }));
  expect(classes.get("thing/index.ts")).toContain("nested: {");
  expect(classes.get("thing/index.ts")).not.toContain("isBlock: true");
});

it("makes the same for the other library, which has functions of its own besides", async () => {
  const classes = await generateClasses("cdktn", provider({ alpha: text }));
  expect([...classes.keys()]).toContain("provider-functions/index.ts");
  expect(classes.get("functions/index.ts")).toContain('from "cdktn"');
  for (const source of classes.values()) expect(source).not.toMatch(/from ["']cdktf["']/);
});
