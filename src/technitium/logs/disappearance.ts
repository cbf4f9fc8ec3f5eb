import { parentName, type Fqdn } from "../../dns/name";
import type { LogEvent, LogEventOf } from "./log-event";
import type { LoggedAct, LogIndex } from "./log-index";

/** A record as the log names it. */
export interface LoggedRecord {
  readonly name: Fqdn;
  readonly type: string;
  /** The address of an A record, or the name that a PTR record points to, in lower case without a trailing dot; `null` for any. */
  readonly value: string | null;
  /** The address of the host behind it, of which leases speak; `null` for any. */
  readonly address: string | null;
}

/**
 * What took a record away, with the line that tells.
 *
 * - `expired` its lease ended by itself, also while the server was down; `released`, `declined` by its client; `renamed` the
 *   client came back under another name
 * - `scope-disabled`, `scope-deleted`, `scope-changed`, `reservation-removed`, `lease-removed` what somebody did made the DHCP server
 *   delete it; `stopped` so did the server's stop
 * - `by-hand` somebody deleted it, or its whole zone
 * - `unlogged` DHCP wrote it, and nothing tells of an end: what deletes without a word is the zone's timer
 * - `unknown` the DHCP server deleted it, or it is gone without a word, and nothing tells why
 */
export type Disappearance = {
  /** The line that says that the record is gone; `null` when none does. */
  readonly deletion: LogEvent | null;
} & (
  | { readonly why: "expired"; readonly event: LogEventOf<"expired" | "activated"> }
  | {
      readonly why: "released" | "declined" | "renamed";
      readonly event: LogEventOf<"released" | "declined" | "leased">;
    }
  | { readonly why: "stopped"; readonly event: LogEventOf<"deactivated"> }
  | { readonly why: CallEffect | "by-hand"; readonly event: LogEventOf<"call"> }
  | { readonly why: "unlogged" | "unknown"; readonly event: null }
);

/** What a call to a scope does to records. */
type CallEffect = "scope-disabled" | "scope-deleted" | "scope-changed" | "reservation-removed" | "lease-removed";

type Cause =
  Exclude<Disappearance, { readonly event: null }> extends infer Known
    ? Known extends Disappearance
      ? Omit<Known, "deletion">
      : never
    : never;

/** How far apart, in milliseconds, the lines of one act of the server are. */
const SAME_ACT_MS = 15_000;

/**
 * Why a record is gone, by the server's log; `null` when the log does not know the record. It has a line for each record that the
 * DHCP server deletes, near the line of what made it do so; for a record that its zone's timer deletes it has none (contract/lease/24).
 */
export function disappearanceOf(record: LoggedRecord, log: LogIndex): Disappearance | null {
  const acts = actsOn(record, log);
  const written = acts.findLast(({ act }) => act === "written");
  const since = written?.index ?? -1;
  // The DHCP server logs a deletion even if somebody has left it nothing to delete, so a person's comes first.
  const call = Math.max(
    acts.findLast(({ act, by }) => act === "deleted" && by === "call")?.index ?? -1,
    zoneDeletion(record.name, log),
  );
  const byHand = call > since ? log.events[call] : undefined;
  if (byHand?.kind === "call") return { why: "by-hand", event: byHand, deletion: byHand };
  const erased = acts.findLast(({ act, by }) => act === "deleted" && by === "dhcp")?.index ?? -1;
  if (erased <= since) {
    if (written === undefined) return null;
    return { why: written.by === "dhcp" ? "unlogged" : "unknown", event: null, deletion: null };
  }
  const deletion = log.events[erased] ?? null;
  const act = { record, events: log.events, from: erased, since };
  const cause = endOfLease(act) ?? (isRewritten(act) ? newName(act) : null) ?? afterwards(act) ?? newName(act);
  return cause === null ? { why: "unknown", event: null, deletion } : { ...cause, deletion };
}

/** Deleting an address by the API takes the pointer back to its name along, and names the address only. */
function actsOn({ name, type, value }: LoggedRecord, log: LogIndex): readonly LoggedAct[] {
  const own = log.actsOn(name, type).filter((act) => value === null || act.value === null || act.value === value);
  if (type !== "PTR" || value === null) return own;
  const ofAddress = log.actsOn(value, "A").filter(({ act, by }) => act === "deleted" && by === "call");
  return [...own, ...ofAddress].sort((one, other) => one.index - other.index);
}

/** The place of the last call that deleted a zone around the name; -1 for none. */
function zoneDeletion(name: Fqdn, { deletionOf }: LogIndex): number {
  let last = -1;
  for (let zone: Fqdn | null = name; zone !== null; zone = parentName(zone))
    last = Math.max(last, deletionOf(zone) ?? -1);
  return last;
}

/** The deletion of a record, among all events. */
interface Act {
  readonly record: LoggedRecord;
  readonly events: readonly LogEvent[];
  readonly from: number;
  /** The last time the record was written; nothing before that has to do with its end. */
  readonly since: number;
}

/** The ends of leases are logged before the deletions they cause. */
function endOfLease(act: Act): Cause | null {
  for (const event of before(act)) {
    switch (event.kind) {
      case "expired":
        return { why: "expired", event };
      case "released":
      case "declined":
        if (isOfHost(act, event)) return { why: event.kind, event };
        break;
      case "activated":
      case "deactivated":
      case "call":
        return null;
      default:
    }
  }
  return null;
}

/** What people do to scopes, and a start or a stop of the server, are logged after the deletions they cause. */
function afterwards({ events, from }: Act): Cause | null {
  let stopped: LogEventOf<"deactivated"> | null = null;
  for (const event of sameAct(events, from, 1)) {
    if (event.kind === "deactivated") stopped ??= event;
    // A start deletes what has expired while the server was down.
    if (event.kind === "activated" && stopped === null) return { why: "expired", event };
    if (event.kind !== "call") continue;
    const [, why] = SCOPE_CALLS.find(([words]) => event.text.includes(words)) ?? [];
    if (why !== undefined) return { why, event };
  }
  return stopped === null ? null : { why: "stopped", event: stopped };
}

const SCOPE_CALLS: readonly (readonly [string, CallEffect])[] = [
  ["DHCP scope was disabled", "scope-disabled"],
  ["DHCP scope was deleted", "scope-deleted"],
  ["DHCP scope was updated", "scope-changed"],
  ["DHCP scope was renamed", "scope-changed"],
  ["reserved lease was removed", "reservation-removed"],
  ["lease was removed", "lease-removed"],
];

/** A grant deletes the records that the client had under its former name. */
function newName(act: Act): Cause | null {
  for (const event of before(act)) {
    if (event.kind === "leased" && isOfHost(act, event)) return { why: "renamed", event };
  }
  return null;
}

/** Whether the DHCP server went on to write: then it deleted to make room for a client's new name, and not for good. */
function isRewritten({ events, from }: Act): boolean {
  for (const event of sameAct(events, from, 1)) if (event.kind !== "deleted") return event.kind === "updated";
  return false;
}

function isOfHost({ record: { address } }: Act, event: { readonly address: string }): boolean {
  return address === null || event.address === address;
}

/** What was logged before the deletion in the same act, the latest first. */
function before({ events, from, since }: Act): Iterable<LogEvent> {
  return sameAct(events, from, -1, since);
}

/** The events beside the one at `from` in one direction that are of one act with it, as far as `end`. */
function* sameAct(events: readonly LogEvent[], from: number, step: 1 | -1, end = events.length): Generator<LogEvent> {
  const first = events[from];
  for (let at = from + step; at !== end; at += step) {
    const event = events[at];
    if (first === undefined || event === undefined || Math.abs(clock(event) - clock(first)) > SAME_ACT_MS) return;
    yield event;
  }
}

/** The time on the server's clock in milliseconds, to be compared with others of the same log. */
function clock({ time }: LogEvent): number {
  return Date.parse(`${time.slice(0, 10)}T${time.slice(11, 19)}Z`);
}
