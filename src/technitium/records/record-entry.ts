import { fqdnFromServer, type Fqdn } from "../../dns/name";
import { ttlFromSeconds } from "../../dns/ttl";
import { parseInstant } from "../transport/instant";
import type { DnsRecord } from "./record";
import { readStoredData } from "./data";
import {
  branch,
  flag,
  number,
  optionalFlag,
  optionalNumber,
  optionalParsed,
  optionalText,
  parsed,
  text,
  texts,
  type Branch,
} from "../transport/reply-fields";

/** Records that a signed zone makes by itself and that no API call writes. */
const MADE_BY_SIGNING = new Set(["RRSIG", "NSEC", "NSEC3", "NSEC3PARAM", "DNSKEY"]);

/** Whether an entry of a record listing is one that signing made. */
export function isMadeBySigning(entry: Branch): boolean {
  return MADE_BY_SIGNING.has(text(entry, "type"));
}

/** The name of an entry of a record listing. Letter case, which the server keeps, is dropped. */
export function entryName(entry: Branch): Fqdn {
  return parsed(entry, "name", fqdnFromServer);
}

/** Reads an entry of a record listing, or the record that an add or an update answers (contract/dns/30). */
export function parseRecord(entry: Branch): DnsRecord {
  const serverType = text(entry, "type");
  const data = readStoredData(serverType, entry);
  return {
    name: entryName(entry),
    type: data.type === "opaque" ? serverType : data.type,
    ttl: ttlFromSeconds(number(entry, "ttl")),
    data,
    comment: optionalText(entry, "comments") || null,
    disabled: flag(entry, "disabled"),
    expiryTtl: optionalNumber(entry, "expiryTtl") ?? 0,
    lastModified: optionalParsed(entry, "lastModified", parseInstant),
    glue: texts(entry, "glueRecords"),
    ...(serverType === "SOA"
      ? { useSerialDateScheme: optionalFlag(branch(entry, "rData"), "useSerialDateScheme", false) }
      : {}),
  };
}
