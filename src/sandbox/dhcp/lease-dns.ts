import { ipv4ToNumber, isIpv4, type Ipv4 } from "../../dns/ipv4";
import { reverseName } from "../../dns/reverse-name";
import { ApiError } from "../api-error";
import type { ServerVersion } from "../server-version";
import { isName } from "../zones/domain-name";
import type { RecordData } from "../zones/record";
import type { Zone } from "../zones/zone";
import type { RecordOptions } from "../zones/zone-record";
import type { ZoneStore } from "../zones/zone-store";
import { cleanHostName, hasDomain } from "./host-name";
import { isNamed, type Lease, type Reservation } from "./lease";
import { leaseDnsQuirks, type LeaseDnsQuirks } from "./lease-dns-quirks";
import type { Scope } from "./scope";
import { leaseSeconds } from "./scope-settings";

/** What {@link LeaseDns} stands on. */
export interface LeaseDnsSurroundings {
  readonly version: ServerVersion;
  readonly zones: ZoneStore;
  readonly log: (line: string) => void;
  /** Hears of each zone that was made because a lease needed it. */
  readonly zoneMade: (name: string) => void;
}

/** A pair of records about to be written: A at `name`, PTR at the address. */
interface RecordPair {
  readonly name: string;
  readonly address: string;
  /** Whether another address at the name keeps both from being written. */
  readonly guarded: boolean;
  /** Whether the records stay when leases end. */
  readonly kept: boolean;
}

/**
 * What leases and reservations do to DNS. It looks at name and address alone, never at who made a record: a write replaces all
 * addresses of the name, a deletion takes the record of this name and address. Failures are logged, and the client is not told
 * (contract/lease/01, 21, 34).
 */
export class LeaseDns {
  readonly #in: LeaseDnsSurroundings;
  readonly #quirks: LeaseDnsQuirks;

  constructor(surroundings: LeaseDnsSurroundings) {
    this.#in = surroundings;
    this.#quirks = leaseDnsQuirks[surroundings.version];
  }

  /** Writes the records of a lease: at its grant, at each renewal, and when its scope is enabled. */
  writeLease(scope: Scope, lease: Lease): void {
    const how = { guarded: lease.type === "Dynamic", kept: this.#keepsRecords(scope, lease) };
    this.#write(scope, this.#leaseName(scope, lease), lease.address, how);
  }

  /** Deletes the records of a lease that ended, unless they are its reservation's. */
  eraseLease(scope: Scope, lease: Lease): void {
    if (!this.#keepsRecords(scope, lease)) this.#erase(scope, this.#leaseName(scope, lease), lease.address);
  }

  /** Writes the records of a host that set its address by itself. */
  writeInformed(scope: Scope, name: string | null, address: string): void {
    this.#write(scope, name, address, { guarded: true, kept: false });
  }

  /** Writes the records of a reservation, where reservations own them. */
  writeReservation(scope: Scope, reservation: Reservation): void {
    const name = this.#reservedName(scope, reservation);
    this.#write(scope, name, reservation.address, { guarded: false, kept: true });
  }

  /** Deletes the records of a reservation that goes or changes its name, where reservations own them. */
  eraseReservation(scope: Scope, reservation: Reservation): void {
    this.#erase(scope, this.#reservedName(scope, reservation), reservation.address);
  }

  /** Does what the removal of a lease by the API does; `reserved` is the reservation that went with it. */
  eraseRemovedLease(scope: Scope, lease: Lease, reserved: Reservation | null): void {
    const rule = this.#quirks.removedLeaseLosesRecords;
    if (rule === "never") return;
    if (rule === "unless its reservation is gone" && lease.type === "Reserved" && reserved === null) return;
    this.eraseLease(scope, lease);
    if (reserved !== null) this.eraseReservation(scope, reserved);
  }

  /** Does what turning a lease into one of the other type does. */
  writeConverted(scope: Scope, lease: Lease): void {
    if (this.#quirks.conversionWrites) this.writeLease(scope, lease);
  }

  /** Whether a reservation with a host name owns the lease's records: one of its own hardware address and address. */
  #keepsRecords(scope: Scope, lease: Lease): boolean {
    if (!this.#quirks.reservationsOwnRecords || lease.type !== "Reserved") return false;
    const reservation = scope.reservations.get(lease.hardwareAddress);
    return reservation !== undefined && isNamed(reservation.hostName) && reservation.address === lease.address;
  }

  #reservedName(scope: Scope, { hostName }: Reservation): string | null {
    return this.#quirks.reservationsOwnRecords ? fullName(scope, hostName) : null;
  }

  /** A reserved lease's name is completed as its reservation's is, should it lack the domain. */
  #leaseName(scope: Scope, { type, hostName }: Lease): string | null {
    return this.#quirks.reservationsOwnRecords && type === "Reserved" ? fullName(scope, hostName) : hostName;
  }

  /** The domain that the name lies in, if the scope may touch DNS and the name is one; else `null`. */
  #domainOf({ settings }: Scope, name: string | null): string | null {
    const { domainName, dnsUpdates } = settings;
    if (!dnsUpdates || !isNamed(domainName) || !isNamed(name)) return null;
    return isName(name, this.#in.version) && hasDomain(name, domainName) ? domainName : null;
  }

  #write(scope: Scope, name: string | null, address: string, how: Pick<RecordPair, "guarded" | "kept">): void {
    const domain = this.#domainOf(scope, name);
    if (domain === null || name === null) return;
    this.#logFailure(() => {
      const pair = { name, address, ...how };
      const forward = this.#writeAddress(scope, domain, pair);
      const reverse = forward === null ? null : this.#writePointer(scope, pair);
      if (forward === null || reverse === null) return;
      this.#in.zones.changed(forward);
      this.#in.zones.changed(reverse);
    });
  }

  /** The zone written to; `null` when the name is another's, or its zone could not be made. */
  #writeAddress(scope: Scope, domain: string, pair: RecordPair): Zone | null {
    const { log } = this.#in;
    const { name, address } = pair;
    const zone = this.#zoneFor(domain, domain, "DNS zone");
    if (zone === null) return null;
    const other = pair.guarded && !this.#overwrites(scope) ? this.#otherAddress(zone, pair) : null;
    if (other !== null) {
      log(
        `DHCP Server cannot update DNS: an A record already exists for '${name}' with a different IP address [${other}].`,
      );
      return null;
    }
    requireRecordAddress(address);
    const expiryTtl = this.#quirks.addressExpiry === "none" || pair.kept ? 0 : leaseSeconds(scope.settings);
    const options = { comments: comment(scope), expiryTtl };
    this.#set(zone, name, scope.settings.dnsTtl, { type: "A", address }, options);
    log(`DHCP Server updated DNS A record '${name}' with IP address [${address}].`);
    return zone;
  }

  #writePointer(scope: Scope, { name, address, kept }: RecordPair): Zone | null {
    const { log } = this.#in;
    const reverse = reverseName(requireRecordAddress(address));
    const zone = this.#zoneFor(reverse, reverseZoneName(address, scope.range.subnetMask), "reverse DNS zone");
    if (zone === null) return null;
    const options =
      this.#quirks.pointer === "bare"
        ? { lastModified: null }
        : { comments: comment(scope), expiryTtl: kept ? 0 : leaseSeconds(scope.settings) };
    this.#set(zone, reverse, scope.settings.dnsTtl, { type: "PTR", target: name }, options);
    log(`DHCP Server updated DNS PTR record '${reverse}' with domain name '${name}'.`);
    return zone;
  }

  #set(zone: Zone, name: string, ttl: number, data: RecordData, options: RecordOptions): void {
    const { zones } = this.#in;
    zones.setRecords(zone, name, data.type, [zones.record(name, ttl, data, options)]);
  }

  #overwrites({ settings }: Scope): boolean {
    return this.#quirks.knowsOverwrite && settings.dnsOverwriteForDynamicLease;
  }

  #otherAddress(zone: Zone, { name, address }: RecordPair): string | null {
    for (const { data } of this.#in.zones.rrset(zone, name, "A"))
      if (data.type === "A" && data.address !== address) return data.address;
    return null;
  }

  /**
   * The zone to write a name into: the closest one that takes records, else a new one called `made`. A zone of another kind with
   * that very name refuses the write (contract/dhcp/46).
   */
  #zoneFor(name: string, made: string, kind: string): Zone | null {
    const { zones, log, zoneMade } = this.#in;
    const closest = zones.closest(name);
    if (closest !== null && takesRecords(closest)) return closest;
    if (closest?.name === made.toLowerCase())
      throw new ApiError(`Cannot update ${kind} '${closest.name}': not a primary or a forwarder zone.`);
    if (zones.get(made) !== null) {
      log(`DHCP Server failed to create DNS primary zone '${made}'.`);
      return null;
    }
    const zone = zones.createPrimary(made);
    zoneMade(zone.name);
    log(`DHCP Server create DNS primary zone '${zone.name}'.`);
    return zone;
  }

  #erase(scope: Scope, name: string | null, address: string): void {
    if (this.#domainOf(scope, name) === null || name === null) return;
    this.#logFailure(() => {
      const reverse = reverseName(requireRecordAddress(address));
      if (this.#delete(name, { type: "A", address }))
        this.#in.log(`DHCP Server deleted DNS A record '${name}' with address [${address}].`);
      if (this.#delete(reverse, { type: "PTR", target: name }))
        this.#in.log(`DHCP Server deleted DNS PTR record '${reverse}' with domain '${name}'.`);
    });
  }

  /** Whether there is a zone to delete from; it need not hold such a record. */
  #delete(name: string, data: RecordData): boolean {
    const { zones } = this.#in;
    const zone = zones.closest(name);
    if (zone === null || !takesRecords(zone)) return false;
    if (zones.deleteRecord(zone, name, data)) zones.changed(zone);
    return true;
  }

  #logFailure(act: () => void): void {
    try {
      act();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      this.#in.log(`${exceptionName(error)}: ${error.message}`);
    }
  }
}

/** The kind of exception that the server's log names before the message (contract/lease/21, 34). */
function exceptionName({ message }: ApiError): string {
  if (message.startsWith("Cannot update")) return "DnsServerCore.Dhcp.DhcpServerException";
  return message.includes("CNAME") ? "System.InvalidOperationException" : "DnsServerCore.Dns.DnsServerException";
}

/** A host name with the scope's domain behind it; one that has it already is taken as it is (contract/lease/19). */
function fullName({ settings }: Scope, hostName: string | null): string | null {
  const { domainName } = settings;
  if (!isNamed(hostName) || domainName === null) return null;
  return hasDomain(hostName, domainName) ? hostName : `${cleanHostName(hostName)}.${domainName}`;
}

/** There is no A record of an IPv6 address, which a reservation can have (contract/dhcp/30). */
function requireRecordAddress(address: string): Ipv4 {
  if (isIpv4(address)) return address;
  throw new ApiError(`The address is not an IPv4 address: ${address}`);
}

function takesRecords(zone: Zone): boolean {
  return zone.type === "Primary" || zone.type === "Forwarder";
}

function comment(scope: Scope): string {
  return `Via '${scope.name}' DHCP scope`;
}

/** The zone of whole octets that the mask covers, rounded up: beyond 24 bits the address's own name (contract/lease/42). */
function reverseZoneName(address: string, mask: Ipv4): string {
  const bits = ipv4ToNumber(mask);
  const width = bits === 0 ? 0 : Math.clz32(bits & -bits) + 1;
  return [
    ...address
      .split(".")
      .slice(0, Math.ceil(width / 8))
      .reverse(),
    "in-addr.arpa",
  ].join(".");
}
