import type { Fqdn } from "../../dns/name";

/** Where records are: a name, and the zone it is in. */
export interface Place {
  readonly zone: Fqdn;
  readonly name: Fqdn;
}
