import type { Fqdn } from "../../dns/name";
import { parseFqdn } from "../../dns/name";
import { parseRecordData, parseRecordType, recordKey, type RecordData, type RecordTypeName } from "../../dns/record";
import { parseTtl, type Ttl } from "../../dns/ttl";
import { printComment } from "../../ownership/comment";
import type { Owner } from "../../ownership/owner";
import type { WritableData } from "../../technitium";

/** Which set of records: the unit that is written. */
export interface SetPlace {
  readonly zone: Fqdn;
  readonly name: Fqdn;
  /** The canonical name of the type: `A`, `TYPE65300`, `FWD`. */
  readonly type: string;
}

/** The place of a set whose type has a zone-file form. */
export interface RecordSetPlace extends SetPlace {
  readonly type: RecordTypeName;
}

/** A set of records as it is to be. */
export interface DesiredSet extends SetPlace {
  /** By key, so that two spellings of one value are one value. */
  readonly values: ReadonlyMap<string, WritableData>;
  readonly ttl: Ttl;
  /** With our tag. */
  readonly comment: string;
  readonly disabled: boolean;
  /** Seconds; 0 for never. */
  readonly expiryTtl: number;
}

/** The set that attributes describe. */
interface WrittenSet {
  readonly zone: string;
  readonly name: string;
  readonly type: string;
  readonly ttl: string;
  readonly values: readonly string[];
  readonly comment: string | null;
  readonly disabled: boolean;
  readonly expiryTtl: number;
}

/** Reads the place of a record set from its attributes. @throws InvalidValue */
export function placeOf({ zone, name, type }: Pick<WrittenSet, "zone" | "name" | "type">): RecordSetPlace {
  return { zone: parseFqdn(zone), name: parseFqdn(name), type: parseRecordType(type) };
}

/** Reads a whole set from its attributes. @throws InvalidValue */
export function desiredSet(written: WrittenSet, owner: Owner): DesiredSet {
  const place = placeOf(written);
  return {
    ...place,
    values: valuesByKey(place.type, written.values),
    ttl: parseTtl(written.ttl),
    comment: printComment({ text: written.comment ?? "", owner, name: place.name, type: place.type }),
    disabled: written.disabled,
    expiryTtl: written.expiryTtl,
  };
}

/** The values by what they mean. @throws InvalidValue */
export function valuesByKey(type: RecordTypeName, values: readonly string[]): ReadonlyMap<string, RecordData> {
  return new Map(
    values.map((text) => {
      const data = parseRecordData(type, text);
      return [recordKey(data), data];
    }),
  );
}
