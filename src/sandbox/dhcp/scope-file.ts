import { ipv4FromNumber, ipv4ToNumber, isIpv4, type Ipv4 } from "../../dns/ipv4";
import { anyAddress, maskAddress } from "./address-text";
import { isNamed, type Lease, type Reservation } from "./lease";
import { newScope, type Scope } from "./scope";
import type { ScopeRange, ScopeSettings, StaticRoute } from "./scope-settings";

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
  readonly leases: readonly Omit<Lease, "reservation">[];
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
    leases: [...scope.leases.values()].map(({ reservation: _reservation, ...lease }) => lease),
  };
  return isWritable(stored) ? JSON.stringify(stored) : null;
}

/**
 * The scope of a file. What counts as empty is absent now: blank names and comments, empty lists, the address 0.0.0.0
 * (contract/dhcp/05, 17, 38).
 * @throws SyntaxError for a damaged file, ApiError for a range that no scope may have (contract/dhcp/11).
 */
export function parseScope(text: string): Scope {
  // Only printScope writes these files; what is not JSON any more was damaged on purpose.
  const stored = JSON.parse(text) as StoredScope;
  refuseMisread(stored.settings);
  const scope = newScope(stored.name, stored.range, withoutEmpty(stored.settings));
  scope.enabled = stored.enabled;
  scope.unsaved = false;
  for (const reservation of stored.reservations) {
    const names = { hostName: said(reservation.hostName), comments: said(reservation.comments) };
    scope.reservations.set(reservation.hardwareAddress, { ...reservation, ...names });
  }
  for (const lease of stored.leases)
    scope.leases.set(lease.clientIdentifier, { ...lease, hostName: said(lease.hostName), reservation: null });
  return scope;
}

/** What can be written, but makes the server read something else (contract/dhcp/21). */
function refuseMisread(settings: ScopeSettings): void {
  if (!settings.useThisDnsServer && settings.dnsServers?.length === thisServerMark)
    throw new SyntaxError("the list of DNS servers is read as the mark of useThisDnsServer");
  if (settings.staticRoutes?.some(({ router }) => !isIpv4(router)) === true)
    throw new SyntaxError("the router of a static route is read as an IPv4 address");
}

function isWritable({ settings, reservations, leases }: StoredScope): boolean {
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
    settings.bootFileName,
    ...(settings.vendorInfo ?? []).map(({ identifier }) => identifier),
    ...reservations.flatMap(({ hostName, comments }) => [said(hostName), said(comments)]),
    ...leases.map(({ hostName }) => said(hostName)),
  ];
  return (
    lists.every((list) => (list?.length ?? 0) <= longest) &&
    texts.every((text) => Buffer.byteLength(text ?? "") <= longest) &&
    (settings.staticRoutes ?? []).every(({ subnetMask }) => isIpv4(subnetMask))
  );
}

function withoutEmpty(settings: ScopeSettings): ScopeSettings {
  return {
    ...settings,
    domainSearchList: filled(settings.domainSearchList),
    serverAddress: known(settings.serverAddress),
    routerAddress: known(settings.routerAddress),
    dnsServers: filled(settings.dnsServers),
    winsServers: filled(settings.winsServers),
    ntpServers: filled(settings.ntpServers),
    ntpServerDomainNames: filled(settings.ntpServerDomainNames),
    staticRoutes: settings.staticRoutes?.map(storedRoute) ?? null,
    capwapAcIpAddresses: filled(settings.capwapAcIpAddresses),
    tftpServerAddresses: filled(settings.tftpServerAddresses),
  };
}

/** Of a mask only its length is written, to its last bit, and of the destination the whole octets that it covers. */
function storedRoute(route: StaticRoute): StaticRoute {
  if (!isIpv4(route.subnetMask) || !isIpv4(route.destination)) return route;
  const bits = ipv4ToNumber(route.subnetMask);
  const width = bits === 0 ? 0 : Math.clz32(bits & -bits) + 1;
  const octets = maskOf(Math.ceil(width / 8) * 8);
  return { ...route, subnetMask: maskOf(width), destination: maskAddress(route.destination, octets) };
}

function maskOf(width: number): Ipv4 {
  return ipv4FromNumber(width === 0 ? 0 : (0xffffffff << (32 - width)) >>> 0);
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
