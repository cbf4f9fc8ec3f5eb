import { isIPv6 } from "node:net";
import { ipv6Groups, parseIpv6 } from "../../dns/ipv6";
import { ApiError } from "../api-error";
import type { Clock } from "../clock";

const attempts = 5;
const blockSeconds = 300;

/**
 * Locks an address (of IPv6, its /64) out for five minutes after five wrong passwords; a success forgets the failures.
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
    const until = this.#blockedUntil.get(networkOf(address));
    if (until === undefined) return;
    if (this.#clock.now() < until)
      throw new ApiError(`Max limit of ${attempts} attempts exceeded. Access blocked for ${blockSeconds} seconds.`);
    this.succeeded(address);
  }

  failed(address: string): void {
    const network = networkOf(address);
    const failures = (this.#failures.get(network) ?? 0) + 1;
    this.#failures.set(network, failures);
    if (failures >= attempts) this.#blockedUntil.set(network, this.#clock.now() + blockSeconds * 1000);
  }

  succeeded(address: string): void {
    this.#failures.delete(networkOf(address));
    this.#blockedUntil.delete(networkOf(address));
  }
}

function networkOf(address: string): string {
  return isIPv6(address) ? ipv6Groups(parseIpv6(address)).slice(0, 4).join(":") : address;
}
