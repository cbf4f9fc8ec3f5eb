import type { Session } from "../session";

/** A line of the server's log. */
export interface LogLine {
  /** As the server writes it, e.g. `2026-01-31 08:15:00 UTC`. */
  readonly time: string;
  readonly text: string;
}

/** The server can send no more than the start of a file; one that is longer tells nothing about its end. */
const MOST_MEGABYTES = 16;

/** The last days that are looked at: what vanished before has been seen by a plan long ago. */
const MOST_DAYS = 2;

const logs = new WeakMap<Session, Promise<readonly LogLine[] | null>>();

/**
 * The latest lines of the server's log, in their order; `null` when we may not read it, it is off, or reading it fails: the log
 * explains things, and nothing depends on it. One run reads it once.
 */
export function serverLog(session: Session): Promise<readonly LogLine[] | null> {
  const known = logs.get(session);
  if (known !== undefined) return known;
  const reading = readLog(session).catch(() => null);
  logs.set(session, reading);
  return reading;
}

async function readLog({ server }: Session): Promise<readonly LogLine[] | null> {
  if (!(await server.logs.permitted())) return null;
  const files = (await server.logs.list()).map(({ fileName }) => fileName).sort();
  if (files.length === 0) return null;
  const latest = files.slice(-MOST_DAYS);
  const texts = await Promise.all(latest.map((fileName) => server.logs.download(fileName, MOST_MEGABYTES)));
  return texts.flatMap((text) => text.split("\n")).flatMap(parseLine);
}

/** Lines that the server writes between a cause and its effect, and that say nothing of either. */
const noise = / successfully (?:saved scope file|unloaded scope): /;

function parseLine(line: string): readonly LogLine[] {
  const end = line.indexOf("] ");
  return line.startsWith("[") && end !== -1 && !noise.test(line)
    ? [{ time: line.slice(1, end), text: line.slice(end + 2).trimEnd() }]
    : [];
}
