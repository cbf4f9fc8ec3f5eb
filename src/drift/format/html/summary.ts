import { FINDING_KINDS } from "../../report/kind";
import { countKinds, type Report } from "../../report/report";
import { escapeXml } from "../xml";

/** The numbers, as tiles: what was looked at, and of each kind of finding how many there are. */
export function* renderSummary(report: Report): Generator<string> {
  const counts = countKinds(report.findings);
  const drifted = new Set(report.findings.filter(({ drift }) => drift).map(({ kind }) => kind));
  yield '<section class="tiles" aria-label="Numbers">\n';
  yield tile("", report.checked.length, "checked");
  for (const kind of FINDING_KINDS) {
    const count = counts.get(kind) ?? 0;
    if (count > 0) yield tile(drifted.has(kind) ? "bad" : kind === "unknown" ? "warn" : "", count, kind);
  }
  if (report.notChecked.length > 0) yield tile("warn", report.notChecked.length, "not checked");
  if (report.ignored.length > 0) yield tile("", report.ignored.length, "ignored");
  yield "</section>\n";
}

function tile(tone: string, count: number, label: string): string {
  return `<div class="tile ${tone}"><b>${count.toLocaleString("en")}</b><span>${escapeXml(label)}</span></div>\n`;
}
