import type { Host } from "../../../src/terraform/wire/provider";
import { Redaction } from "../../../src/terraform/wire/redaction";

/** A line of the log. */
export interface LogLine {
  readonly level: string;
  readonly message: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** A host whose log goes to `lines`. */
export function testHost(lines: LogLine[] = []): Host {
  return {
    redaction: new Redaction(),
    log: (level, message, fields = {}) => void lines.push({ level, message, fields }),
  };
}
