import { isAtLeast, type ServerVersion } from "./server-version";

/**
 * What differs between server versions, in this one place. Versions after the newest known one are taken to behave like
 * it.
 */
export interface Capabilities {
  /** The token may travel as a bearer header (15.0); before, only as a form field (contract/auth/03). */
  readonly bearerToken: boolean;
  /** Calls can be routed to another node of a cluster (14.0). */
  readonly clusterNode: boolean;
  /** Scopes know `dnsOverwriteForDynamicLease` (14.3); before, it is passed over silently (contract/dhcp/02). */
  readonly dnsOverwriteForDynamicLease: boolean;
  /**
   * A reservation with a host name writes its records when it is made, keeps them when its lease ends, and takes them
   * away when it is removed or renamed (15.0); before, reservations do not touch DNS (contract/dhcp/40 and 41).
   */
  readonly persistentNamedReservations: boolean;
  /** Records of leases carry an expiry of their own: the A record from 14.0, the PTR record from 15.0. */
  readonly leaseAddressRecordsExpire: boolean;
  readonly leasePointerRecordsExpire: boolean;
  /** PTR records of leases carry the comment `Via '<scope>' DHCP scope` (15.0). */
  readonly leasePointerRecordsHaveComment: boolean;
  /** Removing a lease removes its records (14.0.1; 14.0 is counted as not yet). */
  readonly leaseRemovalRemovesRecords: boolean;
  /** `zones/import` can replace a whole zone (15.0); before, `overwriteZone` is passed over silently (contract/dns/14). */
  readonly overwriteZone: boolean;
  /** Comments of an imported zone file may be JSON with `disabled` and `comments` (14.0; contract/dns/12). */
  readonly jsonCommentsInZoneFile: boolean;
  /** Labels may begin or end with a hyphen (15.0; contract/dns/51). */
  readonly hyphenAtLabelEnds: boolean;
  /** Secondary zones can be members of a catalog (14.0; contract/dns/24); before, the wish is passed over silently. */
  readonly secondaryInCatalog: boolean;
  /** NS records without a TTL get a default of their own (14.0). */
  readonly ownNsDefaultTtl: boolean;
}

/** The capabilities of a version. */
export function capabilitiesOf(version: ServerVersion): Capabilities {
  const v14 = isAtLeast(version, 14);
  const v15 = isAtLeast(version, 15);
  return {
    bearerToken: v15,
    clusterNode: v14,
    dnsOverwriteForDynamicLease: isAtLeast(version, 14, 3),
    persistentNamedReservations: v15,
    leaseAddressRecordsExpire: v14,
    leasePointerRecordsExpire: v15,
    leasePointerRecordsHaveComment: v15,
    leaseRemovalRemovesRecords: isAtLeast(version, 14, 1),
    overwriteZone: v15,
    jsonCommentsInZoneFile: v14,
    hyphenAtLabelEnds: v15,
    secondaryInCatalog: v14,
    ownNsDefaultTtl: v14,
  };
}
