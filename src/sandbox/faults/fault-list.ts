import type { Fault, FaultAct } from "./fault";

/** What a fault looks at: the call and its parameters, names in any letter case. */
export interface FaultTarget {
  /** Lower case: `zones/records/add`. */
  readonly call: string;
  readonly parameter: (name: string) => string | undefined;
}

interface Pending {
  readonly fault: Fault;
  /** Matching calls seen so far. */
  seen: number;
}

/** The faults that are set, and how often each has met a call. */
export class FaultList {
  #pending: Pending[] = [];

  /**
   * @example
   * faults.add({ match: "zones/records/add", nth: 3, act: { kind: "stall", done: true } });
   */
  add(...faults: readonly Fault[]): void {
    for (const fault of faults) this.#pending.push({ fault, seen: 0 });
  }

  clear(): void {
    this.#pending = [];
  }

  /** The faults that may still strike. */
  list(): readonly Fault[] {
    return this.#pending.map(({ fault }) => fault);
  }

  /** What happens to this call: the first fault that meets it strikes. All that match count it. */
  strike(target: FaultTarget): FaultAct | undefined {
    const matching = this.#pending.filter(({ fault }) => matches(fault, target));
    for (const pending of matching) pending.seen++;
    const struck = matching.find(({ fault, seen }) => seen >= (fault.nth ?? 1));
    this.#pending = this.#pending.filter((pending) => !isSpent(pending));
    return struck?.fault.act;
  }
}

function matches({ match = "*", parameters = {} }: Fault, target: FaultTarget): boolean {
  const wanted = match.toLowerCase();
  const fits = wanted.endsWith("*") ? target.call.startsWith(wanted.slice(0, -1)) : target.call === wanted;
  return fits && Object.entries(parameters).every(([name, value]) => target.parameter(name) === value);
}

function isSpent({ fault, seen }: Pending): boolean {
  return fault.times !== "always" && seen >= (fault.nth ?? 1) + (fault.times ?? 1) - 1;
}
