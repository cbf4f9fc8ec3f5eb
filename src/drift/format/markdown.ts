import type { Finding } from "../report/finding";
import type { Report } from "../report/report";
import { viewChange } from "./change-view";
import type { Format } from "./format";
import { commentText, fenced, inlineCode, inlineText } from "./markdown-escape";
import { viewLines } from "./plain-lines";
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

/** GitHub takes comments of 65,536 characters; counted in bytes here, which are never fewer. */
const MOST_BYTES = 60_000;
const MOST_REMARKS = 20;

/** For comments on pull requests. Its first line is hidden, and tells a sticky-comment action which comment to replace. */
export const markdown: Format = {
  name: "markdown",
  description: "for a comment on a pull request, with a hidden marker to find it by",
  machine: true,
  render: (report) => renderMarkdown(report, MOST_BYTES),
};

/** The report in at most so many bytes; what does not fit is counted. */
export function* renderMarkdown(report: Report, mostBytes: number): Generator<string> {
  const blocks = [...driftOf(report), ...unknownOf(report)];
  const room = createRoom(mostBytes - 500);
  const start = [
    `<!-- technitium-drift: ${commentText(report.directory ?? ".")} -->\n`,
    `### ${SIGNS[report.status]} ${inlineText(headline(report))}\n`,
    ...(report.status === "in_sync" || placeWords(report) === "" ? [] : [`\n${inlineText(placeWords(report))}\n`]),
  ];
  const end = endOf(report);
  for (const piece of [...start, ...end]) room.reserve(piece);
  yield* start;

  const table = room.fill(blocks, row, 0.4);
  if (table.length > 0) yield `\n${TABLE_HEAD}${table.join("")}`;
  if (table.length < blocks.length) yield `\n${blocks.length - table.length} more are in the report's artifact.\n`;

  const details = room.fill(blocks, detailsOf, 1);
  if (details.length > 0) yield `\n${details.join("\n")}`;
  if (details.length < table.length)
    yield `\nDetails of ${table.length - details.length} more are in the report's artifact.\n`;
  yield* end;
}

const SIGNS: Readonly<Record<Report["status"], string>> = { in_sync: "✅", drifted: "❌", incomplete: "⚠️" };

const TABLE_HEAD = "| | object | where | what |\n|---|---|---|---|\n";

function row(finding: Finding): string {
  const where = placeOf(finding) === "" ? "" : inlineCode(placeOf(finding));
  return `| **${finding.kind}** | ${inlineCode(nameOf(finding))} | ${where} | ${inlineCode(finding.object)} ${inlineText(finding.text)} |\n`;
}

function detailsOf(finding: Finding): string {
  const lines = finding.attributes.flatMap((attribute) => viewLines(viewChange(attribute)));
  const words = [...causeWords(finding), ...noteWords(finding), `→ ${adviceWords(finding)}`];
  return (
    `<details><summary>${finding.kind} ${inlineCode(nameOf(finding))}</summary>\n\n` +
    (lines.length === 0 ? "" : `${fenced(lines, "diff")}\n`) +
    words.map((line) => `${inlineText(line)}\n\n`).join("") +
    (finding.importCommand === null ? "" : `${fenced([visible(finding.importCommand)], "sh")}\n`) +
    "</details>\n"
  );
}

function endOf(report: Report): readonly string[] {
  const lines = [
    ...report.notChecked.map(({ subject, reason }) => `Not checked: ${subject}: ${reason}`),
    ...remarks(report),
  ];
  const shown = lines.slice(0, MOST_REMARKS).map((line) => `- ${inlineText(line.slice(0, 400))}\n`);
  const more = lines.length - shown.length;
  return lines.length === 0 ? [] : ["\n", ...shown, ...(more === 0 ? [] : [`- and ${more} more\n`])];
}

/** Hands out what is left of a number of bytes. */
function createRoom(bytes: number): {
  readonly reserve: (text: string) => void;
  readonly fill: <T>(items: readonly T[], print: (item: T) => string, share: number) => readonly string[];
} {
  let left = bytes;
  return {
    reserve: (text) => {
      left -= Buffer.byteLength(text);
    },
    fill: (items, print, share) => {
      let budget = left * share;
      const printed: string[] = [];
      for (const item of items) {
        const text = print(item);
        const size = Buffer.byteLength(text) + 1;
        if (size > budget) break;
        budget -= size;
        left -= size;
        printed.push(text);
      }
      return printed;
    },
  };
}
