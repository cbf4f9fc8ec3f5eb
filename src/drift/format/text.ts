import { createColors } from "picocolors";
import type { Finding } from "../report/finding";
import type { FindingKind } from "../report/kind";
import type { Report } from "../report/report";
import { type ChangeView, viewChange } from "./change-view";
import type { Format } from "./format";
import { visible } from "./visible";
import { adviceWords, causeWords, driftOf, headline, nameOf, placeOf, placeWords, remarks, unknownOf } from "./wording";
import { wrap } from "./wrap";

type Colours = ReturnType<typeof createColors>;

const WIDTH = 80;
const INDENT = "  ";

/** For people: numbers first, then what drifted, worst first, each with a next step. */
export const text: Format = {
  name: "text",
  description: "for people, readable in 80 columns",
  machine: false,
  render: (report, { colour }) => renderText(report, createColors(colour)),
};

function* renderText(report: Report, colours: Colours): Generator<string> {
  const blocks = [...driftOf(report), ...unknownOf(report)];
  const paint =
    report.status === "in_sync" ? colours.green : report.status === "drifted" ? colours.red : colours.yellow;
  const place = report.status === "in_sync" ? "" : placeWords(report);
  yield `${paint(headline(report))}${place === "" ? "" : `   ${place}`}\n`;
  for (const finding of blocks) {
    yield "\n";
    yield* block(finding, colours);
  }
  const tail = [...notChecked(report), ...remarks(report)];
  if (tail.length > 0) yield "\n";
  for (const line of tail) yield `${wrap(line, WIDTH, "")}\n`;
}

function* block(finding: Finding, colours: Colours): Generator<string> {
  const kind = finding.kind.toUpperCase().padEnd(8);
  const name = nameOf(finding);
  const place = placeOf(finding);
  const gap = WIDTH - kind.length - 1 - name.length - place.length;
  const end = place === "" ? "" : gap >= 2 ? " ".repeat(gap) + place : `\n${INDENT}${place}`;
  yield `${KIND_COLOURS[finding.kind](colours)(kind)} ${colours.bold(name)}${colours.dim(end)}\n`;
  const object = finding.address === null || finding.object === finding.address ? "" : `${visible(finding.object)}: `;
  yield `${wrap(`${object}${visible(finding.text)}.`, WIDTH, INDENT)}\n`;
  yield* changes(finding, colours);
  for (const line of causeWords(finding)) yield `${wrap(`${line}.`, WIDTH, INDENT)}\n`;
  for (const note of finding.notes) yield `${wrap(`note: ${visible(note)}`, WIDTH, INDENT)}\n`;
  yield `${wrap(`→ ${adviceWords(finding)}.`, WIDTH, INDENT)}\n`;
}

function* changes({ attributes }: Finding, colours: Colours): Generator<string> {
  const views = attributes.map(viewChange);
  const width = Math.min(24, Math.max(0, ...views.map(({ path }) => path.length)));
  for (const view of views) yield `${INDENT}${view.path.padEnd(width)}  ${printView(view, colours)}\n`;
}

function printView(view: ChangeView, colours: Colours): string {
  switch (view.kind) {
    case "sensitive":
      return "(sensitive)";
    case "value":
      return `${view.before} → ${view.after}`;
    case "members": {
      const added = view.added.length === 0 ? "(+ none)" : colours.green(`+ ${view.added.join(", ")}`);
      const removed = view.removed.length === 0 ? "(− none)" : colours.red(`− ${view.removed.join(", ")}`);
      return `${added}  ${removed}`;
    }
  }
}

function notChecked(report: Report): readonly string[] {
  if (report.status !== "incomplete") return report.status === "drifted" ? ["Not checked: nothing."] : [];
  return report.notChecked.map(({ subject, reason }) => `Not checked: ${visible(subject)}: ${visible(reason)}.`);
}

const KIND_COLOURS: Readonly<Record<FindingKind, (colours: Colours) => (text: string) => string>> = {
  missing: ({ red }) => red,
  changed: ({ yellow }) => yellow,
  owner: ({ magenta }) => magenta,
  orphan: ({ cyan }) => cyan,
  expiring: ({ yellow }) => yellow,
  unknown: ({ yellow }) => yellow,
  pending: ({ blue }) => blue,
  foreign: ({ dim }) => dim,
  dynamic: ({ dim }) => dim,
};
