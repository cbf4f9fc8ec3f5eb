import { parseIpv4, type Ipv4 } from "../../dns/ipv4";

/** A route sent to clients (option 121). The server does not look at the addresses, not even for IPv6. */
export interface StaticRoute {
  readonly destination: string;
  readonly subnetMask: string;
  readonly router: string;
}

/** What clients of one vendor class are sent (option 43); the identifier `""` fits every class. */
export interface VendorInfo {
  readonly identifier: string;
  /** Bytes in hex with colons between, `06:01:03`. */
  readonly information: string;
}

/** An option the server knows nothing about. */
export interface GenericOption {
  readonly code: number;
  /** Bytes in hex with colons between. */
  readonly value: string;
}

/** Addresses of the range that are given to nobody, except by reservation. */
export interface Exclusion {
  readonly startingAddress: Ipv4;
  readonly endingAddress: Ipv4;
}

/** The addresses a scope gives out, and the network they lie in. */
export interface ScopeRange {
  readonly startingAddress: Ipv4;
  readonly endingAddress: Ipv4;
  readonly subnetMask: Ipv4;
}

/**
 * What can be set of a scope, but for its range, its reservations and whether it is enabled. `null` is not set; a list can also be
 * set to nothing, which the API tells apart until the next restart (contract/dhcp/05).
 */
export interface ScopeSettings {
  readonly leaseTimeDays: number;
  readonly leaseTimeHours: number;
  readonly leaseTimeMinutes: number;
  /** Milliseconds. */
  readonly offerDelayTime: number;
  readonly pingCheckEnabled: boolean;
  /** Milliseconds. */
  readonly pingCheckTimeout: number;
  readonly pingCheckRetries: number;
  readonly domainName: string | null;
  readonly domainSearchList: readonly string[] | null;
  readonly dnsUpdates: boolean;
  readonly dnsOverwriteForDynamicLease: boolean;
  /** Seconds. */
  readonly dnsTtl: number;
  readonly serverAddress: Ipv4 | null;
  readonly serverHostName: string | null;
  readonly bootFileName: string | null;
  readonly routerAddress: Ipv4 | null;
  readonly useThisDnsServer: boolean;
  /** While `useThisDnsServer` is true, what that was worked out to be. */
  readonly dnsServers: readonly Ipv4[] | null;
  readonly winsServers: readonly Ipv4[] | null;
  readonly ntpServers: readonly Ipv4[] | null;
  readonly ntpServerDomainNames: readonly string[] | null;
  readonly staticRoutes: readonly StaticRoute[] | null;
  readonly vendorInfo: readonly VendorInfo[] | null;
  readonly capwapAcIpAddresses: readonly Ipv4[] | null;
  readonly tftpServerAddresses: readonly Ipv4[] | null;
  readonly genericOptions: readonly GenericOption[] | null;
  readonly exclusions: readonly Exclusion[] | null;
  readonly allowOnlyReservedLeases: boolean;
  readonly blockLocallyAdministeredMacAddresses: boolean;
  readonly ignoreClientIdentifierOption: boolean;
}

/** What a scope made through the API starts with (contract/dhcp/01). */
export const newScopeSettings: ScopeSettings = {
  leaseTimeDays: 1,
  leaseTimeHours: 0,
  leaseTimeMinutes: 0,
  offerDelayTime: 0,
  pingCheckEnabled: false,
  pingCheckTimeout: 1000,
  pingCheckRetries: 2,
  domainName: null,
  domainSearchList: null,
  dnsUpdates: true,
  dnsOverwriteForDynamicLease: false,
  dnsTtl: 900,
  serverAddress: null,
  serverHostName: null,
  bootFileName: null,
  routerAddress: null,
  useThisDnsServer: false,
  dnsServers: null,
  winsServers: null,
  ntpServers: null,
  ntpServerDomainNames: null,
  staticRoutes: null,
  vendorInfo: null,
  capwapAcIpAddresses: null,
  tftpServerAddresses: null,
  genericOptions: null,
  exclusions: null,
  allowOnlyReservedLeases: false,
  blockLocallyAdministeredMacAddresses: false,
  ignoreClientIdentifierOption: true,
};

/** The scope a fresh server comes with: its range and settings; it is disabled (contract/dhcp/01). */
export const defaultScope = {
  name: "Default",
  range: {
    startingAddress: parseIpv4("192.168.1.1"),
    endingAddress: parseIpv4("192.168.1.254"),
    subnetMask: parseIpv4("255.255.255.0"),
  },
  settings: {
    ...newScopeSettings,
    domainName: "home",
    routerAddress: parseIpv4("192.168.1.1"),
    useThisDnsServer: true,
    exclusions: [{ startingAddress: parseIpv4("192.168.1.1"), endingAddress: parseIpv4("192.168.1.10") }],
  },
} as const satisfies { name: string; range: ScopeRange; settings: ScopeSettings };

/** How long a lease of the scope lasts, in seconds. */
export function leaseSeconds(settings: ScopeSettings): number {
  return settings.leaseTimeDays * 86_400 + settings.leaseTimeHours * 3600 + settings.leaseTimeMinutes * 60;
}
