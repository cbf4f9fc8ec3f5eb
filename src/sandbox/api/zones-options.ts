import type { Call, JsonObject, Reply, Routes } from "../call";
import type { Machine } from "../machine";
import { changeCatalog, isMemberType, joinCatalog, leaveCatalog, setDisabled } from "../zones/catalog";
import { publishQueryAccess, publishTransfer } from "../zones/catalog";
import { unicodeName } from "../zones/domain-name";
import { parseAddress } from "../zones/ip-text";
import { parseNetworkAccess } from "../zones/network-access";
import type { Zone } from "../zones/zone";
import type { ZoneOptions } from "../zones/zone-options";
import { zoneTitle } from "../zones/zone-refusals";
import { logCall } from "./call-log";
import { availableCatalogs } from "./zones";
import { demandedZone, shownName } from "./zones-access";
import { demandedCatalog } from "./zones-create";
import { dnssecStatus, notifyJson } from "./zones-json";
import { optionTypes } from "./zones-option-types";
import { sentList, sentPolicies, sentSwitch } from "./zones-option-values";
import { setPrimaries } from "./zones-primaries";

/** The options of a zone. */
export const zoneOptionRoutes: Routes = { "zones/options/get": getOptions, "zones/options/set": setOptions };

function getOptions(machine: Machine, call: Call): Reply {
  const zone = demandedZone(machine, call, { section: "modify", zone: "view", wasDomain: true });
  const withCatalogs = call.parameters.boolean("includeAvailableCatalogZoneNames") ?? false;
  const withKeys = call.parameters.boolean("includeAvailableTsigKeyNames") ?? false;
  return {
    response: {
      name: zone.name,
      nameIdn: unicodeName(zone.name),
      type: zone.type,
      ...(zone.type === "Primary" ? { internal: zone.internal } : {}),
      ...(zone.type === "Primary" || zone.type === "Secondary" ? { dnssecStatus: dnssecStatus(zone) } : {}),
      ...notifyJson(zone),
      disabled: zone.disabled,
      ...catalogJson(zone),
      ...optionsJson(zone),
      availableCatalogZoneNames: withCatalogs ? availableCatalogs(machine, call) : undefined,
      availableTsigKeyNames: withKeys ? [] : undefined,
    },
  };
}

function catalogJson({ type, options }: Zone): JsonObject {
  if (type.endsWith("Catalog")) return {};
  const { catalog, overrideCatalogQueryAccess, overrideCatalogZoneTransfer, overrideCatalogNotify } = options;
  if (catalog === null) return { catalog };
  const shown = { catalog, overrideCatalogQueryAccess };
  if (type === "Stub") return { ...shown, isSecondaryCatalogMember: false };
  if (type !== "Secondary") return { ...shown, overrideCatalogZoneTransfer, overrideCatalogNotify };
  const { overrideCatalogPrimaryNameServers } = options;
  return { ...shown, isSecondaryCatalogMember: false, overrideCatalogZoneTransfer, overrideCatalogPrimaryNameServers };
}

function optionsJson({ type, options }: Zone): JsonObject {
  const shown: Record<string, JsonObject[string]> = {};
  for (const [name, types] of Object.entries(optionTypes)) {
    if (types.shown.includes(type)) shown[name] = optionJson(options, name);
  }
  return shown;
}

function optionJson(options: ZoneOptions, name: string): JsonObject[string] {
  if (name === "updateSecurityPolicies") return options.updateSecurityPolicies.map((policy) => ({ ...policy }));
  return (options as unknown as JsonObject)[name];
}

/** Sets one option after the other: what comes before a bad value stays set, in memory (contract/dns/07). */
function setOptions(machine: Machine, call: Call): Reply {
  const zone = demandedZone(machine, call, { section: "modify", zone: "delete", wasDomain: true });
  const disabled = call.parameters.boolean("disabled");
  if (disabled !== undefined) setDisabled(machine.zones, zone, disabled, machine.newToken());
  setOverrides(machine, call, zone);
  if (optionTypes.primaryNameServerAddresses.set.includes(zone.type))
    setPrimaries(call, zone, machine.version, (change) => assign(zone, change));
  setQueryAccess(machine, call, zone);
  setTransfer(machine, call, zone);
  setNotify(call, zone);
  setUpdate(call, zone);
  setCatalog(machine, call, zone);
  logCall(machine, call, `${zoneTitle(zone)} zone options were updated successfully: ${shownName(zone)}`);
  machine.zones.changed(zone);
  return { response: {} };
}

function assign(zone: Zone, change: Partial<ZoneOptions>): void {
  zone.options = { ...zone.options, ...change };
}

const overrides = ["overrideCatalogQueryAccess", "overrideCatalogZoneTransfer", "overrideCatalogNotify"] as const;

/** A Stub zone has the first of them, a Secondary zone the first two (contract/dns/24). */
function setOverrides({ version }: Machine, call: Call, zone: Zone): void {
  if (!isMemberType(zone.type, version)) return;
  const count = zone.type === "Stub" ? 1 : zone.type === "Secondary" ? 2 : 3;
  for (const name of overrides.slice(0, count)) {
    const value = call.parameters.boolean(name);
    if (value !== undefined) assign(zone, { [name]: value });
  }
}

function setQueryAccess(machine: Machine, call: Call, zone: Zone): void {
  if (!optionTypes.queryAccess.set.includes(zone.type)) return;
  const list = sentList(call, "queryAccessNetworkACL", parseNetworkAccess);
  if (list !== undefined) assign(zone, { queryAccessNetworkACL: list });
  const queryAccess = sentSwitch(call, zone, "queryAccess");
  if (queryAccess === undefined) return;
  assign(zone, { queryAccess });
  publishQueryAccess(machine.zones, zone);
}

function setTransfer(machine: Machine, call: Call, zone: Zone): void {
  if (!optionTypes.zoneTransfer.set.includes(zone.type)) return;
  const list = sentList(call, "zoneTransferNetworkACL", parseNetworkAccess);
  if (list !== undefined) assign(zone, { zoneTransferNetworkACL: list });
  const zoneTransfer = sentSwitch(call, zone, "zoneTransfer");
  if (zoneTransfer !== undefined) {
    assign(zone, { zoneTransfer });
    publishTransfer(machine.zones, zone);
  }
  const keys = sentList(call, "zoneTransferTsigKeyNames", (key) => key.replace(/^\.+|\.+$/g, "").toLowerCase());
  if (keys !== undefined) assign(zone, { zoneTransferTsigKeyNames: [...new Set(keys)] });
}

function setNotify(call: Call, zone: Zone): void {
  if (!optionTypes.notify.set.includes(zone.type)) return;
  const notify = sentSwitch(call, zone, "notify");
  if (notify !== undefined) assign(zone, { notify });
  const servers = sentList(call, "notifyNameServers", parseAddress);
  if (servers !== undefined) assign(zone, { notifyNameServers: servers });
  if (zone.type !== "Catalog") return;
  const followers = sentList(call, "notifySecondaryCatalogsNameServers", parseAddress);
  if (followers !== undefined) assign(zone, { notifySecondaryCatalogsNameServers: followers });
}

function setUpdate(call: Call, zone: Zone): void {
  if (!optionTypes.update.set.includes(zone.type)) return;
  const update = sentSwitch(call, zone, "update");
  if (update !== undefined) assign(zone, { update });
  const list = sentList(call, "updateNetworkACL", parseNetworkAccess);
  if (list !== undefined) assign(zone, { updateNetworkACL: list });
  if (!optionTypes.updateSecurityPolicies.set.includes(zone.type)) return;
  const policies = sentPolicies(call, zone);
  if (policies !== undefined) assign(zone, { updateSecurityPolicies: policies });
}

/** An empty name leaves the catalog; it is no list, so `false` is a name like any other (contract/dns/08). */
function setCatalog(machine: Machine, call: Call, zone: Zone): void {
  const name = call.parameters.raw("catalog");
  if (name === undefined || !isMemberType(zone.type, machine.version)) return;
  const current = zone.options.catalog;
  if (name === "") leaveCatalog(machine.zones, zone);
  else if (current?.toLowerCase() !== name.toLowerCase()) {
    const catalog = demandedCatalog(machine, call, name);
    const enter = current === null ? joinCatalog : changeCatalog;
    enter(machine.zones, catalog, zone, machine.newToken());
  }
}
