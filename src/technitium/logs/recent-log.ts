import { type LogEvent, readLog } from "./log-event";
import type { Logs } from "./logs";

/** The newest days are read: what vanished before them was told by an earlier plan. */
const MOST_DAYS = 3;

/** The server sends a file's start and not its end. */
const MOST_MEGABYTES = 16;
const MOST_EVENTS = 50_000;

/** The log's newest events, oldest first, as far as they could be had. */
export interface RecentLog {
  readonly events: readonly LogEvent[];
  /** `unavailable` when logging is off, when today's file is too long to be had whole, or when reading it failed. */
  readonly outcome: "read" | "not permitted" | "unavailable";
}

/** Reads what the log tells of DHCP and of calls. That it cannot be read is no failure: it only leaves causes unknown. */
export async function readRecentLog(logs: Logs): Promise<RecentLog> {
  try {
    if (!(await logs.permitted())) return { events: [], outcome: "not permitted" };
    const days = (await logs.list()).map(({ fileName }) => fileName).sort();
    if (days.length === 0) return { events: [], outcome: "unavailable" };
    const events: LogEvent[] = [];
    let isWhole = true;
    for (const day of days.slice(-MOST_DAYS)) {
      const text = await logs.download(day, MOST_MEGABYTES);
      for (const event of readLog(text)) events.push(event);
      // Behind a gap nobody can say what came last: what is known begins after it.
      isWhole = Buffer.byteLength(text) < MOST_MEGABYTES * 1024 * 1024;
      if (!isWhole) events.length = 0;
    }
    return { events: events.slice(-MOST_EVENTS), outcome: isWhole ? "read" : "unavailable" };
  } catch {
    return { events: [], outcome: "unavailable" };
  }
}
