import type { PerVersion, ServerVersion } from "../server-version";
import { findFreeAddress, isExcluded } from "./address-pool";
import { identifierOf, identifierOfHardware, type ClientIdentifier } from "./client-identifier";
import { clientInfo, type ClientMessage } from "./client-message";
import { isLocallyAdministered, parseHardwareAddress } from "./hardware-address";
import type { Lease, Reservation } from "./lease";
import type { Scope } from "./scope";
import { leaseSeconds } from "./scope-settings";

/** Whether a client with a made-up hardware address may keep its lease in a scope that has begun to block those. */
const blockedClientKeepsLease: PerVersion<boolean> = { "13.6": true, "14.3": false, "15.2": false };

/** What {@link LeaseOffers} stands on. */
export interface OfferSurroundings {
  readonly version: ServerVersion;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly log: (line: string) => void;
}

/** How a scope decides what to offer to a client. */
export class LeaseOffers {
  readonly #in: OfferSurroundings;

  constructor(surroundings: OfferSurroundings) {
    this.#in = surroundings;
  }

  /**
   * What a DISCOVER is answered with: the lease that the client has, its reservation, or a free address; `null` is silence. A dynamic
   * lease goes before a reservation made since, which counts at the next renewal only (contract/lease/13).
   */
  offer(scope: Scope, client: ClientMessage): Lease | null {
    const identifier = clientIdentifier(scope, client);
    const existing = scope.leases.get(identifier);
    if (existing?.type === "Reserved") {
      const reservation = this.reservationOf(scope, client);
      if (reservation !== null && existing.reservation === reservation) return existing;
    } else if (existing !== undefined) {
      if (!isExcluded(scope, existing.address)) return this.#mayKeepLease(scope, client) ? existing : null;
      releaseLease(scope, existing);
    }
    const reservation = this.reservationOf(scope, client);
    if (reservation !== null) return this.#makeOffer(scope, client, reservation.address, reservation);
    return this.#mayHaveAddress(scope, client) ? this.#dynamicOffer(scope, client, identifier) : null;
  }

  /** The client's reservation; `null` also while another client identifier holds its address (contract/lease/11). */
  reservationOf(scope: Scope, client: ClientMessage): Reservation | null {
    const hardwareAddress = parseHardwareAddress(client.mac);
    const reservation = scope.reservations.get(hardwareAddress);
    if (reservation === undefined) return null;
    const holder = holderOf(scope, reservation.address);
    if (holder === null || holder === clientIdentifier(scope, client)) return reservation;
    const what = `reserved lease [${reservation.address}] to ${hardwareAddress} for scope '${scope.name}'`;
    this.#in.log(`DHCP Server cannot allocate ${what}: The IP address is already allocated.`);
    return null;
  }

  #dynamicOffer(scope: Scope, client: ClientMessage, identifier: ClientIdentifier): Lease | null {
    const offered = scope.offers.get(identifier);
    if (offered !== undefined) return offered;
    if (scope.fruitless.has(identifier)) return null;
    const address = findFreeAddress(scope, client.request);
    if (address !== null) return this.#makeOffer(scope, client, address, null);
    scope.fruitless.set(identifier, this.#in.now());
    this.#refuse(scope, client, "address unavailable due to address pool exhaustion");
    return null;
  }

  #makeOffer(scope: Scope, client: ClientMessage, address: string, reservation: Reservation | null): Lease {
    const obtained = this.#in.now();
    const offer: Lease = {
      type: reservation === null ? "Dynamic" : "Reserved",
      clientIdentifier: clientIdentifier(scope, client),
      hardwareAddress: parseHardwareAddress(client.mac),
      address,
      hostName: null,
      obtained,
      expires: obtained + leaseSeconds(scope.settings) * 1000,
      reservation,
    };
    scope.offers.set(offer.clientIdentifier, offer);
    scope.fruitless.delete(offer.clientIdentifier);
    return offer;
  }

  #mayKeepLease(scope: Scope, client: ClientMessage): boolean {
    return blockedClientKeepsLease[this.#in.version] || this.#isLetIn(scope, client);
  }

  #mayHaveAddress(scope: Scope, client: ClientMessage): boolean {
    if (!scope.settings.allowOnlyReservedLeases) return this.#isLetIn(scope, client);
    this.#refuse(scope, client, "the scope allows only reserved lease allocations");
    return false;
  }

  #isLetIn(scope: Scope, client: ClientMessage): boolean {
    const { blockLocallyAdministeredMacAddresses } = scope.settings;
    if (!blockLocallyAdministeredMacAddresses || !isLocallyAdministered(parseHardwareAddress(client.mac))) return true;
    this.#refuse(scope, client, "the scope does not allow locally administered MAC addresses");
    return false;
  }

  #refuse(scope: Scope, client: ClientMessage, why: string): void {
    const whom = `${clientInfo(client)} for scope '${scope.name}'`;
    this.#in.log(`DHCP Server failed to offer IP address to ${whom}: ${why}.`);
  }
}

/** What the client was offered or has: an offer goes first, it may be of another address; so does the search for one that failed. */
export function leaseOrOffer(scope: Scope, client: ClientMessage): Lease | null {
  const identifier = clientIdentifier(scope, client);
  if (scope.fruitless.has(identifier)) return null;
  return scope.offers.get(identifier) ?? scope.leases.get(identifier) ?? null;
}

/** Ends a lease without a word and without touching DNS. */
export function releaseLease(scope: Scope, lease: Lease): void {
  scope.leases.delete(lease.clientIdentifier);
  scope.unsaved = true;
}

function clientIdentifier(scope: Scope, client: ClientMessage): ClientIdentifier {
  if (!scope.settings.ignoreClientIdentifierOption) return identifierOf(client);
  return identifierOfHardware(parseHardwareAddress(client.mac));
}

function holderOf(scope: Scope, address: string): ClientIdentifier | null {
  for (const table of [scope.leases, scope.offers])
    for (const [identifier, held] of table) if (held.address === address) return identifier;
  return null;
}
