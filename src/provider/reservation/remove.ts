import { parseFqdn } from "../../dns/name";
import type { DnsRecord, RecordWriter } from "../../technitium";
import { clientsOf } from "../preservation/clients";
import { hostRecord, placeOfHostRecord, type HostRecord, type HostRecordType } from "../preservation/host-record";
import { isOurs, withdraw, type Publication } from "../preservation/publish";
import { sightingIn } from "../preservation/sighting";
import type { FoundRecord } from "../record-set/observe";
import type { Session } from "../session";
import { dnsNameFor, type StoredReservation } from "./observe";
import { publicationOf } from "./publication";
import { keyOf, type Host } from "./wish";
import { findReservation, removeReservation } from "./write";

/**
 * Removes a reservation, and the records of its host as far as we or the DHCP server made them. Records of anybody else stay: 15.0
 * and later delete those of a named reservation along with it, whoever made them (contract/lease/26), so they are put back.
 */
export async function removeKeepingOthers(session: Session, prior: StoredReservation): Promise<void> {
  const key = keyOf(prior);
  const { server, info } = session;
  await server.scopes.write(key.scope, async (writer) => {
    const scope = await writer.read();
    const reservation = scope === null ? null : findReservation(scope, key.hardwareAddress);
    if (scope === null || reservation === null) return;
    const leases = await server.leases.list({ fresh: true });
    const name = prior.dnsName === null ? dnsNameFor({ scope, reservation }, leases, null) : parseFqdn(prior.dnsName);
    const served = dnsNameFor({ scope, reservation }, leases, null);
    const host: Host = { name, address: reservation.address };
    const hosts = [host, { ...host, name: served }];
    const publication = publicationOf({ ...key, dnsTtl: String(scope.dnsTtl), hosts, dnsShield: false });
    const remove = () => removeReservation(writer, key.scope, key.hardwareAddress);
    const erases = info.capabilities.persistentNamedReservations && reservation.hostName !== null && scope.dnsUpdates;
    if (erases && served !== null) {
      await keeping(session, hostRecord("A", served, host.address), publication, () =>
        keeping(session, hostRecord("PTR", served, host.address), publication, remove),
      );
    } else {
      await remove();
    }
    for (const own of new Set([name, served])) {
      if (own === null) continue;
      for (const type of ["PTR", "A"] as const satisfies readonly HostRecordType[]) {
        await withdraw(session, hostRecord(type, own, host.address), publication);
      }
    }
  });
}

/** Runs a task that may delete a record, and puts the record back if it is somebody else's. Nobody of this process writes there meanwhile. */
async function keeping(
  session: Session,
  wanted: HostRecord,
  { text, isOwn }: Publication,
  task: () => Promise<void>,
): Promise<void> {
  const place = await placeOfHostRecord(session, wanted, { fresh: true });
  if (place === null) return task();
  await session.server.records.write(place, async (writer) => {
    const clients = await clientsOf(session, { fresh: true });
    const look = async (): Promise<FoundRecord | null> =>
      sightingIn(session, wanted, (await writer.read()) ?? [], clients).record;
    const before = await look();
    try {
      await task();
    } finally {
      const foreign = before !== null && !isOurs(before, text) && !isOwn(before);
      if (foreign && (await look()) === null) await putBack(writer, before.record);
    }
  });
}

async function putBack(writer: RecordWriter, { data, ttl, comment, expiryTtl, disabled }: DnsRecord): Promise<void> {
  if (data.type === "opaque") return;
  await writer.add({ data, ttl, comment, expiryTtl });
  if (disabled) await writer.update(data, { data, ttl, comment, expiryTtl, disabled });
}
