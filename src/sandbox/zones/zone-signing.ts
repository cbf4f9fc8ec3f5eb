import { ApiError } from "../api-error";
import type { PerVersion, ServerVersion } from "../server-version";
import type { NameRecords } from "./name-records";
import type { Zone } from "./zone";

/** How the names that a signed zone does not have are proven to be missing, and what the call says of the chain of hashes. */
export interface SigningChoice {
  readonly proof: "NSEC" | "NSEC3";
  readonly iterations: number;
  readonly saltLength: number;
}

/** Counts a change of a zone. */
export type Touch = (zone: Zone) => void;

/** Whether a disabled record keeps its zone from being signed (contract/dns/18). */
const refusesDisabled: PerVersion<boolean> = { "13.6": false, "14.3": true, "15.2": true };

const unsignableTypes: ReadonlySet<string> = new Set(["ANAME", "APP"]);

/**
 * Signs a zone, as far as others can tell: its status, what it refuses from now on, and its serial, which counts the signatures and the
 * chain of names as one change each. The sandbox makes no keys and no signatures.
 */
export function signZone(touch: Touch, zone: Zone, choice: SigningChoice, version: ServerVersion): void {
  const { proof, iterations, saltLength } = choice;
  if (zone.signing !== null) throw new ApiError("Cannot sign zone: the zone is already signed.");
  if (iterations > 50) throw new ApiError("NSEC3 iterations valid range is 0-50 (Parameter 'iterations')");
  if (saltLength > 32) throw new ApiError("NSEC3 salt length valid range is 0-32 (Parameter 'saltLength')");
  for (const names of [zone.apex, ...zone.names.values()]) refuseUnsignable(names, version);
  touch(zone);
  touch(zone);
  zone.signing = proof;
}

/** Takes the signatures away: one change. */
export function unsignZone(touch: Touch, zone: Zone): void {
  if (zone.signing === null) throw new ApiError("Cannot unsign zone: the is zone not signed.");
  zone.signing = null;
  touch(zone);
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
