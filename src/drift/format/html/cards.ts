import type { Finding } from "../../report/finding";
import type { Report } from "../../report/report";
import { type ChangeView, viewChange } from "../change-view";
import { visible } from "../visible";
import {
  adviceWords,
  causeWords,
  driftOf,
  informationOf,
  nameOf,
  placeOf,
  remarks,
  unknownOf,
  noteWords,
} from "../wording";
import { escapeXml } from "../xml";

/** More would make the page too heavy for a browser; the json report has them all. */
const MOST_CARDS = 1_000;

/** The findings: those that count in full, information folded away. */
export function* renderCards(report: Report): Generator<string> {
  const counting = [...driftOf(report), ...unknownOf(report)];
  const information = informationOf(report);
  if (counting.length > 0) {
    yield '<section aria-labelledby="findings">\n<h2 id="findings">Findings</h2>\n';
    yield* cards(counting);
    yield "</section>\n";
  }
  if (information.length > 0) {
    yield `<section><details><summary>For information: ${information.length} more</summary>\n`;
    yield* cards(information);
    yield "</details></section>\n";
  }
}

/** What a reader should know beside the findings. */
export function* renderRemarks(report: Report): Generator<string> {
  const lines = [
    ...report.notChecked.map(({ subject, reason }) => `Not checked: ${visible(subject)}: ${visible(reason)}.`),
    ...remarks(report),
  ];
  if (lines.length === 0) return;
  yield "<section><h2>Also</h2>\n<ul>\n";
  for (const line of lines.slice(0, MOST_CARDS)) yield `<li>${escapeXml(line)}</li>\n`;
  yield "</ul></section>\n";
}

function* cards(findings: readonly Finding[]): Generator<string> {
  for (const finding of findings.slice(0, MOST_CARDS)) yield* card(finding);
  const left = findings.length - MOST_CARDS;
  if (left > 0) yield `<p class="soft">and ${left.toLocaleString("en")} more in the json report</p>\n`;
}

function* card(finding: Finding): Generator<string> {
  const place = placeOf(finding);
  yield `<article id="f-${finding.id}">\n<h3><span class="kind ${finding.kind}">${finding.kind}</span>${escapeXml(nameOf(finding))}`;
  yield place === "" ? "</h3>\n" : ` <span class="soft">${escapeXml(place)}</span></h3>\n`;
  yield `<p>${escapeXml(`${finding.object}: ${finding.text}.`)}</p>\n`;
  if (finding.attributes.length > 0) {
    yield "<table><tbody>\n";
    for (const attribute of finding.attributes) yield row(viewChange(attribute));
    yield "</tbody></table>\n";
  }
  for (const line of causeWords(finding)) yield `<p class="soft">${escapeXml(line)}</p>\n`;
  for (const note of noteWords(finding)) yield `<p class="soft">${escapeXml(note)}</p>\n`;
  yield `<p class="next">→ ${escapeXml(adviceWords(finding))}</p>\n`;
  if (finding.importCommand !== null) yield `<p><code>${escapeXml(finding.importCommand)}</code></p>\n`;
  yield "</article>\n";
}

function row(view: ChangeView): string {
  return `<tr><th scope="row">${escapeXml(view.path)}</th><td>${cell(view)}</td></tr>\n`;
}

function cell(view: ChangeView): string {
  switch (view.kind) {
    case "sensitive":
      return "(sensitive)";
    case "value":
      return `<del>${escapeXml(view.before)}</del> → <ins>${escapeXml(view.after)}</ins>`;
    case "members":
      return [
        ...view.removed.map((value) => `<del>− ${escapeXml(value)}</del>`),
        ...view.added.map((value) => `<ins>+ ${escapeXml(value)}</ins>`),
      ].join("<br/>");
  }
}
