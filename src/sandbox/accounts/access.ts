import { ApiError } from "../api-error";
import type { Call } from "../call";
import type { Machine } from "../machine";
import type { Right, Section } from "./rights";

/**
 * Refuses the call unless its user has a right on a section. Handlers ask before they look at any parameter, as the server does
 * (contract/auth/07).
 */
export function demand(machine: Machine, call: Call, section: Section, right: Right): void {
  if (!machine.accounts.mayUser(call.caller.user, section, null, right)) throw new ApiError("Access was denied.");
}

/** Refuses the call unless its user has a right on this one zone; the section's own rights do not help (contract/auth/08). */
export function demandZone(machine: Machine, call: Call, zone: string, right: Right): void {
  if (!mayZone(machine, call, zone, right)) throw new ApiError("Access was denied.");
}

/** Whether the caller has a right on this one zone: `zones/list` leaves out what he may not view. */
export function mayZone(machine: Machine, call: Call, zone: string, right: Right): boolean {
  return machine.accounts.mayUser(call.caller.user, "Zones", zone, right);
}
