import { parseFqdn } from "../../dns/name";
import { InvalidValue } from "../../dns/invalid-value";
import { holderIndex, type AddressHolder, type FindHolder } from "../../ownership/holder";
import type { ReadOptions } from "../../technitium/sharing/shared-read";
import type { Session } from "../session";

/**
 * Finds the lease or reservation behind an address or pointer record. Other types have none, and nothing is asked for them.
 * Nor is a user asked for DHCP who may not look there: then who made a record is told by its comment alone.
 */
export async function holdersFor(type: string, session: Session, options?: ReadOptions): Promise<FindHolder> {
  if ((type !== "A" && type !== "PTR") || !mayViewDhcp(session)) return () => null;
  const { server } = session;
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

/** Whether the provider's user may look at scopes and leases. */
export function mayViewDhcp({ info }: Session): boolean {
  return info.permissions.get("DhcpServer")?.view !== false;
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
  } catch (error) {
    if (error instanceof InvalidValue) return [];
    throw error;
  }
}
