import type { LogEvent } from "../../technitium/logs/log-event";
import { namesIn } from "../../technitium/logs/log-index";
import { compareText } from "../report/order";
import type { ServerEvent } from "../report/report";
import type { Holders } from "./holders";
import type { Known } from "./known";
import type { LiveRecord } from "./live-record";

/** The newest events are kept, this many. */
const MOST_EVENTS = 300;

/** What happened longer ago than this explains nothing of today. */
const SHOWN_MS = 14 * 24 * 3600 * 1000;

/** What a time line is made of. */
export interface Happenings {
  readonly log: readonly LogEvent[];
  readonly records: Iterable<LiveRecord>;
  readonly holders: Holders;
  readonly known: Known;
  /** When the server was started, ISO 8601. */
  readonly startedAt: string | null;
  /** ISO 8601; what lies ahead is no event yet. */
  readonly now: string;
}

/** What happened to names, addresses and scopes of ours, oldest first. */
export function serverEvents({ log, records, holders, known, startedAt, now }: Happenings): readonly ServerEvent[] {
  const events: ServerEvent[] = [];
  for (const event of log) {
    if (event.at === null || !concerns(event, known)) continue;
    const actor = event.kind === "call" ? "person" : "dhcp";
    events.push({ at: event.at, text: event.text, actor, object: objectOf(event), source: "log" });
  }
  const logged = log.length > 0;
  for (const { name, type, origin, lastModified } of records) {
    if (lastModified === null || !known.names.has(name) || (logged && origin.kind === "dhcp")) continue;
    const actor = origin.kind === "dhcp" ? "dhcp" : origin.kind === "ours" ? "terraform" : "person";
    events.push({ at: lastModified, text: `${name} ${type} was written`, actor, object: name, source: "record" });
  }
  for (const { scope, address, hostName, obtained, expires } of logged ? [] : holders.leases) {
    if (!known.scopes.has(scope)) continue;
    const what = `the lease of ${address} (${hostName ?? "no name"}) in scope ${scope}`;
    if (obtained !== null)
      events.push({
        at: obtained,
        text: `${what} began or was renewed`,
        actor: "dhcp",
        object: address,
        source: "lease",
      });
    if (expires !== null && expires <= now)
      events.push({ at: expires, text: `${what} ended`, actor: "dhcp", object: address, source: "lease" });
  }
  if (startedAt !== null) {
    events.push({ at: startedAt, text: "the server was started", actor: "server", object: "", source: "server" });
  }
  // Counted from the newest one: the server's clock need not be ours.
  const newest = events.reduce((latest, { at }) => Math.max(latest, Date.parse(at)), 0);
  const since = new Date(newest - SHOWN_MS).toISOString();
  return events
    .filter(({ at }) => at >= since)
    .sort((one, other) => compareText(one.at, other.at) || compareText(one.text, other.text))
    .slice(-MOST_EVENTS);
}

function concerns(event: LogEvent, { names, zones, scopes }: Known): boolean {
  const isOurs = (name: string): boolean => (names as ReadonlySet<string>).has(name);
  switch (event.kind) {
    case "updated":
    case "deleted":
      return isOurs(event.name) || isOurs(event.value);
    case "call": {
      const called = [...namesIn(event.text)];
      // Every call about a record names its zone, too; only those about the zone itself are of interest for that.
      const aboutZone = !/record/i.test(event.text) && called.some((name) => (zones as ReadonlySet<string>).has(name));
      return aboutZone || called.some(isOurs) || [...scopes].some((scope) => event.text.endsWith(`: ${scope}`));
    }
    default:
      return scopes.has(event.scope);
  }
}

function objectOf(event: LogEvent): string {
  switch (event.kind) {
    case "updated":
    case "deleted":
      return event.name;
    case "call":
      return "";
    default:
      return event.scope;
  }
}
