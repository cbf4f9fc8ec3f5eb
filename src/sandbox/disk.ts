import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Where the sandbox's server keeps what survives it. A crash is a new machine over the same disk: what was not written is gone,
 * exactly as on the real server. Keys look like `zones/lab.test`; values are JSON text.
 */
export interface Disk {
  read(key: string): string | undefined;
  write(key: string, text: string): void;
  remove(key: string): void;
  /** The keys that start with `prefix`, sorted. */
  keys(prefix: string): readonly string[];
}

/** A disk in memory: the default, gone with the process. */
export class MemoryDisk implements Disk {
  readonly #files = new Map<string, string>();

  read(key: string): string | undefined {
    return this.#files.get(key);
  }

  write(key: string, text: string): void {
    this.#files.set(key, text);
  }

  remove(key: string): void {
    this.#files.delete(key);
  }

  keys(prefix: string): readonly string[] {
    return [...this.#files.keys()].filter((key) => key.startsWith(prefix)).sort();
  }
}

/** A disk in a folder (`--data DIR`): one file a key, written to a temporary name and moved into place. */
export class FolderDisk implements Disk {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  read(key: string): string | undefined {
    const file = this.#file(key);
    return existsSync(file) ? readFileSync(file, "utf8") : undefined;
  }

  write(key: string, text: string): void {
    const file = this.#file(key);
    writeFileSync(`${file}.new`, text);
    renameSync(`${file}.new`, file);
  }

  remove(key: string): void {
    rmSync(this.#file(key), { force: true });
  }

  keys(prefix: string): readonly string[] {
    return readdirSync(this.#folder)
      .filter((name) => name.endsWith(".json"))
      .map((name) => decodeURIComponent(name.slice(0, -".json".length)))
      .filter((key) => key.startsWith(prefix))
      .sort();
  }

  #file(key: string): string {
    return join(this.#folder, `${encodeURIComponent(key)}.json`);
  }
}
