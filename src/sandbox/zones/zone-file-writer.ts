import type { PerVersion, ServerVersion } from "../server-version";
import { relativeName } from "./domain-name";
import { zoneRecords } from "./listing";
import { kindOf } from "./record";
import { isNamedType, typeNumber } from "./record-type";
import type { Zone } from "./zone";
import type { ZoneRecord } from "./zone-record";

/** Whether the text after a semicolon tells the state of a record and escapes line breaks (contract/dns/11). */
const structuredComments: PerVersion<boolean> = { "13.6": false, "14.3": true, "15.2": true };

/** A zone as a zone file: the SOA, all NS, the rest as the server walks it. Glue, expiry and times do not travel. */
export function printZoneFile(zone: Zone, version: ServerVersion): string {
  const records = zoneRecords(zone);
  const first = records.filter(({ type }) => type === "SOA");
  const second = records.filter(({ type }) => type === "NS");
  const rest = records.filter(({ type }) => type !== "SOA" && type !== "NS");
  const lines = [...first, ...second, ...rest].map((record) => {
    const comment = structuredComments[version] ? structuredComment(record) : record.comments.replaceAll("\r", "");
    return `${printRecord(record, zone.name)}${comment === "" ? "" : `\t\t\t;${comment}`}\n`;
  });
  return `$ORIGIN ${zone.name}.\n${lines.join("")}`;
}

/** One record as a line of a zone file of this origin, without its comment. */
export function printRecord(record: ZoneRecord, origin: string): string {
  const { name, ttl, type, data } = record;
  const shownType = isNamedType(type) ? type.padEnd(12) : `TYPE${typeNumber(type)}`;
  const owner = relativeName(name, origin).padEnd(20);
  return `${owner}  ${String(ttl).padEnd(8)}  IN  ${shownType}  ${kindOf(data).print(data, origin)}`;
}

function structuredComment({ disabled, comments }: ZoneRecord): string {
  if (disabled || comments.trimStart().startsWith("{"))
    return `{"disabled":${disabled},"comments":${comments === "" ? "null" : jsonText(comments)}}`;
  return comments.replaceAll("\r", "").replaceAll("\n", "\\n");
}

/** Text as the server's JSON writer puts it: everything beyond plain ASCII, and what means something in HTML, as `\uXXXX`. */
function jsonText(text: string): string {
  return `"${text.replace(/[^ !#-%()*,-;=?-[\]^_a-z{|}~]/g, jsonEscape)}"`;
}

const shortEscapes: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  "\b": "\\b",
  "\t": "\\t",
  "\n": "\\n",
  "\f": "\\f",
  "\r": "\\r",
};

function jsonEscape(character: string): string {
  return shortEscapes[character] ?? `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}
