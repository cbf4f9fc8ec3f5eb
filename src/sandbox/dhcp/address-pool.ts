import { ipv4FromNumber, ipv4ToNumber, type Ipv4 } from "../../dns/ipv4";
import { isInRange } from "./address-text";
import { isInScopeRange, type Scope } from "./scope";
import type { Exclusion } from "./scope-settings";

/**
 * The address for a dynamic client: the one it asks for if that is free, else the next free one after the last that was found this
 * way, round the range once (contract/lease/22, 30). `null` when all are taken.
 */
export function findFreeAddress(scope: Scope, requested: string | undefined): string | null {
  if (requested !== undefined && isInScopeRange(requested, scope.range) && isFree(scope, requested)) return requested;
  const first = ipv4ToNumber(scope.range.startingAddress);
  const last = ipv4ToNumber(scope.range.endingAddress);
  const before = scope.lastOffered === null ? first - 1 : ipv4ToNumber(scope.lastOffered);
  const found = nextFree(scope, before + 1, last) ?? nextFree(scope, first, before);
  if (found !== null) scope.lastOffered = found;
  return found;
}

function nextFree(scope: Scope, from: number, to: number): Ipv4 | null {
  for (let number = from; number <= to; number++) {
    const address = ipv4FromNumber(number);
    const exclusion = exclusionOf(scope, address);
    if (exclusion !== undefined) number = ipv4ToNumber(exclusion.endingAddress);
    else if (isFree(scope, address)) return address;
  }
  return null;
}

/** Whether the address is one that dynamic clients do not get. */
export function isExcluded(scope: Scope, address: string): boolean {
  return exclusionOf(scope, address) !== undefined;
}

function exclusionOf({ settings }: Scope, address: string): Exclusion | undefined {
  return settings.exclusions?.find(({ startingAddress, endingAddress }) =>
    isInRange(address, startingAddress, endingAddress),
  );
}

function isFree(scope: Scope, address: string): boolean {
  const { settings, reservations, leases, offers } = scope;
  const { routerAddress, dnsServers, winsServers, ntpServers } = settings;
  const servers: readonly string[] = [...(dnsServers ?? []), ...(winsServers ?? []), ...(ntpServers ?? [])];
  const holders = [...reservations.values(), ...leases.values(), ...offers.values()];
  return (
    !isExcluded(scope, address) &&
    !servers.includes(address) &&
    address !== routerAddress &&
    !holders.some((holder) => holder.address === address)
  );
}
