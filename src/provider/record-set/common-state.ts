import { parseComment } from "../../ownership/comment";
import type { State, Stored } from "../../terraform";
import type { FoundRecord } from "./observe";
import { originWords, type setAttributes } from "./schema";

/** What the states of all kinds of sets have in common. */
type CommonState = Omit<State<typeof setAttributes>, "zone" | "name">;

/** The same as it was written or read before, as far as it was. */
export type WrittenCommon = Partial<Omit<Stored<typeof setAttributes, "zone" | "name">, "zone" | "name">>;

/**
 * The common state of the records of a set. Where they differ from each other it shows one that is not as written, so that the
 * next plan sets them all right.
 *
 * @param counts whether a record counts as it was written, whatever its comment, TTL and expiry are
 */
export function commonState(
  found: readonly FoundRecord[],
  written: WrittenCommon,
  counts: (item: FoundRecord) => boolean = () => false,
): CommonState {
  const own = found.filter((item) => !counts(item));
  const judge = own[0] ?? found[0];
  if (judge === undefined) throw new Error("a record set without records has no state");
  const differing = <T>(of: (item: FoundRecord) => T, writtenValue: T | null): T => {
    const values = own.map(of);
    return values.find((value) => value !== writtenValue) ?? values[0] ?? writtenValue ?? of(judge);
  };
  const stranger = own.find(({ origin }) => origin.kind !== "ours");
  const held = own.length === 0;
  return {
    ttl: differing(({ record }) => String(record.ttl), held ? (written.ttl ?? null) : null),
    comment: commentOf(own, written.comment ?? null),
    disabled: differing(({ record }) => record.disabled, written.disabled ?? null),
    expiryTtl: differing(({ record }) => record.expiryTtl, written.expiryTtl ?? null),
    origin: held ? (written.origin ?? originWords.ours) : originWords[stranger?.origin.kind ?? "ours"],
    owner: held ? (written.owner ?? null) : ownerOf(stranger ?? own[0]),
    lastModified: latest(found),
  };
}

/** Whether the DHCP server wrote this record for a lease that is still alive. */
export function isLeased({ origin }: FoundRecord): boolean {
  return origin.kind === "dhcp" && origin.holder?.kind === "lease";
}

/** The user's part of the comments; if they differ, one that is not as written. */
function commentOf(own: readonly FoundRecord[], written: string | null): string | null {
  if (own.length === 0) return written;
  const texts = own.map(({ record }) => parseComment(record.comment ?? "").text);
  const text = texts.find((candidate) => candidate !== (written ?? "")) ?? texts[0] ?? "";
  // The server cannot tell an empty comment from none.
  return text === "" && written !== "" ? null : text;
}

function ownerOf(item: FoundRecord | undefined): string | null {
  return item === undefined ? null : (parseComment(item.record.comment ?? "").tag?.owner ?? null);
}

function latest(found: readonly FoundRecord[]): string | null {
  const times = found.map(({ record }) => record.lastModified).filter((time) => time !== null);
  return times.sort().at(-1) ?? null;
}
