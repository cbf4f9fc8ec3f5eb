import { recordKey } from "../../dns/record";
import { holderIndex, type AddressHolder, type FindHolder } from "../../ownership/holder";
import { originOf } from "../../ownership/origin";
import type { FoundValue } from "../../ownership/record-set";
import { parseFqdn } from "../../dns/name";
import type { DnsRecord } from "../../technitium";
import type { ReadOptions } from "../../technitium/shared-read";
import type { Session } from "../session";
import type { RecordSetPlace } from "./desired";

/** A record of the set as it stands on the server, with who made it. */
export interface FoundRecord extends FoundValue {
  readonly record: DnsRecord;
}

/** Picks the records of one set out of all at its name, and tells who made each. */
export function recordsOfSet(
  records: readonly DnsRecord[],
  { type, name }: RecordSetPlace,
  session: Session,
  findHolder: FindHolder,
): readonly FoundRecord[] {
  return records
    .filter((record) => record.type === type && record.name === name)
    .map((record) => {
      const { comment, lastModified, data } = record;
      return {
        record,
        key: keyOf(record),
        origin: originOf({ name, type, comment, lastModified, holder: findHolder({ name, data }) }, session.owner),
      };
    });
}

/**
 * Finds the lease or reservation behind an address or pointer record. Other types have none, and nothing is asked for them.
 */
export async function holdersFor(type: string, { server }: Session, options?: ReadOptions): Promise<FindHolder> {
  if (type !== "A" && type !== "PTR") return () => null;
  const [leases, summaries] = await Promise.all([server.leases.list(options), server.scopes.list(options)]);
  const scopes = await Promise.all(summaries.map(({ name }) => server.scopes.get(name, options)));
  const reservations = scopes.flatMap((scope): readonly AddressHolder[] => {
    if (scope === null || scope.domainName === null) return [];
    const { domainName, name } = scope;
    return scope.reservations.flatMap(({ hostName, address }) =>
      hostName === null ? [] : holder("reservation", name, address, `${hostName}.${domainName}`),
    );
  });
  return holderIndex([
    ...reservations,
    ...leases.flatMap(({ scope, address, hostName }) =>
      hostName === null ? [] : holder("lease", scope, address, hostName),
    ),
  ]);
}

/** A client whose name is no domain name (the server lets any text pass) has no records, and so is no holder. */
function holder(
  kind: AddressHolder["kind"],
  scope: string,
  address: AddressHolder["address"],
  name: string,
): readonly AddressHolder[] {
  try {
    return [{ kind, scope, address, name: parseFqdn(name) }];
  } catch {
    return [];
  }
}

function keyOf({ data }: DnsRecord): string {
  return data.type === "opaque" || data.type === "FWD" || data.type === "APP" ? JSON.stringify(data) : recordKey(data);
}
