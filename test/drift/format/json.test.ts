import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020";
import { render, reportOf } from "../fixtures/render";
import { SCENARIOS } from "../fixtures/scenarios";

const schema = JSON.parse(
  readFileSync(join(__dirname, "../../../docs/schema/drift-report.schema.json"), "utf8"),
) as object;
const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);

it.each(Object.keys(SCENARIOS))("is what the published schema says: %s", (scenario) => {
  validate(JSON.parse(render(reportOf(scenario), "json")));
  expect(validate.errors).toBeNull();
});

it("is refused by the schema when something is amiss", () => {
  const report = JSON.parse(render(reportOf("mixed"), "json")) as { findings: { kind: string }[] };
  const [first] = report.findings;
  if (first !== undefined) first.kind = "invented";
  expect(validate(report)).toBe(false);
});

it("keeps contents exactly as they are", () => {
  const report = JSON.parse(render(reportOf("hostile"), "json")) as {
    findings: { attributes: { path: string; after: unknown }[] }[];
  };
  const comment = report.findings[0]?.attributes.find(({ path }) => path === "comment")?.after;
  const original = reportOf("hostile").findings[0]?.attributes.find(({ path }) => path === "comment")?.after;
  expect(comment).toBe(original);
  expect(comment).toContain("\u001b[31m");
});
