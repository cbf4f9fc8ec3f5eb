import { appendFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { DriftError, messageOf } from "../drift-error";
import type { DriftEnvironment } from "../environment";
import type { Look } from "../format/format";
import type { Report } from "../report/report";
import type { Destination } from "../settings";
import { chunks, writeWhole } from "./atomic-files";

/** What to put where. */
export interface Publication {
  readonly report: Report;
  readonly destinations: readonly Destination[];
  readonly colour: boolean;
  /** Leave out the text for people when there is nothing to tell. */
  readonly quiet: boolean;
  readonly signal: AbortSignal;
}

/** Writes a report in every format wanted: files first, then the terminal, then what is added to files of the pipeline. */
export async function publish(publication: Publication, environment: DriftEnvironment): Promise<void> {
  const { report, destinations, signal } = publication;
  const inFiles = destinations.flatMap(({ format, file }) => (file === null ? [] : [{ format, file }]));
  const look: Look = {
    colour: false,
    nonce: environment.nonce(),
    files: new Map(inFiles.map(({ format, file }) => [format.name, file])),
  };
  const files = inFiles.map(({ format, file }) => ({
    path: resolve(environment.directory, file),
    pieces: format.render(report, look),
  }));
  await writeWhole(files, look.nonce, signal);

  for (const { format } of destinations.filter(({ file }) => file === null)) {
    if (publication.quiet && format.name === "text" && report.exitCode === 0) continue;
    for (const chunk of chunks(format.render(report, { ...look, colour: publication.colour }))) {
      signal.throwIfAborted();
      await environment.stdout.write(chunk);
    }
  }
  for (const { format } of destinations) {
    for (const { variable, limit, render } of format.appendices ?? []) {
      const path = environment.variables[variable];
      if (path === undefined || path === "") continue;
      const room = limit === null ? Infinity : limit - (await sizeOf(path));
      // At the very least the headline must fit; a summary that is full already stays as it is.
      if (room >= 2_000) await append(path, [...render(report, look, room)].join(""));
    }
  }
}

async function append(path: string, text: string): Promise<void> {
  try {
    await appendFile(path, text);
  } catch (error) {
    throw new DriftError("report-not-written", `${path} could not be written: ${messageOf(error)}`, { cause: error });
  }
}

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch {
    return 0;
  }
}
