import { renderFunctions } from "../../../scripts/cdktf/render-functions";
import type { FunctionJson, ProviderJson } from "../../../src/terraform/server/provider-schema-json";

const provider = (functions: Readonly<Record<string, FunctionJson>>): ProviderJson => ({
  provider: { version: 0, block: { description_kind: "markdown" } },
  resource_schemas: {},
  data_source_schemas: {},
  functions,
});

/** The declarations in the source, without their bodies. */
const declarations = (functions: Readonly<Record<string, FunctionJson>>): readonly string[] =>
  renderFunctions(provider(functions)).match(/^export function .*(?= \{$)/gm) ?? [];

it("gives each parameter and each result the type that a stack has for it", () => {
  expect(
    declarations({
      plain: {
        parameters: [
          { name: "some_text", type: "string" },
          { name: "count", type: "number" },
          { name: "is_on", type: "bool" },
        ],
        return_type: "string",
      },
      lists: { parameters: [{ name: "names", type: ["list", "string"] }], return_type: ["set", "string"] },
      maps: { parameters: [{ name: "names", type: ["map", "string"] }], return_type: "number" },
      whole: {
        parameters: [{ name: "rows", type: ["list", ["list", "string"]] }],
        return_type: ["list", ["object", { a: "string" }]],
      },
      parts: { return_type: ["object", { some_name: "string", count: "number", deep: ["object", { on: "bool" }] }] },
      none: { return_type: "bool" },
    }),
  ).toEqual([
    "export function lists(names: string[]): string[]",
    "export function maps(names: { [key: string]: string }): number",
    "export function none(): IResolvable",
    "export function parts(): { readonly someName: string; readonly count: number; readonly deep: { readonly on: IResolvable } }",
    "export function plain(someText: string, count: number, isOn: boolean | IResolvable): string",
    "export function whole(rows: IResolvable): IResolvable",
  ]);
});

it("calls the function by Terraform's name, and turns the result into what it says it is", () => {
  const source = renderFunctions(
    provider({ reverse_name: { parameters: [{ name: "address", type: "string" }], return_type: "string" } }),
  );
  expect(source).toContain(
    'const answer = call("provider::technitium::reverse_name", [functionArgument(address)]);\n  return Token.asString(answer);',
  );
  expect(source).toContain('import { call, Token } from "cdktf";');
});

it("takes what the function answers apart, at any depth, under Terraform's names", () => {
  const type: FunctionJson["return_type"] = ["object", { some_name: "string", deep: ["object", { on: "bool" }] }];
  const source = renderFunctions(provider({ parts: { return_type: type } }));
  expect(source).toContain(
    'return { someName: Token.asString(propertyAccess(answer, ["some_name"])), ' +
      'deep: { on: propertyAccess(propertyAccess(answer, ["deep"]), ["on"]) } };',
  );
  expect(source).toContain('import { call, type IResolvable, propertyAccess, Token } from "cdktf";');
});

it("carries descriptions over, and lets none of them end the comment", () => {
  const source = renderFunctions(
    provider({
      f: {
        summary: "Short.",
        description: "Ends */ early.",
        parameters: [{ name: "x", type: "string", description: "What it is." }],
        return_type: "string",
      },
    }),
  );
  expect(source).toContain("/**\n * Short.\n * Ends *\\/ early.\n * @param x What it is.\n */");
});
