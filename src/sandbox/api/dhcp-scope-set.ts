import { demand } from "../accounts/access";
import type { Call, Reply } from "../call";
import { parseIpv4Address } from "../dhcp/address-text";
import { changeRange, newScope, type Scope } from "../dhcp/scope";
import type { ScopeRange } from "../dhcp/scope-settings";
import type { Machine } from "../machine";
import type { Parameters } from "../parameters";
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
    logCall(machine, call, `DHCP scope was renamed successfully: ${name}`);
  }
  return { response: {} };
}

function makeScope(machine: Machine, call: Call, name: string): Scope {
  const { parameters } = call;
  const scope = newScope(name, {
    startingAddress: parseIpv4Address(parameters.required("startingAddress"), "startingAddress"),
    endingAddress: parseIpv4Address(parameters.required("endingAddress"), "endingAddress"),
    subnetMask: parseIpv4Address(parameters.required("subnetMask"), "subnetMask"),
  });
  for (const apply of scopeSettings) apply(scope, parameters, machine);
  machine.dhcp.scopes.add(scope);
  logCall(machine, call, `DHCP scope was added successfully: ${name}`);
  return scope;
}

function changeScope(machine: Machine, call: Call, scope: Scope): Scope {
  const { scopes } = machine.dhcp;
  const range = readRange(call.parameters, scope.range);
  scopes.refuseOverlap(scope, range);
  changeRange(scope, range);
  for (const apply of scopeSettings) apply(scope, call.parameters, machine);
  scopes.save(scope);
  logCall(machine, call, `DHCP scope was updated successfully: ${scope.name}`);
  return scope;
}

/** The range with the addresses that were sent. It is looked at in every call, also in one that sends none (contract/dhcp/07). */
function readRange(parameters: Parameters, range: ScopeRange): ScopeRange {
  const read = (name: keyof ScopeRange) => {
    const text = parameters.optional(name);
    return text === undefined ? range[name] : parseIpv4Address(text, name);
  };
  return {
    startingAddress: read("startingAddress"),
    endingAddress: read("endingAddress"),
    subnetMask: read("subnetMask"),
  };
}
