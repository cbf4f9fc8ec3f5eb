import type { Finding } from "../report/finding";
import type { Report } from "../report/report";
import { countKinds } from "../report/report";
import type { Format, Look } from "./format";
import { renderMarkdown } from "./markdown";
import { plainLines } from "./plain-lines";
import { visible } from "./visible";
import { driftOf, headline, nameOf, unknownOf } from "./wording";

/** GitHub shows ten annotations of a kind for a step; the last one here says how many more there are. */
const MOST_ANNOTATIONS = 9;
/** GitHub refuses step summaries of more than 1 MiB as a whole. */
const SUMMARY_BYTES = 1024 * 1024;

/** For GitHub Actions: annotations on standard output, the step's summary and outputs in the files it names. */
export const github: Format = {
  name: "github",
  description: "annotations, step summary and outputs of GitHub Actions (by itself when GITHUB_ACTIONS=true)",
  machine: false,
  render: renderAnnotations,
  appendices: [
    {
      variable: "GITHUB_STEP_SUMMARY",
      limit: SUMMARY_BYTES,
      render: (report, _look, room) => renderMarkdown(report, room),
    },
    { variable: "GITHUB_OUTPUT", limit: null, render: renderOutputs },
  ],
};

function* renderAnnotations(report: Report): Generator<string> {
  const blocks = [...driftOf(report), ...unknownOf(report)];
  const shown = blocks.slice(0, MOST_ANNOTATIONS);
  for (const finding of shown) yield annotation(finding);
  if (blocks.length > shown.length) {
    yield command(
      "notice",
      { title: "technitium drift" },
      `and ${blocks.length - shown.length} more. ${headline(report)}`,
    );
  }
  for (const { subject, reason } of report.notChecked.slice(0, 1)) {
    yield command("warning", { title: "technitium drift: not checked" }, visible(`${subject}: ${reason}`));
  }
}

function annotation(finding: Finding): string {
  const { location, kind } = finding;
  const place = location === null ? {} : { file: location.file, line: String(location.line) };
  const message = `${nameOf(finding)}\n${plainLines(finding).join("\n")}`;
  return command(kind === "unknown" ? "warning" : "error", { ...place, title: `technitium drift: ${kind}` }, message);
}

function command(name: string, properties: Readonly<Record<string, string>>, message: string): string {
  const parts = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`);
  return `::${name} ${parts.join(",")}::${escapeData(message)}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

function* renderOutputs(report: Report, look: Look): Generator<string> {
  const counts = countKinds(report.findings);
  const outputs: Readonly<Record<string, string>> = {
    status: report.status,
    exit_code: String(report.exitCode),
    drifted: String(driftOf(report).length > 0),
    missing: String(counts.get("missing") ?? 0),
    changed: String(counts.get("changed") ?? 0),
    report: look.files.get("json") ?? [...look.files.values()][0] ?? "",
  };
  // The delimiter is drawn for each run, so that no value can end its own line.
  const delimiter = `end-of-value-${look.nonce}`;
  for (const [name, value] of Object.entries(outputs)) yield `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}
