import { serverVersions } from "../../../src/sandbox/server-version";
import { replaceReservations } from "../../../src/sandbox/dhcp/reservations";
import { DhcpWorld, labScope, range, reservation } from "./dhcp-world";

const tooLong = "c".repeat(256);

describe.each(serverVersions)("on %s", (version) => {
  it("comes with a disabled scope that stays away once it is deleted", () => {
    const world = new DhcpWorld(version);
    expect(world.dhcp.scopes.all().map(({ name, enabled }) => [name, enabled])).toEqual([["Default", false]]);
    const first = world.dhcp.scopes.get("Default");
    if (first !== null) world.dhcp.scopes.delete(first);
    world.restart("kill");
    expect(world.dhcp.scopes.all()).toEqual([]);
  });

  it("has a new scope on disk at once", () => {
    const world = new DhcpWorld(version);
    world.add(labScope());
    world.restart("kill");
    expect(world.dhcp.scopes.get("Lab")?.interfaceAddress).toBe("10.77.0.1");
  });

  it("loses what a refused range did to a scope in a crash, unless something saves the scope", () => {
    const world = new DhcpWorld(version);
    const scope = world.add(labScope());
    world.wait(12);
    scope.settings = { ...scope.settings, leaseTimeDays: 7 };
    world.wait(30);
    world.restart("kill");
    expect(world.dhcp.scopes.get("Lab")?.settings.leaseTimeDays).toBe(0);
  });

  it("writes a new scope once more within ten seconds", () => {
    const world = new DhcpWorld(version);
    const scope = world.add(labScope());
    scope.settings = { ...scope.settings, leaseTimeDays: 7 };
    world.wait(10);
    world.restart("kill");
    expect(world.dhcp.scopes.get("Lab")?.settings.leaseTimeDays).toBe(7);
  });

  it("becomes writable again when the too long text is taken out before the end", () => {
    const world = new DhcpWorld(version);
    const scope = world.add(labScope(), reservation("50", "nas", tooLong));
    replaceReservations(world.dhcp.dns, scope, [reservation("51", "web")]);
    world.dhcp.scopes.save(scope);
    world.restart("kill");
    expect([...(world.dhcp.scopes.get("Lab")?.reservations.keys() ?? [])]).toEqual(["02-77-00-00-00-51"]);
  });

  it("never has a scope on disk whose file name is too long", () => {
    const world = new DhcpWorld(version);
    world.add(labScope({}, "n".repeat(249), range("10.77.0.50", "10.77.0.60")));
    world.add(labScope({}, "é".repeat(125), range("10.77.0.70", "10.77.0.80")));
    world.restart("stop");
    expect(world.dhcp.scopes.all().map(({ name }) => name[0])).toEqual(expect.arrayContaining(["n", "D"]));
    expect(world.dhcp.scopes.all()).toHaveLength(2);
  });

  it("leaves out a scope whose range overlaps one that was loaded before it, and keeps its file", () => {
    const world = new DhcpWorld(version);
    world.add(labScope());
    world.add(labScope({}, "Around", range("10.77.0.40", "10.77.0.150")));
    world.restart("kill");
    expect(world.dhcp.scopes.get("Lab")).toBeNull();
    expect(world.disk.read("scopes/Lab")).toBeDefined();
  });

  it("renames with the file, and refuses a name that is taken", () => {
    const world = new DhcpWorld(version);
    const scope = world.add(labScope());
    expect(() => world.dhcp.scopes.rename(scope, "Default")).toThrow("Scope with name 'Default' already exists.");
    world.dhcp.scopes.rename(scope, "Office");
    world.restart("kill");
    expect(world.dhcp.scopes.get("Lab")).toBeNull();
    expect(world.dhcp.scopes.get("Office")?.range).toEqual(scope.range);
  });

  it("makes a scope disabled when the port is taken, and says so only when it is enabled by hand", () => {
    const world = new DhcpWorld(version);
    world.network.port67Taken = true;
    const scope = world.add(labScope());
    expect([scope.enabled, scope.interfaceAddress]).toEqual([false, null]);
    expect(() => world.dhcp.scopes.enable(scope)).toThrow("Address already in use");
    expect([scope.enabled, scope.interfaceAddress]).toEqual([false, "10.77.0.1"]);
    world.network.port67Taken = false;
    world.dhcp.scopes.enable(scope);
    expect(scope.enabled).toBe(true);
  });

  it("serves relays only from a scope that is enabled without an address in its network", () => {
    const world = new DhcpWorld(version);
    world.network.linkUp = false;
    const scope = world.add(labScope());
    expect([scope.enabled, scope.interfaceAddress]).toEqual([true, "0.0.0.0"]);
    world.network.linkUp = true;
    world.dhcp.scopes.enable(scope);
    expect(scope.interfaceAddress).toBe("0.0.0.0");
    world.dhcp.scopes.disable(scope);
    world.dhcp.scopes.enable(scope);
    expect(scope.interfaceAddress).toBe("10.77.0.1");
  });
});

it.each([
  ["13.6", null],
  ["14.3", "nas"],
  ["15.2", "nas"],
] as const)("a scope that cannot be written is, on %s, after the next start: %j", (version, left) => {
  const world = new DhcpWorld(version);
  const scope = world.add(labScope({ dnsUpdates: false }), reservation("50", "nas"));
  replaceReservations(world.dhcp.dns, scope, [reservation("51", "web", tooLong)]);
  world.dhcp.scopes.save(scope);
  expect(world.log).toContain("DHCP Server failed to save scope file: Lab.scope");
  world.restart("stop");
  expect(world.dhcp.scopes.get("Lab")?.reservations.get("02-77-00-00-00-50")?.hostName ?? null).toBe(left);
});
