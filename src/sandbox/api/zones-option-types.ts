import type { ZoneType } from "../zones/zone-type";
import type { ZoneOptions } from "../zones/zone-options";

/** The types of zone whose options show a value, and those in which it can be set. */
export interface OptionTypes {
  readonly shown: readonly ZoneType[];
  readonly set: readonly ZoneType[];
}

const all: readonly ZoneType[] = [
  "Primary",
  "Secondary",
  "Stub",
  "Forwarder",
  "SecondaryForwarder",
  "Catalog",
  "SecondaryCatalog",
];
const served: readonly ZoneType[] = ["Primary", "Secondary", "Forwarder", "Catalog"];
const updated: readonly ZoneType[] = ["Primary", "Secondary", "SecondaryForwarder", "Forwarder"];
const own: readonly ZoneType[] = ["Primary", "Forwarder"];
const following: readonly ZoneType[] = ["Secondary", "SecondaryForwarder", "SecondaryCatalog"];

const queryAccess: OptionTypes = { shown: all, set: all.filter((type) => type !== "SecondaryCatalog") };
const zoneTransfer: OptionTypes = { shown: [...served, "SecondaryCatalog"], set: served };
const notify: OptionTypes = { shown: served, set: served };
const update: OptionTypes = { shown: updated, set: updated };
const primary: OptionTypes = { shown: following, set: following };

/** An option that some types of zone have not. */
type TypedOption = Exclude<
  keyof ZoneOptions,
  | "catalog"
  | "overrideCatalogQueryAccess"
  | "overrideCatalogZoneTransfer"
  | "overrideCatalogNotify"
  | "overrideCatalogPrimaryNameServers"
>;

/** Which options there are in which type of zone (contract/dns/07, contract/dns/08). */
export const optionTypes: Readonly<Record<TypedOption, OptionTypes>> = {
  primaryNameServerAddresses: { shown: [...following, "Stub"], set: [...following, "Stub"] },
  primaryZoneTransferProtocol: primary,
  primaryZoneTransferTsigKeyName: primary,
  validateZone: { shown: ["Secondary"], set: ["Secondary"] },
  queryAccess,
  queryAccessNetworkACL: queryAccess,
  zoneTransfer,
  zoneTransferNetworkACL: zoneTransfer,
  zoneTransferTsigKeyNames: zoneTransfer,
  notify,
  notifyNameServers: notify,
  notifySecondaryCatalogsNameServers: { shown: ["Catalog"], set: ["Catalog"] },
  update,
  updateNetworkACL: update,
  updateSecurityPolicies: { shown: own, set: own },
};
