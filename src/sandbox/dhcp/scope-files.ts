import { ApiError } from "../api-error";
import type { Disk } from "../disk";
import type { ServerVersion } from "../server-version";
import { defaultScope } from "./scope-settings";
import { newScope, type Scope } from "./scope";
import { parseScope, printScope } from "./scope-file";
import { unwritableScope } from "./scope-file-quirks";

/** What {@link ScopeFiles} stands on. */
export interface ScopeFilesSurroundings {
  readonly version: ServerVersion;
  readonly disk: Disk;
  readonly log: (line: string) => void;
}

/** Written at the first start, so that a server whose last scope was deleted is not taken for a fresh one. */
const folderKey = "scopes-folder";
const prefix = "scopes/";
/** Bytes that a file's name may have. */
const longestFileName = 255;
/** What is left of a file whose save failed while it was written over: no JSON. */
const damaged = "{";

/** The files of the scopes. A change is on disk when its call returns; a save that fails is logged, and the call says ok. */
export class ScopeFiles {
  readonly #in: ScopeFilesSurroundings;

  constructor(surroundings: ScopeFilesSurroundings) {
    this.#in = surroundings;
  }

  /** The scopes on disk by name; on a fresh disk the one that every server comes with. Files that cannot be read stay where they are. */
  load(): readonly Scope[] {
    const { disk, log } = this.#in;
    if (disk.read(folderKey) === undefined) this.#makeFirst();
    const scopes: Scope[] = [];
    for (const key of disk.keys(prefix)) {
      try {
        scopes.push(parseScope(disk.read(key) ?? ""));
      } catch (error) {
        if (!(error instanceof SyntaxError || error instanceof ApiError)) throw error;
        log(`DHCP Server failed to load scope file: ${fileName(key)}\r\n${error.message}`);
      }
    }
    return scopes;
  }

  #makeFirst(): void {
    const first = newScope(defaultScope.name, defaultScope.range, defaultScope.settings);
    first.enabled = false;
    this.save(first);
    this.#in.disk.write(folderKey, "{}");
  }

  save(scope: Scope): void {
    const { version, disk, log } = this.#in;
    const key = keyOf(scope.name);
    const text = Buffer.byteLength(fileName(key)) > longestFileName ? undefined : printScope(scope);
    if (text === undefined || text === null) {
      if (text === null && unwritableScope[version] === "destroys the file") disk.write(key, damaged);
      log(`DHCP Server failed to save scope file: ${fileName(key)}`);
      return;
    }
    disk.write(key, text);
    log(`DHCP Server successfully saved scope file: ${fileName(key)}`);
  }

  remove(name: string): void {
    const { disk, log } = this.#in;
    const key = keyOf(name);
    disk.remove(key);
    log(`DHCP Server successfully deleted scope file: ${fileName(key)}`);
  }
}

function keyOf(name: string): string {
  return `${prefix}${name}`;
}

function fileName(key: string): string {
  return `${key.slice(prefix.length)}.scope`;
}
