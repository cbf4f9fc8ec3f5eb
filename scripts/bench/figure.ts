/** A measured figure: what it is, what came out, and what it is to reach. */
export interface Figure {
  readonly name: string;
  readonly value: string;
  /** The goal in words; `null` when the figure is for information only. */
  readonly goal: string | null;
  readonly reached: boolean | null;
}

/** A measurement that `npm run bench` can run, by name. */
export interface Bench {
  readonly name: string;
  readonly about: string;
  run(): Promise<readonly Figure[]>;
}

/** The middle of some numbers. */
function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/**
 * Runs `tasks` in turn, `rounds` times, and answers the median of each one's times in milliseconds: noise of the machine hits all alike.
 * A task that answers a number has measured itself.
 */
export async function interleaved<Name extends string>(
  rounds: number,
  tasks: Readonly<Record<Name, () => Promise<unknown>>>,
): Promise<Readonly<Record<Name, number>>> {
  const names = Object.keys(tasks) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) {
      const began = performance.now();
      const measured = await tasks[name]();
      times.get(name)?.push(typeof measured === "number" ? measured : performance.now() - began);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Record<Name, number>;
}

/** A figure that is a ratio with an upper bound. */
export function ratio(name: string, value: number, most: number): Figure {
  return { name, value: `${value.toFixed(2)} ×`, goal: `at most ${most} ×`, reached: value <= most };
}
