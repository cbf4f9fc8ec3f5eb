import type { Technitium } from "../../technitium";
import type { LiveLook } from "../report/report";
import { type LogEvent, readLog } from "./log-event";

/** The newest files are read first, this many, and this many MB of each: the server sends a file's start, not its end. */
const MOST_FILES = 3;
const MOST_MEGABYTES = 16;
const MOST_EVENTS = 50_000;

/** The log as far as it was read, oldest first. */
export interface LogReading {
  readonly events: readonly LogEvent[];
  readonly outcome: LiveLook["logs"];
}

/** Reads what the log tells of DHCP and of calls. That it cannot be read is no failure: it only leaves causes unknown. */
export async function readLogs(client: Technitium): Promise<LogReading> {
  try {
    if (!(await client.logs.permitted())) return { events: [], outcome: "not permitted" };
    const days = (await client.logs.list()).map(({ fileName }) => fileName).sort();
    const events: LogEvent[] = [];
    for (const day of days.slice(-MOST_FILES)) {
      for (const event of readLog(await client.logs.download(day, MOST_MEGABYTES))) events.push(event);
    }
    return { events: events.slice(-MOST_EVENTS), outcome: "read" };
  } catch {
    return { events: [], outcome: "unavailable" };
  }
}
