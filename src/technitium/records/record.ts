import type { RecordData } from "../../dns/record";
import type { Fqdn } from "../../dns/name";
import type { Ttl } from "../../dns/ttl";
import type { ForwarderProxy, ForwarderProtocol } from "../zones/zone-settings";

/** The value of a FWD record: where queries below its name are sent (Forwarder zones only). Its TTL is always 0. */
export interface ForwarderData {
  readonly type: "FWD";
  readonly protocol: ForwarderProtocol;
  /** An address, a host name, a URL for Https, or `this-server`. */
  readonly forwarder: string;
  /** The lowest is tried first. */
  readonly priority: number;
  readonly dnssecValidation: boolean;
  readonly proxy: ForwarderProxy;
}

/** The value of an APP record: which app of the server answers for its name. */
export interface AppData {
  readonly type: "APP";
  readonly appName: string;
  readonly classPath: string;
  /** What the app is told; any text, often JSON. */
  readonly recordData: string;
}

/** A value this client shows but cannot write: a type, or a form of one, that it does not know. */
export interface OpaqueData {
  readonly type: "opaque";
  /** The type's name in the server's words. */
  readonly serverType: string;
  readonly rData: Readonly<Record<string, unknown>>;
}

/** A value that can be written. */
export type WritableData = RecordData | ForwarderData | AppData;

/** Any value that is found on a server. */
export type StoredData = WritableData | OpaqueData;

/** A record as it stands on the server. */
export interface DnsRecord {
  readonly name: Fqdn;
  /** `A`, `MX`, `TYPE65300`, `FWD`, …: the canonical name of the type, or the server's word for an opaque value. */
  readonly type: string;
  /** One for all records of a name and type. */
  readonly ttl: Ttl;
  readonly data: StoredData;
  /** `null` when there is none. */
  readonly comment: string | null;
  readonly disabled: boolean;
  /** Seconds after its last change at which the server deletes it, not what is left of them; 0 for never. */
  readonly expiryTtl: number;
  /** ISO 8601; `null` for records that an import, a sibling's new TTL or DHCP on 13 and 14 wrote. */
  readonly lastModified: string | null;
  /** Addresses of a name server that lies below its own delegation (NS only). */
  readonly glue: readonly string[];
  /** Whether the serial counts by date (SOA only). */
  readonly useSerialDateScheme?: boolean | undefined;
}

/**
 * A record to write. An update replaces all of this: what is left out would fall back to a default. Writing one record
 * of a set with another TTL makes the server rewrite its siblings, which lose comment, state and expiry.
 */
export interface RecordWrite {
  readonly data: WritableData;
  readonly ttl: Ttl;
  /** At most 255 bytes in UTF-8: more would keep the whole zone from being saved. */
  readonly comment: string | null;
  /** Seconds; 0 for never. */
  readonly expiryTtl: number;
  /** NS only. */
  readonly glue?: readonly string[] | undefined;
  /** SOA only; left out it ends, whatever it was. */
  readonly useSerialDateScheme?: boolean | undefined;
}
