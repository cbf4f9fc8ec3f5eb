import { type RecordAct, recordsInCall } from "./record-act";

/** What a line of the server's log tells, as far as it matters to records and leases. */
export type LogEvent = LogMoment &
  (
    | AboutRecord<"updated" | "deleted">
    | AboutAddress<"released" | "declined" | "leased">
    | AboutScope<"expired" | "activated" | "deactivated">
    /** Somebody changed something through the API or the web console. */
    | { readonly kind: "call"; readonly user: string; readonly client: string; readonly records: readonly RecordAct[] }
  );

/** DHCP wrote or deleted a record; the server says so even if there was nothing to delete. */
type AboutRecord<Kind> = Kind extends string
  ? { readonly kind: Kind; readonly name: string; readonly type: "A" | "PTR"; readonly value: string }
  : never;

/** A client got, gave back or refused an address. */
type AboutAddress<Kind> = Kind extends string
  ? { readonly kind: Kind; readonly scope: string; readonly address: string }
  : never;

/** Leases of a scope ended by themselves, or the scope began or ceased to serve. */
type AboutScope<Kind> = Kind extends string ? { readonly kind: Kind; readonly scope: string } : never;

/** When, and in which words. */
interface LogMoment {
  /** As the server writes it: `2026-01-31 08:15:00 UTC`. */
  readonly time: string;
  /** ISO 8601 in UTC; `null` when the server writes local times. */
  readonly at: string | null;
  /** The line without its time. */
  readonly text: string;
}

/** The event of a line of this kind. */
export type LogEventOf<Kind extends LogEvent["kind"]> = Extract<LogEvent, { readonly kind: Kind }>;

const LINE = /^\[(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d) ([A-Za-z]+)\] (.*)$/;

/** The longest line that is looked at; the server's own are shorter. */
const LONGEST = 4_000;

/** Reads a log (contract/lease; the lines are the same in 13.6, 14.3 and 15.2 but for a word). Other lines are passed over. */
export function* readLog(log: string): Generator<LogEvent> {
  let start = 0;
  while (start < log.length) {
    const end = log.indexOf("\n", start);
    const stop = end === -1 ? log.length : end;
    const line = log.slice(start, Math.min(stop, start + LONGEST)).trimEnd();
    start = stop + 1;
    const parts = LINE.exec(line);
    if (parts === null) continue;
    const [, day = "", time = "", zone = "", text = ""] = parts;
    const moment = { time: `${day} ${time} ${zone}`, at: zone === "UTC" ? `${day}T${time}.000Z` : null, text };
    const event = readText(moment);
    if (event !== null) yield event;
  }
}

function readText(moment: LogMoment): LogEvent | null {
  const { text } = moment;
  const dhcp = text.indexOf("DHCP Server ");
  if (dhcp === -1) {
    const call = /^\[([^\]]+)\] \[([^\]]+)\] /.exec(text);
    if (call === null) return null;
    return { ...moment, kind: "call", client: call[1] ?? "", user: call[2] ?? "", records: recordsInCall(text) };
  }
  const message = text.slice(dhcp + "DHCP Server ".length);
  for (const [pattern, read] of PATTERNS) {
    const match = pattern.exec(message);
    if (match !== null) return { ...moment, ...read(match.slice(1)) };
  }
  return null;
}

type Told = LogEvent extends infer Event ? (Event extends LogEvent ? Omit<Event, keyof LogMoment> : never) : never;

const PATTERNS: readonly (readonly [RegExp, (parts: readonly string[]) => Told])[] = [
  [
    /^(updated|deleted) DNS (A|PTR) record '([^']*)' with (?:IP address|address|domain name|domain) ['[]([^'\]]*)['\]]/,
    record,
  ],
  [/^removed \d+ (?:expired )?lease\(s\) from scope: (.+)$/, ([scope = ""]) => ({ kind: "expired", scope })],
  [
    /^released IP address \[([^\]]*)\] that was leased to .* for scope: (.+)$/,
    ([address = "", scope = ""]) => ({ kind: "released", address, scope }),
  ],
  [
    /^received DECLINE message for scope '(.+?)': .* detected that IP address \[([^\]]*)\] is already in use/,
    ([scope = "", address = ""]) => ({ kind: "declined", address, scope }),
  ],
  [
    /^leased IP address \[([^\]]*)\] to .* for scope: (.+)$/,
    ([address = "", scope = ""]) => ({ kind: "leased", address, scope }),
  ],
  [
    /^successfully (activated|deactivated) scope: (.+)$/,
    ([kind, scope = ""]) => ({ kind: kind === "activated" ? "activated" : "deactivated", scope }),
  ],
];

function record([kind, type, name = "", value = ""]: readonly string[]): Told {
  return {
    kind: kind === "updated" ? "updated" : "deleted",
    type: type === "PTR" ? "PTR" : "A",
    name: name.toLowerCase(),
    value: value.toLowerCase(),
  };
}
