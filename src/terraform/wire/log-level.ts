/** How loud a log line is, from the quietest to the loudest. */
const LEVELS = ["trace", "debug", "info", "warn", "error"] as const;

/** How loud a log line is. */
export type LogLevel = (typeof LEVELS)[number];

/**
 * The least level to write, as TF_LOG_PROVIDER or else TF_LOG asks; `off` if neither is set, because Terraform then drops every line.
 * As in Terraform, `JSON` and anything misspelt mean `trace`.
 */
export function levelFrom(environment: NodeJS.ProcessEnv): LogLevel | "off" {
  const wanted = (environment["TF_LOG_PROVIDER"] || environment["TF_LOG"] || "off").toLowerCase();
  return wanted === "off" ? "off" : (LEVELS.find((level) => level === wanted) ?? "trace");
}

/** Whether a line of `level` is to be written when `least` is the least level asked for. */
export function isWritten(level: LogLevel, least: LogLevel | "off"): boolean {
  return least !== "off" && LEVELS.indexOf(level) >= LEVELS.indexOf(least);
}
