import { ApiError } from "../api-error";
import { typeOf, type RecordData } from "./record";

/** One record of a zone, as the server keeps it. */
export interface ZoneRecord {
  /** Without the trailing dot, in the letter case it was written in. */
  readonly name: string;
  /** `A`, or a number for a type without a name. */
  readonly type: string;
  /** Seconds. */
  readonly ttl: number;
  readonly data: RecordData;
  readonly disabled: boolean;
  /** `""` for none. */
  readonly comments: string;
  /** The zone deletes the record this many seconds after {@link lastModified}; 0 is never. */
  readonly expiryTtl: number;
  /** Milliseconds since 1970, `null` for never: records that were not written one by one have no such time. */
  readonly lastModified: number | null;
  /** Addresses of a name server below the zone (NS only). */
  readonly glue: readonly string[];
  /** When a resolver was last answered with it: in memory only, set by whoever answers. */
  lastUsedOn: number | null;
}

/** What may be left out of a {@link zoneRecord}. */
export interface RecordOptions {
  readonly disabled?: boolean;
  readonly comments?: string;
  readonly expiryTtl?: number;
  readonly lastModified?: number | null;
  readonly glue?: readonly string[];
}

/** A record that was never used. `options` left out: enabled, no comment, no expiry, never modified. */
export function zoneRecord(name: string, ttl: number, data: RecordData, options: RecordOptions = {}): ZoneRecord {
  return {
    name,
    type: typeOf(data),
    ttl,
    data,
    disabled: options.disabled ?? false,
    comments: options.comments ?? "",
    expiryTtl: options.expiryTtl ?? 0,
    lastModified: options.lastModified ?? null,
    glue: options.glue ?? [],
    lastUsedOn: null,
  };
}

const LONGEST_COMMENT = 255;

/** Refuses a comment of more than 255 UTF-16 units; fewer may still be too many bytes for the disk (contract/dns/56). */
export function refuseLongComment(comments: string): void {
  if (comments.length > LONGEST_COMMENT)
    throw new ApiError("Resource record comment text cannot exceed 255 characters. (Parameter 'Comments')");
}
