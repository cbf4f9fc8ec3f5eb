import type { JsonObject } from "../call";
import type { Machine } from "../machine";
import type { PerVersion } from "../server-version";
import { never } from "../time-text";
import { unicodeName } from "../zones/domain-name";
import { printStamp } from "../zones/stamp";
import { startOfAuthorityOf, type Zone } from "../zones/zone";

/** Whether replies tell if the server holds the keys of a signed zone. */
const tellsOfKeys: PerVersion<boolean> = { "13.6": false, "14.3": true, "15.2": true };

/** Milliseconds that a zone that follows another waits for its silent primary before it says that it failed (contract/dns/02). */
const SYNC_PATIENCE = 10_000;

/** A zone as lists and replies show it: which members there are depends on its type (contract/dns/02). */
export function zoneJson(machine: Machine, zone: Zone): JsonObject {
  const follows = zone.type.startsWith("Secondary") || zone.type === "Stub";
  return {
    name: zone.name,
    nameIdn: unicodeName(zone.name),
    type: zone.type,
    lastModified: printStamp(zone.lastModified),
    disabled: zone.disabled,
    soaSerial: startOfAuthorityOf(zone)?.serial ?? 0,
    internal: zone.type === "Primary" ? zone.internal : undefined,
    catalog: zone.type.endsWith("Catalog") ? undefined : zone.options.catalog,
    ...(zone.type === "Primary" || zone.type === "Secondary" ? signingJson(machine, zone) : {}),
    validationFailed: zone.type === "Secondary" ? false : undefined,
    ...(follows ? followingJson(machine, zone) : {}),
    ...notifyJson(zone),
  };
}

function signingJson(machine: Machine, zone: Zone): JsonObject {
  return {
    dnssecStatus: dnssecStatus(zone),
    hasDnssecPrivateKeys: tellsOfKeys[machine.version] ? zone.signing !== null : undefined,
  };
}

/** `Unsigned`, `SignedWithNSEC` or `SignedWithNSEC3`. */
export function dnssecStatus(zone: Zone): string {
  return zone.signing === null ? "Unsigned" : `SignedWith${zone.signing.proof}`;
}

/** Zones are copied when they are made; where no other server answered then, they never get in step. */
function followingJson(machine: Machine, zone: Zone): JsonObject {
  const soa = startOfAuthorityOf(zone);
  if (zone.type === "Secondary" || zone.type === "Stub")
    return { expiry: printStamp(zone.lastModified + (soa?.expire ?? 0) * 1000), isExpired: false, syncFailed: false };
  const waited = machine.clock.now() - Math.max(zone.lastModified, machine.startedAt);
  return { expiry: never, isExpired: true, syncFailed: waited > SYNC_PATIENCE };
}

/** Whether other servers could not be told of changes: the sandbox tells nobody, and nobody fails to hear it. */
export function notifyJson(zone: Zone): JsonObject {
  const tells = !["Stub", "SecondaryForwarder", "SecondaryCatalog"].includes(zone.type);
  return tells && !zone.internal ? { notifyFailed: false, notifyFailedFor: [] } : {};
}
