import { ApiError } from "../api-error";
import type { Call } from "../call";
import type { Machine } from "../machine";
import { isIpv4Text } from "../zones/ip-text";
import { reverseZoneName } from "../zones/reverse-zone";
import type { Zone } from "../zones/zone";
import { shownName } from "./zones-access";
import { giveCreatorRights } from "./zones-rights";

/** A PTR that is written along with an address (`ptr=true`). */
export interface ReverseRecord {
  readonly address: string;
  readonly target: string;
  readonly ttl: number;
  readonly expiryTtl: number;
}

/**
 * Writes the PTR of an address in the place of any other, without a comment, before the address itself is looked at any further; makes
 * its zone first when `createPtrZone` asks for it (contract/dns/46).
 */
export function writeReverse(machine: Machine, call: Call, record: ReverseRecord): void {
  replaceReverse(machine, call, record, null);
}

/** As {@link writeReverse}, deleting every PTR of the address that the update takes away. */
export function moveReverse(machine: Machine, call: Call, record: ReverseRecord, oldAddress: string): void {
  replaceReverse(machine, call, record, oldAddress);
}

function replaceReverse(machine: Machine, call: Call, record: ReverseRecord, oldAddress: string | null): void {
  const { zones } = machine;
  const name = reverseZoneName(record.address, null);
  const zone = reverseZone(machine, call, record.address);
  if (oldAddress !== null) deleteAllReverse(machine, oldAddress);
  const { ttl, target, expiryTtl } = record;
  zones.setRecords(zone, name, "PTR", [zones.record(name, ttl, { type: "PTR", target }, { expiryTtl })]);
  zones.changed(zone);
}

function deleteAllReverse(machine: Machine, address: string): void {
  const name = reverseZoneName(address, null);
  const zone = machine.zones.closest(name);
  if (zone === null || !isWritable(zone)) return;
  machine.zones.writer.deleteSet(zone, name, "PTR");
  machine.zones.changed(zone);
}

/** Deletes the PTR of a deleted address that points at its name: the server does so unasked (contract/dns/47). */
export function deleteReverse(machine: Machine, address: string, target: string): void {
  const name = reverseZoneName(address, null);
  const zone = machine.zones.closest(name);
  if (zone === null || !isWritable(zone)) return;
  if (machine.zones.deleteRecord(zone, name, { type: "PTR", target })) machine.zones.changed(zone);
}

function isWritable(zone: Zone): boolean {
  return !zone.internal && (zone.type === "Primary" || zone.type === "Forwarder");
}

function reverseZone(machine: Machine, call: Call, address: string): Zone {
  const zone = machine.zones.closest(reverseZoneName(address, null)) ?? newReverseZone(machine, call, address);
  if (zone.internal) throw new ApiError(`Reverse zone '${shownName(zone)}' is an internal zone.`);
  if (!isWritable(zone)) throw new ApiError(`Reverse zone '${shownName(zone)}' is not a primary or forwarder zone.`);
  return zone;
}

function newReverseZone(machine: Machine, call: Call, address: string): Zone {
  if (!(call.parameters.boolean("createPtrZone") ?? false))
    throw new ApiError("No reverse zone available to add PTR record.");
  const zone = machine.zones.createPrimary(reverseZoneName(address, isIpv4Text(address) ? 24 : 64));
  giveCreatorRights(machine, call, zone);
  return zone;
}
