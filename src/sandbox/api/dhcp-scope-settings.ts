import { ApiError } from "../api-error";
import { addressNumber, parseIpv4Address, requireIpv4 } from "../dhcp/address-text";
import { parseHardwareAddress } from "../dhcp/hardware-address";
import { parseHexBytes, printHex } from "../dhcp/hex-text";
import type { Reservation } from "../dhcp/lease";
import { leaseDnsQuirks } from "../dhcp/lease-dns-quirks";
import { thisDnsServer } from "../dhcp/network";
import { replaceReservations } from "../dhcp/reservations";
import { isInScopeRange, type Scope } from "../dhcp/scope";
import type { Exclusion, GenericOption, StaticRoute, VendorInfo } from "../dhcp/scope-settings";
import type { Machine } from "../machine";
import type { Parameters } from "../parameters";
import { checkName } from "../zones/domain-name";
import { parseAddress } from "../zones/ip-text";
import { parseTtl } from "../zones/ttl-text";
import {
  addresses,
  change,
  clearable,
  domainNames,
  flag,
  limitedText,
  number,
  parts,
  uint16,
  uint8,
  type Setting,
} from "./dhcp-setting";

function leaseTime(unit: "Days" | "Hours" | "Minutes", read: (text: string) => number, most: number): Setting {
  return number(`leaseTime${unit}`, (text) => {
    const time = read(text);
    if (time <= most) return time;
    const words = `Lease time in ${unit.toLowerCase()} must be between 0 to ${most}.`;
    throw new ApiError(`${words} (Parameter 'LeaseTime${unit}')`);
  });
}

function applyOverwrite(scope: Scope, parameters: Parameters, machine: Machine): void {
  if (leaseDnsQuirks[machine.version].knowsOverwrite) flag("dnsOverwriteForDynamicLease")(scope, parameters, machine);
}

/** Turning `useThisDnsServer` off leaves the address that was worked out behind; while it is on no list counts (contract/dhcp/06). */
function applyDnsServers(scope: Scope, parameters: Parameters, machine: Machine): void {
  const useThisDnsServer = parameters.boolean("useThisDnsServer");
  if (useThisDnsServer !== undefined) change(scope, { useThisDnsServer });
  if (useThisDnsServer === true) change(scope, { dnsServers: thisDnsServer(machine.network, scope.range) });
  if (!scope.settings.useThisDnsServer) addresses("dnsServers", "DnsServers")(scope, parameters, machine);
}

function parseRoutes(text: string): readonly StaticRoute[] {
  return parts(text, 3, (part) => ({
    destination: parseAddress(part(0)),
    subnetMask: parseAddress(part(1)),
    router: parseAddress(part(2)),
  }));
}

function parseVendorInfo(text: string): readonly VendorInfo[] {
  const identifiers = new Set<string>();
  return parts(text, 2, (part) => {
    const info = { identifier: part(0), information: readHex(part(1)) };
    if (identifiers.has(info.identifier))
      throw new ApiError(`An item with the same key has already been added. Key: ${info.identifier}`);
    identifiers.add(info.identifier);
    return info;
  });
}

function parseOptions(text: string): readonly GenericOption[] {
  return parts(text, 2, (part) => ({ code: uint8(part(0)), value: readHex(part(1)) }));
}

function readHex(text: string): string {
  return printHex(parseHexBytes(text), ":");
}

function parseExclusions(text: string, { range }: Scope): readonly Exclusion[] {
  const list = parts(text, 2, (part) => {
    const [first, last] = [parseAddress(part(0)), parseAddress(part(1))];
    if (addressNumber(first) > addressNumber(last))
      throw new ApiError("Exclusion ending address must be greater than or equal to starting address.");
    return {
      startingAddress: requireIpv4(first, "startingAddress"),
      endingAddress: requireIpv4(last, "endingAddress"),
    };
  });
  for (const { startingAddress, endingAddress } of list) {
    if (!isInScopeRange(startingAddress, range)) throw outOfRange("starting");
    if (!isInScopeRange(endingAddress, range)) throw outOfRange("ending");
  }
  return list;
}

function outOfRange(end: "starting" | "ending"): ApiError {
  return new ApiError(`Exclusion ${end} address must be in scope range. (Parameter 'Exclusions')`);
}

/** Empty takes all reservations away, and DNS records with them where reservations own some. */
function applyReservations(scope: Scope, parameters: Parameters, machine: Machine): void {
  const text = parameters.raw("reservedLeases");
  if (text !== undefined) replaceReservations(machine.dhcp.dns, scope, text === "" ? [] : parseReservations(text));
}

/** Of each reservation the IP address is read before the hardware address (contract/dhcp/09). */
function parseReservations(text: string): readonly Reservation[] {
  return parts(text, 4, (part) => {
    const [hostName, hardware, address, comments] = [part(0), part(1), parseAddress(part(2)), part(3)];
    return { hostName, hardwareAddress: parseHardwareAddress(hardware), address, comments };
  });
}

/** Everything that `scopes/set` takes beside the range and the names, in the order it is applied: one refusal ends it (contract/dhcp/10). */
export const scopeSettings: readonly Setting[] = [
  leaseTime("Days", uint16, 999),
  leaseTime("Hours", uint8, 23),
  leaseTime("Minutes", uint8, 59),
  number("offerDelayTime", uint16),
  flag("pingCheckEnabled"),
  number("pingCheckTimeout", uint16),
  number("pingCheckRetries", uint8),
  clearable("domainName", (text, _scope, { version }) => {
    checkName(text, version);
    return text;
  }),
  domainNames("domainSearchList"),
  flag("dnsUpdates"),
  applyOverwrite,
  number("dnsTtl", parseTtl),
  clearable("serverAddress", (text) => parseIpv4Address(text, "ServerAddress")),
  limitedText("serverHostName", "Server host name", 63),
  limitedText("bootFileName", "Boot file name", 127),
  clearable("routerAddress", (text) => parseIpv4Address(text, "RouterAddress")),
  applyDnsServers,
  addresses("winsServers", "WinsServers"),
  addresses("ntpServers", "NtpServers"),
  domainNames("ntpServerDomainNames"),
  clearable("staticRoutes", parseRoutes),
  clearable("vendorInfo", parseVendorInfo),
  addresses("capwapAcIpAddresses", "CAPWAPAcIpAddresses"),
  addresses("tftpServerAddresses", "TftpServerAddresses"),
  clearable("genericOptions", parseOptions),
  clearable("exclusions", parseExclusions),
  applyReservations,
  flag("allowOnlyReservedLeases"),
  flag("blockLocallyAdministeredMacAddresses"),
  flag("ignoreClientIdentifierOption"),
];
