import { type Fqdn, parseFqdn } from "../../dns/name";
import { type AddressHolder, type FindHolder, holderIndex } from "../../ownership/holder";
import type { Lease, Scope } from "../../technitium";
import { nameIn } from "../classify/subject";

/** The leases and reservations that may stand behind a record. */
export interface Holders {
  readonly find: FindHolder;
  readonly leases: readonly Lease[];
  readonly scopes: readonly Scope[];
}

/** Makes leases and reservations quick to search. */
export function holdersOf(leases: readonly Lease[], scopes: readonly Scope[]): Holders {
  const leased = leases.flatMap(({ scope, address, hostName }): readonly AddressHolder[] => {
    const name = nameIn(hostName);
    return name === null ? [] : [{ kind: "lease", scope, address, name }];
  });
  const reserved = scopes.flatMap((scope) =>
    scope.reservations.flatMap(({ hostName, address }): readonly AddressHolder[] => {
      const name = hostName === null || scope.domainName === null ? null : nameOf(hostName, scope.domainName);
      return name === null ? [] : [{ kind: "reservation", scope: scope.name, address, name }];
    }),
  );
  return { find: holderIndex([...leased, ...reserved]), leases, scopes };
}

function nameOf(hostName: string, domain: Fqdn): Fqdn | null {
  try {
    return parseFqdn(`${hostName}.${domain}`);
  } catch {
    return null;
  }
}
