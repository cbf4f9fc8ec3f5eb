import { parseIpv4 } from "../../../src/dns/ipv4";
import { serverVersions } from "../../../src/sandbox/server-version";
import { replaceReservations } from "../../../src/sandbox/dhcp/reservations";
import type { ScopeSettings } from "../../../src/sandbox/dhcp/scope-settings";
import { DhcpWorld, labScope, range, reservation } from "./dhcp-world";

const nas = "02-77-00-00-00-50";
const web = "02-77-00-00-00-51";
const pc = "02-77-00-00-00-60";
const rebuilt = "ff000000020001000100000000027700000050";

describe.each(serverVersions)("on %s", (version) => {
  it("tells the client its address, its lease, the reserved name and the domain", () => {
    const world = new DhcpWorld(version);
    world.add(labScope(), reservation("51", "web"));
    expect(world.dhcp.lease({ mac: web, hostname: "debian" })).toEqual({
      reply: "ACK",
      address: "10.77.0.51",
      leaseSeconds: 60,
      hostname: "web",
      domain: "lab.test",
    });
    expect(world.leases()).toMatchObject([{ type: "Reserved", hostName: "web.lab.test" }]);
  });

  it("logs an exchange as the server does", () => {
    const world = new DhcpWorld(version);
    world.add(labScope({ domainName: null }));
    world.takeLog();
    world.dhcp.lease({ mac: pc, hostname: "pc" });
    world.dhcp.renew({ mac: pc, address: "10.77.0.50" });
    expect(world.takeLog()).toEqual([
      `[0.0.0.0:68] DHCP Server offered IP address [10.77.0.50] to pc [${pc}] for scope: Lab`,
      `[0.0.0.0:68] DHCP Server leased IP address [10.77.0.50] to pc [${pc}] for scope: Lab`,
      `[10.77.0.50:68] DHCP Server leased IP address [10.77.0.50] to [${pc}] for scope: Lab`,
    ]);
  });

  it("is silent while the scope is disabled or the link is down", () => {
    const world = new DhcpWorld(version);
    const scope = world.add(labScope());
    world.dhcp.scopes.disable(scope);
    expect(world.dhcp.lease({ mac: pc })).toEqual({ reply: "none", to: "DISCOVER" });
    world.dhcp.scopes.enable(scope);
    world.network.linkUp = false;
    expect(world.dhcp.lease({ mac: pc }).reply).toBe("none");
    expect(world.dhcp.renew({ mac: pc, address: "10.77.0.50" }).reply).toBe("none");
  });

  it("gives a client that comes back the next address, and its old one while the lease lives", () => {
    const world = new DhcpWorld(version);
    world.add(labScope());
    expect(world.dhcp.lease({ mac: pc }).address).toBe("10.77.0.50");
    world.wait(30);
    expect(world.dhcp.lease({ mac: pc }).address).toBe("10.77.0.50");
    world.wait(75);
    expect(world.dhcp.lease({ mac: pc }).address).toBe("10.77.0.51");
  });

  it("refuses a renewal of an address that it did not give", () => {
    const world = new DhcpWorld(version);
    world.add(labScope());
    expect(world.dhcp.renew({ mac: pc, address: "10.77.0.77" })).toEqual({ reply: "NAK", address: "0.0.0.0" });
    expect(world.dhcp.renew({ mac: pc, address: "10.99.0.1" })).toEqual({ reply: "none" });
  });

  it.each([
    ["is made for a dynamic lease", "60", ["60"]],
    ["goes away", "50", []],
  ])(
    "drops a lease at its renewal when a reservation %s, without a word and without touching DNS",
    (_what, byte, after) => {
      const world = new DhcpWorld(version);
      const scope = world.add(labScope({ domainName: "lab.test" }), ...(byte === "50" ? [reservation("50")] : []));
      const client = { mac: `02-77-00-00-00-${byte}`, hostname: "host" };
      const address = world.dhcp.lease(client).address ?? "";
      replaceReservations(
        world.dhcp.dns,
        scope,
        after.map((each) => ({ ...reservation(each), address })),
      );
      world.takeLog();
      expect(world.dhcp.renew({ ...client, address }).reply).toBe("NAK");
      expect(world.leases()).toEqual([]);
      expect(world.takeLog()).toEqual([]);
      expect(world.values("host.lab.test", "A")).toEqual([address]);
    },
  );

  it("gives a rebuilt machine another address while its old client identifier holds the reserved one", () => {
    const world = new DhcpWorld(version);
    world.add(labScope({ ignoreClientIdentifierOption: false }), reservation("50", "nas"));
    world.dhcp.lease({ mac: nas });
    world.takeLog();
    const moved = world.dhcp.lease({ mac: nas, clientId: rebuilt });
    expect(moved).toMatchObject({ reply: "ACK", address: "10.77.0.51" });
    expect(moved).not.toHaveProperty("hostname");
    const complaint = `DHCP Server cannot allocate reserved lease [10.77.0.50] to ${nas} for scope 'Lab': The IP address is already allocated.`;
    expect(world.takeLog().filter((line) => line === complaint)).toHaveLength(5);
    world.wait(75);
    world.dhcp.lease({ mac: nas, clientId: rebuilt });
    expect(world.leases()).toMatchObject([{ type: "Reserved", address: "10.77.0.50" }]);
  });

  it("knows a machine by its hardware address when client identifiers are ignored", () => {
    const world = new DhcpWorld(version);
    world.add(labScope(), reservation("50"));
    world.dhcp.lease({ mac: nas });
    expect(world.dhcp.lease({ mac: nas, clientId: rebuilt }).address).toBe("10.77.0.50");
  });

  it("serves a reserved client from the scope that knows it, and others from one that takes them", () => {
    const world = new DhcpWorld(version);
    world.add(labScope({ allowOnlyReservedLeases: true }, "Static"), reservation("50"));
    world.add(labScope({}, "Dynamic", range("10.77.0.100", "10.77.0.149")));
    expect(world.dhcp.lease({ mac: nas }).address).toBe("10.77.0.50");
    expect(world.dhcp.lease({ mac: pc }).address).toBe("10.77.0.100");
    world.dhcp.scopes.all().forEach((scope) => (scope.settings = { ...scope.settings, allowOnlyReservedLeases: true }));
    expect(world.dhcp.lease({ mac: web }).reply).toBe("none");
    expect(world.dhcp.renew({ mac: pc, address: "10.77.0.100" }).reply).toBe("ACK");
  });

  it("offers nothing to a made-up hardware address where those are blocked, unless it is reserved", () => {
    const world = new DhcpWorld(version);
    world.add(labScope({ blockLocallyAdministeredMacAddresses: true }), reservation("50"));
    expect(world.dhcp.lease({ mac: pc }).reply).toBe("none");
    expect(world.dhcp.lease({ mac: nas }).reply).toBe("ACK");
    expect(world.dhcp.lease({ mac: "00-1B-21-00-00-01" }).reply).toBe("ACK");
  });

  it("goes on offering a dynamic lease after a reservation was made for its holder", () => {
    const world = new DhcpWorld(version);
    const scope = world.add(labScope());
    world.dhcp.lease({ mac: nas });
    replaceReservations(world.dhcp.dns, scope, [{ ...reservation("77"), hardwareAddress: nas }]);
    expect(world.dhcp.lease({ mac: nas }).address).toBe("10.77.0.50");
    expect(world.dhcp.renew({ mac: nas, address: "10.77.0.50" }).reply).toBe("NAK");
    expect(world.dhcp.lease({ mac: nas }).address).toBe("10.77.0.77");
  });

  it("takes a dynamic lease away at its renewal when somebody else has its address reserved", () => {
    const world = new DhcpWorld(version);
    const scope = world.add(labScope());
    world.dhcp.lease({ mac: pc });
    replaceReservations(world.dhcp.dns, scope, [reservation("50")]);
    expect(world.dhcp.renew({ mac: pc, address: "10.77.0.50" }).reply).toBe("NAK");
    expect(world.dhcp.lease({ mac: pc }).address).toBe("10.77.0.51");
  });

  it.each(["renew", "lease"] as const)(
    "takes a dynamic lease of an address away that is excluded by now: %s",
    (how) => {
      const world = new DhcpWorld(version);
      const scope = world.add(labScope());
      world.dhcp.lease({ mac: pc });
      const address = parseIpv4("10.77.0.50");
      scope.settings = { ...scope.settings, exclusions: [{ startingAddress: address, endingAddress: address }] };
      if (how === "renew") expect(world.dhcp.renew({ mac: pc, address }).reply).toBe("NAK");
      expect(world.dhcp.lease({ mac: pc }).address).toBe("10.77.0.51");
    },
  );

  it("moves a reserved client to its new address only when it asks anew", () => {
    const world = new DhcpWorld(version);
    const scope = world.add(labScope(), reservation("50"));
    world.dhcp.lease({ mac: nas });
    replaceReservations(world.dhcp.dns, scope, [{ ...reservation("77"), hardwareAddress: nas }]);
    expect(world.dhcp.lease({ mac: nas }).address).toBe("10.77.0.77");
    expect(world.leases()).toMatchObject([{ type: "Reserved", address: "10.77.0.77" }]);
  });

  it("logs why it offers nothing", () => {
    const world = new DhcpWorld(version);
    const scope = world.add(labScope({}, "Lab", range("10.77.0.50", "10.77.0.51")), reservation("50"));
    world.dhcp.lease({ mac: web });
    world.takeLog();
    const attempt = (settings: Partial<ScopeSettings>) => {
      scope.settings = { ...scope.settings, ...settings };
      expect(world.dhcp.lease({ mac: pc, hostname: "pc" }).reply).toBe("none");
      return world.takeLog();
    };
    const refused = `DHCP Server failed to offer IP address to pc [${pc}] for scope 'Lab'`;
    expect(attempt({})).toEqual([`${refused}: address unavailable due to address pool exhaustion.`]);
    expect(attempt({ blockLocallyAdministeredMacAddresses: true })).toEqual([
      `${refused}: the scope does not allow locally administered MAC addresses.`,
    ]);
  });

  it("keeps the lease's old name when a renewal brings none, and the bare name where there is no domain", () => {
    const world = new DhcpWorld(version);
    const scope = world.add(labScope());
    world.dhcp.lease({ mac: pc, hostname: "pc" });
    world.dhcp.renew({ mac: pc, address: "10.77.0.50" });
    expect(world.leases()).toMatchObject([{ hostName: "pc.lab.test" }]);
    scope.settings = { ...scope.settings, domainName: null };
    world.dhcp.renew({ mac: pc, hostname: "pc", address: "10.77.0.50" });
    expect(world.leases()).toMatchObject([{ hostName: "pc" }]);
  });

  it("answers an INFORM without a lease, and writes the host's records", () => {
    const world = new DhcpWorld(version);
    world.add(labScope());
    const reply = world.dhcp.inform({ mac: pc, hostname: "box", address: "10.77.0.70" });
    expect(reply).toEqual({ reply: "ACK", address: "0.0.0.0", domain: "lab.test" });
    expect(world.leases()).toEqual([]);
    expect(world.values("box.lab.test", "A")).toEqual(["10.77.0.70"]);
  });

  it("takes a RELEASE or DECLINE only for the address it gave", () => {
    const world = new DhcpWorld(version);
    world.add(labScope());
    world.dhcp.lease({ mac: pc });
    world.dhcp.release({ mac: pc, address: "10.77.0.51" });
    world.dhcp.decline({ mac: pc, address: "10.77.0.51" });
    expect(world.leases()).toHaveLength(1);
    world.dhcp.decline({ mac: pc, address: "10.77.0.50" });
    expect(world.leases()).toHaveLength(0);
  });

  it("says nothing to a client that leaves its full name to a server which has no name either", () => {
    const world = new DhcpWorld(version);
    world.add(labScope());
    expect(world.dhcp.lease({ mac: pc, fqdn: "" }).reply).toBe("none");
    expect(world.leases()).toEqual([]);
  });
});

it.each([
  ["13.6", []],
  ["14.3", []],
  ["15.2", ["web.lab.test"]],
] as const)("on %s a renewal under another reserved name leaves of the old one: %j", (version, left) => {
  const world = new DhcpWorld(version);
  const scope = world.add(labScope(), reservation("51", "web"));
  world.dhcp.lease({ mac: web });
  scope.reservations.set(web, reservation("51", "www"));
  world.dhcp.renew({ mac: web, address: "10.77.0.51" });
  expect(world.values("www.lab.test", "A")).toEqual(["10.77.0.51"]);
  expect(left.flatMap((name) => world.values(name, "A"))).toEqual(left.map(() => "10.77.0.51"));
  expect(world.values("web.lab.test", "A")).toHaveLength(left.length);
});

it.each([
  ["13.6", "ACK"],
  ["14.3", "none"],
  ["15.2", "none"],
] as const)("on %s a client that is blocked by now asks anew for its lease and gets: %s", (version, reply) => {
  const world = new DhcpWorld(version);
  const scope = world.add(labScope());
  world.dhcp.lease({ mac: pc });
  scope.settings = { ...scope.settings, blockLocallyAdministeredMacAddresses: true };
  expect(world.dhcp.lease({ mac: pc }).reply).toBe(reply);
  expect(world.dhcp.renew({ mac: pc, address: "10.77.0.50" }).reply).toBe("ACK");
});
