import type { Clock } from "./clock";
import type { Disk } from "./disk";

/** What becomes of a write while {@link RewindableDisk.losing} runs: the file keeps its old text, or it is gone. */
export type LostWrite = "kept-old" | "spoiled";

interface Change {
  readonly at: number;
  readonly key: string;
  readonly before: string | undefined;
}

/** How far back the disk can be rewound, in milliseconds. */
const memory = 60_000;

/** A disk that can be set back by some seconds, as after a crash that lost them, that can lose single writes, and be full. */
export class RewindableDisk implements Disk {
  /** While it is full nothing is written, and the server hears nothing of it. */
  isFull = false;
  readonly #disk: Disk;
  readonly #clock: Clock;
  #changes: Change[] = [];
  #lost: LostWrite | null = null;

  constructor(disk: Disk, clock: Clock) {
    this.#disk = disk;
    this.#clock = clock;
  }

  read(key: string): string | undefined {
    return this.#disk.read(key);
  }

  write(key: string, text: string): void {
    if (this.#lost === "spoiled") this.remove(key);
    if (this.#lost !== null || this.isFull) return;
    this.#remember(key);
    this.#disk.write(key, text);
  }

  remove(key: string): void {
    this.#remember(key);
    this.#disk.remove(key);
  }

  keys(prefix: string): readonly string[] {
    return this.#disk.keys(prefix);
  }

  /** Takes back what was written in the last `milliseconds`, a minute at most. */
  rewind(milliseconds: number): void {
    const since = this.#clock.now() - milliseconds;
    for (let change = this.#changes.at(-1); change !== undefined && change.at > since; change = this.#changes.at(-1)) {
      this.#changes.pop();
      if (change.before === undefined) this.#disk.remove(change.key);
      else this.#disk.write(change.key, change.before);
    }
  }

  /** Runs `act`, whose writes are lost although nobody notices. */
  losing<T>(how: LostWrite, act: () => T): T {
    this.#lost = how;
    try {
      return act();
    } finally {
      this.#lost = null;
    }
  }

  #remember(key: string): void {
    const at = this.#clock.now();
    const oldest = this.#changes[0];
    if (oldest !== undefined && oldest.at < at - 2 * memory)
      this.#changes = this.#changes.filter((change) => change.at >= at - memory);
    this.#changes.push({ at, key, before: this.#disk.read(key) });
  }
}
