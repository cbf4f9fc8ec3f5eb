import { join } from "node:path";
import ts from "typescript";
import { declared } from "./inference-cases";

const CASES = join(__dirname, "inference-cases.ts");

it("infers configuration, plan and state from a schema, and refuses definitions that do not fit theirs", () => {
  const root = join(__dirname, "../../..");
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const { tsBuildInfoFile: _, ...once } = options;
  const program = ts.createProgram([CASES], { ...once, incremental: false });
  const source = program.getSourceFile(CASES);
  const messages = program.getSemanticDiagnostics(source).map(({ start = 0, messageText }) => {
    const line = (source?.getLineAndCharacterOfPosition(start).line ?? 0) + 1;
    return `${line}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
  });
  expect(source).toBeDefined();
  expect(messages).toEqual([]);
});

it("returns every definition as it was written", () => {
  const { provider, schema, wrong } = declared;
  expect(provider.resources.map(({ name }) => name)).toEqual(["example_host"]);
  expect(Object.values(schema).map(({ presence }) => presence)).toContain("optional-computed");
  expect(wrong.every(({ name }) => name === "example_host")).toBe(true);
});
