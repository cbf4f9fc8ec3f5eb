import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ServerVersion } from "../../../src/sandbox/server-version";

/** A transcript that the sandbox is known not to follow, and why. */
export interface Exception {
  /** As in `lease/01-….json`. */
  readonly file: string;
  readonly versions: readonly ServerVersion[];
  readonly why: string;
}

/** The exceptions written down beside the transcripts. */
export function readExceptions(): readonly Exception[] {
  return JSON.parse(readFileSync(join(__dirname, "..", "exceptions.json"), "utf8")) as readonly Exception[];
}

/** The exception for a file and version, if there is one; `file` may be a longer path. */
export function exceptionFor(
  exceptions: readonly Exception[],
  file: string,
  version: ServerVersion,
): Exception | undefined {
  const path = file.replaceAll("\\", "/");
  return exceptions.find((entry) => path.endsWith(`/${entry.file}`) && entry.versions.includes(version));
}
