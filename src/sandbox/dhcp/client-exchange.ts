import { anyAddress } from "./address-text";
import { findFreeAddress } from "./address-pool";
import { identifierOf, identifierOfHardware, type ClientIdentifier } from "./client-identifier";
import type { ClientMessage, ServerReply } from "./client-message";
import { isLocallyAdministered, parseHardwareAddress } from "./hardware-address";
import { asciiText, canAnswerFullName, fullNameReply, hostNameOf, leaseName } from "./host-name";
import { isNamed, type Lease, type Reservation } from "./lease";
import type { LeaseDns } from "./lease-dns";
import { addressInNetwork, type Network } from "./network";
import { isInScopeRange, type Scope } from "./scope";
import { leaseSeconds } from "./scope-settings";

/** What the conversation with clients stands on. */
export interface ExchangeSurroundings {
  readonly network: Network;
  readonly dns: LeaseDns;
  readonly scopes: () => readonly Scope[];
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly log: (line: string) => void;
}

const silence: ServerReply = { reply: "none" };
const refusal: ServerReply = { reply: "NAK", address: anyAddress };

/** The server's side of what DHCP clients say, all of them on the server's own link and without a relay. */
export class ClientExchange {
  readonly #in: ExchangeSurroundings;

  constructor(surroundings: ExchangeSurroundings) {
    this.#in = surroundings;
  }

  /** DISCOVER: the lease offered and the scope it is from; `null` for silence. */
  discover(client: ClientMessage): { readonly scope: Scope; readonly offer: Lease } | null {
    const scope = this.#scopeForBroadcast(client);
    if (scope === null) return null;
    const offer = this.#offer(scope, client);
    if (offer === null || !canReply(scope, client, this.#reservedName(scope, client))) return null;
    this.#in.log(
      `[${anyAddress}:68] DHCP Server offered IP address [${offer.address}] to ${clientInfo(client)} for scope: ${scope.name}`,
    );
    return { scope, offer };
  }

  /** REQUEST of what was offered. */
  select(client: ClientMessage, offered: string): ServerReply {
    const scope = this.#scopeForBroadcast(client);
    if (scope === null) return silence;
    const lease = leaseOrOffer(scope, client);
    if (lease?.address !== offered) return refusal;
    return this.#grant(scope, client, lease, anyAddress);
  }

  /** REQUEST of a client that has the address already. A lease that is not what its reservation says now is dropped. */
  renew(client: ClientMessage, address: string): ServerReply {
    const scope = this.#scopeForAddress(address);
    if (scope === null) return silence;
    const lease = leaseOrOffer(scope, client);
    if (lease?.address !== address) return refusal;
    if (!fitsReservation(lease, this.#reservationOf(scope, client))) {
      drop(scope, lease);
      return refusal;
    }
    return this.#grant(scope, client, lease, address);
  }

  /** RELEASE: the client gives its address back. */
  release(client: ClientMessage, address: string): ServerReply {
    const scope = this.#scopeForAddress(address);
    const lease = scope === null ? null : leaseOrOffer(scope, client);
    if (scope === null || lease?.address !== address) return silence;
    drop(scope, lease);
    this.#in.log(
      `[${address}:68] DHCP Server released IP address [${address}] that was leased to ${leaseInfo(lease)} for scope: ${scope.name}`,
    );
    this.#in.dns.eraseLease(scope, lease);
    return silence;
  }

  /** DECLINE: the client found its new address in use. */
  decline(client: ClientMessage, address: string): ServerReply {
    const scope = this.#scopeForBroadcast(client);
    const lease = scope === null ? null : leaseOrOffer(scope, client);
    if (scope === null || lease?.address !== address) return silence;
    drop(scope, lease);
    this.#in.log(
      `[${anyAddress}:68] DHCP Server received DECLINE message for scope '${scope.name}': ${leaseInfo(lease)} detected that IP address [${address}] is already in use.`,
    );
    this.#in.dns.eraseLease(scope, lease);
    return silence;
  }

  /** INFORM: a host that has set its address by itself asks for the rest, and its records are written as a dynamic client's. */
  inform(client: ClientMessage, address: string): ServerReply {
    const scope = this.#scopeForAddress(address);
    if (scope === null || !canReply(scope, client, null)) return silence;
    this.#in.log(
      `[${address}:68] DHCP Server received INFORM message from ${clientInfo(client)} for scope: ${scope.name}`,
    );
    const { domainName } = scope.settings;
    if (isNamed(domainName)) this.#in.dns.writeInformed(scope, leaseName(client, domainName, null), address);
    return { reply: "ACK", address: anyAddress, ...configuration(scope, client, null) };
  }

  #grant(scope: Scope, client: ClientMessage, lease: Lease, from: string): ServerReply {
    const reservedName = this.#reservedName(scope, client);
    if (!canReply(scope, client, reservedName)) return silence;
    const seconds = leaseSeconds(scope.settings);
    lease.expires = this.#in.now() + seconds * 1000;
    scope.offers.delete(lease.clientIdentifier);
    scope.leases.set(lease.clientIdentifier, lease);
    scope.unsaved = true;
    this.#in.log(
      `[${from}:68] DHCP Server leased IP address [${lease.address}] to ${clientInfo(client)} for scope: ${scope.name}`,
    );
    this.#name(scope, client, lease, reservedName);
    const { address } = lease;
    return { reply: "ACK", address, leaseSeconds: seconds, ...configuration(scope, client, reservedName) };
  }

  /** Names the lease and writes its records; those of another name it had go first, whether the new ones can be written or not. */
  #name(scope: Scope, client: ClientMessage, lease: Lease, reservedName: string | null): void {
    const { dns } = this.#in;
    const { domainName } = scope.settings;
    if (!isNamed(domainName)) {
      lease.hostName = hostNameOf(client);
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
    const { network, scopes } = this.#in;
    let found: Scope | null = null;
    for (const scope of scopes()) {
      if (!scope.enabled || scope.interfaceAddress === anyAddress) continue;
      if (addressInNetwork(network, scope.range) === null) continue;
      if (this.#reservationOf(scope, client) !== null) return scope;
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

  #offer(scope: Scope, client: ClientMessage): Lease | null {
    const identifier = clientIdentifier(scope, client);
    const reservation = this.#reservationOf(scope, client);
    const existing = scope.leases.get(identifier);
    if (existing !== undefined && fitsReservation(existing, reservation)) return existing;
    if (existing !== undefined) drop(scope, existing);
    if (reservation !== null) return this.#makeOffer(scope, client, reservation.address, "Reserved");
    const { allowOnlyReservedLeases, blockLocallyAdministeredMacAddresses } = scope.settings;
    const blocked = blockLocallyAdministeredMacAddresses && isLocallyAdministered(parseHardwareAddress(client.mac));
    if (allowOnlyReservedLeases || blocked) return null;
    const offered = scope.offers.get(identifier);
    if (offered !== undefined) return offered;
    const address = findFreeAddress(scope, client.request);
    return address === null ? null : this.#makeOffer(scope, client, address, "Dynamic");
  }

  #makeOffer(scope: Scope, client: ClientMessage, address: string, type: Lease["type"]): Lease {
    const obtained = this.#in.now();
    const offer: Lease = {
      type,
      clientIdentifier: clientIdentifier(scope, client),
      hardwareAddress: parseHardwareAddress(client.mac),
      address,
      hostName: null,
      obtained,
      expires: obtained + leaseSeconds(scope.settings) * 1000,
    };
    scope.offers.set(offer.clientIdentifier, offer);
    return offer;
  }

  /** The client's reservation; `null` also while another client identifier holds its address (contract/lease/11). */
  #reservationOf(scope: Scope, client: ClientMessage): Reservation | null {
    const hardwareAddress = parseHardwareAddress(client.mac);
    const reservation = scope.reservations.get(hardwareAddress);
    if (reservation === undefined) return null;
    const identifier = clientIdentifier(scope, client);
    for (const lease of scope.leases.values()) {
      if (lease.address !== reservation.address || lease.clientIdentifier === identifier) continue;
      this.#in.log(
        `DHCP Server cannot allocate reserved lease [${reservation.address}] to ${hardwareAddress} for scope '${scope.name}': The IP address is already allocated.`,
      );
      return null;
    }
    return reservation;
  }

  #reservedName(scope: Scope, client: ClientMessage): string | null {
    return isNamed(scope.settings.domainName) ? (this.#reservationOf(scope, client)?.hostName ?? null) : null;
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

/** Whether a lease is what the client's reservation, or the lack of one, asks for (contract/lease/13). */
function fitsReservation(lease: Lease, reservation: Reservation | null): boolean {
  if (reservation === null) return lease.type === "Dynamic";
  return lease.type === "Reserved" && lease.address === reservation.address;
}

function clientIdentifier(scope: Scope, client: ClientMessage): ClientIdentifier {
  if (!scope.settings.ignoreClientIdentifierOption) return identifierOf(client);
  return identifierOfHardware(parseHardwareAddress(client.mac));
}

function leaseOrOffer(scope: Scope, client: ClientMessage): Lease | null {
  const identifier = clientIdentifier(scope, client);
  return scope.leases.get(identifier) ?? scope.offers.get(identifier) ?? null;
}

function drop(scope: Scope, lease: Lease): void {
  scope.leases.delete(lease.clientIdentifier);
  scope.offers.delete(lease.clientIdentifier);
  scope.unsaved = true;
}

function clientInfo(client: ClientMessage): string {
  const name = isNamed(client.fqdn) ? client.fqdn : hostNameOf(client);
  return nameAndMac(name, parseHardwareAddress(client.mac));
}

function leaseInfo(lease: Lease): string {
  return nameAndMac(lease.hostName, lease.hardwareAddress);
}

function nameAndMac(name: string | null, hardwareAddress: string): string {
  return isNamed(name) ? `${name} [${hardwareAddress}]` : `[${hardwareAddress}]`;
}
