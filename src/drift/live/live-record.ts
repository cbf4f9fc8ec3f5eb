import type { Fqdn } from "../../dns/name";
import { printRecordData } from "../../dns/record";
import { originOf } from "../../ownership/origin";
import type { Owner } from "../../ownership/owner";
import type { DnsRecord } from "../../technitium";
import type { FoundOrigin } from "../report/finding";
import type { FindHolder } from "../../ownership/holder";

/** A record of the server with what is made of it. */
export interface LiveRecord {
  readonly zone: Fqdn;
  readonly name: Fqdn;
  readonly type: string;
  /** In presentation form; for what has none, its type only. */
  readonly value: string;
  readonly origin: FoundOrigin;
  readonly lastModified: string | null;
}

/** Tells whose a record is. With several owners of ours, a tag of any of them is ours. */
export function liveRecord(zone: Fqdn, record: DnsRecord, owners: readonly Owner[], find: FindHolder): LiveRecord {
  const { name, type, comment, lastModified } = record;
  const evidence = { name, type, comment, lastModified, holder: find(record) };
  const origins = owners.map((owner) => originOf(evidence, owner));
  const origin = origins.find(({ kind }) => kind === "ours") ?? origins[0];
  return {
    zone,
    name,
    type,
    value: valueOf(record),
    lastModified,
    origin: {
      kind: origin?.kind ?? "manual",
      owner: origin !== undefined && "owner" in origin ? origin.owner : null,
      scope: origin?.kind === "dhcp" ? origin.scope : null,
    },
  };
}

function valueOf({ data }: DnsRecord): string {
  switch (data.type) {
    case "FWD":
      return data.forwarder;
    case "APP":
      return `${data.appName} ${data.classPath}`;
    case "opaque":
      return data.serverType;
    default:
      return printRecordData(data);
  }
}
