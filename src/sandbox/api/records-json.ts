import type { JsonObject } from "../call";
import { printTime } from "../time-text";
import { unicodeName } from "../zones/domain-name";
import { kindOf } from "../zones/record";
import { printStamp } from "../zones/stamp";
import { printTtl } from "../zones/ttl-text";
import type { ZoneRecord } from "../zones/zone-record";

/** A record as replies show it. */
export function recordJson(record: ZoneRecord): JsonObject {
  return {
    name: record.name,
    nameIdn: unicodeName(record.name),
    type: record.type,
    ttl: record.ttl,
    ttlString: printTtl(record.ttl),
    disabled: record.disabled,
    comments: record.comments === "" ? undefined : record.comments,
    rData: kindOf(record.data).json(record.data),
    dnssecStatus: "Unknown",
    glueRecords: record.glue.length === 0 ? undefined : record.glue,
    lastUsedOn: printTime(record.lastUsedOn),
    lastModified: printStamp(record.lastModified),
    expiryTtl: record.expiryTtl,
    expiryTtlString: printTtl(record.expiryTtl),
  };
}
