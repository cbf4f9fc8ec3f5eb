import type { Duration } from "../../dns/duration";
import type { Ipv4 } from "../../dns/ipv4";
import type { Fqdn } from "../../dns/name";
import type { Ttl } from "../../dns/ttl";
import type { Reservation } from "./reservation";

/** A route for clients (DHCP option 121). */
export interface StaticRoute {
  readonly destination: Ipv4;
  readonly subnetMask: Ipv4;
  readonly router: Ipv4;
}

/** Vendor options (DHCP option 43) for the clients that `identifier` describes; an empty identifier is for all. */
export interface VendorInfo {
  readonly identifier: string;
  /** Octets in hexadecimal, `06:01:03` as the server prints it. */
  readonly information: string;
}

/** A DHCP option that the server has no parameter for. */
export interface GenericOption {
  /** 1 to 254. */
  readonly code: number;
  /** Octets in hexadecimal, `62:6F:6F:74` as the server prints it. */
  readonly value: string;
}

/** Addresses of the range that are not handed out, both ends included. */
export interface Exclusion {
  readonly startingAddress: Ipv4;
  readonly endingAddress: Ipv4;
}

/** Every setting of a scope as the server has it: `null` and empty lists mean that nothing is set. */
export interface ScopeSettings {
  readonly startingAddress: Ipv4;
  readonly endingAddress: Ipv4;
  readonly subnetMask: Ipv4;
  /** A whole number of minutes, up to 999 d 23 h 59 m. */
  readonly leaseTime: Duration;
  /** Milliseconds. */
  readonly offerDelayTime: number;
  readonly pingCheckEnabled: boolean;
  /** Milliseconds. */
  readonly pingCheckTimeout: number;
  readonly pingCheckRetries: number;
  readonly domainName: Fqdn | null;
  readonly domainSearchList: readonly Fqdn[];
  readonly dnsUpdates: boolean;
  /** `null` before 14.3, which does not know it. */
  readonly dnsOverwriteForDynamicLease: boolean | null;
  readonly dnsTtl: Ttl;
  readonly serverAddress: Ipv4 | null;
  readonly serverHostName: string | null;
  readonly bootFileName: string | null;
  readonly routerAddress: Ipv4 | null;
  readonly useThisDnsServer: boolean;
  /** With `useThisDnsServer` the server's own address, computed. */
  readonly dnsServers: readonly Ipv4[];
  readonly winsServers: readonly Ipv4[];
  readonly ntpServers: readonly Ipv4[];
  readonly ntpServerDomainNames: readonly Fqdn[];
  readonly staticRoutes: readonly StaticRoute[];
  readonly vendorInfo: readonly VendorInfo[];
  readonly capwapAcIpAddresses: readonly Ipv4[];
  readonly tftpServerAddresses: readonly Ipv4[];
  readonly genericOptions: readonly GenericOption[];
  readonly exclusions: readonly Exclusion[];
  readonly allowOnlyReservedLeases: boolean;
  readonly blockLocallyAdministeredMacAddresses: boolean;
  readonly ignoreClientIdentifierOption: boolean;
}

/**
 * What a write changes: members that are absent stay as they are; `null` and empty lists clear. Numbers and switches
 * have no "cleared": the server keeps a default for each.
 */
export type ScopeChange = { readonly [Setting in keyof ScopeSettings]?: ScopeSettings[Setting] | undefined } & {
  /**
   * Replaces all reservations at once. On 15.0 and later this rewrites the records of every one of them that has a host
   * name, unless the same change turns `dnsUpdates` off.
   */
  readonly reservations?: readonly Reservation[] | undefined;
};

/** What a new scope needs at least. */
export type NewScope = ScopeChange & Pick<ScopeSettings, "startingAddress" | "endingAddress" | "subnetMask">;
