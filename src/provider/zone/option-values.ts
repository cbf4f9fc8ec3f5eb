import { parseIpAddress } from "../../dns/ip-address";
import { parseFqdn } from "../../dns/name";
import type { Planned, State } from "../../terraform";
import type { ZoneOptions, ZoneOptionsChange } from "../../technitium";
import { parseNameServerAddress } from "./name-server-address";
import { parseNetworkAccess } from "./network-access";
import { apiName, hasOption, optionNames, type OptionName } from "./option-table";
import type { zoneSchema } from "./schema";

/** The attributes that are options. */
export type OptionValues = Pick<State<typeof zoneSchema>, OptionName>;

/** The options of a zone as its attributes show them; null for those that its type has not. */
export function optionValues(type: string, options: ZoneOptions | null): OptionValues {
  const of = <T>(name: OptionName, value: T): T | null => (options !== null && hasOption(type, name) ? value : null);
  return {
    // Outside a catalog the server does not show what would count in one.
    overrideCatalogQueryAccess: of("overrideCatalogQueryAccess", options?.overrideCatalogQueryAccess ?? false),
    overrideCatalogZoneTransfer: of("overrideCatalogZoneTransfer", options?.overrideCatalogZoneTransfer ?? false),
    overrideCatalogNotify: of("overrideCatalogNotify", options?.overrideCatalogNotify ?? false),
    primaryNameServerAddresses: of("primaryNameServerAddresses", options?.primaryNameServerAddresses ?? []),
    primaryZoneTransferProtocol: of("primaryZoneTransferProtocol", options?.primaryZoneTransferProtocol ?? null),
    primaryZoneTransferTsigKeyName: of(
      "primaryZoneTransferTsigKeyName",
      options?.primaryZoneTransferTsigKeyName ?? null,
    ),
    validateZone: of("validateZone", options?.validateZone ?? null),
    queryAccess: of("queryAccess", options?.queryAccess ?? null),
    queryAccessNetworkAcl: of("queryAccessNetworkAcl", options?.queryAccessNetworkACL ?? []),
    zoneTransfer: of("zoneTransfer", options?.zoneTransfer ?? null),
    zoneTransferNetworkAcl: of("zoneTransferNetworkAcl", options?.zoneTransferNetworkACL ?? []),
    zoneTransferTsigKeyNames: of("zoneTransferTsigKeyNames", options?.zoneTransferTsigKeyNames ?? []),
    notify: of("notify", options?.notify ?? null),
    notifyNameServers: of("notifyNameServers", options?.notifyNameServers ?? []),
    notifySecondaryCatalogsNameServers: of(
      "notifySecondaryCatalogsNameServers",
      options?.notifySecondaryCatalogsNameServers ?? [],
    ),
    update: of("update", options?.update ?? null),
    updateNetworkAcl: of("updateNetworkAcl", options?.updateNetworkACL ?? []),
    updateSecurityPolicies: of("updateSecurityPolicies", options?.updateSecurityPolicies ?? []),
  };
}

/** The planned options that the zone has not, ready to be sent; `null` when there are none. */
export function optionChange(
  type: string,
  planned: Pick<Planned<typeof zoneSchema>, OptionName>,
  current: OptionValues,
): ZoneOptionsChange | null {
  const differing = unmetOptions(type, planned, current);
  if (differing.length === 0) return null;
  // The server takes the ports of the addresses for those of the protocol that is sent along, and for UDP's when none is.
  const source = differing.some((name) => sourceNames.includes(name)) ? sourceNames : [];
  const sent = new Set([...differing, ...source.filter((name) => isKnown(planned[name]) && hasOption(type, name))]);
  // The attributes' kinds have checked the words; the server has the last word on their combinations.
  return Object.fromEntries([...sent].map((name) => [apiName(name), sentValue(name, planned[name])]));
}

const sourceNames: readonly OptionName[] = ["primaryNameServerAddresses", "primaryZoneTransferProtocol"];

/** A value as it is sent: the names of servers and of their key are not the server's to trim. */
function sentValue(name: OptionName, value: unknown): unknown {
  if (name === "primaryZoneTransferTsigKeyName") return typeof value === "string" ? parseFqdn(value) : value;
  if (name !== "primaryNameServerAddresses" || !Array.isArray(value)) return value;
  return value.map((item: unknown) => (typeof item === "string" ? parseNameServerAddress(item) : item));
}

/** The names of the planned options that the zone still has not. */
export function unmetOptions(
  type: string,
  planned: Pick<Planned<typeof zoneSchema>, OptionName>,
  current: OptionValues,
): readonly OptionName[] {
  return optionNames.filter(
    (name) =>
      isKnown(planned[name]) &&
      hasOption(type, name) &&
      canonical(name, planned[name]) !== canonical(name, current[name]),
  );
}

function isKnown(value: unknown): boolean {
  return value === null || typeof value !== "object" || Array.isArray(value);
}

/** A text that two values of an option share exactly if they mean the same to the server. */
function canonical(name: OptionName, value: unknown): string {
  if (!Array.isArray(value)) return JSON.stringify(typeof value === "string" ? spelled(name, value) : value);
  const items = value.map((item: unknown) => (typeof item === "string" ? spelled(name, item) : canonicalPolicy(item)));
  return JSON.stringify(isOrdered(name) ? items : items.sort());
}

function isOrdered(name: OptionName): boolean {
  return name.endsWith("Acl") || name === "primaryNameServerAddresses" || name === "updateSecurityPolicies";
}

function spelled(name: OptionName, text: string): string {
  if (name.endsWith("Acl")) return parseNetworkAccess(text);
  if (name === "primaryNameServerAddresses") return parseNameServerAddress(text);
  if (name.startsWith("notify") && name.endsWith("NameServers")) return parseIpAddress(text);
  if (name === "zoneTransferTsigKeyNames" || name === "primaryZoneTransferTsigKeyName") return parseFqdn(text);
  return text;
}

function canonicalPolicy(policy: unknown): string {
  if (typeof policy !== "object" || policy === null) return String(policy);
  const { tsigKeyName, domain, allowedTypes } = { tsigKeyName: "", domain: "", allowedTypes: [], ...policy };
  return JSON.stringify([parseFqdn(tsigKeyName), parseFqdn(domain), [...allowedTypes].map(String).sort()]);
}
