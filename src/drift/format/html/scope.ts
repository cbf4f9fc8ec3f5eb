import type { AddressCell, ScopePicture } from "../../report/picture";
import { cutMiddle, visible } from "../visible";
import { printTime } from "../wording";
import { escapeXml } from "../xml";

const WIDTH = 960;
const BAND = 20;
const LABELLED = 32;
const COLUMNS = 4;
const ROW = 20;

/** A scope as a band from its first to its last address, with the addresses in use where they lie in it. */
export function* renderScope(scope: ScopePicture): Generator<string> {
  const labelled = scope.cells.length <= LABELLED;
  const rows = labelled ? Math.ceil(scope.cells.length / COLUMNS) : 0;
  const words = stateCounts(scope);
  yield `<h3>scope ${escapeXml(scope.name)} <span class="soft">${escapeXml(words)}</span></h3>\n`;
  yield `<svg class="map" viewBox="0 0 ${WIDTH} ${BAND + 20 + rows * ROW}" role="img" aria-label="${escapeXml(`Scope ${scope.name}: ${words}`)}">\n`;
  yield `<rect class="box" x="0" y="0" width="${WIDTH}" height="${BAND}" rx="5"/>\n`;
  for (const cell of scope.cells) yield mark(cell, scope);
  yield `<text class="dim" x="0" y="${BAND + 14}">${escapeXml(scope.start)}</text>`;
  yield `<text class="dim" x="${WIDTH}" y="${BAND + 14}" text-anchor="end">${escapeXml(scope.end)}</text>\n`;
  if (labelled) {
    for (const [index, cell] of scope.cells.entries()) yield label(cell, index);
  }
  yield "</svg>\n";
  if (scope.left > 0) yield `<p class="soft">and ${scope.left.toLocaleString("en")} more addresses</p>\n`;
}

/** The address as a number, for its place in a band; 0 for what is no address. */
export function addressNumber(address: string): number {
  return address.split(".").reduce((sum, part) => sum * 256 + (Number(part) || 0), 0);
}

function mark(cell: AddressCell, { start, end }: ScopePicture): string {
  const first = addressNumber(start);
  const count = Math.max(1, addressNumber(end) - first + 1);
  const width = Math.max(4, Math.min(24, WIDTH / count));
  const x = Math.min(WIDTH - width, Math.max(0, ((addressNumber(cell.address) - first) / count) * WIDTH));
  const bar = (colour: string, y: number, height: number): string =>
    `<rect class="${colour}" x="${x.toFixed(1)}" y="${y}" width="${width.toFixed(1)}" height="${height}" rx="1"/>`;
  const shapes = {
    reserved: bar("ours", 0, BAND),
    leased: bar("dhcp", 0, BAND),
    "reserved-leased": bar("ours", 0, BAND / 2) + bar("dhcp", BAND / 2, BAND / 2),
  };
  const flag = cell.finding === null ? "" : bar("flag", -3, BAND + 6);
  return `<g><title>${escapeXml(wordsOf(cell))}</title>${shapes[cell.state]}${flag}</g>\n`;
}

function label(cell: AddressCell, index: number): string {
  const x = (index % COLUMNS) * (WIDTH / COLUMNS);
  const y = BAND + 36 + Math.floor(index / COLUMNS) * ROW;
  const colours = { reserved: "ours", leased: "dhcp", "reserved-leased": "ours" };
  const second =
    cell.state === "reserved-leased" ? `<rect class="dhcp" x="${x + 5}" y="${y - 9}" width="5" height="10"/>` : "";
  const text = cutMiddle(visible(`${cell.address} ${cell.name ?? ""}${cell.finding === null ? "" : " !"}`), 34);
  return (
    `<g><title>${escapeXml(wordsOf(cell))}</title><rect class="${colours[cell.state]}" x="${x}" y="${y - 9}" width="10" height="10" rx="2"/>` +
    `${second}<text x="${x + 16}" y="${y}">${escapeXml(text)}</text></g>\n`
  );
}

function wordsOf({ address, name, state, expires, finding }: AddressCell): string {
  const until = expires === null ? "leased" : `leased until ${printTime(expires)}`;
  const states = { reserved: "reserved", leased: until, "reserved-leased": `reserved, ${until}` };
  return [`${address}${name === null ? "" : ` ${name}`}`, states[state], ...(finding === null ? [] : [finding])].join(
    ", ",
  );
}

function stateCounts({ cells, left }: ScopePicture): string {
  const count = (...states: readonly AddressCell["state"][]): number =>
    cells.filter(({ state }) => states.includes(state)).length;
  const reserved = count("reserved", "reserved-leased");
  const leased = count("leased", "reserved-leased");
  return [`${reserved} reserved`, `${leased} leased`, ...(left > 0 ? [`${left} not drawn`] : [])].join(", ");
}
