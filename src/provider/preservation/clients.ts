import type { FindHolder } from "../../ownership/holder";
import { holdersFor } from "../record-set/holders";
import type { Session } from "../session";

/** The DHCP clients behind address and pointer records. */
export interface Clients {
  readonly findHolder: FindHolder;
  /**
   * Whether a living lease has the record's name and address, in a scope that writes DNS: then the DHCP server writes the record with
   * each renewal, and pushes its expiry along.
   */
  readonly renews: (record: Parameters<FindHolder>[0]) => boolean;
}

/** Looks at all leases and scopes; the answers are shared, and forgotten with each write to a scope. */
export async function clientsOf(session: Session): Promise<Clients> {
  const [findHolder, scopes] = await Promise.all([holdersFor("A", session), session.server.scopes.all()]);
  const writing = new Set(
    scopes.flatMap(({ name, enabled, dnsUpdates, domainName }) =>
      enabled && dnsUpdates && domainName !== null ? [name] : [],
    ),
  );
  return {
    findHolder,
    renews: (record) => {
      const holder = findHolder(record);
      return holder?.kind === "lease" && writing.has(holder.scope);
    },
  };
}
