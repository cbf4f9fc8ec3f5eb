import { writeSync } from "node:fs";

const STDERR = 2;

/** How often a write is tried again while the pipe is full. */
const ATTEMPTS = 100;

/**
 * Writes to the process's real stderr, whatever stands in for `process.stderr`, before it returns: a line must not be lost when
 * the process leaves. Nobody reading any more is no error.
 */
export function writeStderr(text: string): void {
  let rest = Buffer.from(text);
  for (let attempt = 0; rest.length > 0 && attempt < ATTEMPTS; attempt += 1) {
    try {
      rest = rest.subarray(writeSync(STDERR, rest));
    } catch (error) {
      if (!isFull(error)) return;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
    }
  }
}

function isFull(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EAGAIN";
}
