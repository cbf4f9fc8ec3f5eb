import { found, missing, ProblemError, type ApplyContext, type Planned } from "../terraform";
import { InvalidValue } from "../dns/invalid-value";
import { parseMac } from "../dns/mac";
import { parseFqdn } from "../dns/name";
import { plugin } from "./plugin";
import { hostOf, isWanted, keyOf, recordsOf, reservationOf, sameReservation, type Host } from "./reservation/wish";
import {
  dnsNameFor,
  rememberConfigured,
  stateOf,
  type FoundReservation,
  type ReservationState,
} from "./reservation/observe";
import { planReservation } from "./reservation/plan";
import { noteLeaving } from "./reservation/note-prior";
import { plannedReservations } from "./reservation/planned-reservations";
import { publishHost, withdrawHost, type HostChange } from "./reservation/host-change";
import { removeKeepingOthers } from "./reservation/remove";
import { refuseSharedAddress } from "./reservation/shared-address";
import { reservationSchema } from "./reservation/schema";
import { refuseChangedShield, underShield } from "./reservation/shield";
import { addReservation, findReservation, readScope, replaceReservation } from "./reservation/write";
import { noteUpdates } from "./scope/updates-left-off";
import type { Session } from "./session";

type PlannedReservation = Planned<typeof reservationSchema>;

/** `technitium_dhcp_reservation`: an address that a scope keeps for one client, and what becomes of the client's name. */
export const dhcpReservation = plugin.defineResource({
  name: "technitium_dhcp_reservation",
  description:
    "An address that a DHCP scope keeps for one client. The DHCP server deletes a client's DNS records when its lease ends, whoever made them; " +
    "with `preserve_dns_on_expiry` the next plan shows that they are gone and why, and apply puts them back.",
  schema: reservationSchema,
  identity: ["scope", "hardwareAddress"],

  validate: ({ dnsShield, hostName }) =>
    dnsShield === true && hostName === null
      ? [
          {
            path: "dnsShield" as const,
            message: "the shield works through the host name: give the reservation a host_name",
          },
        ]
      : [],

  plan: planReservation,

  create: async (context, planned, config) => {
    const { server } = context.client;
    const wanted = reservationOf(planned);
    rememberConfigured(context.private, config);
    const made = await server.scopes.write(planned.scope, async (writer) => {
      const before = await readScope(writer, planned.scope);
      if (findReservation(before, wanted.hardwareAddress) !== null) throw existsAlready(planned);
      refuseSharedAddress(context, before, wanted);
      return mustFind(await underShield(planned, () => addReservation(writer, planned.scope, wanted)), planned);
    });
    context.reached(reachedState(planned));
    return settle(context, planned, made, null);
  },

  read: async ({ client, private: memory }, prior) => {
    plannedReservations(client).noteManaged(keyOf(prior));
    const scope = await client.server.scopes.get(prior.scope);
    const reservation = scope === null ? null : findReservation(scope, keyOf(prior).hardwareAddress);
    if (scope === null || reservation === null) return missing();
    const { dnsProtection } = prior;
    noteUpdates(memory, dnsProtection !== null && dnsProtection !== "prevented", scope.dnsUpdates);
    return found(await stateOf(client, { scope, reservation }, prior, memory));
  },

  update: async (context, planned, prior, config) => {
    const { client } = context;
    const wanted = reservationOf(planned);
    const made = await client.server.scopes.write(planned.scope, async (writer) => {
      const before = await readScope(writer, planned.scope);
      const old = findReservation(before, wanted.hardwareAddress);
      if (old === null) throw goneMeanwhile(planned);
      if (sameReservation(old, wanted)) return { scope: before, reservation: old };
      if (old.address !== wanted.address) refuseSharedAddress(context, before, wanted);
      return mustFind(await underShield(planned, () => replaceReservation(client, writer, before, wanted)), planned);
    });
    rememberConfigured(context.private, config);
    context.reached(reachedState(planned));
    return settle(context, planned, made, hostOf(prior));
  },

  delete: async ({ client }, prior) => {
    noteLeaving(plannedReservations(client), prior);
    await removeKeepingOthers(client, prior);
  },

  import: (_context, id) => {
    const slash = id.lastIndexOf("/");
    const scope = id.slice(0, Math.max(slash, 0));
    try {
      if (scope !== "") return { scope, hardwareAddress: parseMac(id.slice(slash + 1)) };
    } catch (error) {
      if (!(error instanceof InvalidValue)) throw error;
    }
    throw new ProblemError(
      "invalid_configuration",
      "Not the id of a reservation",
      `The id is the scope's name, a slash and the hardware address, e.g. 'Lab/02-77-00-00-00-50'. Got ${JSON.stringify(id)}.`,
    );
  },
});

/**
 * Brings the host's records in line with a reservation that was just written, and answers with the state. `before` is the host
 * as it was.
 */
async function settle(
  context: ApplyContext<Session, ReservationState>,
  planned: PlannedReservation,
  made: FoundReservation,
  before: Host | null,
): Promise<ReservationState> {
  const { client, private: memory } = context;
  refuseChangedShield(planned, made.reservation);
  const leases = await client.server.leases.list();
  const served = dnsNameFor(made, leases, before?.name ?? null);
  const dnsName = typeof planned.dnsName === "string" ? parseFqdn(planned.dnsName) : served;
  const dnsTtl = typeof planned.dnsTtl === "string" ? planned.dnsTtl : String(made.scope.dnsTtl);
  const host: Host = { name: dnsName, address: made.reservation.address };
  const change: HostChange = {
    ...keyOf(planned),
    dnsTtl,
    dnsShield: planned.dnsShield,
    before,
    after: host,
    served: { ...host, name: served },
    wanted: { A: isWanted("A", planned), PTR: isWanted("PTR", planned) },
  };
  // At its creation a host may come before its zone; the next plan shows what is missing then.
  const published = await publishHost(
    client,
    change,
    before === null ? (summary, detail) => context.warn(summary, detail) : null,
  );
  await withdrawHost(client, change);
  const { aRecord, ptrRecord, ...state } = await stateOf(
    client,
    made,
    { ...planned, dnsName, dnsTtl, aRecord: null, ptrRecord: null, dnsProtection: null },
    memory,
    { fresh: true, seen: published },
  );
  const records = recordsOf({ dnsName, ipAddress: host.address });
  return {
    ...state,
    dnsName,
    dnsTtl,
    aRecord: typeof planned.aRecord === "string" && records !== null ? planned.aRecord : aRecord,
    ptrRecord: typeof planned.ptrRecord === "string" && records !== null ? planned.ptrRecord : ptrRecord,
  };
}

function mustFind(scope: Parameters<typeof findReservation>[0], planned: PlannedReservation): FoundReservation {
  const reservation = findReservation(scope, keyOf(planned).hardwareAddress);
  if (reservation === null) throw goneMeanwhile(planned);
  return { scope, reservation };
}

/** What is certain once the reservation is written. */
function reachedState(planned: PlannedReservation): Partial<ReservationState> {
  const { scope, hardwareAddress, ipAddress, hostName, comments, dnsShield } = planned;
  const { preserveDnsOnExpiry, preservePtrOnExpiry } = planned;
  return { scope, hardwareAddress, ipAddress, hostName, comments, dnsShield, preserveDnsOnExpiry, preservePtrOnExpiry };
}

function existsAlready({ scope, hardwareAddress }: PlannedReservation): ProblemError {
  return new ProblemError(
    "refused",
    "The reservation exists already",
    `The scope ${JSON.stringify(scope)} has a reservation of ${hardwareAddress}. To manage it as it is, import it: terraform import ` +
      `technitium_dhcp_reservation.NAME '${scope}/${keyOf({ scope, hardwareAddress }).hardwareAddress}'`,
    "hardwareAddress",
  );
}

function goneMeanwhile({ scope, hardwareAddress }: PlannedReservation): ProblemError {
  return new ProblemError(
    "failed",
    "The reservation is gone",
    `The scope ${JSON.stringify(scope)} has no reservation of ${hardwareAddress} any more; somebody removed it meanwhile. Plan again to make it anew.`,
  );
}
