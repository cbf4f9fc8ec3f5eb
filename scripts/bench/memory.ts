import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Tells how much memory the provider's processes have needed. */
export interface MemoryMeter {
  /** For the environment of Terraform, which the provider inherits. */
  readonly environment: Readonly<Record<string, string>>;
  /** The largest resident memory any of them had so far, in MB. */
  peak(): number;
  remove(): void;
}

/** Has every Node process that gets its environment leave its peak memory in a file when it ends. */
export function memoryMeter(): MemoryMeter {
  const folder = mkdtempSync(join(tmpdir(), "memory-"));
  const [script, peaks] = [join(folder, "note.cjs"), join(folder, "peaks")];
  writeFileSync(peaks, "");
  // In kilobytes on every platform.
  const note = `require("node:fs").appendFileSync(${JSON.stringify(peaks)}, process.resourceUsage().maxRSS + "\\n")`;
  writeFileSync(script, `process.once("exit", () => ${note});\n`);
  return {
    environment: { NODE_OPTIONS: `--require ${JSON.stringify(script)}` },
    peak: () => Math.max(...readFileSync(peaks, "utf8").split("\n").map(Number)) / 1024,
    remove: () => rmSync(folder, { recursive: true }),
  };
}
