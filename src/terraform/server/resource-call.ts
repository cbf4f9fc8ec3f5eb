import type { Path } from "../schema/path";
import type { ObjectValue } from "../value";
import type { Log } from "../wire/log";
import type { Call } from "./call";
import type { PartialObject } from "./definition/any";
import type { ApplyContext, ReadContext } from "./definition/context";
import { StoredPrivateState } from "./private-state";

/** The name under which an import tells the read that follows it. */
const IMPORTED = ".imported";

/** The context of a call into a resource. */
export class ResourceCall implements ReadContext<unknown>, ApplyContext<unknown, ObjectValue> {
  readonly #call: Call;
  readonly private: StoredPrivateState;
  /** How far an apply got, if it said so. */
  progress: PartialObject | null = null;

  constructor(call: Call, privateState: Uint8Array) {
    this.#call = call;
    this.private = new StoredPrivateState(privateState);
  }

  get client(): unknown {
    return this.#call.client;
  }

  get configured(): boolean {
    return this.#call.configured;
  }

  get signal(): AbortSignal {
    return this.#call.signal;
  }

  get log(): Log {
    return this.#call.log;
  }

  readonly warn = (summary: string, detail: string, path?: string | Path): void => {
    this.#call.warn(summary, detail, path);
  };

  get imported(): boolean {
    return this.private.get(IMPORTED) === true;
  }

  set imported(imported: boolean) {
    if (this.imported !== imported) this.private.set(IMPORTED, imported ? true : undefined);
  }

  readonly reached = (state: PartialObject): void => {
    this.progress = { ...this.progress, ...state };
  };
}
