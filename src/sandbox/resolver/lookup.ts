import type { NameRecords } from "../zones/name-records";
import type { Zone } from "../zones/zone";
import type { ZoneRecord } from "../zones/zone-record";
import type { ZoneStore } from "../zones/zone-store";

/** What the zones say about one name and type, before any alias is followed. */
export type Finding =
  /** These records, written for the name asked for (a wildcard's too). */
  | { readonly kind: "records"; readonly records: readonly ZoneRecord[] }
  /** The name is an alias (CNAME), or stands for the addresses of another (ANAME). */
  | { readonly kind: "alias" | "address-alias"; readonly record: ZoneRecord; readonly target: string }
  /** A name above is an alias for a whole tree (DNAME), under which `target` is this name. */
  | { readonly kind: "tree-alias"; readonly record: ZoneRecord; readonly target: string }
  /** The name is there, but not with this type. */
  | { readonly kind: "no-data"; readonly authority: ZoneRecord | undefined }
  | { readonly kind: "no-name"; readonly authority: ZoneRecord | undefined }
  /** Not this server's to answer: it would have to ask others. */
  | { readonly kind: "elsewhere" };

const elsewhere: Finding = { kind: "elsewhere" };

/**
 * Looks one name up in the closest zone. A disabled zone hides what is above it (contract/lease/40); a disabled record is as good
 * as none (contract/dns/54).
 * @param name lower case, without a dot at the end.
 */
export function lookUp(zones: ZoneStore, name: string, type: string): Finding {
  const zone = zoneFor(zones, name, type);
  if (zone === null || zone.disabled) return elsewhere;
  const authority = zone.apex.set("SOA")[0];
  if (authority === undefined || zone.type === "Stub") return elsewhere;

  const above = between(name, zone.name);
  for (const ancestor of name === zone.name ? [] : [zone.name, ...above]) {
    const redirected = redirection(zone, ancestor, name);
    if (redirected !== undefined) return redirected;
  }
  const node = nodeAt(zone, name);
  if (node !== undefined && node !== zone.apex && type !== "DS" && enabled(node, "NS").length > 0) return elsewhere;
  if (node !== undefined && isAlive(node)) return findingAt(zone, node, type);
  if (hasNamesBelow(zone, name)) return negative(zone, "no-data");
  const wildcard = node === undefined ? wildcardFor(zone, name, above) : undefined;
  return wildcard === undefined ? negative(zone, "no-name") : findingAt(zone, wildcard, type);
}

/** The closest zone; a delegation's DS record belongs to the zone above. */
function zoneFor(zones: ZoneStore, name: string, type: string): Zone | null {
  const closest = zones.closest(name);
  if (type !== "DS" || closest?.name !== name || name === "") return closest;
  const dot = name.indexOf(".");
  return zones.closest(dot < 0 ? "" : name.slice(dot + 1)) ?? closest;
}

/** The names between a zone and a name in it, without either, from the top down. */
function between(name: string, zone: string): readonly string[] {
  const names: string[] = [];
  for (let dot = name.indexOf("."); dot >= 0; dot = name.indexOf(".", dot + 1)) {
    const ancestor = name.slice(dot + 1);
    if (ancestor.length <= zone.length) break;
    names.unshift(ancestor);
  }
  return names;
}

/** What an ancestor makes of a name: handed to another server, or moved to another tree. */
function redirection(zone: Zone, ancestor: string, name: string): Finding | undefined {
  const node = nodeAt(zone, ancestor);
  if (node === undefined) return undefined;
  if (node !== zone.apex && enabled(node, "NS").length > 0) return elsewhere;
  const [record] = enabled(node, "DNAME");
  if (record?.data.type !== "DNAME") return undefined;
  return { kind: "tree-alias", record, target: `${name.slice(0, name.length - ancestor.length)}${record.data.target}` };
}

function findingAt(zone: Zone, node: NameRecords, type: string): Finding {
  if (type === "ANY") return { kind: "records", records: [...node.records()].filter((record) => !record.disabled) };
  const records = enabled(node, type);
  if (records.length > 0) return { kind: "records", records };
  const [alias] = enabled(node, "CNAME");
  if (alias?.data.type === "CNAME") return { kind: "alias", record: alias, target: alias.data.target };
  const [address] = type === "A" || type === "AAAA" ? enabled(node, "ANAME") : [];
  if (address?.data.type === "ANAME") return { kind: "address-alias", record: address, target: address.data.target };
  return negative(zone, "no-data");
}

/** A forwarder zone asks its forwarders for what it has not got itself. */
function negative(zone: Zone, kind: "no-data" | "no-name"): Finding {
  return zone.type === "Forwarder" ? elsewhere : { kind, authority: zone.apex.set("SOA")[0] };
}

/**
 * The wildcard that covers a name: of the closest name above that has one, unless a name in between has records, disabled ones too.
 * A name that only has others below it does not end the search, unlike in RFC 4592.
 */
function wildcardFor(zone: Zone, name: string, above: readonly string[]): NameRecords | undefined {
  if (name === zone.name) return undefined;
  for (const ancestor of [...above].reverse().concat(zone.name)) {
    const wildcard = zone.names.get(ancestor === "" ? "*" : `*.${ancestor}`);
    if (wildcard !== undefined) return isAlive(wildcard) ? wildcard : undefined;
    if (zone.names.has(ancestor)) return undefined;
  }
  return undefined;
}

function nodeAt(zone: Zone, name: string): NameRecords | undefined {
  return name === zone.name ? zone.apex : zone.names.get(name);
}

function hasNamesBelow(zone: Zone, name: string): boolean {
  if (name === "") return true;
  const ending = `.${name}`;
  for (const key of zone.names.keys()) if (key.endsWith(ending)) return true;
  return false;
}

function isAlive(node: NameRecords): boolean {
  for (const record of node.records()) if (!record.disabled) return true;
  return false;
}

function enabled(node: NameRecords, type: string): readonly ZoneRecord[] {
  return node.set(type).filter((record) => !record.disabled);
}
