import { parseDuration, printDuration } from "../../dns/duration";
import { parseIpv4, type Ipv4 } from "../../dns/ipv4";
import { parseFqdn } from "../../dns/name";
import { parseTtl } from "../../dns/ttl";
import type { Planned, State } from "../../terraform";
import type { Scope, ScopeChange, ScopeSettings } from "../../technitium";
import type { scopeSchema } from "./schema";

type PlannedScope = Planned<typeof scopeSchema>;
type ScopeState = State<typeof scopeSchema>;

/** The server's settings for a planned scope. What is not configured is cleared, or has the server's default. */
export function settingsOf(planned: PlannedScope): ScopeSettings {
  return {
    startingAddress: parseIpv4(planned.startingAddress),
    endingAddress: parseIpv4(planned.endingAddress),
    subnetMask: parseIpv4(planned.subnetMask),
    leaseTime: parseDuration(planned.leaseTime),
    offerDelayTime: planned.offerDelayTime,
    pingCheckEnabled: planned.pingCheckEnabled,
    pingCheckTimeout: planned.pingCheckTimeout,
    pingCheckRetries: planned.pingCheckRetries,
    domainName: planned.domainName === null ? null : parseFqdn(planned.domainName),
    domainSearchList: (planned.domainSearchList ?? []).map(parseFqdn),
    dnsUpdates: planned.dnsUpdates,
    dnsOverwriteForDynamicLease: planned.dnsOverwriteForDynamicLease,
    dnsTtl: parseTtl(planned.dnsTtl),
    serverAddress: addressOf(planned.serverAddress),
    serverHostName: planned.serverHostName,
    bootFileName: planned.bootFileName,
    routerAddress: addressOf(planned.routerAddress),
    useThisDnsServer: planned.useThisDnsServer,
    dnsServers: addressesOf(planned.dnsServers),
    winsServers: addressesOf(planned.winsServers),
    ntpServers: addressesOf(planned.ntpServers),
    ntpServerDomainNames: (planned.ntpServerDomainNames ?? []).map(parseFqdn),
    staticRoutes: (planned.staticRoutes ?? []).map(({ destination, subnetMask, router }) => ({
      destination: parseIpv4(destination),
      subnetMask: parseIpv4(subnetMask),
      router: parseIpv4(router),
    })),
    vendorInfo: (planned.vendorInfo ?? []).map(({ identifier, information }) => ({
      identifier,
      information: octets(information),
    })),
    capwapAcIpAddresses: addressesOf(planned.capwapAcIpAddresses),
    tftpServerAddresses: addressesOf(planned.tftpServerAddresses),
    genericOptions: (planned.genericOptions ?? []).map(({ code, value }) => ({ code, value: octets(value) })),
    exclusions: (planned.exclusions ?? []).map(({ startingAddress, endingAddress }) => ({
      startingAddress: parseIpv4(startingAddress),
      endingAddress: parseIpv4(endingAddress),
    })),
    allowOnlyReservedLeases: planned.allowOnlyReservedLeases,
    blockLocallyAdministeredMacAddresses: planned.blockLocallyAdministeredMacAddresses,
    ignoreClientIdentifierOption: planned.ignoreClientIdentifierOption,
  };
}

/** A scope as it was written or read before: what the server does not keep, and lists, as it cannot tell an empty one from none. */
export type WrittenScope = { readonly [Name in keyof ScopeState]?: unknown };

/** The attributes of a scope that the server has; the provider keeps the rest. */
export type ServerState = Omit<ScopeState, ProviderAttribute>;

type ProviderAttribute = "forceDestroy" | "preserveDnsOnExpiry" | "preservePtrOnExpiry" | "preservedRecords";

/** The state of a scope as the server has it. `written` is the planned or the earlier state. */
export function serverState(scope: Scope, written: WrittenScope): ServerState {
  const list = <T>(name: keyof ScopeState, items: readonly T[]): readonly T[] | null =>
    items.length > 0 || Array.isArray(written[name]) ? items : null;
  return {
    name: scope.name,
    enabled: scope.enabled,
    startingAddress: scope.startingAddress,
    endingAddress: scope.endingAddress,
    subnetMask: scope.subnetMask,
    leaseTime: printDuration(scope.leaseTime),
    offerDelayTime: scope.offerDelayTime,
    pingCheckEnabled: scope.pingCheckEnabled,
    pingCheckTimeout: scope.pingCheckTimeout,
    pingCheckRetries: scope.pingCheckRetries,
    domainName: scope.domainName,
    domainSearchList: list("domainSearchList", scope.domainSearchList),
    dnsUpdates: scope.dnsUpdates,
    dnsOverwriteForDynamicLease: scope.dnsOverwriteForDynamicLease ?? false,
    dnsTtl: String(scope.dnsTtl),
    serverAddress: scope.serverAddress,
    serverHostName: scope.serverHostName,
    bootFileName: scope.bootFileName,
    routerAddress: scope.routerAddress,
    useThisDnsServer: scope.useThisDnsServer,
    // With useThisDnsServer the server shows its own address there, which nobody configured.
    dnsServers: scope.useThisDnsServer ? null : list("dnsServers", scope.dnsServers),
    winsServers: list("winsServers", scope.winsServers),
    ntpServers: list("ntpServers", scope.ntpServers),
    ntpServerDomainNames: list("ntpServerDomainNames", scope.ntpServerDomainNames),
    staticRoutes: list("staticRoutes", scope.staticRoutes),
    vendorInfo: list("vendorInfo", scope.vendorInfo),
    capwapAcIpAddresses: list("capwapAcIpAddresses", scope.capwapAcIpAddresses),
    tftpServerAddresses: list("tftpServerAddresses", scope.tftpServerAddresses),
    genericOptions: list("genericOptions", scope.genericOptions),
    exclusions: list("exclusions", scope.exclusions),
    allowOnlyReservedLeases: scope.allowOnlyReservedLeases,
    blockLocallyAdministeredMacAddresses: scope.blockLocallyAdministeredMacAddresses,
    ignoreClientIdentifierOption: scope.ignoreClientIdentifierOption,
    networkAddress: scope.networkAddress,
    broadcastAddress: scope.broadcastAddress,
    interfaceAddress: scope.interfaceAddress,
  };
}

/** Settings whose entries have no order. */
const unordered: ReadonlySet<keyof ScopeSettings> = new Set([
  "staticRoutes",
  "vendorInfo",
  "genericOptions",
  "exclusions",
]);

/**
 * The settings in `wanted` that the server has otherwise. An update sends no more than these: each one it sends is live at once
 * and by itself.
 */
export function changeTo(wanted: ScopeSettings, found: ScopeSettings): ScopeChange {
  const change: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(wanted)) {
    if (keyOf(name, value) !== keyOf(name, Reflect.get(found, name))) change[name] = value;
  }
  // With useThisDnsServer the server fills in dnsServers by itself, and a list that is sent turns useThisDnsServer off.
  if (wanted.useThisDnsServer) delete change["dnsServers"];
  else if (found.useThisDnsServer) change["dnsServers"] = wanted.dnsServers;
  // Not known to the server: sending it changes nothing.
  if (found.dnsOverwriteForDynamicLease === null) delete change["dnsOverwriteForDynamicLease"];
  return change;
}

function keyOf(name: string, value: unknown): string {
  if (!Array.isArray(value)) return JSON.stringify(value ?? null);
  const entries = value.map((entry) => JSON.stringify(entry));
  return JSON.stringify(unordered.has(name as keyof ScopeSettings) ? entries.sort() : entries);
}

function addressOf(text: string | null): Ipv4 | null {
  return text === null ? null : parseIpv4(text);
}

function addressesOf(texts: readonly string[] | null): readonly Ipv4[] {
  return (texts ?? []).map(parseIpv4);
}

/** Octets as the server prints them: `06:01:03`. */
function octets(text: string): string {
  return (text.replaceAll(":", "").toUpperCase().match(/../g) ?? []).join(":");
}
