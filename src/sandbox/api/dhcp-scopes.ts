import { demand } from "../accounts/access";
import { ApiError } from "../api-error";
import type { Call, Reply, Routes } from "../call";
import { addressNumber } from "../dhcp/address-text";
import type { Reservation } from "../dhcp/lease";
import { leaseDnsQuirks } from "../dhcp/lease-dns-quirks";
import { broadcastAddress, networkAddress, type Scope } from "../dhcp/scope";
import type { JsonObject } from "../json";
import type { Machine } from "../machine";
import { logCall } from "./call-log";
import { setScope } from "./dhcp-scope-set";

/** The scopes; their reservations and leases have tables of their own. */
export const dhcpScopeRoutes: Routes = {
  "dhcp/scopes/list": listScopes,
  "dhcp/scopes/get": getScope,
  "dhcp/scopes/set": setScope,
  "dhcp/scopes/enable": enableScope,
  "dhcp/scopes/disable": disableScope,
  "dhcp/scopes/delete": deleteScope,
};

/** Names are sorted as people sort: letter case and accents come second (contract/dhcp/16). */
const byName = new Intl.Collator("en");

/** The scopes in the order of the server's lists. */
export function sortedScopes(machine: Machine): readonly Scope[] {
  return machine.dhcp.scopes.all().toSorted((a, b) => byName.compare(a.name, b.name));
}

function listScopes(machine: Machine, call: Call): Reply {
  demand(machine, call, "DhcpServer", "view");
  const scopes = sortedScopes(machine).map(({ name, enabled, range, interfaceAddress }) => ({
    name,
    enabled,
    ...range,
    networkAddress: networkAddress(range),
    broadcastAddress: broadcastAddress(range),
    interfaceAddress: interfaceAddress ?? undefined,
  }));
  return { response: { scopes } };
}

function getScope(machine: Machine, call: Call): Reply {
  demand(machine, call, "DhcpServer", "view");
  const name = call.parameters.required("name");
  const scope = machine.dhcp.scopes.get(name);
  if (scope === null) throw new ApiError(`DHCP scope was not found: ${name}`);
  return { response: scopeJson(machine, scope) };
}

/** What is not set is left out; the reservations are there always. */
function scopeJson({ version }: Machine, scope: Scope): JsonObject {
  const { settings } = scope;
  return {
    name: scope.name,
    ...scope.range,
    leaseTimeDays: settings.leaseTimeDays,
    leaseTimeHours: settings.leaseTimeHours,
    leaseTimeMinutes: settings.leaseTimeMinutes,
    offerDelayTime: settings.offerDelayTime,
    pingCheckEnabled: settings.pingCheckEnabled,
    pingCheckTimeout: settings.pingCheckTimeout,
    pingCheckRetries: settings.pingCheckRetries,
    domainName: settings.domainName ?? undefined,
    domainSearchList: settings.domainSearchList ?? undefined,
    dnsUpdates: settings.dnsUpdates,
    dnsOverwriteForDynamicLease: leaseDnsQuirks[version].knowsOverwrite
      ? settings.dnsOverwriteForDynamicLease
      : undefined,
    dnsTtl: settings.dnsTtl,
    serverAddress: settings.serverAddress ?? undefined,
    serverHostName: settings.serverHostName ?? undefined,
    bootFileName: settings.bootFileName ?? undefined,
    routerAddress: settings.routerAddress ?? undefined,
    useThisDnsServer: settings.useThisDnsServer,
    dnsServers: settings.dnsServers ?? undefined,
    winsServers: settings.winsServers ?? undefined,
    ntpServers: settings.ntpServers ?? undefined,
    ntpServerDomainNames: settings.ntpServerDomainNames ?? undefined,
    staticRoutes: settings.staticRoutes?.map((route) => ({ ...route })),
    vendorInfo: settings.vendorInfo?.map((info) => ({ ...info })),
    capwapAcIpAddresses: settings.capwapAcIpAddresses ?? undefined,
    tftpServerAddresses: settings.tftpServerAddresses ?? undefined,
    genericOptions: settings.genericOptions?.map((option) => ({ ...option })),
    exclusions: settings.exclusions?.map((exclusion) => ({ ...exclusion })),
    reservedLeases: sortedReservations(scope).map(({ hostName, hardwareAddress, address, comments }) => ({
      hostName,
      hardwareAddress,
      address,
      comments,
    })),
    allowOnlyReservedLeases: settings.allowOnlyReservedLeases,
    blockLocallyAdministeredMacAddresses: settings.blockLocallyAdministeredMacAddresses,
    ignoreClientIdentifierOption: settings.ignoreClientIdentifierOption,
  };
}

/** By address; the server cannot compare one of IPv6 with any other (contract/dhcp/30). */
function sortedReservations({ reservations }: Scope): readonly Reservation[] {
  try {
    return [...reservations.values()].sort((a, b) => addressNumber(a.address) - addressNumber(b.address));
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    throw new ApiError("Failed to compare two elements in the array.", { inner: error.message });
  }
}

function enableScope(machine: Machine, call: Call): Reply {
  return withScope(machine, call, "modify", "enabled", (scope) => machine.dhcp.scopes.enable(scope));
}

function disableScope(machine: Machine, call: Call): Reply {
  return withScope(machine, call, "modify", "disabled", (scope) => machine.dhcp.scopes.disable(scope));
}

function deleteScope(machine: Machine, call: Call): Reply {
  return withScope(machine, call, "delete", "deleted", (scope) => machine.dhcp.scopes.delete(scope));
}

/** These calls say ok also when there is no such scope (contract/dhcp/14). */
function withScope(
  machine: Machine,
  call: Call,
  right: "modify" | "delete",
  done: string,
  act: (scope: Scope) => void,
): Reply {
  demand(machine, call, "DhcpServer", right);
  const name = call.parameters.required("name");
  const scope = machine.dhcp.scopes.get(name);
  if (scope !== null) act(scope);
  logCall(machine, call, `DHCP scope was ${done} successfully: ${name}`);
  return { response: {} };
}
