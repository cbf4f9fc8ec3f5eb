import type { Clock } from "./clock";

/**
 * A save that waits: it runs `delay` milliseconds after the *first* unsaved change, as the server's zone and account files do
 * (contract/dns/58, contract/auth/05). What changed within that time is lost by a crash.
 */
export class DelayedSave {
  readonly #clock: Clock;
  readonly #delay: number;
  readonly #save: () => void;
  #cancel: (() => void) | undefined;

  constructor(clock: Clock, delay: number, save: () => void) {
    this.#clock = clock;
    this.#delay = delay;
    this.#save = save;
  }

  /** Something changed: make sure that a save is due. */
  mark(): void {
    this.#cancel ??= this.#clock.at(this.#clock.now() + this.#delay, () => this.flush());
  }

  /** Saves now if anything is unsaved: what an orderly stop does. */
  flush(): void {
    if (this.#cancel === undefined) return;
    this.drop();
    this.#save();
  }

  /** Forgets the pending save: what a crash does. */
  drop(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }
}
