import { toDaysHoursMinutes, type Duration } from "../../dns/duration";
import type { Form } from "../transport/call";
import { invalidArgument } from "../invalid-argument";
import type { Reservation } from "./reservation";
import type { ScopeChange } from "./scope-settings";

const CALL = "dhcp/scopes/set";

/** The server keeps the length of a list, and of a text, in one octet; what is longer can never be saved (contract/dhcp/19, 36). */
const LONGEST_LIST = 255;
/** 255 in the place of this list's length means `useThisDnsServer`, and loses the scope (contract/dhcp/21). */
const LONGEST_DNS_SERVERS = 254;
const LONGEST_TEXT_BYTES = 255;

/**
 * The fields of `scopes/set` for a change. Absent members are not sent; an empty text clears.
 * @throws TechnitiumError `invalid-argument` for what the server would misread or could not store
 */
export function scopeForm(name: string, change: ScopeChange): Form {
  const list = <T>(what: string, items: readonly T[] | undefined, parts: (item: T) => readonly string[]) =>
    barredList(name, what, items, parts);
  const commas = (what: string, items: readonly string[] | undefined, longest?: number): string | null =>
    items === undefined ? null : bounded(name, what, items, longest).join(",");
  return {
    name,
    startingAddress: change.startingAddress ?? null,
    endingAddress: change.endingAddress ?? null,
    subnetMask: change.subnetMask ?? null,
    ...leaseTime(change.leaseTime),
    offerDelayTime: change.offerDelayTime ?? null,
    pingCheckEnabled: change.pingCheckEnabled ?? null,
    pingCheckTimeout: change.pingCheckTimeout ?? null,
    pingCheckRetries: change.pingCheckRetries ?? null,
    domainName: clearable(change.domainName),
    domainSearchList: commas("domain search list", change.domainSearchList),
    dnsUpdates: change.dnsUpdates ?? null,
    dnsOverwriteForDynamicLease: change.dnsOverwriteForDynamicLease ?? null,
    dnsTtl: change.dnsTtl ?? null,
    serverAddress: clearable(change.serverAddress),
    serverHostName: clearable(change.serverHostName),
    bootFileName: clearable(change.bootFileName),
    routerAddress: clearable(change.routerAddress),
    useThisDnsServer: change.useThisDnsServer ?? null,
    dnsServers: commas("list of DNS servers", change.dnsServers, LONGEST_DNS_SERVERS),
    winsServers: commas("list of WINS servers", change.winsServers),
    ntpServers: commas("list of NTP servers", change.ntpServers),
    ntpServerDomainNames: commas("list of NTP server names", change.ntpServerDomainNames),
    staticRoutes: list("static route", change.staticRoutes, (route) => [
      route.destination,
      route.subnetMask,
      route.router,
    ]),
    vendorInfo: list("vendor info", change.vendorInfo, (info) => [info.identifier, info.information]),
    capwapAcIpAddresses: commas("list of CAPWAP controllers", change.capwapAcIpAddresses),
    tftpServerAddresses: commas("list of TFTP servers", change.tftpServerAddresses),
    genericOptions: list("generic option", change.genericOptions, (option) => [String(option.code), option.value]),
    exclusions: list("exclusion", change.exclusions, (range) => [range.startingAddress, range.endingAddress]),
    reservedLeases: reservationList(name, change.reservations),
    allowOnlyReservedLeases: change.allowOnlyReservedLeases ?? null,
    blockLocallyAdministeredMacAddresses: change.blockLocallyAdministeredMacAddresses ?? null,
    ignoreClientIdentifierOption: change.ignoreClientIdentifierOption ?? null,
  };
}

/** Refuses texts of a reservation that would keep its whole scope from being saved. */
export function checkReservation(call: string, scope: string, reservation: Reservation): void {
  const texts = [
    ["host name", reservation.hostName],
    ["comment", reservation.comments],
  ] as const;
  for (const [what, text] of texts) {
    const bytes = Buffer.byteLength(text ?? "", "utf8");
    if (bytes <= LONGEST_TEXT_BYTES) continue;
    throw invalidArgument(
      call,
      `${scope} ${reservation.hardwareAddress}`,
      `the ${what} has ${bytes} bytes, the server can store ${LONGEST_TEXT_BYTES}`,
    );
  }
}

function reservationList(name: string, reservations: readonly Reservation[] | undefined): string | null {
  for (const reservation of reservations ?? []) checkReservation(CALL, name, reservation);
  return barredList(name, "reservation", reservations, ({ hostName, hardwareAddress, address, comments }) => [
    hostName ?? "",
    hardwareAddress,
    address,
    comments ?? "",
  ]);
}

function leaseTime(duration: Duration | undefined): Form {
  if (duration === undefined) return {};
  const { days, hours, minutes } = toDaysHoursMinutes(duration);
  return { leaseTimeDays: days, leaseTimeHours: hours, leaseTimeMinutes: minutes };
}

function clearable(value: string | null | undefined): string | null {
  return value === undefined ? null : (value ?? "");
}

/** The form `a|b|c|a|b|c`, in which a bar inside a part would shift every part behind it. */
function barredList<T>(
  scope: string,
  what: string,
  items: readonly T[] | undefined,
  partsOf: (item: T) => readonly string[],
): string | null {
  if (items === undefined) return null;
  const parts = bounded(scope, `list of ${what}s`, items, LONGEST_LIST).flatMap(partsOf);
  const barred = parts.find((part) => part.includes("|"));
  if (barred === undefined) return parts.join("|");
  throw invalidArgument(CALL, scope, `a ${what} holds a "|", which this list cannot carry: ${JSON.stringify(barred)}`);
}

function bounded<T>(scope: string, what: string, items: readonly T[], longest = LONGEST_LIST): readonly T[] {
  if (items.length <= longest) return items;
  throw invalidArgument(CALL, scope, `the ${what} has ${items.length} entries, the server can store ${longest}`);
}
