import type { FoundRecord } from "./observe";

/*
 * Two configurations may write one set at the same moment, each having found it free. Both see the other's values when they
 * read back, and both must come to the same answer without speaking to each other, so that one set stays and not a mixture.
 */

/**
 * Whether our values were there first, by the server's own clock. A record without a time of change counts as the oldest: its
 * time went when the other's TTL was given to the whole set. At a tie the smaller value wins, for lack of anything better that
 * both see.
 */
export function wereFirst(ours: readonly FoundRecord[], theirs: readonly FoundRecord[]): boolean {
  const [mine, other] = [earliest(ours), earliest(theirs)];
  return mine === other ? smallestKey(ours) < smallestKey(theirs) : mine < other;
}

/** A text that sorts as the time does; an empty one comes before all. Numbers would lose the server's 100 nanoseconds. */
function earliest(records: readonly FoundRecord[]): string {
  return records
    .map(({ record }) => sortable(record.lastModified))
    .reduce((least, time) => (time < least ? time : least));
}

function sortable(instant: string | null): string {
  if (instant === null) return "";
  const [seconds = "", fraction = ""] = instant.replace(/Z$/, "").split(".");
  return `${seconds}.${fraction.padEnd(9, "0")}`;
}

function smallestKey(records: readonly FoundRecord[]): string {
  return records.map(({ key }) => key).reduce((least, key) => (key < least ? key : least));
}
