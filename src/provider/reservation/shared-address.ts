import { quoted } from "../../dns/invalid-value";
import { parseIpv4, type Ipv4 } from "../../dns/ipv4";
import { isUnknown, ProblemError, type PrivateState } from "../../terraform";
import type { Reservation, Scope } from "../../technitium";
import type { Session } from "../session";
import { plannedReservations, type PlannedReservations } from "./planned-reservations";
import { keyOf, type ReservationKey } from "./wish";

/** In the private state from a plan to its apply: the hardware addresses whose reservations are about to give up the planned address. */
const GIVERS = "givers";

/** What the plan of a reservation finds out about others that have its address. */
interface SharedAddressVerdict {
  /** Keeps the reservation from being made. */
  readonly problem: ProblemError | null;
  /** May be wrong, and cannot be told for certain. */
  readonly doubt: ProblemError | null;
}

/** The parts of a reservation that say who has which address. */
interface Placed<Text> {
  readonly scope: string | Text;
  readonly hardwareAddress: string | Text;
  readonly ipAddress: string | Text;
}

/**
 * Looks for reservations on the server that have the planned address. The server takes any number of them and serves whoever comes
 * first, so one that nobody manages here is refused; one of this run may be about to move or go.
 */
export async function judgeSharedAddress(
  { client, private: memory }: { readonly client: Session; readonly private: PrivateState },
  planned: Placed<unknown>,
  prior: { readonly ipAddress: string | null } | null,
  now: Scope | null,
): Promise<SharedAddressVerdict> {
  memory.set(GIVERS, undefined);
  const { scope, hardwareAddress, ipAddress } = planned;
  if (now === null || typeof scope !== "string" || isUnknown(hardwareAddress) || isUnknown(ipAddress)) return fine;
  if (typeof hardwareAddress !== "string" || typeof ipAddress !== "string") return fine;
  const key = keyOf({ scope: now.name, hardwareAddress });
  const address = parseIpv4(ipAddress);
  const run = plannedReservations(client);
  const others = othersAt(now, key, address);
  const strangers = others.filter((other) => !isManaged(run, key, other));
  const [first] = strangers;
  if (first !== undefined && prior !== null && prior.ipAddress !== null && parseIpv4(prior.ipAddress) === address) {
    return { problem: null, doubt: takenBy(key, address, first) };
  }
  let untold: Reservation | null = null;
  for (const stranger of strangers) {
    const standing = await run.standingOf({ ...key, hardwareAddress: stranger.hardwareAddress });
    if (standing === "foreign") return { problem: takenBy(key, address, stranger), doubt: null };
    if (standing === "untold") untold ??= stranger;
  }
  if (others.length > 0)
    memory.set(
      GIVERS,
      others.map((other) => other.hardwareAddress),
    );
  return { problem: null, doubt: untold === null ? null : takenBy(key, address, untold) };
}

/**
 * Refuses, right before the write, an address that somebody has reserved since the plan.
 * @throws ProblemError `refused`, with the holder's name
 */
export function refuseSharedAddress(
  { client, private: memory }: { readonly client: Session; readonly private: PrivateState },
  scope: Scope,
  wanted: Pick<Reservation, "address"> & Pick<ReservationKey, "hardwareAddress">,
): void {
  const key = { scope: scope.name, hardwareAddress: wanted.hardwareAddress };
  const givers = memory.get(GIVERS);
  memory.set(GIVERS, undefined);
  const run = plannedReservations(client);
  const taken = othersAt(scope, key, wanted.address).find(
    (other) => !isManaged(run, key, other) && !(Array.isArray(givers) && givers.includes(other.hardwareAddress)),
  );
  if (taken !== undefined) throw takenBy(key, wanted.address, taken);
}

const fine: SharedAddressVerdict = { problem: null, doubt: null };

function othersAt({ reservations }: Scope, key: ReservationKey, address: Ipv4): readonly Reservation[] {
  return reservations.filter((other) => other.address === address && other.hardwareAddress !== key.hardwareAddress);
}

function isManaged(run: PlannedReservations, { scope }: ReservationKey, { hardwareAddress }: Reservation): boolean {
  return run.isManaged({ scope, hardwareAddress });
}

function takenBy({ scope }: ReservationKey, address: Ipv4, { hardwareAddress, hostName }: Reservation): ProblemError {
  const name = hostName === null || hostName === "" ? "" : ` (${hostName})`;
  return new ProblemError(
    "refused",
    "The address is reserved on the server",
    `${address} is reserved for ${hardwareAddress}${name} in the scope ${quoted(scope)}, and this run does not manage that reservation. The server ` +
      "would keep both and serve whoever comes first. Choose another address; or remove that reservation on the server; or manage it as well: " +
      `terraform import technitium_dhcp_reservation.NAME '${scope}/${hardwareAddress}'\n` +
      "(If a block of this configuration manages it, the run has to come to it: without -target, and with at least as much -parallelism as there " +
      "are hosts that trade addresses.)",
    "ipAddress",
  );
}
