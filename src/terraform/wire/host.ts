import { createLog } from "./log";
import { levelFrom } from "./log-level";
import type { Host } from "./provider";
import { Redaction } from "./redaction";
import { writeStderr } from "./stderr";

/** A host that logs to stderr, at the level the environment asks for. */
export function createHost(environment: NodeJS.ProcessEnv): Host {
  const redaction = new Redaction();
  const log = createLog({
    level: levelFrom(environment),
    module: "provider",
    redaction,
    now: Date.now,
    write: writeStderr,
  });
  return { log, redaction };
}
