import { serverVersions, type ServerVersion } from "../../../src/sandbox/server-version";
import { findLease, removeLease, reserveLease, unreserveLease } from "../../../src/sandbox/dhcp/lease-changes";
import { parseIpv4 } from "../../../src/dns/ipv4";
import type { Scope } from "../../../src/sandbox/dhcp/scope";
import { DhcpWorld, labScope, reservation } from "./dhcp-world";

const web = "02-77-00-00-00-51";
const pc = "02-77-00-00-00-60";

/** A reserved and a dynamic lease, both named. */
function leased(version: ServerVersion): { readonly world: DhcpWorld; readonly scope: Scope } {
  const world = new DhcpWorld(version);
  const scope = world.add(labScope(), reservation("51"));
  world.dhcp.lease({ mac: web, hostname: "web" });
  world.dhcp.lease({ mac: pc, hostname: "pc" });
  return { world, scope };
}

describe.each(serverVersions)("on %s", (version) => {
  it("finds a lease by either key, of the type that is asked for", () => {
    const { scope } = leased(version);
    expect(findLease(scope, { hardwareAddress: "2:77:0:0:0:51" }).address).toBe("10.77.0.51");
    expect(findLease(scope, { clientIdentifier: "1-027700000060" }, "Dynamic").address).toBe("10.77.0.50");
    expect(() => findLease(scope, { hardwareAddress: web }, "Dynamic")).toThrow(
      `No dynamic lease was found for hardware address: ${web}`,
    );
    expect(() => findLease(scope, { clientIdentifier: "1-00" })).toThrow(
      "No lease was found for client identifier: 1-00",
    );
  });

  it("takes the reservation along when a reserved lease is removed, but not one of another address", () => {
    const { world, scope } = leased(version);
    const lease = findLease(scope, { hardwareAddress: web });
    scope.reservations.set(web, { ...reservation("51"), address: "10.77.0.99" });
    removeLease(world.dhcp.dns, scope, lease);
    expect(scope.reservations.has(web)).toBe(true);
    world.dhcp.lease({ mac: web, hostname: "web" });
    removeLease(world.dhcp.dns, scope, findLease(scope, { hardwareAddress: web }));
    expect(scope.reservations.has(web)).toBe(false);
    expect(scope.leases.size).toBe(1);
  });

  it("makes a nameless reservation of a dynamic lease, and takes it away again with an exclusion of the address", () => {
    const { world, scope } = leased(version);
    const lease = findLease(scope, { hardwareAddress: pc });
    reserveLease(world.dhcp.dns, scope, lease);
    expect(scope.reservations.get(pc)).toEqual({
      hostName: null,
      hardwareAddress: pc,
      address: "10.77.0.50",
      comments: null,
    });
    const address = parseIpv4("10.77.0.50");
    scope.settings = { ...scope.settings, exclusions: [{ startingAddress: address, endingAddress: address }] };
    unreserveLease(world.dhcp.dns, scope, lease);
    expect([lease.type, scope.reservations.has(pc), scope.settings.exclusions]).toEqual(["Dynamic", false, null]);
  });
});

it.each([
  ["13.6", { dynamic: 1, reserved: 1, orphaned: 1 }],
  ["14.3", { dynamic: 0, reserved: 0, orphaned: 0 }],
  ["15.2", { dynamic: 0, reserved: 0, orphaned: 1 }],
] as const)("%s leaves this many addresses of removed leases: %j", (version, left) => {
  const removed = (mac: string, name: string, prepare: (scope: Scope) => void = () => undefined) => {
    const { world, scope } = leased(version);
    prepare(scope);
    removeLease(world.dhcp.dns, scope, findLease(scope, { hardwareAddress: mac }));
    return world.values(name, "A").length;
  };
  expect({
    dynamic: removed(pc, "pc.lab.test"),
    reserved: removed(web, "web.lab.test"),
    orphaned: removed(web, "web.lab.test", (scope) => scope.reservations.clear()),
  }).toEqual(left);
});
