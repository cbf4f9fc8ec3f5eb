import { Writable } from "node:stream";
import type { Log } from "./log";
import type { LogLevel } from "./log-level";

/**
 * From now on, what code in this process prints with `console` or `process.stdout.write` becomes log lines, and likewise for stderr.
 * Terraform takes the first line on stdout for the handshake, so one stray line there means the plugin does not start; and a line of
 * JSON on stderr that looks like a log line but is none can make Terraform panic.
 */
export function guardOutput(target: NodeJS.Process, log: Log): void {
  const guard = (name: "stdout" | "stderr", level: LogLevel): void => {
    const stream = lineStream((line) => log(level, line, { stream: name }));
    Object.defineProperty(target, name, { configurable: true, enumerable: true, value: stream });
  };
  guard("stdout", "debug");
  guard("stderr", "warn");
}

/** A stream that passes its text on line by line, an unfinished last line at the next turn of the event loop. */
function lineStream(onLine: (line: string) => void): Writable {
  let unfinished = "";
  const flush = (): void => {
    if (unfinished !== "") onLine(unfinished);
    unfinished = "";
  };
  return new Writable({
    decodeStrings: false,
    write(chunk: string | Buffer, _encoding, done) {
      const lines = `${unfinished}${chunk.toString()}`.split("\n");
      unfinished = lines.pop() ?? "";
      lines.filter((line) => line !== "").forEach(onLine);
      if (unfinished !== "") setImmediate(flush);
      done();
    },
  });
}
