import type { PerVersion, ServerVersion } from "../server-version";

/** Seconds that a record lives when a call does not say: from 14 on, NS and SOA have times of their own (contract/dns/32). */
const defaultTtls: PerVersion<{ readonly any: number; readonly NS: number; readonly SOA: number }> = {
  "13.6": { any: 3600, NS: 3600, SOA: 3600 },
  "14.3": { any: 3600, NS: 14400, SOA: 900 },
  "15.2": { any: 3600, NS: 14400, SOA: 900 },
};

/** The ttl of a record of this type when a call does not say, in seconds. */
export function defaultTtl(version: ServerVersion, type: string): number {
  const ttls = defaultTtls[version];
  return type === "NS" || type === "SOA" ? ttls[type] : ttls.any;
}
