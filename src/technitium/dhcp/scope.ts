import { fromDaysHoursMinutes } from "../../dns/duration";
import { parseIpv4, type Ipv4 } from "../../dns/ipv4";
import { fqdnFromServer } from "../../dns/name";
import { ttlFromSeconds } from "../../dns/ttl";
import {
  flag,
  has,
  number,
  optionalBranches,
  optionalParsed,
  optionalText,
  parsed,
  text,
  texts,
  unexpected,
  type Branch,
} from "../transport/reply-fields";
import { parseReservation, type Reservation } from "./reservation";
import type { Exclusion, ScopeSettings, StaticRoute } from "./scope-settings";

/** A scope as `scopes/list` shows it: the only place that says whether it is enabled. */
export interface ScopeSummary {
  readonly name: string;
  readonly enabled: boolean;
  readonly startingAddress: Ipv4;
  readonly endingAddress: Ipv4;
  readonly subnetMask: Ipv4;
  readonly networkAddress: Ipv4;
  readonly broadcastAddress: Ipv4;
  /** The server's address on the scope's network; `0.0.0.0` while it serves relays only; `null` when never bound. */
  readonly interfaceAddress: Ipv4 | null;
}

/** A scope, whole. */
export interface Scope extends ScopeSummary, ScopeSettings {
  readonly reservations: readonly Reservation[];
}

/** Reads an entry of `scopes/list`. */
export function parseScopeSummary(entry: Branch): ScopeSummary {
  return {
    name: text(entry, "name"),
    enabled: flag(entry, "enabled"),
    startingAddress: parsed(entry, "startingAddress", parseIpv4),
    endingAddress: parsed(entry, "endingAddress", parseIpv4),
    subnetMask: parsed(entry, "subnetMask", parseIpv4),
    networkAddress: parsed(entry, "networkAddress", parseIpv4),
    broadcastAddress: parsed(entry, "broadcastAddress", parseIpv4),
    interfaceAddress: optionalParsed(entry, "interfaceAddress", parseIpv4),
  };
}

/** Reads the answer of `scopes/get` (contract/dhcp/02), which leaves out what is not set. */
export function parseScopeSettings(scope: Branch): ScopeSettings {
  return {
    startingAddress: parsed(scope, "startingAddress", parseIpv4),
    endingAddress: parsed(scope, "endingAddress", parseIpv4),
    subnetMask: parsed(scope, "subnetMask", parseIpv4),
    leaseTime: fromDaysHoursMinutes({
      days: number(scope, "leaseTimeDays"),
      hours: number(scope, "leaseTimeHours"),
      minutes: number(scope, "leaseTimeMinutes"),
    }),
    offerDelayTime: number(scope, "offerDelayTime"),
    pingCheckEnabled: flag(scope, "pingCheckEnabled"),
    pingCheckTimeout: number(scope, "pingCheckTimeout"),
    pingCheckRetries: number(scope, "pingCheckRetries"),
    domainName: optionalParsed(scope, "domainName", fqdnFromServer),
    domainSearchList: each(scope, "domainSearchList", fqdnFromServer),
    dnsUpdates: flag(scope, "dnsUpdates"),
    dnsOverwriteForDynamicLease: has(scope, "dnsOverwriteForDynamicLease")
      ? flag(scope, "dnsOverwriteForDynamicLease")
      : null,
    dnsTtl: ttlFromSeconds(number(scope, "dnsTtl")),
    serverAddress: optionalParsed(scope, "serverAddress", parseIpv4),
    serverHostName: optionalText(scope, "serverHostName"),
    bootFileName: optionalText(scope, "bootFileName"),
    routerAddress: optionalParsed(scope, "routerAddress", parseIpv4),
    useThisDnsServer: flag(scope, "useThisDnsServer"),
    dnsServers: each(scope, "dnsServers", parseIpv4),
    winsServers: each(scope, "winsServers", parseIpv4),
    ntpServers: each(scope, "ntpServers", parseIpv4),
    ntpServerDomainNames: each(scope, "ntpServerDomainNames", fqdnFromServer),
    staticRoutes: optionalBranches(scope, "staticRoutes").map(parseStaticRoute),
    vendorInfo: optionalBranches(scope, "vendorInfo").map((entry) => ({
      identifier: text(entry, "identifier"),
      information: text(entry, "information"),
    })),
    capwapAcIpAddresses: each(scope, "capwapAcIpAddresses", parseIpv4),
    tftpServerAddresses: each(scope, "tftpServerAddresses", parseIpv4),
    genericOptions: optionalBranches(scope, "genericOptions").map((entry) => ({
      code: number(entry, "code"),
      value: text(entry, "value"),
    })),
    exclusions: optionalBranches(scope, "exclusions").map(parseExclusion),
    allowOnlyReservedLeases: flag(scope, "allowOnlyReservedLeases"),
    blockLocallyAdministeredMacAddresses: flag(scope, "blockLocallyAdministeredMacAddresses"),
    ignoreClientIdentifierOption: flag(scope, "ignoreClientIdentifierOption"),
  };
}

/** Reads the reservations of the answer of `scopes/get`. */
export function parseReservations(scope: Branch): readonly Reservation[] {
  return optionalBranches(scope, "reservedLeases").map(parseReservation);
}

function parseStaticRoute(entry: Branch): StaticRoute {
  return {
    destination: parsed(entry, "destination", parseIpv4),
    subnetMask: parsed(entry, "subnetMask", parseIpv4),
    router: parsed(entry, "router", parseIpv4),
  };
}

function parseExclusion(entry: Branch): Exclusion {
  return {
    startingAddress: parsed(entry, "startingAddress", parseIpv4),
    endingAddress: parsed(entry, "endingAddress", parseIpv4),
  };
}

function each<T>(parent: Branch, key: string, parse: (text: string) => T): readonly T[] {
  return texts(parent, key).map((item) => {
    try {
      return parse(item);
    } catch (error) {
      throw unexpected(parent, key, "a list of other values", error);
    }
  });
}
