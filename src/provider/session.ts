import type { ConflictPolicy } from "../ownership/policy";
import type { Owner } from "../ownership/owner";
import type { Technitium } from "../technitium";
import type { ServerInfo } from "../technitium/session/server-info";
import type { Claims } from "./record-set/claims";

/** What a configured provider hands to its resources and data sources. */
export interface Session {
  readonly server: Technitium;
  /** What the server is and what we may do there, as it said when the provider was configured. */
  readonly info: ServerInfo;
  /** Who we are in origin tags. */
  readonly owner: Owner;
  /** What may be done with a record that is not ours. */
  readonly onConflict: ConflictPolicy;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Resolves after so many milliseconds. */
  readonly pause: (milliseconds: number) => Promise<void>;
  /** Which record sets the blocks of this configuration claim. */
  readonly claims: Claims;
}
