import { printFqdn } from "../../dns/name";
import { describeOrigin } from "../../ownership/origin";
import type { DnsRecord, Zone } from "../../technitium";
import { holdersFor } from "../record-set/holders";
import { withOrigin } from "../record-set/observe";
import { printValue } from "../record-set/value";
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
    const { origin } = withOrigin(record, session, findHolder);
    return origin.kind === "ours" ? [] : [{ text: presentation(record), whose: describeOrigin(origin) }];
  });
}

function presentation({ name, type, data }: DnsRecord): string {
  return `${printFqdn(name)} ${type} ${printValue(data)}`;
}
