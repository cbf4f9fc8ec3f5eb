import { open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { DriftError, messageOf } from "../drift-error";

/** A file to be written. */
export interface NewFile {
  readonly path: string;
  readonly pieces: Iterable<string>;
}

const CHUNK = 64 * 1024;

/**
 * Writes files whole or not at all: each beside its place first, and all moved there when all are complete. Whatever ends
 * this before leaves the files that were there as they were.
 * @param nonce makes the names of the files beside unique
 * @throws DriftError `report-not-written`; what the signal was aborted with
 */
export async function writeWhole(files: readonly NewFile[], nonce: string, signal: AbortSignal): Promise<void> {
  const written: { readonly temporary: string; readonly path: string }[] = [];
  try {
    for (const { path, pieces } of files) {
      const temporary = join(dirname(path), `.${basename(path)}.${nonce}.tmp`);
      written.push({ temporary, path });
      await writePieces(temporary, pieces, signal);
    }
    signal.throwIfAborted();
    for (const { temporary, path } of written) await rename(temporary, path);
  } catch (error) {
    await Promise.all(written.map(({ temporary }) => rm(temporary, { force: true })));
    if (signal.aborted) throw error;
    throw new DriftError(
      "report-not-written",
      `${written.at(-1)?.path ?? "the report"} could not be written: ${messageOf(error)}`,
      { cause: error },
    );
  }
}

async function writePieces(path: string, pieces: Iterable<string>, signal: AbortSignal): Promise<void> {
  const file = await open(path, "wx");
  try {
    for (const chunk of chunks(pieces)) {
      signal.throwIfAborted();
      await file.write(chunk);
    }
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Small pieces joined, so that each write is worth its call, and no more than that is in memory. */
export function* chunks(pieces: Iterable<string>): Generator<string> {
  let chunk = "";
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = "";
  }
  if (chunk !== "") yield chunk;
}
