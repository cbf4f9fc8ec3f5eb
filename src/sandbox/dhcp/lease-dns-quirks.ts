import type { PerVersion } from "../server-version";

/** What the versions do differently when leases and reservations touch DNS. */
export interface LeaseDnsQuirks {
  /** `expiryTtl` of the A record: none, or the time of the lease (contract/lease/01, 02). */
  readonly addressExpiry: "none" | "lease time";
  /** The PTR record: without comment, expiry and time, or with those of the A record (contract/lease/14). */
  readonly pointer: "bare" | "as the address";
  /**
   * A reservation with a host name owns its records: they are written with it and deleted with it, have no expiry, and no end of a
   * lease takes them (contract/lease/25, contract/dhcp/40).
   */
  readonly reservationsOwnRecords: boolean;
  /** Whether dnsOverwriteForDynamicLease is known, or ignored (contract/lease/23). */
  readonly knowsOverwrite: boolean;
  /** Which leases lose their records when the API removes them (contract/lease/26, 27, 32). */
  readonly removedLeaseLosesRecords: "never" | "always" | "unless its reservation is gone";
  /** Whether turning a lease into a reserved or a dynamic one writes its records anew (contract/lease/26, 27). */
  readonly conversionWrites: boolean;
}

/** The quirks of each version. */
export const leaseDnsQuirks: PerVersion<LeaseDnsQuirks> = {
  "13.6": {
    addressExpiry: "none",
    pointer: "bare",
    reservationsOwnRecords: false,
    knowsOverwrite: false,
    removedLeaseLosesRecords: "never",
    conversionWrites: false,
  },
  "14.3": {
    addressExpiry: "lease time",
    pointer: "bare",
    reservationsOwnRecords: false,
    knowsOverwrite: true,
    removedLeaseLosesRecords: "always",
    conversionWrites: false,
  },
  "15.2": {
    addressExpiry: "lease time",
    pointer: "as the address",
    reservationsOwnRecords: true,
    knowsOverwrite: true,
    removedLeaseLosesRecords: "unless its reservation is gone",
    conversionWrites: true,
  },
};
