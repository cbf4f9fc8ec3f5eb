import { parseFqdn } from "../../dns/name";
import { InvalidValue } from "../../dns/invalid-value";
import { holderIndex, type AddressHolder, type FindHolder } from "../../ownership/holder";
import type { Lease, ReadOptions, Scope } from "../../technitium";
import { perAnswers } from "../kind/per-answers";
import type { Session } from "../session";

/**
 * Finds the lease or reservation behind an address or pointer record. Other types have none, and nothing is asked for them.
 * Nor is a user asked for DHCP who may not look there: then who made a record is told by its comment alone.
 */
export async function holdersFor(type: string, session: Session, options?: ReadOptions): Promise<FindHolder> {
  if ((type !== "A" && type !== "PTR") || !mayViewDhcp(session)) return () => null;
  const { scopes, leases } = session.server;
  return indexOf(...(await Promise.all([scopes.all(options), leases.list(options)])));
}

const indexOf = perAnswers((scopes: readonly Scope[], leases: readonly Lease[]): FindHolder => {
  const reservations = scopes.flatMap(({ domainName, name, reservations }): readonly AddressHolder[] => {
    if (domainName === null) return [];
    return reservations.flatMap(({ hostName, address }) =>
      hostName === null ? [] : holder("reservation", name, address, `${hostName}.${domainName}`),
    );
  });
  return holderIndex([
    ...reservations,
    ...leases.flatMap(({ scope, address, hostName }) =>
      hostName === null ? [] : holder("lease", scope, address, hostName),
    ),
  ]);
});

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
