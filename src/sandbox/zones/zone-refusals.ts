import { ApiError } from "../api-error";
import type { Zone } from "./zone";
import type { ZoneType } from "./zone-type";

/** What is about to be done to the records of a name. */
export type WriteAct = "set" | "add" | "update" | "delete";

/** The records that signing a zone makes; nobody else may (contract/dns/39, contract/dns/53). */
const signingTypes: ReadonlySet<string> = new Set(["DNSKEY", "RRSIG", "NSEC", "NSEC3PARAM", "NSEC3"]);

/** Whether records of this type are made by signing. */
export function isMadeBySigning(type: string): boolean {
  return signingTypes.has(type);
}

/** The types that the server alone resolves, and so cannot sign (contract/dns/18). */
const unsignableTypes: ReadonlySet<string> = new Set(["ANAME", "APP"]);

const zoneTitles = {
  Primary: "Primary",
  Secondary: "Secondary",
  Stub: "Stub",
  Forwarder: "Conditional Forwarder",
  SecondaryForwarder: "Secondary Forwarder",
  Catalog: "Catalog",
  SecondaryCatalog: "Secondary Catalog",
} as const satisfies Readonly<Record<ZoneType, string>>;

/** What the server calls a zone of this type in messages. */
export function zoneTitle(zone: Zone): string {
  return titleOf(zone.type);
}

/** What the server calls a type of zone in messages. */
export function titleOf(type: ZoneType): string {
  return zoneTitles[type];
}

const acts = { set: "set records", add: "add record", update: "update record", delete: "delete record" } as const;

/**
 * Refuses what a zone of this kind does not take at a name, whatever the value is (contract/dns/31, 36, 38, 53).
 * @param owner the zone that counts the changes of the name; @param atApex whether it is that zone's own name.
 */
export function refuseWrite(act: WriteAct, owner: Zone, atApex: boolean, type: string): void {
  switch (owner.type) {
    case "Primary":
      refuseInPrimary(act, owner, atApex, type);
      return;
    case "Forwarder":
      refuseInForwarder(act, atApex, type);
      return;
    case "Catalog":
      if (atApex && !(act === "set" && type === "SOA")) throw new ApiError(`Cannot ${acts[act]} in Catalog zone.`);
      if (!atApex) refuseInForwarder(act, atApex, type);
      return;
    default:
      throw new ApiError(`Cannot ${acts[act]} in ${zoneTitles[owner.type]} zone.`);
  }
}

function refuseInPrimary(act: WriteAct, owner: Zone, atApex: boolean, type: string): void {
  if (act !== "delete" && owner.signing !== null && unsignableTypes.has(type))
    throw new ApiError("The record type is not supported by DNSSEC signed primary zones.");
  if (signingTypes.has(type)) throw signingRefusal(act);
  if (act !== "delete" && type === "FWD") throw new ApiError("The record type is not supported by primary zones.");
  if (act === "set" || act === "add") {
    if (atApex && (type === "CNAME" || type === "DS")) throw new ApiError(`Cannot set ${type} record at zone apex.`);
  }
  refuseSoa(act, atApex, type);
}

function refuseInForwarder(act: WriteAct, atApex: boolean, type: string): void {
  if (act === "set" || act === "add") {
    if (signingTypes.has(type) || type === "DS") throw signingRefusal(act);
    if (atApex && type === "CNAME") throw new ApiError("Cannot set CNAME record at zone apex.");
  }
  refuseSoa(act, atApex, type);
}

function signingRefusal(act: WriteAct): ApiError {
  return new ApiError(`Cannot ${act} DNSSEC record${act === "add" ? "" : "s"}.`);
}

function refuseSoa(act: WriteAct, atApex: boolean, type: string): void {
  if (type !== "SOA") return;
  if (act === "set" && !atApex) throw new ApiError("Cannot set SOA record on sub domain.");
  if (act === "delete" && atApex) throw new ApiError("Cannot delete SOA record.");
}
