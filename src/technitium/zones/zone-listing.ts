import type { Fqdn } from "../../dns/name";
import type { DnsRecord } from "../records/record";
import { entryName, isMadeBySigning, parseRecord } from "../records/record-entry";
import { branch, branches, type Branch } from "../transport/reply-fields";
import { parseZone, type Zone } from "./zone";

/** The answer of `records/get`, for a name or for a whole zone. Records are read when they are asked for. */
export interface ZoneListing {
  /** The zone that the server answered for, which may be another one than was named (contract/dns/19). */
  readonly zone: Zone;
  at(name: Fqdn): readonly DnsRecord[];
  all(): readonly DnsRecord[];
}

/** Opens a listing and sorts its entries by name; a zone of 50,000 records is not taken apart for the sake of three. */
export function parseZoneListing(reply: Branch): ZoneListing {
  const response = branch(reply, "response");
  const byName = new Map<Fqdn, Branch[]>();
  for (const entry of branches(response, "records")) {
    if (isMadeBySigning(entry)) continue;
    const name = entryName(entry);
    const siblings = byName.get(name);
    if (siblings === undefined) byName.set(name, [entry]);
    else siblings.push(entry);
  }
  return {
    zone: parseZone(branch(response, "zone")),
    at: (name) => (byName.get(name) ?? []).map(parseRecord),
    all: () => [...byName.values()].flat().map(parseRecord),
  };
}
