/** How loud a log line is. */
export type LogLevel = "trace" | "debug" | "info" | "warn" | "error";

/** Writes one line of the provider's log, with values beside it. Secrets never go there. */
export type Log = (level: LogLevel, message: string, fields?: Readonly<Record<string, unknown>>) => void;
