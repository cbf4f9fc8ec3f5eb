import { demand } from "../accounts/access";
import type { Call, Reply } from "../call";
import { requireIpv4 } from "../dhcp/address-text";
import { changeRange, newScope, requireScopeName, type Scope } from "../dhcp/scope";
import type { ScopeRange } from "../dhcp/scope-settings";
import type { Machine } from "../machine";
import { parseAddress } from "../zones/ip-text";
import { logCall } from "./call-log";
import { scopeSettings } from "./dhcp-scope-settings";

/**
 * `dhcp/scopes/set`: makes a scope or changes one, in place and step by step. A refusal midway leaves a living scope as changed as it
 * is by then, on disk unchanged (contract/dhcp/10). The new name comes last, after the rest is saved (contract/dhcp/13).
 */
export function setScope(machine: Machine, call: Call): Reply {
  demand(machine, call, "DhcpServer", "modify");
  const name = call.parameters.required("name");
  const newName = call.parameters.optional("newName");
  const found = machine.dhcp.scopes.get(name);
  const scope = found === null ? makeScope(machine, call, name) : changeScope(machine, call, found);
  if (newName !== undefined && newName !== name) {
    machine.dhcp.scopes.rename(scope, newName);
    logCall(machine, call, `DHCP scope was renamed successfully: '${name}' to '${newName}'`);
  }
  return { response: {} };
}

function makeScope(machine: Machine, call: Call, name: string): Scope {
  const { parameters } = call;
  for (const each of ends) parameters.required(each);
  const range = readEnds((each) => parseAddress(parameters.required(each)));
  requireScopeName(name);
  const scope = newScope(name, toRange(range));
  for (const apply of scopeSettings) apply(scope, parameters, machine);
  machine.dhcp.scopes.add(scope);
  logCall(machine, call, `DHCP scope was added successfully: ${name}`);
  return scope;
}

function changeScope(machine: Machine, call: Call, scope: Scope): Scope {
  const { scopes } = machine.dhcp;
  const range = readEnds((each) => {
    const text = call.parameters.optional(each);
    return text === undefined ? scope.range[each] : parseAddress(text);
  });
  scopes.refuseOverlap(scope, range.startingAddress, range.endingAddress);
  changeRange(scope, toRange(range));
  for (const apply of scopeSettings) apply(scope, call.parameters, machine);
  scopes.save(scope);
  logCall(machine, call, `DHCP scope was updated successfully: ${scope.name}`);
  return scope;
}

/** The parameters of the range. They are looked at in every call, also in one that sends none (contract/dhcp/07). */
const ends = ["startingAddress", "endingAddress", "subnetMask"] as const;

type Ends = Readonly<Record<(typeof ends)[number], string>>;

function readEnds(read: (name: keyof Ends) => string): Ends {
  return {
    startingAddress: read("startingAddress"),
    endingAddress: read("endingAddress"),
    subnetMask: read("subnetMask"),
  };
}

function toRange(addresses: Ends): ScopeRange {
  return {
    startingAddress: requireIpv4(addresses.startingAddress, "startingAddress"),
    endingAddress: requireIpv4(addresses.endingAddress, "endingAddress"),
    subnetMask: requireIpv4(addresses.subnetMask, "subnetMask"),
  };
}
