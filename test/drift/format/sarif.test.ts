import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020";
import { render, reportOf } from "../fixtures/render";
import { SCENARIOS } from "../fixtures/scenarios";

const schema = JSON.parse(readFileSync(join(__dirname, "../fixtures/sarif-reduced.schema.json"), "utf8")) as object;
const validate = new Ajv2020({ allErrors: true, strict: true }).compile(schema);

interface Log {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly invocations: readonly {
      readonly executionSuccessful: boolean;
      readonly toolExecutionNotifications: readonly { readonly message: { readonly text: string } }[];
    }[];
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly partialFingerprints: Readonly<Record<string, string>>;
      readonly locations: readonly {
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string };
          readonly region: { readonly startLine: number };
        };
      }[];
      readonly suppressions?: readonly unknown[];
    }[];
  }[];
}

const logOf = (scenario: string): Log["runs"][number] => {
  const [run] = (JSON.parse(render(reportOf(scenario), "sarif")) as Log).runs;
  if (run === undefined) throw new Error("there is no run");
  return run;
};

it.each(Object.keys(SCENARIOS))("is SARIF: %s", (scenario) => {
  validate(JSON.parse(render(reportOf(scenario), "sarif")));
  expect(validate.errors).toBeNull();
});

it("names a rule that exists, a place and a lasting fingerprint in every result", () => {
  const { results, tool } = logOf("mixed");
  for (const { ruleId, ruleIndex, partialFingerprints, locations } of results) {
    expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    expect(Object.values(partialFingerprints)).toEqual([expect.stringMatching(/^[0-9a-f]{16}$/)]);
    expect(locations).toHaveLength(1);
  }
  const place = results.find(({ ruleId }) => ruleId === "orphan")?.locations[0]?.physicalLocation;
  expect(place).toEqual({ artifactLocation: { uri: "lab/main.tf" }, region: { startLine: 1 } });
});

it("ranks by severity, and shows what is ignored as suppressed", () => {
  const levels = new Map(
    logOf("mixed").results.map(({ ruleId, level, suppressions }) => [
      `${ruleId}${suppressions === undefined ? "" : " ignored"}`,
      level,
    ]),
  );
  expect(Object.fromEntries(levels)).toEqual({
    missing: "error",
    "missing ignored": "error",
    changed: "error",
    owner: "error",
    orphan: "warning",
    expiring: "warning",
    pending: "note",
    foreign: "note",
    dynamic: "note",
  });
});

it("stays below the number of results that forges show, and says how many it leaves out", () => {
  const { results, invocations } = logOf("many");
  expect(results).toHaveLength(4900);
  expect(invocations[0]?.toolExecutionNotifications.map(({ message }) => message.text)).toEqual([
    expect.stringContaining("5100 more"),
  ]);
});

it("says that an incomplete look was no success", () => {
  expect(logOf("incomplete").invocations[0]?.executionSuccessful).toBe(false);
  expect(logOf("changed").invocations[0]?.executionSuccessful).toBe(true);
});
