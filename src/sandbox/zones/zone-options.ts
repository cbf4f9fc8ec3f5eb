import type { WordTable } from "./word-table";
import type { ZoneType } from "./zone-type";

/** Who may change a zone by dynamic update, name by name: types that a key may write at a name. */
export interface UpdatePolicy {
  readonly tsigKeyName: string;
  readonly domain: string;
  readonly allowedTypes: readonly string[];
}

/** The options of a zone, under the names they have in calls. */
export interface ZoneOptions {
  readonly queryAccess: string;
  readonly queryAccessNetworkACL: readonly string[];
  readonly zoneTransfer: string;
  readonly zoneTransferNetworkACL: readonly string[];
  readonly zoneTransferTsigKeyNames: readonly string[];
  readonly notify: string;
  readonly notifyNameServers: readonly string[];
  readonly notifySecondaryCatalogsNameServers: readonly string[];
  readonly update: string;
  readonly updateNetworkACL: readonly string[];
  readonly updateSecurityPolicies: readonly UpdatePolicy[];
  /** The catalog zone that lists the zone. */
  readonly catalog: string | null;
  readonly overrideCatalogQueryAccess: boolean;
  readonly overrideCatalogZoneTransfer: boolean;
  readonly overrideCatalogNotify: boolean;
  /** Whether a Secondary zone has servers of its own to copy from: shown, but never set by a call. */
  readonly overrideCatalogPrimaryNameServers: boolean;
  readonly primaryNameServerAddresses: readonly string[];
  readonly primaryZoneTransferProtocol: string;
  /** Empty for none. */
  readonly primaryZoneTransferTsigKeyName: string;
  readonly validateZone: boolean;
}

/** Where a zone that is a copy comes from. */
export type ZoneSource = Pick<
  ZoneOptions,
  "primaryNameServerAddresses" | "primaryZoneTransferProtocol" | "primaryZoneTransferTsigKeyName" | "validateZone"
>;

/** The words of the four switches. */
export const optionWords = {
  queryAccess: {
    Deny: 0,
    Allow: 1,
    AllowOnlyPrivateNetworks: 2,
    AllowOnlyZoneNameServers: 3,
    UseSpecifiedNetworkACL: 4,
    AllowZoneNameServersAndUseSpecifiedNetworkACL: 5,
  },
  zoneTransfer: {
    Deny: 0,
    Allow: 1,
    AllowOnlyZoneNameServers: 2,
    UseSpecifiedNetworkACL: 3,
    AllowZoneNameServersAndUseSpecifiedNetworkACL: 4,
  },
  notify: {
    None: 0,
    ZoneNameServers: 1,
    SpecifiedNameServers: 2,
    BothZoneAndSpecifiedNameServers: 3,
    SeparateNameServersForCatalogAndMemberZones: 4,
  },
  update: {
    Deny: 0,
    Allow: 1,
    AllowOnlyZoneNameServers: 2,
    UseSpecifiedNetworkACL: 3,
    AllowZoneNameServersAndUseSpecifiedNetworkACL: 4,
  },
} as const satisfies Readonly<Record<string, WordTable>>;

/** A switch with words of its own. */
export type OptionSwitch = keyof typeof optionWords;

/** The options of a new zone (contract/dns/07, contract/dns/08). */
export function defaultOptions(type: ZoneType): ZoneOptions {
  return {
    queryAccess: "Allow",
    queryAccessNetworkACL: [],
    zoneTransfer: type === "Primary" ? "AllowOnlyZoneNameServers" : "Deny",
    zoneTransferNetworkACL: [],
    zoneTransferTsigKeyNames: [],
    notify: type === "Primary" ? "ZoneNameServers" : "None",
    notifyNameServers: [],
    notifySecondaryCatalogsNameServers: [],
    update: "Deny",
    updateNetworkACL: [],
    updateSecurityPolicies: [],
    catalog: null,
    overrideCatalogQueryAccess: false,
    overrideCatalogZoneTransfer: false,
    overrideCatalogNotify: false,
    overrideCatalogPrimaryNameServers: false,
    primaryNameServerAddresses: [],
    primaryZoneTransferProtocol: "Tcp",
    primaryZoneTransferTsigKeyName: "",
    validateZone: false,
  };
}
