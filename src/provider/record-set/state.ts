import { recordKey } from "../../dns/record";
import type { State, Stored } from "../../terraform";
import { commonState, isLeased, type WrittenCommon } from "./common-state";
import { valuesByKey, type RecordSetPlace } from "./desired";
import type { FoundRecord } from "./observe";
import type { recordSetSchema } from "./schema";
import { printValue } from "./value";

/** The state of a record set. */
export type RecordSetState = State<typeof recordSetSchema>;

type Identity = "zone" | "name" | "type";

/** The set as it was written or read before, an import included. */
type WrittenState = Pick<Stored<typeof recordSetSchema, Identity>, Identity> &
  WrittenCommon & { readonly values?: readonly string[] | null };

/**
 * The state of what was found, in the spelling of `written`.
 *
 * While a lease holds a name, the DHCP server writes its own comment, TTL and expiry over a record with every renewal. That is a
 * fight nobody wins, so it is not shown: such a record counts as it was written as long as its value is right.
 */
export function stateOf(place: RecordSetPlace, found: readonly FoundRecord[], written: WrittenState): RecordSetState {
  const spelled = spellings(place, written.values ?? []);
  const { zone, name, type } = written;
  return {
    zone,
    name,
    type,
    values: found.map(({ key, record }) => spelled.get(key) ?? printValue(record.data)),
    ...commonState(found, written, (item) => isLeased(item) && spelled.has(item.key)),
  };
}

function spellings({ type }: RecordSetPlace, values: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    values.flatMap((text) => {
      const [key] = valuesByKey(type, [text]).keys();
      return key === undefined ? [] : [[key, text] as const];
    }),
  );
}

/** Whether two lists of values of one type mean the same, whatever their spelling and order. */
export function sameValues({ type }: RecordSetPlace, a: readonly string[], b: readonly string[]): boolean {
  const keys = [...valuesByKey(type, a).values()].map(recordKey);
  const others = valuesByKey(type, b);
  return keys.length === others.size && keys.every((key) => others.has(key));
}
