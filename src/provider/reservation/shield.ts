import type { Context } from "../../terraform";
import { isAtLeast } from "../../technitium/server-version";
import type { Session } from "../session";
import { leasesOf } from "./observe";
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
