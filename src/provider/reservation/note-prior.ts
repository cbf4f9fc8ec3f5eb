import { parseIpv4 } from "../../dns/ipv4";
import { isUnknown, type Plan } from "../../terraform";
import type { StoredReservation } from "./observe";
import type { PlannedReservations } from "./planned-reservations";
import type { reservationSchema } from "./schema";
import { hostOf, keyOf } from "./wish";

/** Notes a reservation of the state that goes. */
export function noteLeaving(run: PlannedReservations, prior: StoredReservation): void {
  const host = hostOf(prior);
  if (host !== null) run.noteGivenUp(host);
  run.noteManaged(keyOf(prior));
}

/** Notes a reservation of the state, and what the plan changes about its host. `stays`: whether it stays in its scope. */
export function notePrior(
  run: PlannedReservations,
  prior: StoredReservation,
  { scope, ipAddress, dnsName }: Plan<typeof reservationSchema>,
  stays: boolean,
): void {
  const host = hostOf(prior);
  const moves = isUnknown(ipAddress) || parseIpv4(ipAddress) !== host?.address;
  if (host !== null && (moves || isUnknown(dnsName) || dnsName !== prior.dnsName)) run.noteGivenUp(host);
  const key = keyOf(prior);
  // In a scope that is renamed the reservation has, or will have, another key.
  if (stays && !isUnknown(scope)) run.noteManaged({ ...key, scope });
  run.noteManaged(key);
}
