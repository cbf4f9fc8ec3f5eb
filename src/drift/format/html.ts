import type { Report } from "../report/report";
import type { Format } from "./format";
import { headline, placeWords, printTime } from "./wording";
import { renderCards, renderRemarks } from "./html/cards";
import { renderPicture } from "./html/picture";
import { STYLE } from "./html/style";
import { renderSummary } from "./html/summary";
import { renderTimeLine } from "./html/time-line";
import { escapeXml } from "./xml";

/**
 * One page that needs nothing else: no script, no font, no picture from elsewhere, and a policy that forbids them. It is
 * well-formed XML, too, so that any parser can check it.
 */
export const html: Format = {
  name: "html",
  description: "one page with a picture of zones and scopes and a time line",
  machine: true,
  render: renderHtml,
};

function* renderHtml(report: Report): Generator<string> {
  yield "<!DOCTYPE html>\n";
  yield '<html lang="en" xmlns="http://www.w3.org/1999/xhtml">\n<head>\n<meta charset="utf-8"/>\n';
  yield `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>\n`;
  yield '<meta name="viewport" content="width=device-width, initial-scale=1"/>\n<meta name="color-scheme" content="light dark"/>\n';
  yield `<title>${escapeXml(TITLES[report.status])}</title>\n<style>${STYLE}</style>\n</head>\n<body>\n`;
  yield* header(report);
  yield "<main>\n";
  yield* renderSummary(report);
  yield* renderPicture(report.picture);
  yield* renderCards(report);
  yield* renderTimeLine(report.events);
  yield* renderRemarks(report);
  yield "</main>\n";
  yield "</body>\n</html>\n";
}

const TITLES: Readonly<Record<Report["status"], string>> = {
  in_sync: "In sync: drift check",
  drifted: "Drift found: drift check",
  incomplete: "Could not tell: drift check",
};

const BADGES: Readonly<Record<Report["status"], string>> = {
  in_sync: "in sync",
  drifted: "drifted",
  incomplete: "incomplete",
};

function* header(report: Report): Generator<string> {
  const facts = [
    placeWords(report),
    report.server?.version == null ? "" : `Technitium ${report.server.version}`,
    report.terraform.version === null ? "" : `Terraform ${report.terraform.version}`,
    printTime(report.started),
  ].filter((fact) => fact !== "");
  yield `<header class="${report.status}">\n<p class="badge">${BADGES[report.status]}</p>\n`;
  yield `<h1>${escapeXml(headline(report))}</h1>\n`;
  yield `<p class="facts">${facts.map(escapeXml).join(" · ")}</p>\n</header>\n`;
}
