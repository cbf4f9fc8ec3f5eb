import type { LogEvent } from "./log-event";

/** Somebody's call, as the log has it. */
export type CallEvent = Extract<LogEvent, { readonly kind: "call" }>;

/** The log, quick to search for many records. */
export interface LogIndex {
  readonly events: readonly LogEvent[];
  /** The places of the events that wrote or deleted records of this name and type, oldest first. */
  readonly ofRecord: (name: string, type: string) => readonly number[];
  /** The last call that names this, as a whole and not as a part of another name, and whose text fits; `null` for none. */
  readonly lastCall: (name: string, fits?: RegExp) => CallEvent | null;
}

/** Indexes a log by the names in it. */
export function indexLog(events: readonly LogEvent[]): LogIndex {
  const records = new Map<string, number[]>();
  const calls = new Map<string, CallEvent[]>();
  for (const [index, event] of events.entries()) {
    const about = recordOf(event);
    if (about !== null) push(records, about, index);
    if (event.kind === "call") for (const name of namesIn(event.text)) push(calls, name, event);
  }
  return {
    events,
    ofRecord: (name, type) => records.get(`${type} ${name}`) ?? [],
    lastCall: (name, fits = /./) => calls.get(name.toLowerCase())?.findLast(({ text }) => fits.test(text)) ?? null,
  };
}

function recordOf(event: LogEvent): string | null {
  if (event.kind === "deleted" || event.kind === "updated") return `${event.type} ${event.name}`;
  return event.kind === "call" ? deletedBy(event.text) : null;
}

/** `Record was deleted from Primary zone 'z' successfully {domain: d; type: A;}` */
function deletedBy(text: string): string | null {
  if (!text.includes("Record was deleted")) return null;
  const parts = /\{domain: ([^;}]+); type: ([^;}]+)/.exec(text);
  return parts === null ? null : `${parts[2] ?? ""} ${(parts[1] ?? "").toLowerCase().replace(/\.$/, "")}`;
}

/** The words of a call that may be names, and what stands behind its last colon: the name of a scope may have blanks. */
export function namesIn(text: string): ReadonlySet<string> {
  const lower = text.toLowerCase();
  const words = lower.split(/[^\p{L}\p{N}_.-]+/u).map((word) => word.replace(/^\.+|\.+$/g, ""));
  const last = /: ([^:]+)$/.exec(lower)?.[1] ?? "";
  return new Set([...words, last].filter((word) => word !== ""));
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
