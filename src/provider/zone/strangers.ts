import { printFqdn } from "../../dns/name";
import { printRecordData } from "../../dns/record";
import { holdersFor } from "../record-set/observe";
import { describeOrigin, originOf } from "../../ownership/origin";
import type { DnsRecord, Zone } from "../../technitium";
import type { Session } from "../session";

/** A record that would be lost with its zone, and whose it is. */
export interface Stranger {
  readonly text: string;
  readonly whose: string;
}

/** The records of a zone that are not ours. Its own SOA and NS records come and go with it and do not count. */
export async function strangersIn(session: Session, zone: Zone): Promise<readonly Stranger[]> {
  const [records, findHolder] = await Promise.all([
    session.server.records.inZone(zone.name, { fresh: true }),
    holdersFor("A", session, { fresh: true }),
  ]);
  return (records ?? []).flatMap((record) => {
    if (record.name === zone.name && (record.type === "SOA" || record.type === "NS")) return [];
    const { name, type, comment, lastModified, data } = record;
    const origin = originOf({ name, type, comment, lastModified, holder: findHolder({ name, data }) }, session.owner);
    return origin.kind === "ours" ? [] : [{ text: presentation(record), whose: describeOrigin(origin) }];
  });
}

function presentation({ name, type, data }: DnsRecord): string {
  const value =
    data.type === "opaque" || data.type === "FWD" || data.type === "APP" ? JSON.stringify(data) : printRecordData(data);
  return `${printFqdn(name)} ${type} ${value}`;
}
