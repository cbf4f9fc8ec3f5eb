import type { PerVersion } from "../server-version";

/** What the versions do differently with a scope's file. */
export interface ScopeFileQuirks {
  /**
   * A scope that cannot be written (a text of more than 255 bytes, a list of more than 255 entries): 13 notices while it writes
   * over the old file, later versions before (contract/dhcp/19, 36).
   */
  readonly unwritable: "destroys the file" | "keeps the old file";
  /** Two saves of one scope at once: the file is a mixture that cannot be read, or what the later one had computed. */
  readonly overlapping: "destroys the file" | "the later one stays";
}

/** The quirks of each version. */
export const scopeFileQuirks: PerVersion<ScopeFileQuirks> = {
  "13.6": { unwritable: "destroys the file", overlapping: "destroys the file" },
  "14.3": { unwritable: "keeps the old file", overlapping: "the later one stays" },
  "15.2": { unwritable: "keeps the old file", overlapping: "the later one stays" },
};
