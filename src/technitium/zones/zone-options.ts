import { fqdnFromServer } from "../../dns/name";
import type { Form } from "../transport/call";
import { invalidArgument } from "../invalid-argument";
import {
  flag,
  has,
  optionalBranches,
  optionalParsed,
  optionalText,
  text,
  texts,
  type Branch,
} from "../transport/reply-fields";
import { onWire } from "../transport/wire-name";
import type { UpdatePolicy, ZoneOptions, ZoneOptionsChange } from "./zone-settings";

const CALL = "zones/options/set";

/** Reads the answer of `zones/options/get` (contract/dns/07 and 08). What a type of zone has not is left out by the server. */
export function parseZoneOptions(options: Branch): ZoneOptions {
  const optionalFlag = (key: string): boolean | null => (has(options, key) ? flag(options, key) : null);
  return {
    disabled: flag(options, "disabled"),
    catalog: optionalParsed(options, "catalog", fqdnFromServer),
    overrideCatalogQueryAccess: optionalFlag("overrideCatalogQueryAccess"),
    overrideCatalogZoneTransfer: optionalFlag("overrideCatalogZoneTransfer"),
    overrideCatalogNotify: optionalFlag("overrideCatalogNotify"),
    primaryNameServerAddresses: texts(options, "primaryNameServerAddresses"),
    primaryZoneTransferProtocol: optionalText(options, "primaryZoneTransferProtocol"),
    primaryZoneTransferTsigKeyName: optionalText(options, "primaryZoneTransferTsigKeyName") || null,
    validateZone: optionalFlag("validateZone"),
    queryAccess: optionalText(options, "queryAccess"),
    queryAccessNetworkACL: texts(options, "queryAccessNetworkACL"),
    zoneTransfer: optionalText(options, "zoneTransfer"),
    zoneTransferNetworkACL: texts(options, "zoneTransferNetworkACL"),
    zoneTransferTsigKeyNames: texts(options, "zoneTransferTsigKeyNames"),
    notify: optionalText(options, "notify"),
    notifyNameServers: texts(options, "notifyNameServers"),
    notifySecondaryCatalogsNameServers: texts(options, "notifySecondaryCatalogsNameServers"),
    update: optionalText(options, "update"),
    updateNetworkACL: texts(options, "updateNetworkACL"),
    updateSecurityPolicies: optionalBranches(options, "updateSecurityPolicies").map((policy) => ({
      tsigKeyName: text(policy, "tsigKeyName"),
      domain: text(policy, "domain"),
      allowedTypes: texts(policy, "allowedTypes"),
    })),
  };
}

/**
 * The fields of `zones/options/set`. The server passes over words it does not know without an error, so read afterwards.
 * @throws TechnitiumError `invalid-argument`
 */
export function zoneOptionsForm(zone: string, change: ZoneOptionsChange): Form {
  const list = (items: readonly string[] | undefined): string | null => commaList(zone, items);
  return {
    disabled: change.disabled ?? null,
    // Only an empty value leaves a catalog; `false`, which empties the lists, would be taken for its name.
    catalog: change.catalog === undefined ? null : change.catalog === null ? "" : onWire(change.catalog),
    overrideCatalogQueryAccess: change.overrideCatalogQueryAccess ?? null,
    overrideCatalogZoneTransfer: change.overrideCatalogZoneTransfer ?? null,
    overrideCatalogNotify: change.overrideCatalogNotify ?? null,
    // An empty value empties this list; `false` would be taken for the name of a server (contract/dns/24).
    primaryNameServerAddresses:
      change.primaryNameServerAddresses?.length === 0 ? "" : list(change.primaryNameServerAddresses),
    primaryZoneTransferProtocol: change.primaryZoneTransferProtocol ?? null,
    primaryZoneTransferTsigKeyName:
      change.primaryZoneTransferTsigKeyName === undefined ? null : (change.primaryZoneTransferTsigKeyName ?? ""),
    validateZone: change.validateZone ?? null,
    queryAccess: change.queryAccess ?? null,
    queryAccessNetworkACL: list(change.queryAccessNetworkACL),
    zoneTransfer: change.zoneTransfer ?? null,
    zoneTransferNetworkACL: list(change.zoneTransferNetworkACL),
    zoneTransferTsigKeyNames: list(change.zoneTransferTsigKeyNames),
    notify: change.notify ?? null,
    notifyNameServers: list(change.notifyNameServers),
    notifySecondaryCatalogsNameServers: list(change.notifySecondaryCatalogsNameServers),
    update: change.update ?? null,
    updateNetworkACL: list(change.updateNetworkACL),
    updateSecurityPolicies: policyList(zone, change.updateSecurityPolicies),
  };
}

function commaList(zone: string, items: readonly string[] | undefined): string | null {
  if (items === undefined) return null;
  if (items.length === 0) return "false";
  const bad = items.find((item) => item.includes(",") || item.trim() === "");
  if (bad === undefined) return items.join(",");
  throw invalidArgument(CALL, zone, `a list cannot carry ${JSON.stringify(bad)}`);
}

function policyList(zone: string, policies: readonly UpdatePolicy[] | undefined): string | null {
  if (policies === undefined) return null;
  if (policies.length === 0) return "false";
  const parts = policies.flatMap(({ tsigKeyName, domain, allowedTypes }) => [
    tsigKeyName,
    domain,
    allowedTypes.join(","),
  ]);
  const barred = parts.find((part) => part.includes("|") || part === "");
  if (barred === undefined) return parts.join("|");
  throw invalidArgument(CALL, zone, `an update policy cannot carry ${JSON.stringify(barred)}`);
}
