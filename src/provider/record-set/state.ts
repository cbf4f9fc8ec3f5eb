import { recordKey } from "../../dns/record";
import { parseComment } from "../../ownership/comment";
import type { State, Stored } from "../../terraform";
import { valuesByKey, type RecordSetPlace } from "./desired";
import type { FoundRecord } from "./observe";
import { originWords, type recordSetSchema } from "./schema";
import { printValue } from "./value";

/** The state of a record set. */
export type RecordSetState = State<typeof recordSetSchema>;

/** The set as it was written or read before, an import included. */
export type WrittenState = Pick<Stored<typeof recordSetSchema, "zone" | "name" | "type">, "zone" | "name" | "type"> & {
  readonly [Name in "ttl" | "values" | "comment" | "disabled" | "expiryTtl" | "origin" | "owner"]?: Stored<
    typeof recordSetSchema,
    "zone" | "name" | "type"
  >[Name];
};

/**
 * The state of what was found, in the spelling of `written`.
 *
 * While a lease holds a name, the DHCP server writes its own comment, TTL and expiry over a record with every renewal. That is a
 * fight nobody wins, so it is not shown: such a record counts as it was written as long as its value is right.
 */
export function stateOf(place: RecordSetPlace, found: readonly FoundRecord[], written: WrittenState): RecordSetState {
  const spelled = spellings(place, written.values ?? []);
  const shown = found.map((item) => ({ ...item, borrowed: isLeased(item) && spelled.has(item.key) }));
  const own = shown.filter(({ borrowed }) => !borrowed);
  const judge = own[0] ?? shown[0];
  if (judge === undefined) throw new Error("a record set without records has no state");
  const differing = <T>(of: (item: FoundRecord) => T, writtenValue: T | null): T => {
    const values = own.map(of);
    return values.find((value) => value !== writtenValue) ?? values[0] ?? writtenValue ?? of(judge);
  };
  const stranger = own.find(({ origin }) => origin.kind !== "ours");
  const held = own.length === 0;
  return {
    zone: written.zone,
    name: written.name,
    type: written.type,
    ttl: differing(({ record }) => String(record.ttl), held ? (written.ttl ?? null) : null),
    values: shown.map(({ key, record }) => spelled.get(key) ?? printValue(record.data)),
    comment: commentOf(own, written.comment ?? null),
    disabled: differing(({ record }) => record.disabled, written.disabled ?? null),
    expiryTtl: differing(({ record }) => record.expiryTtl, written.expiryTtl ?? null),
    origin: held ? (written.origin ?? originWords.ours) : originWords[stranger?.origin.kind ?? "ours"],
    owner: held ? (written.owner ?? null) : ownerOf(stranger ?? own[0]),
    lastModified: latest(found),
  };
}

/** Whether the DHCP server wrote this record for a lease that is still alive. */
function isLeased({ origin }: FoundRecord): boolean {
  return origin.kind === "dhcp" && origin.holder?.kind === "lease";
}

function spellings({ type }: RecordSetPlace, values: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    values.flatMap((text) => {
      const [key] = valuesByKey(type, [text]).keys();
      return key === undefined ? [] : [[key, text] as const];
    }),
  );
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

/** Whether two lists of values of one type mean the same, whatever their spelling and order. */
export function sameValues({ type }: RecordSetPlace, a: readonly string[], b: readonly string[]): boolean {
  const keys = [...valuesByKey(type, a).values()].map(recordKey);
  const others = valuesByKey(type, b);
  return keys.length === others.size && keys.every((key) => others.has(key));
}
