import { parseIpv4 } from "../../dns/ipv4";
import { parseFqdn } from "../../dns/name";
import type { DnsRecord, RecordWriter } from "../../technitium";
import { clientsOf } from "../preservation/clients";
import { hostRecord, placeOfHostRecord, type HostRecord } from "../preservation/host-record";
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
    const remembered = prior.dnsName === null ? null : parseFqdn(prior.dnsName);
    const publicationFor = (hosts: readonly Host[]) =>
      publicationOf(session, { ...key, dnsTtl: "0", hosts, dnsShield: false });
    if (scope === null || reservation === null) {
      // Its records may still be there, if an earlier removal did not come to them.
      if (remembered === null || prior.ipAddress === null) return;
      const host = { name: remembered, address: parseIpv4(prior.ipAddress) };
      await withdrawAll(session, [host], publicationFor([host]));
      return;
    }
    const { address, hostName } = reservation;
    const served = dnsNameFor({ scope, reservation }, await server.leases.list(), null);
    const hosts = [...new Set([remembered ?? served, served])].map((name) => ({ name, address }));
    const publication = publicationFor(hosts);
    const remove = () => removeReservation(writer, key.scope, key.hardwareAddress);
    if (info.capabilities.persistentNamedReservations && hostName !== null && scope.dnsUpdates && served !== null) {
      await keeping(session, hostRecord("A", served, address), publication, () =>
        keeping(session, hostRecord("PTR", served, address), publication, remove),
      );
    } else {
      await remove();
    }
    await withdrawAll(session, hosts, publication);
  });
}

async function withdrawAll(session: Session, hosts: readonly Host[], publication: Publication): Promise<void> {
  for (const { name, address } of hosts) {
    if (name === null) continue;
    // The pointer first: with its address the server would delete it, and we would put it back.
    for (const type of ["PTR", "A"] as const) await withdraw(session, hostRecord(type, name, address), publication);
  }
}

/** Runs a task that may delete a record, and puts the record back if it is somebody else's. Nobody of this process writes there meanwhile. */
async function keeping(
  session: Session,
  wanted: HostRecord,
  { text, isOwn }: Publication,
  task: () => Promise<void>,
): Promise<void> {
  const place = await placeOfHostRecord(session, wanted);
  if (place === null) return task();
  await session.server.records.write(place, async (writer) => {
    const clients = await clientsOf(session);
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
