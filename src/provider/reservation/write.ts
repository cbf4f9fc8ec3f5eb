import type { Mac } from "../../dns/mac";
import { ipv4ToNumber } from "../../dns/ipv4";
import { ProblemError } from "../../terraform";
import { hasCode, TechnitiumError, type Reservation, type Scope, type ScopeWriter } from "../../technitium";
import type { Session } from "../session";
import { sameButForShield, sameReservation } from "./wish";

/** How often a write is repeated whose reply was lost and that had not been carried out, before it is given up. */
const MOST_TRIES = 3;

/** More reservations than this cannot be written as a list (contract/dhcp/19). */
const LONGEST_LIST = 255;

/** The scope now, which must be there. */
export async function readScope(writer: ScopeWriter, name: string): Promise<Scope> {
  const scope = await writer.read();
  if (scope !== null) return scope;
  throw new ProblemError(
    "failed",
    "The scope does not exist",
    `The server has no scope ${JSON.stringify(name)}. Create it with technitium_dhcp_scope, or check the name (letter case counts).`,
    "scope",
  );
}

/** The reservation of a hardware address in a scope. */
export function findReservation({ reservations }: Scope, hardwareAddress: Mac): Reservation | null {
  return reservations.find((reservation) => reservation.hardwareAddress === hardwareAddress) ?? null;
}

/** Adds a reservation and makes sure that it is there. Answers with the scope as it is then. */
export async function addReservation(writer: ScopeWriter, scope: string, wanted: Reservation): Promise<Scope> {
  return verified(
    () => writer.addReservation(wanted),
    () => readScope(writer, scope),
    has(wanted),
    `The server said it added the reservation of ${wanted.hardwareAddress} to ${JSON.stringify(scope)}, but it is not there.`,
  );
}

/** Removes a reservation, if it is there, and makes sure that it is gone. */
export async function removeReservation(writer: ScopeWriter, scope: string, hardwareAddress: Mac): Promise<void> {
  await verified(
    () => writer.removeReservation(hardwareAddress),
    () => writer.read(),
    (now) => now === null || findReservation(now, hardwareAddress) === null,
    `The server said it removed the reservation of ${hardwareAddress} from ${JSON.stringify(scope)}, but it is still there.`,
  );
}

/**
 * Puts a reservation in the place of the one with its hardware address. The server has no call for that. Where it can be, all
 * reservations of the scope are written as one list: then a client that renews meanwhile is not refused. 15.0 and later would
 * rewrite the DNS records of every named reservation, so `dns_updates` is held off for that moment (contract/lease/28). What a
 * list cannot carry is removed and added, and put back as it was if the second half fails. Answers with the scope as it is then.
 */
export async function replaceReservation(
  session: Session,
  writer: ScopeWriter,
  before: Scope,
  wanted: Reservation & { readonly hardwareAddress: Mac },
): Promise<Scope> {
  const list = before.reservations.map((old) => (old.hardwareAddress === wanted.hardwareAddress ? wanted : old));
  const touchesDns = session.info.capabilities.persistentNamedReservations && before.dnsUpdates;
  const held = touchesDns ? { dnsUpdates: false } : {};
  const look = () => readScope(writer, before.name);
  const isThere = has(wanted);
  if (canBeListed(before, list)) {
    return verified(
      () => holdingDns(writer, before, touchesDns, () => writer.set({ reservations: list, ...held })),
      look,
      (now, answered) => isThere(now, answered) && now.dnsUpdates === before.dnsUpdates,
      `The server said it changed the reservation of ${wanted.hardwareAddress} in ${JSON.stringify(before.name)}, but did not.`,
    );
  }
  const old = findReservation(before, wanted.hardwareAddress);
  await holdingDns(writer, before, touchesDns, async () => {
    if (touchesDns) await writer.set(held);
    await removeReservation(writer, before.name, wanted.hardwareAddress);
    try {
      await addReservation(writer.finishing, before.name, wanted);
    } catch (error) {
      const isUndone =
        old !== null &&
        !(await look().then(
          (now) => isThere(now, false),
          () => false,
        ));
      if (isUndone) await addReservation(writer.finishing, before.name, old);
      throw error;
    }
  });
  return look();
}

/** Whether a scope has the reservation. Once the server has said ok, it may have made something else of the shield: that is told later. */
function has(wanted: Reservation): (scope: Scope, answered: boolean) => boolean {
  return ({ reservations }, answered) =>
    reservations.some((found) => (answered ? sameButForShield : sameReservation)(found, wanted));
}

/** Runs a task that switches DNS updates off, and switches them on again, whatever becomes of it. */
async function holdingDns(writer: ScopeWriter, scope: Scope, held: boolean, task: () => Promise<void>): Promise<void> {
  if (!held) return task();
  try {
    await task();
  } catch (error) {
    if (!hasCode(error, "stopped")) await switchDnsOn(writer.finishing, scope.name);
    throw error;
  }
  await switchDnsOn(writer.finishing, scope.name);
}

async function switchDnsOn(writer: ScopeWriter, name: string): Promise<void> {
  try {
    await verified(
      () => writer.set({ dnsUpdates: true }),
      () => readScope(writer, name),
      (now) => now.dnsUpdates,
      "The server said it switched them on, but did not.",
    );
  } catch (error) {
    throw new ProblemError(
      "failed",
      "The scope's dns_updates are still off",
      `They were off for a moment, while a reservation of ${JSON.stringify(name)} was changed, and could not be switched on again: ` +
        `${error instanceof Error ? error.message : String(error)}. The next apply of the scope does it, or switch them on by hand.`,
      undefined,
      { cause: error },
    );
  }
}

/** Whether the server takes and keeps these reservations as one list: it checks them all, and is told them with bars in between. */
function canBeListed(scope: Scope, list: readonly Reservation[]): boolean {
  const first = ipv4ToNumber(scope.startingAddress);
  const last = ipv4ToNumber(scope.endingAddress);
  return (
    list.length <= LONGEST_LIST &&
    list.every(({ address, hostName, comments }) => {
      const number = ipv4ToNumber(address);
      return number >= first && number <= last && !`${hostName ?? ""}${comments ?? ""}`.includes("|");
    })
  );
}

/**
 * Runs a write whose reply may be lost: then, and when the server says ok, what is there decides. Answers with what was seen last.
 * @param undone what to say of a write that the server said it carried out, and did not
 */
async function verified<Seen>(
  write: () => Promise<void>,
  look: () => Promise<Seen>,
  isDone: (seen: Seen, answered: boolean) => boolean,
  undone: string,
): Promise<Seen> {
  let failure: TechnitiumError | null = null;
  for (let round = 0; round < MOST_TRIES; round += 1) {
    failure = null;
    try {
      await write();
    } catch (error) {
      if (!(error instanceof TechnitiumError) || (error.landed === "no" && error.code !== "refused")) throw error;
      failure = error;
    }
    const seen = await look();
    if (isDone(seen, failure === null)) return seen;
    if (failure !== null && failure.landed !== "unknown") throw failure;
  }
  throw failure ?? new ProblemError("failed", "The server did not do it", undone);
}
