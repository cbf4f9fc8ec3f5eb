import { quoted } from "../../dns/invalid-value";
import { ProblemError, type Context, type Planned } from "../../terraform";
import { hasCode, type Reservation } from "../../technitium";
import { isAtLeast } from "../../technitium/server-version";
import type { Session } from "../session";
import { serverHostName } from "./host-name";
import { leasesOf } from "./observe";
import type { reservationSchema } from "./schema";
import { keyOf, type Flags } from "./wish";

/** The first version on which nobody has seen what the server makes of a host name with a dot at its end. */
const UNTRIED = [15, 3] as const;

/** The parts of a planned reservation that the shield depends on. */
type Shieldable = Pick<Flags, "dnsShield"> & { readonly scope: unknown; readonly hardwareAddress: unknown };

/**
 * Warns of what the shield cannot do: it is untried on servers newer than the known ones, and on 13 and 14 the next renewal of a lease
 * that was given under the unshielded name takes the records along once (contract/lease/37).
 */
export async function warnOfShield(
  context: Pick<Context<Session>, "client" | "warn">,
  planned: Shieldable,
  before: boolean,
): Promise<void> {
  if (planned.dnsShield !== true) return;
  const { info, server } = context.client;
  if (isAtLeast(info.version, ...UNTRIED)) {
    context.warn(
      "The shield is untried on this server",
      `dns_shield is known to work up to server 15.2; this one is ${info.versionText}. Apply makes sure that the server keeps the host name as it ` +
        "was given; whether it still leaves the records alone shows after the first lease.",
      "dnsShield",
    );
  }
  const { scope, hardwareAddress } = planned;
  if (before || info.capabilities.persistentNamedReservations) return;
  if (typeof scope !== "string" || typeof hardwareAddress !== "string") return;
  const leases = leasesOf(await server.leases.list(), keyOf({ scope, hardwareAddress }).hardwareAddress);
  if (leases.length === 0) return;
  context.warn(
    "The shield takes effect after the next renewal",
    `The host holds a lease under its old name. At its next renewal server ${info.versionText} deletes the records of that name once; the next plan ` +
      "shows it, and what apply puts back then stays. To lose nothing, apply again soon after the renewal.",
    "dnsShield",
  );
}

type Shielded = Pick<Planned<typeof reservationSchema>, "hostName" | "dnsShield">;

/** Runs a write to a reservation; where the server refuses it, says that the shield may be the reason. */
export async function underShield<T>(planned: Shielded, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (!planned.dnsShield || !hasCode(error, "refused")) throw error;
    throw notTaken(
      `It refused a reservation with the host name ${quoted(serverHostName(planned) ?? "")}: ${error.message}. If the name is the reason, set`,
    );
  }
}

/**
 * The shield is the dot at the end of the host name. A server that checks or trims host names would take it away.
 * @throws ProblemError `unsupported` when it did
 */
export function refuseChangedShield(planned: Shielded, { hostName }: Reservation): void {
  const wanted = serverHostName(planned);
  if (!planned.dnsShield || hostName === wanted) return;
  throw notTaken(
    `It was given the host name ${quoted(wanted ?? "")} and made ${quoted(hostName ?? "")} of it, so it would write and delete this host's records like any ` +
      "other's. Set",
  );
}

function notTaken(detail: string): ProblemError {
  return new ProblemError(
    "unsupported",
    "The server does not take the shield",
    `${detail} dns_shield = false and protect the name in another way; the guide "Keeping names" has them.`,
    "dnsShield",
  );
}
