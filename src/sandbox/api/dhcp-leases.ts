import { demand } from "../accounts/access";
import { ApiError } from "../api-error";
import type { Call, Reply, Routes } from "../call";
import { addressNumber } from "../dhcp/address-text";
import type { Lease, LeaseType } from "../dhcp/lease";
import { findLease, removeLease, reserveLease, unreserveLease, type LeaseKey } from "../dhcp/lease-changes";
import type { LeaseDns } from "../dhcp/lease-dns";
import type { Scope } from "../dhcp/scope";
import type { Machine } from "../machine";
import type { Parameters } from "../parameters";
import { printTime } from "../time-text";
import { logCall } from "./call-log";
import { sortedScopes } from "./dhcp-scopes";

/** The leases of all scopes. */
export const dhcpLeaseRoutes: Routes = {
  "dhcp/leases/list": listLeases,
  "dhcp/leases/remove": remove,
  "dhcp/leases/converttoreserved": convertToReserved,
  "dhcp/leases/converttodynamic": convertToDynamic,
};

function listLeases(machine: Machine, call: Call): Reply {
  demand(machine, call, "DhcpServer", "view");
  const leases = sortedScopes(machine).flatMap((scope) =>
    sortedLeases(scope).map((lease) => ({
      scope: scope.name,
      type: lease.type,
      hardwareAddress: lease.hardwareAddress,
      clientIdentifier: lease.clientIdentifier,
      address: lease.address,
      hostName: lease.hostName,
      leaseObtained: printTime(lease.obtained),
      leaseExpires: printTime(lease.expires),
    })),
  );
  return { response: { leases } };
}

function sortedLeases({ leases }: Scope): readonly Lease[] {
  return [...leases.values()].sort((a, b) => addressNumber(a.address) - addressNumber(b.address));
}

function remove(machine: Machine, call: Call): Reply {
  return changeLease(machine, call, { right: "delete", done: "removed", act: removeLease });
}

function convertToReserved(machine: Machine, call: Call): Reply {
  return changeLease(machine, call, { right: "modify", type: "Dynamic", done: "reserved", act: reserveLease });
}

function convertToDynamic(machine: Machine, call: Call): Reply {
  return changeLease(machine, call, { right: "modify", type: "Reserved", done: "unreserved", act: unreserveLease });
}

/** A call that does something to one lease. */
interface LeaseChange {
  readonly right: "modify" | "delete";
  /** The type that the lease must have. */
  readonly type?: LeaseType;
  /** The log's word for it. */
  readonly done: string;
  readonly act: (dns: LeaseDns, scope: Scope, lease: Lease) => void;
}

function changeLease(machine: Machine, call: Call, { right, type, done, act }: LeaseChange): Reply {
  demand(machine, call, "DhcpServer", right);
  const { dhcp } = machine;
  const name = call.parameters.required("name");
  const scope = dhcp.scopes.get(name);
  if (scope === null) throw new ApiError(`DHCP scope does not exists: ${name}`);
  act(dhcp.dns, scope, findLease(scope, leaseKey(call.parameters), type));
  dhcp.scopes.save(scope);
  logCall(machine, call, `DHCP scope's lease was ${done} successfully: ${name}`);
  return { response: {} };
}

function leaseKey(parameters: Parameters): LeaseKey {
  const clientIdentifier = parameters.optional("clientIdentifier");
  if (clientIdentifier !== undefined) return { clientIdentifier };
  const hardwareAddress = parameters.optional("hardwareAddress");
  if (hardwareAddress !== undefined) return { hardwareAddress };
  throw new ApiError(
    "Parameter 'hardwareAddress' or 'clientIdentifier' missing. At least one of them must be specified.",
  );
}
