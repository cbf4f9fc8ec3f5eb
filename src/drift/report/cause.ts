/**
 * Who or what did it, as a closed list.
 *
 * - `lease_expired`, `released`, `declined` the end of a DHCP lease; `lease_ended` one of these, not known which
 * - `lease_granted` the DHCP server wrote the record for a lease
 * - `restart` the server stopped and started; `scope_disabled`, `scope_deleted`, `scope_changed`, `reservation_removed`
 *   somebody did that to the scope
 * - `client_identifier` the same device holds another address under a new client identifier
 * - `client_renamed` the client came back under another name, and the DHCP server deleted the records of the former one
 * - `other_owner` another owner's Terraform; `by_hand` a person, or a tool without a tag
 * - `zone_timer` the record's own expiry, which no log shows
 * - `interrupted_apply` an apply that ended before it could be remembered
 * - `configuration` the configuration itself
 */
export const CAUSE_CODES = [
  "lease_expired",
  "released",
  "declined",
  "lease_ended",
  "lease_granted",
  "restart",
  "scope_disabled",
  "scope_deleted",
  "scope_changed",
  "reservation_removed",
  "client_identifier",
  "client_renamed",
  "other_owner",
  "by_hand",
  "zone_timer",
  "interrupted_apply",
  "configuration",
] as const;

/** One of {@link CAUSE_CODES}. */
export type CauseCode = (typeof CAUSE_CODES)[number];

/** Who or what did it, and how that is known. */
export interface Cause {
  readonly code: CauseCode;
  /** A sentence without its full stop: `the lease of 10.0.0.5 in scope "Lab" expired`. */
  readonly text: string;
  /** When, ISO 8601 in UTC; `null` when nothing tells. */
  readonly at: string | null;
  /** What it was concluded from. `log` is certain, the others are the best reading of what is there now. */
  readonly source: "log" | "lease" | "record" | "plan";
}
