import type { FunctionJson, ProviderJson } from "../../src/terraform/server/provider-schema-json";
import type { Type } from "../../src/terraform/type";

/** A type of Terraform in a stack: how it is written, and how what a function answers becomes one. */
interface StackType {
  readonly argument: string;
  readonly result: string;
  readonly fromCall: (call: string) => string;
}

const stackTypes: Readonly<Record<string, StackType>> = {
  string: { argument: "string", result: "string", fromCall: (call) => `Token.asString(${call})` },
  number: { argument: "number", result: "number", fromCall: (call) => `Token.asNumber(${call})` },
  bool: { argument: "boolean | IResolvable", result: "IResolvable", fromCall: (call) => call },
  "list(string)": { argument: "string[]", result: "string[]", fromCall: (call) => `Token.asList(${call})` },
  "set(string)": { argument: "string[]", result: "string[]", fromCall: (call) => `Token.asList(${call})` },
  "map(string)": {
    argument: "{ [key: string]: string }",
    result: "{ [key: string]: string }",
    fromCall: (call) => `Token.asStringMap(${call})`,
  },
};

/** What a stack has no type for: it travels through it as it is. */
const opaque: StackType = { argument: "IResolvable", result: "IResolvable", fromCall: (call) => call };

/** The provider's functions as functions in TypeScript, for a library that has none and for one that has. */
export function renderFunctions({ functions }: ProviderJson): string {
  const parts = Object.entries(functions)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, json]) => renderFunction(name, json));
  const source = parts.join("\n");
  const imports = ["call", "type IResolvable", "propertyAccess", "Token"].filter((name) =>
    new RegExp(`\\b${name.replace("type ", "")}\\b`).test(source),
  );
  return [
    "// Generated from the provider's schemas: `npm run generate`.",
    `import { ${imports.join(", ")} } from "cdktf";`,
    'import { functionArgument } from "../../function-argument";',
    "",
    source,
  ].join("\n");
}

function renderFunction(name: string, { summary, description, parameters = [], return_type }: FunctionJson): string {
  const result = stackType(return_type);
  const list = parameters.map((parameter) => `${camelCase(parameter.name)}: ${stackType(parameter.type).argument}`);
  const values = parameters.map((parameter) => `functionArgument(${camelCase(parameter.name)})`);
  const comment = [
    ...(summary === undefined ? [] : [summary]),
    ...(description === undefined ? [] : [description]),
    ...parameters.map((parameter) => `@param ${camelCase(parameter.name)} ${parameter.description ?? ""}`.trimEnd()),
  ];
  return [
    "/**",
    ...comment.map((line) => ` * ${line.replaceAll("*/", "*\\/")}`),
    " */",
    `export function ${camelCase(name)}(${list.join(", ")}): ${result.result} {`,
    `  const answer = call("provider::technitium::${name}", [${values.join(", ")}]);`,
    `  return ${result.fromCall("answer")};`,
    "}",
    "",
  ].join("\n");
}

function stackType(type: Type): StackType {
  if (typeof type === "string") return stackTypes[type] ?? opaque;
  const [kind, inner] = type;
  if (kind === "object") return objectType(inner);
  return (typeof inner === "string" ? stackTypes[`${kind}(${inner})`] : undefined) ?? opaque;
}

/** An object that a function answers is one in the stack too: each attribute is a token that asks for it. */
function objectType(attributes: Readonly<Record<string, Type>>): StackType {
  const members = Object.entries(attributes).map(([name, type]) => ({ name, ...stackType(type) }));
  return {
    ...opaque,
    result: `{ ${members.map(({ name, result }) => `readonly ${camelCase(name)}: ${result}`).join("; ")} }`,
    fromCall: (call) => {
      const parts = members.map(({ name, fromCall }) => {
        return `${camelCase(name)}: ${fromCall(`propertyAccess(${call}, ["${name}"])`)}`;
      });
      return `{ ${parts.join(", ")} }`;
    },
  };
}

function camelCase(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_match, letter: string) => letter.toUpperCase());
}
