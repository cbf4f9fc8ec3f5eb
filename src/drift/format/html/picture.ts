import type { OwnerColour, Picture, RecordCell, ScopePicture, ZonePicture } from "../../report/picture";
import { cutMiddle, visible } from "../visible";
import { escapeXml } from "../xml";
import { addressNumber, renderScope } from "./scope";

/** How wide the drawing is; it is scaled to the page. */
const WIDTH = 960;

const COLUMNS = 4;
const GAP = 8;
const CHIP_HEIGHT = 26;
/** Up to this many records of a zone are drawn with their names, more as plain squares. */
const MOST_CHIPS = 80;
const SQUARE = 15;

/** Who is meant by a colour. */
const OWNER_WORDS: Readonly<Record<OwnerColour, string>> = {
  ours: "ours",
  "other-owner": "another owner",
  dhcp: "the DHCP server",
  manual: "by hand",
  copied: "with a copied tag",
  gone: "gone",
  free: "free",
};

/** Zones and scopes with every record and address in use, coloured by whose it is. */
export function* renderPicture(picture: Picture): Generator<string> {
  if (picture.zones.length + picture.scopes.length === 0) return;
  yield '<section aria-labelledby="picture">\n<h2 id="picture">Who owns what</h2>\n';
  yield legend(picture);
  for (const zone of picture.zones) yield* renderZone(zone);
  for (const scope of [...picture.scopes].sort(byStart)) yield* renderScope(scope);
  yield "</section>\n";
}

function byStart(one: ScopePicture, other: ScopePicture): number {
  return addressNumber(one.start) - addressNumber(other.start);
}

function legend({ zones, scopes }: Picture): string {
  const used = new Set(zones.flatMap(({ cells }) => cells.map(({ colour }) => colour)));
  if (scopes.some(({ cells }) => cells.some(({ state }) => state !== "leased"))) used.add("ours");
  if (scopes.some(({ cells }) => cells.some(({ state }) => state !== "reserved"))) used.add("dhcp");
  const flagged = zones.some(({ cells }) => cells.some(({ finding }) => finding !== null));
  const entries = (Object.keys(OWNER_WORDS) as OwnerColour[])
    .filter((colour) => used.has(colour))
    .map((colour) => `<li>${swatch(colour)}${escapeXml(OWNER_WORDS[colour])}</li>`);
  if (flagged) {
    entries.push(
      '<li><svg viewBox="0 0 14 14" aria-hidden="true"><rect class="flag" x="1" y="1" width="12" height="12" rx="3"/></svg>has a finding</li>',
    );
  }
  return `<ul class="legend">${entries.join("")}</ul>\n`;
}

function swatch(colour: OwnerColour): string {
  return `<svg viewBox="0 0 14 14" aria-hidden="true"><rect class="${colour}" x="1" y="1" width="12" height="12" rx="3"/></svg>`;
}

function* renderZone(zone: ZonePicture): Generator<string> {
  const chips = zone.cells.length <= MOST_CHIPS;
  const perRow = chips ? COLUMNS : Math.floor(WIDTH / (SQUARE + 3));
  const rowHeight = chips ? CHIP_HEIGHT + GAP : SQUARE + 3;
  const height = Math.max(1, Math.ceil(zone.cells.length / perRow)) * rowHeight;
  yield `<h3>zone ${escapeXml(zone.name)} <span class="soft">${escapeXml(ownerCounts(zone))}</span></h3>\n`;
  yield `<svg class="map" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escapeXml(`Records of zone ${zone.name}: ${ownerCounts(zone)}`)}">\n`;
  for (const [index, cell] of zone.cells.entries()) {
    const column = index % perRow;
    const y = Math.floor(index / perRow) * rowHeight;
    yield chips ? chip(cell, column * ((WIDTH + GAP) / COLUMNS), y + 1) : square(cell, column * (SQUARE + 3), y + 1);
  }
  yield "</svg>\n";
  if (zone.left > 0) yield `<p class="soft">and ${zone.left.toLocaleString("en")} more records</p>\n`;
}

function ownerCounts({ cells, left }: ZonePicture): string {
  const counts = new Map<OwnerColour, number>();
  for (const { colour } of cells) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const words = (Object.keys(OWNER_WORDS) as OwnerColour[]).flatMap((colour) =>
    counts.has(colour) ? [`${counts.get(colour) ?? 0} ${OWNER_WORDS[colour]}`] : [],
  );
  return [...words, ...(left > 0 ? [`${left} not drawn`] : [])].join(", ") || "no records";
}

function chip(cell: RecordCell, x: number, y: number): string {
  const width = (WIDTH + GAP) / COLUMNS - GAP;
  const frame =
    cell.colour === "gone"
      ? `<rect class="gone" x="${x + 1}" y="${y}" width="${width - 2}" height="${CHIP_HEIGHT - 2}" rx="5"/>`
      : `<rect class="box" x="${x}" y="${y}" width="${width}" height="${CHIP_HEIGHT - 2}" rx="5"/>` +
        `<rect class="${cell.colour}" x="${x}" y="${y}" width="8" height="${CHIP_HEIGHT - 2}" rx="3"/>` +
        (cell.finding === null
          ? ""
          : `<rect class="flag" x="${x + 1}" y="${y}" width="${width - 2}" height="${CHIP_HEIGHT - 2}" rx="5"/>`);
  const mark = cell.finding === null ? "" : `<text class="flag-mark" x="${x + width - 16}" y="${y + 16}">!</text>`;
  const label = `<text x="${x + 16}" y="${y + 16}">${escapeXml(cutMiddle(visible(`${cell.name} ${cell.type}`), 27))}</text>`;
  return `<g>${titleOf(cell)}${frame}${label}${mark}</g>\n`;
}

function square(cell: RecordCell, x: number, y: number): string {
  const flag =
    cell.finding === null || cell.colour === "gone"
      ? ""
      : `<rect class="flag" x="${x + 1}" y="${y + 1}" width="${SQUARE - 2}" height="${SQUARE - 2}" rx="3"/>`;
  return `<g>${titleOf(cell)}<rect class="${cell.colour}" x="${x + 1}" y="${y + 1}" width="${SQUARE - 2}" height="${SQUARE - 2}" rx="3"/>${flag}</g>\n`;
}

function titleOf({ name, type, value, colour, by, finding }: RecordCell): string {
  const words = [
    `${name} ${type} ${value ?? "(sensitive)"}`,
    `${OWNER_WORDS[colour]}${by === null ? "" : ` (${by})`}`,
    ...(finding === null ? [] : [finding]),
  ];
  return `<title>${escapeXml(words.join(", "))}</title>`;
}
