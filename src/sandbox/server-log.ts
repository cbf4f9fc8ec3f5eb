import type { Clock } from "./clock";

/** One line of the log with the moment it was written, in milliseconds since 1970. */
export interface LogLine {
  readonly at: number;
  readonly text: string;
}

/**
 * The server's log, as `logs/list` and `logs/download` show it: on by default, one file a day, times in UTC. It outlives the
 * server, a crash included, because each line is written at once.
 */
export class ServerLog {
  readonly #clock: Clock;
  readonly #lines: LogLine[] = [];

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Adds a line, e.g. `[10.77.0.1:67] DHCP Server successfully activated scope: Lab`. */
  write(text: string): void {
    this.#lines.push({ at: this.#clock.now(), text });
  }

  lines(): readonly LogLine[] {
    return this.#lines;
  }

  /** The days that have lines, `2026-01-31`, newest first. */
  days(): readonly string[] {
    return [...new Set(this.#lines.map(({ at }) => dayOf(at)))].sort().reverse();
  }

  /** The text of one day's file; `undefined` when there is none. */
  file(day: string): string | undefined {
    const lines = this.#lines.filter(({ at }) => dayOf(at) === day);
    return lines.length === 0 ? undefined : lines.map((line) => `${printLine(line)}\n`).join("");
  }

  clear(day?: string): void {
    const kept = this.#lines.filter(({ at }) => day !== undefined && dayOf(at) !== day);
    this.#lines.splice(0, this.#lines.length, ...kept);
  }
}

function printLine({ at, text }: LogLine): string {
  return `[${new Date(at).toISOString().slice(0, 19).replace("T", " ")} UTC] ${text}`;
}

function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
