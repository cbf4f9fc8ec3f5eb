import type { Finding } from "../report/finding";
import { compareText } from "../report/order";
import type { IgnoredFinding, Report } from "../report/report";
import type { Format } from "./format";
import { plainLines } from "./plain-lines";
import { driftOf, headline, nameOf, unknownOf } from "./wording";
import { escapeXml } from "./xml";

/** For test reports of GitLab, Jenkins and Azure: a suite a type of resource, a test case each object that was looked at. */
export const junit: Format = {
  name: "junit",
  description: "test results: every object a test case, drift a failure",
  machine: true,
  render: renderJunit,
};

/** What became of one object. */
interface Case {
  readonly name: string;
  readonly failures: Finding[];
  readonly errors: Finding[];
  readonly skipped: IgnoredFinding[];
}

type Suite = Map<string, Case>;

function* renderJunit(report: Report): Generator<string> {
  const suites = suitesOf(report);
  const cases = [...suites.values()].flatMap((suite) => [...suite.values()]);
  const totals = attributesOf(cases, report.notChecked.length);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<testsuites name="technitium drift" ${totals} time="${report.seconds.toFixed(3)}">\n`;
  for (const [type, suite] of [...suites].sort(([one], [other]) => compareText(one, other))) {
    const ordered = [...suite.values()].sort((one, other) => compareText(one.name, other.name));
    yield `  <testsuite name="${escapeXml(type)}" ${attributesOf(ordered, 0)} time="0" timestamp="${report.started.slice(0, 19)}">\n`;
    for (const testCase of ordered) yield* renderCase(type, testCase);
    yield "  </testsuite>\n";
  }
  yield* renderNotChecked(report);
  yield "</testsuites>\n";
}

function suitesOf(report: Report): Map<string, Suite> {
  const suites = new Map<string, Suite>();
  const caseOf = (type: string, key: string, name: string): Case => {
    const suite = suites.get(type) ?? (new Map() as Suite);
    suites.set(type, suite);
    const found = suite.get(key) ?? { name, failures: [], errors: [], skipped: [] };
    suite.set(key, found);
    return found;
  };
  const caseFor = (finding: Finding): Case =>
    caseOf(finding.type, finding.address ?? finding.object, finding.address ?? finding.object);
  for (const { type, address } of report.checked) caseOf(type, address, address);
  for (const finding of driftOf(report)) caseFor(finding).failures.push(finding);
  for (const finding of unknownOf(report)) caseFor(finding).errors.push(finding);
  for (const ignored of report.ignored) caseFor(ignored.finding).skipped.push(ignored);
  return suites;
}

function attributesOf(cases: readonly Case[], more: number): string {
  const failures = cases.filter((one) => outcome(one) === "failure").length;
  const errors = cases.filter((one) => outcome(one) === "error").length + more;
  const skipped = cases.filter((one) => outcome(one) === "skipped").length;
  return `tests="${cases.length + more}" failures="${failures}" errors="${errors}" skipped="${skipped}"`;
}

function outcome({ failures, errors, skipped }: Case): "error" | "failure" | "skipped" | "passed" {
  if (errors.length > 0) return "error";
  if (failures.length > 0) return "failure";
  return skipped.length > 0 ? "skipped" : "passed";
}

function* renderCase(type: string, testCase: Case): Generator<string> {
  const first = testCase.errors[0] ?? testCase.failures[0] ?? testCase.skipped[0]?.finding;
  const file = first?.location === null || first === undefined ? "" : ` file="${escapeXml(first.location.file)}"`;
  const open = `    <testcase name="${escapeXml(testCase.name)}" classname="${escapeXml(type)}"${file} time="0"`;
  switch (outcome(testCase)) {
    case "passed":
      yield `${open}/>\n`;
      return;
    case "skipped":
      yield `${open}>\n      <skipped message="${escapeXml(testCase.skipped[0]?.reason ?? "")}"/>\n    </testcase>\n`;
      return;
    case "failure":
      yield `${open}>\n${element("failure", testCase.failures)}    </testcase>\n`;
      return;
    case "error":
      yield `${open}>\n${element("error", [...testCase.errors, ...testCase.failures])}    </testcase>\n`;
  }
}

/** One element for all findings of an object: some readers take only the first. */
function element(name: "failure" | "error", findings: readonly Finding[]): string {
  const kinds = [...new Set(findings.map(({ kind }) => kind))].join(" ");
  const message = findings.map((finding) => `${finding.kind} ${nameOf(finding)}: ${finding.text}`).join("; ");
  const lines = findings.flatMap((finding) => [finding.kind.toUpperCase(), ...plainLines(finding)]);
  return `      <${name} type="${kinds}" message="${escapeXml(message)}">${lines.map(escapeXml).join("\n")}</${name}>\n`;
}

function* renderNotChecked(report: Report): Generator<string> {
  const count = report.notChecked.length;
  if (count === 0) return;
  yield `  <testsuite name="not checked" tests="${count}" failures="0" errors="${count}" skipped="0" time="0" timestamp="${report.started.slice(0, 19)}">\n`;
  for (const { subject, reason } of report.notChecked) {
    yield `    <testcase name="${escapeXml(subject)}" classname="not checked" time="0">\n`;
    yield `      <error type="not-checked" message="${escapeXml(headline(report))}">${escapeXml(reason)}</error>\n`;
    yield "    </testcase>\n";
  }
  yield "  </testsuite>\n";
}
