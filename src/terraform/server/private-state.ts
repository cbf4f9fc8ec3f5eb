import type { PrivateState } from "./definition/context";

const NOTHING = new Uint8Array();

/**
 * The private state of one object: a JSON object, empty if there is none. As long as nobody changes it the bytes go back as they came.
 */
export class StoredPrivateState implements PrivateState {
  readonly #bytes: Uint8Array;
  #values: Map<string, unknown> | null = null;
  #changed = false;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get(name: string): unknown {
    return this.#read().get(name);
  }

  set(name: string, value: unknown): void {
    this.#changed = true;
    if (value === undefined) this.#read().delete(name);
    else this.#read().set(name, value);
  }

  /** What Terraform is to keep. */
  bytes(): Uint8Array {
    if (!this.#changed) return this.#bytes;
    const values = this.#read();
    return values.size === 0 ? NOTHING : Buffer.from(JSON.stringify(Object.fromEntries(values)));
  }

  #read(): Map<string, unknown> {
    this.#values ??= new Map(Object.entries(parse(this.#bytes)));
    return this.#values;
  }
}

/** Bytes that are no JSON object were not written by us; there is nothing in them. */
function parse(bytes: Uint8Array): object {
  if (bytes.length === 0) return {};
  try {
    const parsed: unknown = JSON.parse(Buffer.from(bytes).toString("utf8"));
    return typeof parsed === "object" && parsed !== null ? parsed : {};
  } catch {
    return {};
  }
}
