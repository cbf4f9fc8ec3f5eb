import { ApiError } from "../api-error";
import type { PerVersion, ServerVersion } from "../server-version";
import type { NameRecords } from "./name-records";
import { stateOf } from "./key-states";
import type { Signing, SigningKey } from "./signing-keys";
import type { Zone } from "./zone";

/** Counts a change of a zone. */
export type Touch = (zone: Zone) => void;

/** Whether a disabled record keeps its zone from being signed (contract/dns/18). */
const refusesDisabled: PerVersion<boolean> = { "13.6": false, "14.3": true, "15.2": true };

const unsignableTypes: ReadonlySet<string> = new Set(["ANAME", "APP"]);

/**
 * Signs a zone, as far as others can tell: its status, what it refuses from now on, and its serial, which counts the signatures and the
 * chain of names as one change each. The sandbox makes no keys and no signatures.
 */
export function signZone(touch: Touch, zone: Zone, signing: Signing, version: ServerVersion): void {
  if (zone.signing !== null) throw new ApiError("Cannot sign zone: the zone is already signed.");
  refuseNsec3(signing);
  for (const names of [zone.apex, ...zone.names.values()]) refuseUnsignable(names, version);
  touch(zone);
  touch(zone);
  zone.signing = signing;
}

/** Takes the signatures away: one change. */
export function unsignZone(touch: Touch, zone: Zone): void {
  if (zone.signing === null) throw new ApiError("Cannot unsign zone: the is zone not signed.");
  zone.signing = null;
  touch(zone);
}

/** How absence is proved with NSEC3 (RFC 5155). */
export interface Nsec3 {
  readonly iterations: number;
  readonly saltLength: number;
}

function refuseNsec3({ iterations, saltLength }: Nsec3): void {
  if (iterations > 50) throw new ApiError("NSEC3 iterations valid range is 0-50 (Parameter 'iterations')");
  if (saltLength > 32) throw new ApiError("NSEC3 salt length valid range is 0-32 (Parameter 'saltLength')");
}

/** Proves absence by another chain of names: the end of the old one and the new one are a change each (contract/dns/23). */
export function changeProof(
  touch: Touch,
  zone: Zone,
  act: "convertToNSEC" | "convertToNSEC3" | "update",
  to: Nsec3,
): void {
  const { signing } = zone;
  const needed = act === "convertToNSEC3" ? "NSEC" : "NSEC3";
  if (signing?.proof !== needed) throw new ApiError(proofRefusals[act]);
  refuseNsec3(to);
  Object.assign(signing, { proof: act === "convertToNSEC" ? "NSEC" : "NSEC3", ...to });
  touch(zone);
  touch(zone);
}

const proofRefusals = {
  convertToNSEC: "Cannot convert to NSEC: the zone must be signed with NSEC3 for conversion.",
  convertToNSEC3: "Cannot convert to NSEC3: the zone must be signed with NSEC for conversion.",
  update: "Cannot update NSEC3 parameters: the zone must be signed with NSEC3 first.",
} as const;

/** Gives the DNSKEY set another TTL, one change; not while a key is still being published. */
export function changeDnsKeyTtl(touch: Touch, zone: Zone, ttl: number, now: number): void {
  if (zone.signing === null) throw new ApiError("The zone must be signed.");
  if (zone.signing.keys.some((key) => stateOf(zone, key, now) === "Published")) {
    const why = "one or more private keys have state other than Ready or Active.";
    throw new ApiError(`Cannot update DNSKEY TTL value: ${why}`);
  }
  zone.signing.dnsKeyTtl = ttl;
  touch(zone);
}

/** Has a zone-signing key replaced after so many days; 0 is never. */
export function changeRollover(zone: Zone, tag: number, days: number): SigningKey {
  const key = zone.signing?.keys.find((known) => known.tag === tag);
  if (key === undefined) throw new ApiError("Cannot update private key: no such private key was found.");
  if (key.type === "KeySigningKey")
    throw new ApiError("Automatic rollover is not supported for Key Signing Keys (KSK).");
  const range = "Zone Signing Key (ZSK) automatic rollover days valid range is 0-365. (Parameter 'RolloverDays')";
  if (days > 365) throw new ApiError(range);
  key.rolloverDays = days;
  return key;
}

function refuseUnsignable(names: NameRecords, version: ServerVersion): void {
  for (const type of names.types()) {
    if (unsignableTypes.has(type)) {
      const what = `The record type [${type}] is not supported by DNSSEC signed primary zones.`;
      throw new ApiError(`Cannot sign RRSet: ${what}`);
    }
    if (refusesDisabled[version] && names.set(type).some((record) => record.disabled))
      throw new ApiError("Cannot sign RRSet: Signing disabled records is not supported.");
  }
}

/**
 * The changes that a signed zone counts besides the change of a set itself: the new signature or the end of the old one, and where the
 * types of a name have changed, its link in the chain of names, and the link before it when the name came or went (contract/dns/18).
 * @param before the types at the name before the change.
 */
export function changesOfSigning(
  names: NameRecords,
  type: string,
  isApex: boolean,
  before: ReadonlySet<string>,
): number {
  const isDelegation = type === "NS" && !isApex;
  const signature = isDelegation ? 0 : 1;
  if (before.has(type) === names.has(type)) return signature;
  const cameOrWent = before.size === 0 || names.isEmpty;
  return signature + (cameOrWent ? 2 : 1);
}
