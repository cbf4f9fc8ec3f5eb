import { ApiError } from "../api-error";
import type { Clock } from "../clock";

const attempts = 5;
const blockSeconds = 300;

/**
 * Locks an address out for five minutes after five wrong passwords. Trying the initial password `admin` does not count, and a
 * success forgets the failures.
 */
export class LoginLimit {
  readonly #clock: Clock;
  readonly #failures = new Map<string, number>();
  readonly #blockedUntil = new Map<string, number>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Refuses a login from a locked-out address. */
  check(address: string): void {
    const until = this.#blockedUntil.get(address);
    if (until === undefined) return;
    if (this.#clock.now() < until)
      throw new ApiError(`Max limit of ${attempts} attempts exceeded. Access blocked for ${blockSeconds} seconds.`);
    this.succeeded(address);
  }

  failed(address: string, password: string): void {
    if (password === "admin") return;
    const failures = (this.#failures.get(address) ?? 0) + 1;
    this.#failures.set(address, failures);
    if (failures >= attempts) this.#blockedUntil.set(address, this.#clock.now() + blockSeconds * 1000);
  }

  succeeded(address: string): void {
    this.#failures.delete(address);
    this.#blockedUntil.delete(address);
  }
}
