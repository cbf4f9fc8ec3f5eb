import { demand } from "../accounts/access";
import { ApiError } from "../api-error";
import type { Call, Reply, Routes } from "../call";
import { parseHardwareAddress } from "../dhcp/hardware-address";
import { addReservation, removeReservation } from "../dhcp/reservations";
import type { Scope } from "../dhcp/scope";
import type { Machine } from "../machine";
import { parseAddress } from "../zones/ip-text";
import { logCall } from "./call-log";

/** Reservations one by one; all of a scope at once are a parameter of `scopes/set`. */
export const dhcpReservationRoutes: Routes = {
  "dhcp/scopes/addreservedlease": addReservedLease,
  "dhcp/scopes/removereservedlease": removeReservedLease,
};

/** Any address and any text is taken; what is not sent is `null`, what is empty stays empty until the next restart. */
function addReservedLease(machine: Machine, call: Call): Reply {
  const scope = scopeOf(machine, call);
  const { parameters } = call;
  const hardware = parameters.required("hardwareAddress");
  const address = parseAddress(parameters.required("ipAddress"));
  addReservation({ version: machine.version, dns: machine.dhcp.dns }, scope, {
    hostName: parameters.raw("hostName") ?? null,
    hardwareAddress: parseHardwareAddress(hardware),
    address,
    comments: parameters.raw("comments") ?? null,
  });
  machine.dhcp.scopes.save(scope);
  logCall(machine, call, `DHCP scope reserved lease was added successfully: ${scope.name}`);
  return { response: {} };
}

function removeReservedLease(machine: Machine, call: Call): Reply {
  const scope = scopeOf(machine, call);
  const hardwareAddress = parseHardwareAddress(call.parameters.required("hardwareAddress"));
  removeReservation({ version: machine.version, dns: machine.dhcp.dns }, scope, hardwareAddress);
  machine.dhcp.scopes.save(scope);
  logCall(machine, call, `DHCP scope reserved lease was removed successfully: ${scope.name}`);
  return { response: {} };
}

function scopeOf(machine: Machine, call: Call): Scope {
  demand(machine, call, "DhcpServer", "modify");
  const name = call.parameters.required("name");
  const scope = machine.dhcp.scopes.get(name);
  if (scope === null) throw new ApiError(`No such scope exists: ${name}`);
  return scope;
}
