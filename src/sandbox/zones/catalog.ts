import { ApiError } from "../api-error";
import type { ServerVersion } from "../server-version";
import { isIpv4Text } from "./ip-text";
import type { RecordData } from "./record";
import type { AddressPrefix } from "./record/address-prefixes";
import type { Zone } from "./zone";
import type { RecordOptions, ZoneRecord } from "./zone-record";
import type { ZoneType } from "./zone-type";
import type { ZoneWriter } from "./zone-writer";

/** What catalogs need of the zone store. */
export interface CatalogStore {
  readonly writer: ZoneWriter;
  get(name: string): Zone | null;
  record(name: string, ttl: number, data: RecordData, options?: RecordOptions): ZoneRecord;
  changed(zone: Zone): void;
}

/** Whether a catalog of this server can list zones of this type: Secondary zones since 14 (contract/dns/24). */
export function isMemberType(type: ZoneType, version: ServerVersion): boolean {
  if (type === "Secondary") return version !== "13.6";
  return type === "Primary" || type === "Forwarder" || type === "Stub";
}

/** The networks that an access switch stands for; a list of the zone's own is meant by `null`. */
const queryNetworks: Readonly<Record<string, readonly string[] | null>> = {
  Deny: ["127.0.0.0/8", "::1"],
  Allow: ["0.0.0.0/0", "::/0"],
  AllowOnlyPrivateNetworks: [
    "127.0.0.0/8",
    "10.0.0.0/8",
    "100.64.0.0/10",
    "169.254.0.0/16",
    "172.16.0.0/12",
    "192.168.0.0/16",
    "!2000::/3",
    "::/0",
  ],
  AllowOnlyZoneNameServers: ["224.0.0.0"],
  UseSpecifiedNetworkACL: null,
};
const transferNetworks: Readonly<Record<string, readonly string[] | null>> = {
  ...queryNetworks,
  Deny: ["!0.0.0.0/0", "!::/0"],
};

/** What a new catalog says of itself: its version and who may use it; three changes (contract/dns/02). */
export function initCatalog(store: CatalogStore, catalog: Zone): void {
  const version = `version.${catalog.name}`;
  const text = store.record(version, 0, { type: "TXT", strings: ["2"] }, { lastModified: null });
  store.writer.set(catalog, version, "TXT", [text]);
  publishQueryAccess(store, catalog);
  publishTransfer(store, catalog);
}

/**
 * Lists a zone in a catalog (RFC 9432): a PTR under a label of its own and the zone's type, two changes (contract/dns/02).
 * @param token hex digits that the label is made of.
 */
export function joinCatalog(store: CatalogStore, catalog: Zone, zone: Zone, token: string): void {
  if (catalog.type !== "Catalog") throw new ApiError(`No such Catalog zone was found: ${catalog.name}`);
  zone.options = { ...zone.options, catalog: catalog.name };
  if (zone.disabled) return;
  const member = `${memberLabel(token)}.zones.${catalog.name}`;
  const kind = `zone-type.ext.${member}`;
  store.writer.add(catalog, store.record(member, 0, { type: "PTR", target: zone.name }));
  store.writer.add(catalog, store.record(kind, 0, { type: "TXT", strings: [zone.type.toLowerCase()] }));
  publishQueryAccess(store, zone);
  publishTransfer(store, zone);
  store.changed(catalog);
}

/** Takes a zone out of its catalog, with all that the catalog says of it: one change a record. */
export function leaveCatalog(store: CatalogStore, zone: Zone): void {
  strikeOut(store, zone);
  zone.options = { ...zone.options, catalog: null };
}

/** Takes a zone out of service or back into it: its catalog lists it only while it is in service. */
export function setDisabled(store: CatalogStore, zone: Zone, disabled: boolean, token: string): void {
  if (zone.disabled === disabled) return;
  zone.disabled = disabled;
  const catalog = zone.options.catalog === null ? null : store.get(zone.options.catalog);
  if (catalog === null) return;
  if (disabled) strikeOut(store, zone);
  else joinCatalog(store, catalog, zone, token);
}

/** Has the zones that a catalog lists belong to none, before it is deleted. */
export function freeMembers(store: CatalogStore, catalog: Zone): void {
  for (const names of catalog.names.values()) {
    const data = names.set("PTR")[0]?.data;
    const zone = data?.type === "PTR" ? store.get(data.target) : null;
    if (zone?.options.catalog?.toLowerCase() !== catalog.name) continue;
    zone.options = { ...zone.options, catalog: null };
    store.changed(zone);
  }
}

function strikeOut(store: CatalogStore, zone: Zone): void {
  const catalog = zone.options.catalog === null ? null : store.get(zone.options.catalog);
  const member = catalog === null ? null : memberName(catalog, zone);
  if (catalog === null || member === null) return;
  const records = [...catalog.names.values()]
    .filter((names) => names.name === member || names.name.endsWith(`.${member}`))
    .flatMap((names) => [...names.records()]);
  for (const record of records) store.writer.delete(catalog, record.name, record.type, record.data);
  store.changed(catalog);
}

/** Moves a zone from its catalog to another: the old one says where it went until that expires. */
export function changeCatalog(store: CatalogStore, catalog: Zone, zone: Zone, token: string): void {
  const old = zone.options.catalog === null ? null : store.get(zone.options.catalog);
  joinCatalog(store, catalog, zone, token);
  const member = old === null ? null : memberName(old, zone);
  if (old === null || member === null || zone.disabled) return;
  const name = `coo.${member}`;
  const record = store.record(name, 0, { type: "PTR", target: catalog.name }, { expiryTtl: 604_800 });
  store.writer.set(old, name, "PTR", [record]);
  store.changed(old);
}

/** Has a catalog say who may query it, or one of its zones that does not follow it in this. */
export function publishQueryAccess(store: CatalogStore, zone: Zone): void {
  const { queryAccess, queryAccessNetworkACL, overrideCatalogQueryAccess } = zone.options;
  const networks = accessList(queryNetworks, queryAccess, queryAccessNetworkACL);
  publish(store, zone, "allow-query", overrideCatalogQueryAccess ? networks : null, networks);
}

/** As {@link publishQueryAccess}, for zone transfers. */
export function publishTransfer(store: CatalogStore, zone: Zone): void {
  const { zoneTransfer, zoneTransferNetworkACL, overrideCatalogZoneTransfer } = zone.options;
  const networks = accessList(transferNetworks, zoneTransfer, zoneTransferNetworkACL);
  publish(store, zone, "allow-transfer", overrideCatalogZoneTransfer ? networks : null, networks);
}

function publish(
  store: CatalogStore,
  zone: Zone,
  property: string,
  ofMember: readonly string[] | null,
  ofCatalog: readonly string[],
): void {
  const isCatalog = zone.type === "Catalog";
  const catalog = isCatalog ? zone : zone.options.catalog === null ? null : store.get(zone.options.catalog);
  if (catalog === null || (!isCatalog && zone.disabled)) return;
  const owner = isCatalog ? zone.name : memberName(catalog, zone);
  if (owner === null) return;
  const name = `${property}.ext.${owner}`;
  const networks = isCatalog ? ofCatalog : ofMember;
  if (networks === null) {
    store.writer.deleteSet(catalog, name, "APL");
    return;
  }
  const prefixes = networks.map(addressPrefix);
  store.writer.set(catalog, name, "APL", [store.record(name, 0, { type: "APL", prefixes })]);
}

function accessList(
  table: Readonly<Record<string, readonly string[] | null>>,
  access: string,
  own: readonly string[],
): readonly string[] {
  if (access === "AllowZoneNameServersAndUseSpecifiedNetworkACL") return ["224.0.0.0", ...own];
  return table[access] ?? own;
}

function addressPrefix(text: string): AddressPrefix {
  const negated = text.startsWith("!");
  const [address = "", prefix] = text.slice(negated ? 1 : 0).split("/");
  return { address, negated, prefix: Number(prefix ?? (isIpv4Text(address) ? 32 : 128)) };
}

/** The name under which a catalog lists a zone. */
function memberName(catalog: Zone, zone: Zone): string | null {
  const suffix = `.zones.${catalog.name}`;
  for (const names of catalog.names.values()) {
    const label = names.name.slice(0, -suffix.length);
    if (!names.name.endsWith(suffix) || label.includes(".")) continue;
    const data = names.set("PTR")[0]?.data;
    if (data?.type === "PTR" && data.target === zone.name) return names.name;
  }
  return null;
}

/** Eight bytes of the token in base 32 (RFC 4648 7), as the server makes its labels. */
function memberLabel(token: string): string {
  return BigInt(`0x${token.slice(0, 16)}`)
    .toString(32)
    .padStart(13, "0");
}
