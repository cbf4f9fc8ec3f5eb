import { isExcluded } from "./address-pool";
import { anyAddress } from "./address-text";
import { clientInfo, readHostName, silence, type ClientMessage, type ServerReply } from "./client-message";
import { asciiText, canAnswerFullName, fullNameReply, leaseName } from "./host-name";
import { isNamed, leaseInfo, type Lease, type Reservation } from "./lease";
import type { LeaseDns } from "./lease-dns";
import { leaseOrOffer, releaseLease, type LeaseOffers } from "./lease-offers";
import { linkAddress, type Network } from "./network";
import { isInScopeRange, type Scope } from "./scope";
import { leaseSeconds } from "./scope-settings";

/** What the conversation with clients stands on. */
export interface ExchangeSurroundings {
  readonly network: Network;
  readonly dns: LeaseDns;
  readonly offers: LeaseOffers;
  readonly scopes: () => readonly Scope[];
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly log: (line: string) => void;
}

const refusal: ServerReply = { reply: "NAK", address: anyAddress };

/** The server's side of what DHCP clients say, all of them on the server's own link and without a relay. */
export class ClientExchange {
  readonly #in: ExchangeSurroundings;

  constructor(surroundings: ExchangeSurroundings) {
    this.#in = surroundings;
  }

  /** DISCOVER: what is offered; `null` for silence. */
  discover(client: ClientMessage): Lease | null {
    const scope = this.#scopeForBroadcast(client);
    const offer = scope === null ? null : this.#in.offers.offer(scope, client);
    if (scope === null || offer === null || !canReply(scope, client, this.#reservedName(scope, client))) return null;
    this.#log(anyAddress, `offered IP address [${offer.address}] to ${clientInfo(client)} for scope: ${scope.name}`);
    return offer;
  }

  /** REQUEST of what was offered. */
  select(client: ClientMessage, offered: string): ServerReply {
    const scope = this.#scopeForBroadcast(client);
    if (scope === null) return silence;
    const lease = leaseOrOffer(scope, client);
    if (lease?.address !== offered) return refusal;
    return this.#grant(scope, client, lease, anyAddress);
  }

  /** REQUEST of a client that has the address already. A lease that is not what the reservations say by now ends (contract/lease/13). */
  renew(client: ClientMessage, address: string): ServerReply {
    const scope = this.#scopeForAddress(address);
    if (scope === null) return silence;
    const lease = leaseOrOffer(scope, client);
    if (lease?.address !== address) return refusal;
    const isBarred = lease.type === "Dynamic" && (isExcluded(scope, address) || isReserved(scope, address));
    if (isBarred || !fits(lease, this.#in.offers.reservationOf(scope, client))) {
      releaseLease(scope, lease);
      return refusal;
    }
    return this.#grant(scope, client, lease, address);
  }

  /** RELEASE: the client gives its address back. */
  release(client: ClientMessage, address: string): ServerReply {
    const scope = this.#scopeForAddress(address);
    const lease = scope === null ? null : leaseOrOffer(scope, client);
    if (scope === null || lease?.address !== address) return silence;
    releaseLease(scope, lease);
    const what = `released IP address [${address}] that was leased to ${leaseInfo(lease)} for scope: ${scope.name}`;
    this.#log(address, what);
    this.#in.dns.eraseLease(scope, lease);
    return silence;
  }

  /** DECLINE: the client found its new address in use. */
  decline(client: ClientMessage, address: string): ServerReply {
    const scope = this.#scopeForBroadcast(client);
    const lease = scope === null ? null : leaseOrOffer(scope, client);
    if (scope === null || lease?.address !== address) return silence;
    releaseLease(scope, lease);
    const what = `${leaseInfo(lease)} detected that IP address [${address}] is already in use.`;
    this.#log(anyAddress, `received DECLINE message for scope '${scope.name}': ${what}`);
    this.#in.dns.eraseLease(scope, lease);
    return silence;
  }

  /** INFORM: a host that has set its address by itself asks for the rest, and its records are written as a dynamic client's. */
  inform(client: ClientMessage, address: string): ServerReply {
    const scope = this.#scopeForAddress(address);
    if (scope === null) return silence;
    this.#log(address, `received INFORM message from ${clientInfo(client)} for scope: ${scope.name}`);
    if (!canReply(scope, client, null)) return silence;
    const { domainName } = scope.settings;
    if (isNamed(domainName)) this.#in.dns.writeInformed(scope, leaseName(client, domainName, null), address);
    return { reply: "ACK", address: anyAddress, ...configuration(scope, client, null) };
  }

  #grant(scope: Scope, client: ClientMessage, lease: Lease, from: string): ServerReply {
    const reservedName = this.#reservedName(scope, client);
    if (!canReply(scope, client, reservedName)) return silence;
    const seconds = leaseSeconds(scope.settings);
    lease.expires = this.#in.now() + seconds * 1000;
    scope.leases.set(lease.clientIdentifier, lease);
    scope.offers.delete(lease.clientIdentifier);
    scope.unsaved = true;
    this.#log(from, `leased IP address [${lease.address}] to ${clientInfo(client)} for scope: ${scope.name}`);
    this.#name(scope, client, lease, reservedName);
    const { address } = lease;
    return { reply: "ACK", address, leaseSeconds: seconds, ...configuration(scope, client, reservedName) };
  }

  /** Names the lease and writes its records; those of another name it had go first, whether the new ones can be written or not. */
  #name(scope: Scope, client: ClientMessage, lease: Lease, reservedName: string | null): void {
    const { dns } = this.#in;
    const { domainName } = scope.settings;
    if (!isNamed(domainName)) {
      lease.hostName = readHostName(client.hostname);
      return;
    }
    const name = leaseName(client, domainName, reservedName);
    if (!isNamed(name)) return;
    if (name.toLowerCase() !== lease.hostName?.toLowerCase()) dns.eraseLease(scope, lease);
    lease.hostName = name;
    dns.writeLease(scope, lease);
  }

  /** A message to everybody: the scope of the client's reservation, else the first that takes dynamic clients. */
  #scopeForBroadcast(client: ClientMessage): Scope | null {
    const { network, scopes, offers } = this.#in;
    let found: Scope | null = null;
    for (const scope of scopes()) {
      if (!scope.enabled || scope.interfaceAddress === anyAddress) continue;
      if (linkAddress(network, scope.range) === null) continue;
      if (offers.reservationOf(scope, client) !== null) return scope;
      if (!scope.settings.allowOnlyReservedLeases) found ??= scope;
    }
    return found;
  }

  /** A message from an address: the scope whose range has it, whatever the leases are (contract/lease/32). */
  #scopeForAddress(address: string): Scope | null {
    const { network, scopes } = this.#in;
    if (!network.linkUp) return null;
    return scopes().find((scope) => scope.enabled && isInScopeRange(address, scope.range)) ?? null;
  }

  #reservedName(scope: Scope, client: ClientMessage): string | null {
    if (!isNamed(scope.settings.domainName)) return null;
    return this.#in.offers.reservationOf(scope, client)?.hostName ?? null;
  }

  #log(from: string, what: string): void {
    this.#in.log(`[${from}:68] DHCP Server ${what}`);
  }
}

function canReply({ settings }: Scope, client: ClientMessage, reservedName: string | null): boolean {
  return !isNamed(settings.domainName) || canAnswerFullName(client, settings.domainName, reservedName);
}

/** What every answer tells of the scope: its domain, and the names it has for the client. */
function configuration(scope: Scope, client: ClientMessage, reservedName: string | null): Partial<ServerReply> {
  const { domainName } = scope.settings;
  const hostname = isNamed(reservedName) ? { hostname: asciiText(reservedName) } : {};
  if (!isNamed(domainName)) return hostname;
  const fqdn = fullNameReply(client, domainName, reservedName);
  return { ...hostname, domain: domainName, ...(fqdn === undefined ? {} : { fqdn }) };
}

function isReserved({ reservations }: Scope, address: string): boolean {
  return [...reservations.values()].some((reservation) => reservation.address === address);
}

/** Whether a lease is of the address that the client's reservation has, or a dynamic one of a client that has none. */
function fits(lease: Lease, reservation: Reservation | null): boolean {
  return reservation === null ? lease.type === "Dynamic" : lease.address === reservation.address;
}
