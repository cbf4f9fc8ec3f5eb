import type { Cause } from "../report/cause";
import { visible } from "../format/visible";
import type { LogEvent } from "./log-event";
import type { LogIndex } from "./log-index";

/** A record as the log names it. */
export interface LoggedRecord {
  /** Lower case, no trailing dot. */
  readonly name: string;
  readonly type: string;
  /** The address, or the name a PTR points to; `null` for any. */
  readonly value: string | null;
}

/** How far apart, in milliseconds, the lines of one act of the server are. */
const SAME_ACT_MS = 15_000;

/** Why a record is gone, by the log; `null` when the log does not say. */
export function deletionCause({ name, type, value }: LoggedRecord, { events, ofRecord }: LogIndex): Cause | null {
  const last = ofRecord(name, type).findLast((index) => {
    const event = events[index];
    return (
      event?.kind === "call" || value === null || (event !== undefined && "value" in event && event.value === value)
    );
  });
  const event = last === undefined ? undefined : events[last];
  if (last === undefined || event === undefined) return null;
  if (event.kind === "call") {
    return {
      code: "by_hand",
      text: `${visible(event.user)} deleted it from ${event.client}`,
      at: event.at,
      source: "log",
    };
  }
  // The server wrote it and deleted nothing since: what deletes without a word is the zone's timer.
  if (event.kind !== "deleted") {
    return { code: "zone_timer", text: "its zone's timer deleted it, which no log shows", at: null, source: "log" };
  }
  return causeBefore(events, last) ?? causeAfter(events, last);
}

/** The ends of leases are logged before the deletions they cause. */
function causeBefore(log: readonly LogEvent[], from: number): Cause | null {
  const deletion = log[from];
  for (let at = from - 1; at >= 0; at--) {
    const event = log[at];
    if (event === undefined || !isSameAct(event, deletion)) return null;
    if (event.kind === "deleted") continue;
    const { at: time } = event;
    switch (event.kind) {
      case "expired":
        return {
          code: "lease_expired",
          text: `its lease in scope ${visible(event.scope)} expired`,
          at: time,
          source: "log",
        };
      case "released":
        return {
          code: "released",
          text: `the client released ${event.address} in scope ${visible(event.scope)}`,
          at: time,
          source: "log",
        };
      case "declined":
        return {
          code: "declined",
          text: `the client declined ${event.address} in scope ${visible(event.scope)}, as another machine uses it`,
          at: time,
          source: "log",
        };
      default:
        return null;
    }
  }
  return null;
}

/** What people do to scopes, and a stop of the server, are logged after the deletions they cause. */
function causeAfter(log: readonly LogEvent[], from: number): Cause | null {
  const deletion = log[from];
  let stopped: LogEvent | null = null;
  for (let at = from + 1; at < log.length; at++) {
    const event = log[at];
    if (event === undefined || !isSameAct(event, deletion)) break;
    if (event.kind === "deactivated") stopped ??= event;
    if (event.kind !== "call") continue;
    const found = SCOPE_CALLS.find(([words]) => event.text.includes(words));
    if (found === undefined) continue;
    const [, code, what] = found;
    return { code, text: `${visible(event.user)} ${what} from ${event.client}`, at: event.at, source: "log" };
  }
  if (stopped === null || stopped.kind !== "deactivated") return null;
  const text = `the server stopped and took the records of scope ${visible(stopped.scope)} along`;
  return { code: "restart", text, at: stopped.at, source: "log" };
}

const SCOPE_CALLS: readonly (readonly [string, Cause["code"], string])[] = [
  ["DHCP scope was disabled", "scope_disabled", "disabled the scope"],
  ["DHCP scope was deleted", "scope_deleted", "deleted the scope"],
  ["DHCP scope was updated", "scope_changed", "changed the scope"],
  ["reserved lease was removed", "reservation_removed", "removed the reservation"],
  ["lease was removed", "by_hand", "removed the lease"],
];

function isSameAct(one: LogEvent, other: LogEvent | undefined): boolean {
  if (one.at === null || other?.at == null) return true;
  return Math.abs(Date.parse(one.at) - Date.parse(other.at)) <= SAME_ACT_MS;
}
