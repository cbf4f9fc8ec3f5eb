import { readFile } from "node:fs/promises";
import { isAbsolute, join, relative, sep } from "node:path";
import { objectIn, objectsIn, parseJson, textIn } from "../json";
import { splitBlock } from "../plan/address";
import type { SourceLocation } from "../report/finding";
import { blocksIn } from "./source-files";

/** Says where the block of an address (without indexes) stands; `null` when it was not found. */
export type Locate = (block: string) => SourceLocation | null;

/** Where blocks stand, and a file to point at for what has no block. */
export interface Locations {
  readonly locate: Locate;
  /** The first file of the root module that has a block, as in {@link SourceLocation}; `null` when there is none. */
  readonly firstFile: string | null;
}

/** What {@link findLocations} looks at. */
export interface Sources {
  /** The folder of the root module, absolute. */
  readonly directory: string;
  /** The folder that file names are given relative to, absolute. */
  readonly base: string;
  /** The addresses of blocks that are looked for. */
  readonly blocks: Iterable<string>;
  /** Where the modules called come from, by address without indexes. */
  readonly moduleSources: ReadonlyMap<string, string>;
}

/**
 * Finds blocks in the files of a configuration. A plan's JSON has no line numbers, so the files themselves are read: those
 * of the root module, and of each module that holds a block that is looked for.
 */
export async function findLocations({ directory, base, blocks, moduleSources }: Sources): Promise<Locations> {
  const modules = new Set(["", ...[...blocks].map((block) => splitBlock(block).module)]);
  let firstFile: string | null = null;
  const installed = await installedModules(directory);
  const found = new Map<string, SourceLocation>();
  for (const module of [...modules].sort()) {
    const folder = module === "" ? directory : (installed.get(module) ?? localModule(directory, module, moduleSources));
    if (folder === null) continue;
    for (const { resource, line, construct, path } of await blocksIn(folder)) {
      const block = module === "" ? resource : `${module}.${resource}`;
      firstFile ??= slashes(relative(base, path));
      if (!found.has(block)) found.set(block, { file: slashes(relative(base, path)), line, construct });
    }
  }
  return { locate: (block) => found.get(block) ?? null, firstFile };
}

/** The folders that `terraform init` put modules into, by address. Its keys are module names joined by dots. */
async function installedModules(directory: string): Promise<ReadonlyMap<string, string>> {
  const folders = new Map<string, string>();
  try {
    const manifest = parseJson(await readFile(join(directory, ".terraform", "modules", "modules.json"), "utf8"));
    for (const entry of objectsIn(objectIn(manifest).Modules)) {
      const key = textIn(entry.Key);
      const folder = textIn(entry.Dir);
      if (key === null || folder === null || key === "") continue;
      folders.set(
        key
          .split(".")
          .map((name) => `module.${name}`)
          .join("."),
        join(directory, folder),
      );
    }
  } catch {
    // Not initialised here: local modules are found by their source.
  }
  return folders;
}

function localModule(directory: string, module: string, sources: ReadonlyMap<string, string>): string | null {
  let folder = directory;
  const steps = module.split(".");
  for (let count = 2; count <= steps.length; count += 2) {
    const source = sources.get(steps.slice(0, count).join("."));
    if (source === undefined || !/^\.\.?(\/|$)/.test(source)) return null;
    folder = join(folder, source);
  }
  return folder;
}

function slashes(path: string): string {
  return isAbsolute(path) ? path : path.split(sep).join("/");
}
