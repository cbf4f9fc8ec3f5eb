import { quoted } from "../../dns/invalid-value";
import { ipv4FromNumber, ipv4ToNumber, parseIpv4, type Ipv4 } from "../../dns/ipv4";
import { isUnknown, ProblemError, type Plan } from "../../terraform";
import type { Reservation, Scope } from "../../technitium";
import type { Range } from "../scope/checks";
import type { PlannedReservations } from "./planned-reservations";
import type { reservationSchema } from "./schema";
import { keyOf, type ReservationKey } from "./wish";

/** The scope as it will be when the reservation is made. */
export interface ScopeOutlook {
  /** `null`: not known yet. */
  readonly range: Range | null;
  readonly domainName: string | null;
  /** Whether its DHCP will write DNS records; `null`: not known yet. */
  readonly writesDns: boolean | null;
  /** As it is now; `null` for a new one. */
  readonly now: Scope | null;
}

type PlannedReservation = Plan<typeof reservationSchema>;

/** Looks for everything that is wrong with a planned reservation by itself and beside those of the same run, and notes its plan. */
export function judgeReservation(
  planned: PlannedReservation,
  outlook: ScopeOutlook,
  run: PlannedReservations,
  isNew: boolean,
): readonly ProblemError[] {
  const { scope, hardwareAddress, ipAddress, hostName } = planned;
  const problems: (ProblemError | null)[] = [];
  if (typeof hostName === "string" && outlook.domainName !== null) {
    problems.push(suffixProblem(hostName, outlook.domainName));
  }
  const address = isUnknown(ipAddress) ? null : parseIpv4(ipAddress);
  if (address !== null && outlook.range !== null) problems.push(rangeProblem(address, outlook.range));
  if (!isUnknown(scope) && !isUnknown(hardwareAddress)) {
    const key = keyOf({ scope, hardwareAddress });
    if (isNew) problems.push(duplicateProblem(key, outlook, run));
    if (address !== null) problems.push(sameAddressHere(key, address, run));
  }
  return problems.filter((problem) => problem !== null);
}

/** The server puts the domain behind the host name of every lease, even if it is there already (contract/lease/19). */
function suffixProblem(hostName: string, domain: string): ProblemError | null {
  const name = hostName.toLowerCase();
  const suffix = domain.toLowerCase();
  if (name !== suffix && !name.endsWith(`.${suffix}`)) return null;
  const bare = hostName.slice(0, -suffix.length - 1);
  return new ProblemError(
    "invalid_configuration",
    "The host name holds the domain",
    `The server puts the scope's domain behind the host name and would make ${quoted(`${hostName}.${domain}`)} of it. ` +
      (bare === "" ? "Choose another host name." : `Write ${quoted(bare)}.`),
    "hostName",
  );
}

/** The server takes such a reservation, but never hears its client's renewals, and refuses every later list of the scope's. */
function rangeProblem(address: Ipv4, { first, last }: Range): ProblemError | null {
  const number = ipv4ToNumber(address);
  if (number >= first && number <= last) return null;
  return new ProblemError(
    "invalid_configuration",
    "The address is not in the scope's range",
    `${address} does not lie in ${ipv4FromNumber(first)} to ${ipv4FromNumber(last)}. The server would not answer the client's renewals, ` +
      "and refuse later changes of the scope's reservations. (An exclusion may cover a reserved address.)",
    "ipAddress",
  );
}

function duplicateProblem(key: ReservationKey, { now }: ScopeOutlook, run: PlannedReservations): ProblemError | null {
  const { scope, hardwareAddress } = key;
  if (!run.noteCreation(key)) {
    return new ProblemError(
      "invalid_configuration",
      "The hardware address is reserved twice",
      `Another block of this configuration reserves an address for ${hardwareAddress} in the scope ${quoted(scope)}.`,
      "hardwareAddress",
    );
  }
  const taken = now?.reservations.find((reservation) => reservation.hardwareAddress === hardwareAddress);
  // One that we manage goes before: it is replaced.
  if (taken === undefined || run.isManaged(key)) return null;
  return new ProblemError(
    "refused",
    "The reservation exists already",
    `The scope ${quoted(scope)} has a reservation of ${hardwareAddress} for ${taken.address}${nameOf(taken)}. To manage it as it is, import it: ` +
      `terraform import technitium_dhcp_reservation.NAME '${scope}/${hardwareAddress}'. To start afresh, remove it on the server. (A block of this ` +
      "configuration that got another name needs a moved block.)",
    "hardwareAddress",
  );
}

function nameOf({ hostName }: Reservation): string {
  return hostName === null || hostName === "" ? "" : ` (${hostName})`;
}

function sameAddressHere(key: ReservationKey, address: Ipv4, run: PlannedReservations): ProblemError | null {
  const other = run.noteAddress(key, address);
  return other === null ? null : reservedTwice(address, other);
}

function reservedTwice(address: Ipv4, other: string): ProblemError {
  return new ProblemError(
    "invalid_configuration",
    "The address is reserved twice",
    `Another block of this configuration reserves ${address} for ${other}. The server would take both and serve whoever comes first.`,
    "ipAddress",
  );
}
