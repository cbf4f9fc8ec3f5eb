import { indexLog, type LogIndex } from "../../technitium/logs/log-index";
import { readRecentLog } from "../../technitium/logs/recent-log";
import type { Session } from "../session";

const logs = new WeakMap<Session, Promise<LogIndex | null>>();

/**
 * The server's log, to look up what happened to a record; `null` when we may not read it, it is off, or reading it fails: the log
 * explains things, and nothing depends on it. One run reads it once.
 */
export function serverLog(session: Session): Promise<LogIndex | null> {
  const known = logs.get(session);
  if (known !== undefined) return known;
  const reading = readRecentLog(session.server.logs).then(({ events, outcome }) =>
    outcome === "read" ? indexLog(events) : null,
  );
  logs.set(session, reading);
  return reading;
}
