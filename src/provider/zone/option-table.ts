import type { ZoneOptions, ZoneType } from "../../technitium";

/** The types of zones, as the server names them. */
export const zoneTypes = [
  "Primary",
  "Secondary",
  "Stub",
  "Forwarder",
  "SecondaryForwarder",
  "Catalog",
  "SecondaryCatalog",
] as const satisfies readonly ZoneType[];

/** Whether this is a type that can be made. */
export function isZoneType(text: string): text is ZoneType {
  return zoneTypes.some((type) => type === text);
}

const networkAccess = [
  "Deny",
  "Allow",
  "AllowOnlyZoneNameServers",
  "UseSpecifiedNetworkACL",
  "AllowZoneNameServersAndUseSpecifiedNetworkACL",
] as const;

/** The words of the options that are one of several. */
export const optionWords = {
  queryAccess: ["Deny", "Allow", "AllowOnlyPrivateNetworks", ...networkAccess.slice(2)],
  zoneTransfer: networkAccess,
  notify: [
    "None",
    "ZoneNameServers",
    "SpecifiedNameServers",
    "BothZoneAndSpecifiedNameServers",
    "SeparateNameServersForCatalogAndMemberZones",
  ],
  update: networkAccess,
  primaryZoneTransferProtocol: ["Tcp", "Tls", "Quic"],
} as const;

const own: readonly ZoneType[] = ["Primary", "Forwarder"];
const served: readonly ZoneType[] = ["Primary", "Secondary", "Forwarder", "Catalog"];
const following: readonly ZoneType[] = ["Secondary", "SecondaryForwarder", "SecondaryCatalog"];
const updated: readonly ZoneType[] = ["Primary", "Secondary", "SecondaryForwarder", "Forwarder"];
/** The types of zones that can be members of a catalog; Secondary zones since 14.0. */
export const members: readonly ZoneType[] = ["Primary", "Secondary", "Stub", "Forwarder"];
const queried: readonly ZoneType[] = zoneTypes.filter((type) => type !== "SecondaryCatalog");

/** An option that is an attribute of its own. */
interface Option {
  /** Its name in the API, which differs from the attribute's in letter case at most. */
  readonly api: Exclude<keyof ZoneOptions, "disabled" | "catalog">;
  /** The types of zones that have it and let it be set (contract/dns/07, 08 and 24). */
  readonly types: readonly ZoneType[];
}

/** The options by the names of their attributes. */
const table = {
  queryAccess: { api: "queryAccess", types: queried },
  queryAccessNetworkAcl: { api: "queryAccessNetworkACL", types: queried },
  zoneTransfer: { api: "zoneTransfer", types: served },
  zoneTransferNetworkAcl: { api: "zoneTransferNetworkACL", types: served },
  zoneTransferTsigKeyNames: { api: "zoneTransferTsigKeyNames", types: served },
  notify: { api: "notify", types: served },
  notifyNameServers: { api: "notifyNameServers", types: served },
  notifySecondaryCatalogsNameServers: { api: "notifySecondaryCatalogsNameServers", types: ["Catalog"] },
  update: { api: "update", types: updated },
  updateNetworkAcl: { api: "updateNetworkACL", types: updated },
  updateSecurityPolicies: { api: "updateSecurityPolicies", types: own },
  overrideCatalogQueryAccess: { api: "overrideCatalogQueryAccess", types: members },
  overrideCatalogZoneTransfer: { api: "overrideCatalogZoneTransfer", types: members.filter((type) => type !== "Stub") },
  overrideCatalogNotify: { api: "overrideCatalogNotify", types: own },
  primaryNameServerAddresses: { api: "primaryNameServerAddresses", types: [...following, "Stub"] },
  primaryZoneTransferProtocol: { api: "primaryZoneTransferProtocol", types: following },
  primaryZoneTransferTsigKeyName: { api: "primaryZoneTransferTsigKeyName", types: following },
  validateZone: { api: "validateZone", types: ["Secondary"] },
} as const satisfies Readonly<Record<string, Option>>;

/** The name of an attribute that is an option. */
export type OptionName = keyof typeof table;

/** All of them. */
export const optionNames = Object.keys(table) as readonly OptionName[];

/** The option's name in the API. */
export function apiName<N extends OptionName>(name: N): (typeof table)[N]["api"] {
  return table[name].api;
}

/** Whether zones of this type have the option. */
export function hasOption(type: string, name: OptionName): boolean {
  return table[name].types.some((known) => known === type);
}

/** The types that have the option, for messages and documentation. */
export function typesOf(name: OptionName): string {
  return table[name].types.join(", ");
}

/** What is wrong with the word of an option in a zone of this type; `null` if nothing. */
export function wordProblem(type: string, name: OptionName, word: string): string | null {
  if (!(name in optionWords)) return null;
  const known: readonly string[] = optionWords[name as keyof typeof optionWords];
  const fits = known.filter((other) => !isForeign(type, other));
  return fits.includes(word) ? null : `in a zone of type ${type} it is one of ${fits.join(", ")}`;
}

/** A zone without name servers of its own cannot mean them, and only a catalog tells its members' servers apart (contract/dns/24). */
function isForeign(type: string, word: string): boolean {
  if (word === "SeparateNameServersForCatalogAndMemberZones") return type !== "Catalog";
  return word.includes("Zone") && type !== "Primary" && type !== "Secondary";
}

/** The options whose values come from the catalog of a member zone, and the option that says they do not. */
const fromCatalog: readonly (readonly [OptionName, OptionName])[] = [
  ["queryAccess", "overrideCatalogQueryAccess"],
  ["queryAccessNetworkAcl", "overrideCatalogQueryAccess"],
  ["zoneTransfer", "overrideCatalogZoneTransfer"],
  ["zoneTransferNetworkAcl", "overrideCatalogZoneTransfer"],
  ["zoneTransferTsigKeyNames", "overrideCatalogZoneTransfer"],
  ["notify", "overrideCatalogNotify"],
  ["notifyNameServers", "overrideCatalogNotify"],
];

/** The option that has to be true for this one to count in a member of a catalog; `null` if it always counts. */
export function overrideFor(name: OptionName): OptionName | null {
  return fromCatalog.find(([option]) => option === name)?.[1] ?? null;
}

/** The value an option has in a new zone (contract/dns/07, 08 and 24). */
export function defaultOption(type: string, name: OptionName): string | boolean | readonly never[] | null {
  switch (name) {
    case "queryAccess":
      return "Allow";
    case "zoneTransfer":
      return type === "Primary" ? "AllowOnlyZoneNameServers" : "Deny";
    case "notify":
      return type === "Primary" ? "ZoneNameServers" : "None";
    case "update":
      return "Deny";
    case "primaryZoneTransferProtocol":
      return "Tcp";
    case "primaryZoneTransferTsigKeyName":
      return null;
    case "validateZone":
    case "overrideCatalogQueryAccess":
    case "overrideCatalogZoneTransfer":
    case "overrideCatalogNotify":
      return false;
    default:
      return [];
  }
}
