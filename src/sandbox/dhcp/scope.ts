import { ipv4ToNumber, type Ipv4 } from "../../dns/ipv4";
import { ApiError } from "../api-error";
import { isInRange, lastAddress, maskAddress } from "./address-text";
import type { ClientIdentifier } from "./client-identifier";
import type { Lease, Reservation } from "./lease";
import { newScopeSettings, type ScopeRange, type ScopeSettings } from "./scope-settings";

/** A scope in memory. The server changes it in place: a call refused midway leaves what it did until then (contract/dhcp/10). */
export interface Scope {
  name: string;
  enabled: boolean;
  /** The address it is served from, `0.0.0.0` for relayed requests only; `null` before the first try to enable it. */
  interfaceAddress: string | null;
  range: ScopeRange;
  settings: ScopeSettings;
  /** By hardware address. */
  readonly reservations: Map<string, Reservation>;
  readonly leases: Map<ClientIdentifier, Lease>;
  /** What was offered and not yet requested. */
  readonly offers: Map<ClientIdentifier, Lease>;
  /** Who was not given an address because there was none, and since when: they are not looked after again for a while. */
  readonly fruitless: Map<ClientIdentifier, number>;
  /** Where the search for a free address goes on. */
  lastOffered: Ipv4 | null;
  /** Changed by its making or by a lease since the maintenance last looked: it will be saved (contract/dhcp/11). */
  unsaved: boolean;
}

/** A new, enabled scope. Refuses names and ranges that the server does not take (contract/dhcp/07, 16). */
export function newScope(name: string, range: ScopeRange, settings: ScopeSettings = newScopeSettings): Scope {
  requireScopeName(name);
  const scope: Scope = {
    name,
    enabled: true,
    interfaceAddress: null,
    range,
    settings,
    reservations: new Map(),
    leases: new Map(),
    offers: new Map(),
    fruitless: new Map(),
    lastOffered: null,
    unsaved: true,
  };
  changeRange(scope, range);
  return scope;
}

/** Refuses a name that cannot be part of a file's name. */
export function requireScopeName(name: string): void {
  const odd = ["/", "\0"].find((character) => name.includes(character));
  if (odd !== undefined) throw new ApiError(`The scope name contains an invalid character: ${odd}`);
}

/**
 * Gives the scope another range. It is put into the scope before its ends are compared with the network's, so a refusal for that
 * reason leaves the refused range in place (contract/dhcp/07). The search for free addresses starts anew.
 */
export function changeRange(scope: Scope, range: ScopeRange): void {
  const { startingAddress, endingAddress } = range;
  if (ipv4ToNumber(startingAddress) >= ipv4ToNumber(endingAddress))
    throw new ApiError("Ending address must be greater than starting address.");
  scope.range = range;
  if (startingAddress === networkAddress(range))
    throw new ApiError("Starting address cannot be same as the network address.");
  if (endingAddress === broadcastAddress(range))
    throw new ApiError("Ending address cannot be same as the broadcast address.");
  scope.lastOffered = null;
}

/** Refuses a range one end of which lies in another scope; one that encloses another scope passes (contract/dhcp/12). */
export function refuseOverlap(first: string, last: string, others: Iterable<Scope>): void {
  for (const { range: other } of others) {
    if (!isInScopeRange(first, other) && !isInScopeRange(last, other)) continue;
    throw new ApiError(`Scope with overlapping range already exists: ${other.startingAddress}-${other.endingAddress}`);
  }
}

/** Whether the scope may give out the address, exclusions aside. */
export function isInScopeRange(address: string, range: ScopeRange): boolean {
  return isInRange(address, range.startingAddress, range.endingAddress);
}

/** The first address of the scope's network. */
export function networkAddress({ startingAddress, subnetMask }: ScopeRange): Ipv4 {
  return maskAddress(startingAddress, subnetMask);
}

/** The last address of the scope's network. */
export function broadcastAddress({ startingAddress, subnetMask }: ScopeRange): Ipv4 {
  return lastAddress(startingAddress, subnetMask);
}
