import { render, reportOf } from "../fixtures/render";
import { SCENARIOS } from "../fixtures/scenarios";
import { type Element, parseXml } from "../fixtures/xml";

const childrenOf = (element: Element, name: string): readonly Element[] =>
  element.children.filter((child) => child.name === name);

/** What readers of this format agree on, as the schema of Jenkins has it. */
function check(root: Element): void {
  expect(root.name).toBe("testsuites");
  const suites = root.children;
  for (const suite of suites) {
    expect(suite.name).toBe("testsuite");
    expect(Object.keys(suite.attributes).sort()).toEqual([
      "errors",
      "failures",
      "name",
      "skipped",
      "tests",
      "time",
      "timestamp",
    ]);
    expect(suite.attributes.timestamp).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/);
    for (const testCase of suite.children) {
      expect(testCase.name).toBe("testcase");
      expect(Object.keys(testCase.attributes)).toEqual(expect.arrayContaining(["name", "classname", "time"]));
      for (const outcome of testCase.children) expect(["failure", "error", "skipped"]).toContain(outcome.name);
      expect(testCase.children.length).toBeLessThanOrEqual(1);
    }
    for (const [attribute, name] of [
      ["failures", "failure"],
      ["errors", "error"],
      ["skipped", "skipped"],
    ] as const) {
      expect(Number(suite.attributes[attribute])).toBe(
        suite.children.filter((one) => childrenOf(one, name).length > 0).length,
      );
    }
    expect(Number(suite.attributes.tests)).toBe(suite.children.length);
  }
  for (const attribute of ["tests", "failures", "errors", "skipped"]) {
    const sum = suites.reduce((total, suite) => total + Number(suite.attributes[attribute]), 0);
    expect(Number(root.attributes[attribute])).toBe(sum);
  }
}

it.each(Object.keys(SCENARIOS))("has the structure that its readers agree on: %s", (scenario) => {
  check(parseXml(render(reportOf(scenario), "junit")));
});

it("has a test case for every object that was looked at", () => {
  const root = parseXml(render(reportOf("healthy"), "junit"));
  const names = root.children.flatMap((suite) => suite.children.map(({ attributes }) => attributes.name));
  expect(names.sort()).toEqual(
    reportOf("healthy")
      .checked.map(({ address }) => address)
      .sort(),
  );
});

it("says drift is a failure, what was not checked an error, what is ignored skipped", () => {
  const outcomes = (scenario: string): readonly string[] =>
    parseXml(render(reportOf(scenario), "junit")).children.flatMap((suite) =>
      suite.children.flatMap(({ attributes, children }) =>
        children.map(({ name }) => `${name} ${attributes.name ?? ""}`),
      ),
    );
  expect(outcomes("mixed")).toContain("skipped technitium_dhcp_reservation.printer");
  expect(outcomes("mixed")).toContain("failure stray.lab.example A");
  expect(outcomes("incomplete")).toEqual([
    'error technitium_dns_record_set.mail["MX"]',
    'failure technitium_dns_record_set.www["A"]',
    "error plan",
  ]);
});
