import { ApiError } from "../api-error";
import { typeOf } from "./record";
import type { Zone } from "./zone";
import type { ZoneType } from "./zone-type";
import { defaultOptions, type ZoneOptions } from "./zone-options";
import { zoneRecord, type ZoneRecord } from "./zone-record";
import { isMadeBySigning, titleOf } from "./zone-refusals";
import type { ZoneStore } from "./zone-store";

/**
 * Makes a zone with the records of another: names move along, targets do not; comments and states come along, expiry and times do not
 * (contract/dns/16).
 */
export function cloneZone(store: ZoneStore, source: Zone, name: string): Zone {
  if (source.type !== "Primary" && source.type !== "Forwarder")
    throw new ApiError("Cannot clone the zone: source zone must be a Primary or Conditional Forwarder zone.");
  if (store.get(name) !== null) throw new ApiError("Failed to clone the zone: zone already exists.");
  const records = allRecords(source)
    .filter(({ data }) => !isMadeBySigning(typeOf(data)) && data.type !== "DS")
    .map((record) => cloneRecord(record, source.name, name));
  const zone = source.type === "Primary" ? store.createPrimary(name) : store.createForwarder(name, null);
  zone.disabled = source.disabled;
  if (source.type === "Primary") zone.options = clonedOptions(source, zone.name);
  store.load(zone, records);
  store.changed(zone);
  return zone;
}

function cloneRecord({ name, ttl, data, disabled, comments, glue }: ZoneRecord, from: string, to: string): ZoneRecord {
  return zoneRecord(`${name.slice(0, name.length - from.length)}${to}`, ttl, data, { disabled, comments, glue });
}

/** Who may query the zone does not come along, nor does its catalog. */
function clonedOptions(source: Zone, name: string): ZoneOptions {
  const { zoneTransfer, zoneTransferNetworkACL, zoneTransferTsigKeyNames } = source.options;
  const { notify, notifyNameServers, update, updateNetworkACL, updateSecurityPolicies } = source.options;
  return {
    ...defaultOptions("Primary"),
    zoneTransfer,
    zoneTransferNetworkACL,
    zoneTransferTsigKeyNames,
    notify,
    notifyNameServers,
    update,
    updateNetworkACL,
    updateSecurityPolicies: updateSecurityPolicies.map((policy) => ({
      ...policy,
      domain: `${policy.domain.slice(0, policy.domain.length - source.name.length)}${name}`,
    })),
  };
}

const conversions: Readonly<Partial<Record<ZoneType, readonly ZoneType[]>>> = {
  Primary: ["Forwarder"],
  Forwarder: ["Primary"],
  SecondaryForwarder: ["Primary", "Forwarder", "Catalog"],
  SecondaryCatalog: ["Primary", "Forwarder", "Catalog"],
};

/** Puts a new zone of another type in the place of a zone, with the records that it can hold (contract/dns/17). */
export function convertZone(store: ZoneStore, zone: Zone, type: ZoneType): Zone {
  refuseConversion(zone, type);
  const kept = allRecords(zone).filter(({ data }) => isKept(type, data.type));
  store.takeDown(zone);
  const made =
    type === "Primary"
      ? store.createPrimary(zone.name)
      : type === "Forwarder"
        ? store.createForwarder(zone.name, null)
        : store.createCatalog(zone.name);
  store.load(made, kept);
  store.changed(made);
  return made;
}

function refuseConversion(zone: Zone, type: ZoneType): void {
  const shown = zone.name === "" ? "<root>" : zone.name;
  const attempt = `Cannot convert the zone '${shown}' from ${plainTitle(zone.type)} to ${plainTitle(type)} zone`;
  if (zone.type === type) throw new ApiError(`${attempt}: the zone is already of the same type.`);
  if (!(conversions[zone.type]?.includes(type) ?? false)) throw new ApiError(`${attempt}: not supported.`);
  if (zone.signing !== null)
    throw new ApiError(`${attempt}: converting the zone will cause lose of DNSSEC private keys.`);
}

/** Here a forwarder zone is not called a conditional one. */
function plainTitle(type: ZoneType): string {
  return type === "Forwarder" ? type : titleOf(type);
}

function isKept(type: ZoneType, ofRecord: string): boolean {
  if (type === "Primary") return ofRecord !== "FWD";
  return type === "Catalog" || (ofRecord !== "SOA" && ofRecord !== "NS");
}

function allRecords(zone: Zone): readonly ZoneRecord[] {
  return [zone.apex, ...zone.names.values()].flatMap((names) => [...names.records()]);
}
