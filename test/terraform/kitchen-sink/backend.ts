import type { ObjectValue } from "../../../src/terraform/value";

/** A server in memory, with just enough behaviour to make a provider's life hard. */
export class Backend {
  readonly objects = new Map<string, ObjectValue>();
  /** What was asked of it, in order. */
  readonly calls: string[] = [];
  #next = 1;

  create(object: ObjectValue): string {
    const id = `id-${this.#next++}`;
    this.calls.push(`create ${id}`);
    this.objects.set(id, object);
    return id;
  }

  read(id: string): ObjectValue | null {
    this.calls.push(`read ${id}`);
    return this.objects.get(id) ?? null;
  }

  update(id: string, change: ObjectValue): void {
    this.calls.push(`update ${id}`);
    this.objects.set(id, { ...this.objects.get(id), ...change });
  }

  delete(id: string): void {
    this.calls.push(`delete ${id}`);
    this.objects.delete(id);
  }
}

/** The text that an object has under `name`; empty if it has none. */
export function textIn(object: ObjectValue, name: string): string {
  const value = object[name];
  return typeof value === "string" ? value : "";
}

/** What resources of the kitchen sink get from their provider. */
export interface SinkClient {
  readonly backend: Backend;
  readonly greeting: string;
}
