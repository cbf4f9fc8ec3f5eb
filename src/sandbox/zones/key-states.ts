import type { SigningKey } from "./signing-keys";
import { startOfAuthorityOf, type Zone } from "./zone";

/** Seconds between two looks of the server at its keys. */
const LOOK = 900;

/** Milliseconds since 1970 at which every resolver knows a key: then a key-signing key is ready (contract/dns/23). */
export function readyAt(zone: Zone, key: SigningKey): number {
  const soa = startOfAuthorityOf(zone);
  const nameServers = zone.apex.set("NS")[0]?.ttl ?? 0;
  return key.since + (LOOK + (soa?.refresh ?? 0) + (soa?.retry ?? 0) + nameServers) * 1000;
}

/** `Active` for a zone-signing key; a key-signing key waits for the zone above, `Published`, then `Ready`. */
export function stateOf(zone: Zone, key: SigningKey, now: number): "Published" | "Ready" | "Active" {
  if (key.type === "ZoneSigningKey") return "Active";
  return now < readyAt(zone, key) ? "Published" : "Ready";
}
