import type { LogEvent, LogEventOf } from "./log-event";
import type { RecordAct } from "./record-act";

/** Something that was done to a record. */
export interface LoggedAct extends RecordAct {
  /** The place of its line among the events. */
  readonly index: number;
  readonly by: "dhcp" | "call";
}

/** The log, quick to search for many records. */
export interface LogIndex {
  readonly events: readonly LogEvent[];
  /** What was done to the records of this name and type, oldest first. */
  readonly actsOn: (name: string, type: string) => readonly LoggedAct[];
  /** The place of the last call that deleted this zone; `null` for none. */
  readonly deletionOf: (zone: string) => number | null;
  /** The last call that names this, as a whole and not as a part of another name, and whose text fits; `null` for none. */
  readonly lastCall: (name: string, fits?: RegExp) => LogEventOf<"call"> | null;
}

/** Indexes a log by the names in it. */
export function indexLog(events: readonly LogEvent[]): LogIndex {
  const acts = new Map<string, LoggedAct[]>();
  const calls = new Map<string, LogEventOf<"call">[]>();
  const zones = new Map<string, number>();
  for (const [index, event] of events.entries()) {
    for (const act of actsIn(event, index)) push(acts, `${act.type} ${act.name}`, act);
    if (event.kind !== "call") continue;
    for (const name of namesIn(event.text)) push(calls, name, event);
    const zone = / zone was deleted: (\S+)$/.exec(event.text)?.[1];
    if (zone !== undefined) zones.set(zone.toLowerCase(), index);
  }
  return {
    events,
    actsOn: (name, type) => acts.get(`${type} ${name}`) ?? [],
    deletionOf: (zone) => zones.get(zone) ?? null,
    lastCall: (name, fits = /./) => calls.get(name.toLowerCase())?.findLast(({ text }) => fits.test(text)) ?? null,
  };
}

function actsIn(event: LogEvent, index: number): readonly LoggedAct[] {
  if (event.kind === "call") return event.records.map((act) => ({ ...act, index, by: "call" }));
  if (event.kind !== "updated" && event.kind !== "deleted") return [];
  const { name, type, value } = event;
  return [{ act: event.kind === "updated" ? "written" : "deleted", name, type, value, index, by: "dhcp" }];
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
