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

function earliest(records: readonly FoundRecord[]): number {
  return Math.min(
    ...records.map(({ record }) => (record.lastModified === null ? -Infinity : exactTime(record.lastModified))),
  );
}

/** Milliseconds, with the fraction that the server adds beyond them. */
function exactTime(instant: string): number {
  const fraction = /\.\d{3}(\d+)/.exec(instant)?.[1] ?? "";
  return Date.parse(instant) + Number(`0.${fraction === "" ? "0" : fraction}`);
}

function smallestKey(records: readonly FoundRecord[]): string {
  return records.map(({ key }) => key).reduce((least, key) => (key < least ? key : least));
}
