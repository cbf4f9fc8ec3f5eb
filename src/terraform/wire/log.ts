import { isWritten, type LogLevel } from "./log-level";
import type { Redaction } from "./redaction";

/** Writes one line of the provider's log, with values beside it. */
export type Log = (level: LogLevel, message: string, fields?: Readonly<Record<string, unknown>>) => void;

/** What a log needs from the world. */
export interface LogOptions {
  /** The least level that is written. */
  readonly level: LogLevel | "off";
  /** The name lines go under. */
  readonly module: string;
  readonly redaction: Redaction;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Takes one line, newline included. */
  readonly write: (line: string) => void;
}

/** Terraform reads lines of at most 64 KiB; what is longer arrives in pieces that are no JSON. */
const MAX_LINE = 60_000;

/** Characters of one message or value that are kept; the rest is counted. */
const MAX_TEXT = 8_000;

/**
 * A log in the form Terraform expects on a provider's stderr: one JSON object a line. Everything in it is a string, always, because a level,
 * message or time of another type makes Terraform itself panic.
 */
export function createLog({ level: least, module, redaction, now, write }: LogOptions): Log {
  return (level, message, fields = {}) => {
    if (!isWritten(level, least)) return;
    const head = {
      "@level": level,
      "@message": text(message, redaction),
      "@module": module,
      // Terraform wants exactly six digits of a second.
      "@timestamp": new Date(now()).toISOString().replace("Z", "000Z"),
    };
    const own = Object.entries(fields).map(([name, value]) => [redaction.apply(name), text(value, redaction)]);
    const line = JSON.stringify({ ...Object.fromEntries(own), ...head });
    const short = Buffer.byteLength(line) <= MAX_LINE ? line : JSON.stringify({ ...head, omitted: "fields, too long" });
    write(`${short}\n`);
  };
}

/** Any value as text, without secrets and not too long. */
function text(value: unknown, redaction: Redaction): string {
  const plain = redaction.apply(typeof value === "string" ? value : describe(value));
  return plain.length <= MAX_TEXT ? plain : `${plain.slice(0, MAX_TEXT)}… (${plain.length - MAX_TEXT} more)`;
}

function describe(value: unknown): string {
  if (value instanceof Error) return value.stack ?? `${value.name}: ${value.message}`;
  try {
    // undefined, functions and symbols have no JSON.
    const json = JSON.stringify(value, (_, member: unknown) =>
      typeof member === "bigint" ? String(member) : member,
    ) as string | undefined;
    return json ?? String(value);
  } catch {
    return Object.prototype.toString.call(value);
  }
}
