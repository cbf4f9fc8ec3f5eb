import type { Clock } from "../clock";
import type { PerVersion, ServerVersion } from "../server-version";
import type { LeaseDns } from "./lease-dns";
import type { Scope } from "./scope";
import type { ScopeTable } from "./scope-table";

/** What the {@link Maintenance} stands on. */
export interface MaintenanceSurroundings {
  readonly version: ServerVersion;
  readonly clock: Clock;
  readonly scopes: ScopeTable;
  readonly dns: LeaseDns;
  readonly log: (line: string) => void;
}

/** Milliseconds between two runs, counted from the start of the server, not from any lease. */
const interval = 10_000;
/** Milliseconds that an offer, or the failure to find one, is kept for its client. */
const offerTime = 60_000;

/** What the log calls leases that have run out. */
const expiredWord: PerVersion<string> = { "13.6": "lease(s)", "14.3": "lease(s)", "15.2": "expired lease(s)" };

/** Ends leases whose time is over, in disabled scopes too, and saves the scopes that leases have changed (contract/lease/09). */
export class Maintenance {
  readonly #in: MaintenanceSurroundings;
  #cancel: (() => void) | undefined;

  constructor(surroundings: MaintenanceSurroundings) {
    this.#in = surroundings;
  }

  start(): void {
    const { clock } = this.#in;
    this.#cancel = clock.at(clock.now() + interval, () => {
      this.#run();
      this.start();
    });
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }

  #run(): void {
    for (const scope of this.#in.scopes.all()) this.#endLeases(scope);
    this.#in.scopes.saveUnsaved();
  }

  #endLeases(scope: Scope): void {
    const { version, clock, dns, log } = this.#in;
    const now = clock.now();
    for (const [identifier, offer] of scope.offers)
      if (offer.obtained + offerTime <= now) scope.offers.delete(identifier);
    for (const [identifier, since] of scope.fruitless) if (since + offerTime <= now) scope.fruitless.delete(identifier);
    const expired = [...scope.leases.values()].filter((lease) => lease.expires <= now);
    if (expired.length === 0) return;
    for (const lease of expired) scope.leases.delete(lease.clientIdentifier);
    scope.unsaved = true;
    log(`DHCP Server removed ${expired.length} ${expiredWord[version]} from scope: ${scope.name}`);
    for (const lease of expired) dns.eraseLease(scope, lease);
  }
}
