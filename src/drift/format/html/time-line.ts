import type { ServerEvent } from "../../report/report";
import { cutMiddle, visible } from "../visible";
import { printTime } from "../wording";
import { escapeXml } from "../xml";

const WIDTH = 960;
const LEFT = 90;
const LANE = 30;
/** The newest events are listed, the very newest to be seen at once. */
const LISTED = 300;
const OPEN = 12;

const LANES: readonly { readonly actor: ServerEvent["actor"]; readonly label: string; readonly colour: string }[] = [
  { actor: "dhcp", label: "DHCP", colour: "dhcp" },
  { actor: "person", label: "people", colour: "manual" },
  { actor: "terraform", label: "Terraform", colour: "ours" },
  { actor: "server", label: "server", colour: "copied" },
];

/** What happened when, and who did it: a lane for each actor, and the same as a list. */
export function* renderTimeLine(events: readonly ServerEvent[]): Generator<string> {
  if (events.length === 0) return;
  const lanes = LANES.filter(({ actor }) => events.some((event) => event.actor === actor));
  const times = events.map(({ at }) => Date.parse(at));
  const first = Math.min(...times);
  const span = Math.max(1, Math.max(...times) - first);
  const height = lanes.length * LANE + 24;
  yield '<section aria-labelledby="events">\n<h2 id="events">What happened</h2>\n';
  yield `<svg class="map" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="Time line of ${events.length} events; the list below has the same">\n`;
  for (const [index, { actor, label, colour }] of lanes.entries()) {
    const y = index * LANE + LANE / 2;
    yield `<text class="dim" x="0" y="${y + 4}">${label}</text><line class="axis" x1="${LEFT}" y1="${y}" x2="${WIDTH}" y2="${y}"/>\n`;
    for (const event of events) {
      if (event.actor !== actor) continue;
      const x = LEFT + 8 + ((Date.parse(event.at) - first) / span) * (WIDTH - LEFT - 16);
      yield `<circle class="${colour}" cx="${x.toFixed(1)}" cy="${y}" r="6"><title>${escapeXml(`${printTime(event.at)} ${event.text}`)}</title></circle>\n`;
    }
  }
  yield `<text class="dim" x="${LEFT}" y="${height - 6}">${escapeXml(printTime(events[0]?.at ?? ""))}</text>`;
  yield `<text class="dim" x="${WIDTH}" y="${height - 6}" text-anchor="end">${escapeXml(printTime(events.at(-1)?.at ?? ""))}</text>\n</svg>\n`;
  yield* renderList(events);
  yield "</section>\n";
}

function* renderList(events: readonly ServerEvent[]): Generator<string> {
  const open = events.slice(-OPEN);
  const folded = events.slice(-LISTED, -OPEN);
  if (folded.length > 0) {
    yield `<details><summary>${events.length - open.length} earlier events</summary>\n`;
    yield* list(folded);
    yield "</details>\n";
  }
  yield* list(open);
}

function* list(events: readonly ServerEvent[]): Generator<string> {
  yield '<ol class="events">\n';
  for (const { at, text, actor } of events) {
    yield `<li><time datetime="${escapeXml(at)}">${escapeXml(printTime(at))}</time><span>${labelOf(actor)}</span>`;
    yield `<span>${escapeXml(cutMiddle(visible(text), 240))}</span></li>\n`;
  }
  yield "</ol>\n";
}

function labelOf(actor: ServerEvent["actor"]): string {
  return LANES.find((lane) => lane.actor === actor)?.label ?? actor;
}
