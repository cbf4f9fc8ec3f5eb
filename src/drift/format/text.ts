import { createColors } from "picocolors";
import type { Finding } from "../report/finding";
import type { FindingKind } from "../report/kind";
import type { Report } from "../report/report";
import { type ChangeView, viewChange } from "./change-view";
import type { Format } from "./format";
import { visible } from "./visible";
import {
  adviceWords,
  causeWords,
  driftOf,
  headline,
  nameOf,
  placeOf,
  placeWords,
  remarks,
  unknownOf,
  noteWords,
} from "./wording";
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
  // All is well in one line, for logs that are searched line by line.
  const first = report.status === "in_sync" ? headline(report) : wrap(headline(report), WIDTH, "");
  const gap = first.length + 3 + place.length <= WIDTH ? "   " : "\n";
  yield `${paint(first)}${place === "" ? "" : `${gap}${place}`}\n`;
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
  for (const note of noteWords(finding)) yield `${wrap(note, WIDTH, INDENT)}\n`;
  yield `${wrap(`→ ${adviceWords(finding)}.`, WIDTH, INDENT)}\n`;
  if (finding.importCommand !== null) yield `${INDENT}  ${visible(finding.importCommand)}\n`;
}

function* changes({ attributes }: Finding, colours: Colours): Generator<string> {
  const width = Math.min(24, Math.max(0, ...attributes.map(({ path }) => path.length)));
  const room = WIDTH - INDENT.length - width - 2;
  for (const attribute of attributes) {
    const view = viewChange(attribute, room - 2);
    const [first = "", ...more] = viewLines(view, room, colours);
    yield `${INDENT}${view.path.padEnd(width)}  ${first}\n`;
    for (const line of more) yield `${INDENT}${" ".repeat(width)}  ${line}\n`;
  }
}

/** A change in one line if it fits, else a line for each value. */
function viewLines(view: ChangeView, room: number, { green, red }: Colours): readonly string[] {
  switch (view.kind) {
    case "sensitive":
      return ["(sensitive)"];
    case "value": {
      const line = `${view.before} → ${view.after}`;
      return line.length <= room ? [line] : [red(`− ${view.before}`), green(`+ ${view.after}`)];
    }
    case "members": {
      const added = view.added.length === 0 ? "(+ none)" : `+ ${view.added.join(", ")}`;
      const removed = view.removed.length === 0 ? "(− none)" : `− ${view.removed.join(", ")}`;
      if (added.length + 2 + removed.length <= room) return [`${green(added)}  ${red(removed)}`];
      return [...view.removed.map((value) => red(`− ${value}`)), ...view.added.map((value) => green(`+ ${value}`))];
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
