import type { Ipv4 } from "../../dns/ipv4";
import { anyAddress } from "./address-text";
import { isNamed, type Lease, type Reservation } from "./lease";
import { newScope, type Scope } from "./scope";
import type { ScopeRange, ScopeSettings } from "./scope-settings";

/** Lengths of texts (in bytes of UTF-8) and of lists are one byte in the file. */
const longest = 255;
/** The number of DNS servers that stands for `useThisDnsServer` in the file. */
const thisServerMark = 255;

/** The scope's state as it is written down. */
interface StoredScope {
  readonly name: string;
  readonly enabled: boolean;
  readonly range: ScopeRange;
  readonly settings: ScopeSettings;
  readonly reservations: readonly Reservation[];
  readonly leases: readonly Lease[];
}

/** The text of a scope's file; `null` when the scope cannot be written down (contract/dhcp/19, 36). */
export function printScope(scope: Scope): string | null {
  const { name, enabled, range, settings } = scope;
  const stored: StoredScope = {
    name,
    enabled,
    range,
    settings,
    reservations: [...scope.reservations.values()],
    leases: [...scope.leases.values()],
  };
  return isWritable(stored) ? JSON.stringify(stored) : null;
}

/**
 * The scope of a file. What counts as empty is absent now: blank texts, empty lists, the address 0.0.0.0 (contract/dhcp/05, 17, 38).
 * @throws SyntaxError for a damaged file, ApiError for a range that no scope may have (contract/dhcp/11).
 */
export function parseScope(text: string): Scope {
  // Only printScope writes these files; what is not JSON any more was damaged on purpose.
  const stored = JSON.parse(text) as StoredScope;
  if (!stored.settings.useThisDnsServer && stored.settings.dnsServers?.length === thisServerMark)
    throw new SyntaxError("the list of DNS servers is read as the mark of useThisDnsServer");
  const scope = newScope(stored.name, stored.range, withoutEmpty(stored.settings));
  scope.enabled = stored.enabled;
  scope.unsaved = false;
  for (const reservation of stored.reservations) {
    const { hostName, comments } = reservation;
    scope.reservations.set(reservation.hardwareAddress, {
      ...reservation,
      hostName: said(hostName),
      comments: said(comments),
    });
  }
  for (const lease of stored.leases) scope.leases.set(lease.clientIdentifier, { ...lease });
  return scope;
}

function isWritable(stored: StoredScope): boolean {
  const { settings, reservations, leases } = stored;
  const lists = [
    settings.domainSearchList,
    settings.dnsServers,
    settings.winsServers,
    settings.ntpServers,
    settings.ntpServerDomainNames,
    settings.staticRoutes,
    settings.vendorInfo,
    settings.capwapAcIpAddresses,
    settings.tftpServerAddresses,
    settings.genericOptions,
    settings.exclusions,
  ];
  const texts = [
    ...(settings.vendorInfo ?? []).map(({ identifier }) => identifier),
    ...reservations.flatMap(({ hostName, comments }) => [hostName, comments]),
    ...leases.map(({ hostName }) => hostName),
  ];
  return (
    lists.every((list) => (list?.length ?? 0) <= longest) &&
    texts.every((text) => Buffer.byteLength(text ?? "") <= longest)
  );
}

function withoutEmpty(settings: ScopeSettings): ScopeSettings {
  return {
    ...settings,
    domainSearchList: filled(settings.domainSearchList),
    serverAddress: known(settings.serverAddress),
    serverHostName: said(settings.serverHostName),
    bootFileName: said(settings.bootFileName),
    routerAddress: known(settings.routerAddress),
    dnsServers: filled(settings.dnsServers),
    winsServers: filled(settings.winsServers),
    ntpServers: filled(settings.ntpServers),
    ntpServerDomainNames: filled(settings.ntpServerDomainNames),
    capwapAcIpAddresses: filled(settings.capwapAcIpAddresses),
    tftpServerAddresses: filled(settings.tftpServerAddresses),
  };
}

function filled<T>(list: readonly T[] | null): readonly T[] | null {
  return list?.length === 0 ? null : list;
}

function known(address: Ipv4 | null): Ipv4 | null {
  return address === anyAddress ? null : address;
}

function said(text: string | null): string | null {
  return isNamed(text) ? text : null;
}
