import { explainKind } from "../explain/kinds";
import type { Finding } from "../report/finding";
import { FINDING_KINDS } from "../report/kind";
import type { IgnoredFinding, Report } from "../report/report";
import type { Format } from "./format";
import { plainLines } from "./plain-lines";
import { visible } from "./visible";
import { headline, nameOf } from "./wording";

/** For code scanning: a rule a kind of finding, a result at the line of each block. SARIF 2.1.0. */
export const sarif: Format = {
  name: "sarif",
  description: "SARIF 2.1.0, for code scanning",
  machine: true,
  render: renderSarif,
};

/** GitHub shows 5,000 results of a run. */
const MOST_RESULTS = 4_900;

function* renderSarif(report: Report): Generator<string> {
  const results: readonly (Finding | IgnoredFinding)[] = [...report.findings, ...report.ignored];
  const shown = results.slice(0, MOST_RESULTS);
  const head = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver },
        invocations: [invocation(report, results.length - shown.length)],
        columnKind: "utf16CodeUnits",
      },
    ],
  };
  yield `${JSON.stringify(head).slice(0, -"}]}".length)},"results":[`;
  for (const [index, result] of shown.entries()) {
    yield `${index === 0 ? "" : ","}\n${JSON.stringify(resultOf(result, report))}`;
  }
  yield "\n]}]}\n";
}

const driver = {
  name: "technitium drift",
  informationUri: "https://github.com/technitium-iac/terraform-provider-technitium",
  rules: FINDING_KINDS.map((kind) => {
    const { title, help } = explainKind(kind);
    return {
      id: kind,
      name: `Drift${kind.charAt(0).toUpperCase()}${kind.slice(1)}`,
      shortDescription: { text: escapeMessage(title) },
      help: { text: escapeMessage(help) },
      defaultConfiguration: { level: defaultLevel(kind) },
    };
  }),
};

function invocation(report: Report, left: number): object {
  const notes = [
    ...report.notChecked.map(({ subject, reason }) => ({
      level: "error",
      message: { text: escapeMessage(`Not checked: ${visible(subject)}: ${visible(reason)}`) },
    })),
    ...(left === 0
      ? []
      : [
          {
            level: "note",
            message: { text: `${left} more findings are left out here; the json report has them all.` },
          },
        ]),
  ];
  return {
    executionSuccessful: report.status !== "incomplete",
    exitCode: report.exitCode,
    exitCodeDescription: escapeMessage(headline(report)),
    startTimeUtc: report.started,
    toolExecutionNotifications: notes,
  };
}

function resultOf(entry: Finding | IgnoredFinding, report: Report): object {
  const finding = "finding" in entry ? entry.finding : entry;
  const file = finding.location?.file ?? report.firstFile;
  return {
    ruleId: finding.kind,
    ruleIndex: FINDING_KINDS.indexOf(finding.kind),
    level: finding.drift || finding.kind === "unknown" ? defaultLevel(finding.kind, finding.drift) : "note",
    message: { text: escapeMessage(`${nameOf(finding)}\n${plainLines(finding).join("\n")}`) },
    locations:
      file === null
        ? []
        : [
            {
              physicalLocation: {
                artifactLocation: { uri: uriOf(file) },
                region: { startLine: finding.location?.line ?? 1 },
              },
              logicalLocations: [{ fullyQualifiedName: nameOf(finding), kind: "resource" }],
            },
          ],
    partialFingerprints: { "technitiumDrift/v1": finding.id },
    ...("finding" in entry ? { suppressions: [{ kind: "external", justification: visible(entry.reason) }] } : {}),
  };
}

function defaultLevel(kind: Finding["kind"], drift = false): "error" | "warning" | "note" {
  switch (kind) {
    case "missing":
    case "changed":
    case "owner":
      return "error";
    case "orphan":
    case "expiring":
    case "unknown":
      return "warning";
    case "pending":
    case "foreign":
    case "dynamic":
      return drift ? "warning" : "note";
  }
}

/** Plain text messages know placeholders in braces and links `[text](target)` (SARIF 2.1.0, 3.11.5 and 3.11.6). */
function escapeMessage(text: string): string {
  return text.replace(/[{}]/g, "$&$&").replaceAll("](", "] (");
}

/** A path as a relative URI reference. */
function uriOf(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}
