import { parseIpv4 } from "../../dns/ipv4";
import { parseFqdn, printFqdn, type Fqdn } from "../../dns/name";
import { isUnknown, type Context, type Plan, type ProblemError } from "../../terraform";
import { hostRecord, hostRecordKey } from "../preservation/host-record";
import { plannedNames, twoClaims, type NameClaim } from "../record-set/planned-names";
import type { Session } from "../session";
import type { ScopeOutlook } from "./checks";
import { dnsNameOf } from "./host-name";
import type { reservationSchema } from "./schema";
import { isWanted, keyOf } from "./wish";

type PlannedReservation = Plan<typeof reservationSchema>;

/**
 * Notes the names that a reservation will have. Another block of the run that wants other records there is a problem if both see to
 * their records: they would undo each other at every apply. If not, the DHCP server merely lets the one win that renewed last.
 */
export function claimNames(
  context: Context<Session>,
  planned: PlannedReservation,
  outlook: ScopeOutlook,
): readonly ProblemError[] {
  const { scope, hardwareAddress, ipAddress, hostName } = planned;
  const name = expectedName(planned, outlook);
  if (name === null || isUnknown(scope) || isUnknown(hardwareAddress) || isUnknown(ipAddress)) return [];
  const address = parseIpv4(ipAddress);
  const key = keyOf({ scope, hardwareAddress });
  const words = `the reservation of ${address} for ${key.hardwareAddress}`;
  const path = hostName === null || typeof planned.dnsName === "string" ? "dnsName" : "hostName";
  return (["A", "PTR"] as const).flatMap((type) => {
    const held = isWanted(type, planned);
    if (!held && outlook.writesDns !== true) return [];
    const record = hostRecord(type, name, address);
    const claim = { id: `${key.hardwareAddress} ${scope}`, words, values: new Set([hostRecordKey(record)]), held };
    const rivals = plannedNames(context.client).note(record.name, type, claim);
    const fighting = rivals.find((rival) => rival.held && held);
    if (fighting !== undefined) return [twoClaims(`${printFqdn(record.name)} ${type}`, claim, fighting, path)];
    const [sharing] = rivals;
    if (sharing !== undefined && type === "A") warnOfSharing(context, record.name, claim, sharing);
    return [];
  });
}

/** The name that a planned host will have; `null` if that shows later. */
export function expectedName({ dnsName, hostName }: PlannedReservation, { domainName }: ScopeOutlook): Fqdn | null {
  if (typeof dnsName === "string") return parseFqdn(dnsName);
  if (typeof hostName !== "string" || domainName === null) return null;
  return dnsNameOf(hostName, parseFqdn(domainName));
}

function warnOfSharing(context: Context<Session>, name: Fqdn, mine: NameClaim, other: NameClaim): void {
  context.warn(
    `Two hosts have the name ${printFqdn(name)}`,
    `They are ${other.words} and ${mine.words}. The DHCP server keeps one address at a name, that of whoever renewed last.`,
    "hostName",
  );
}
