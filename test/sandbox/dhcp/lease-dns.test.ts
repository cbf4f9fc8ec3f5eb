import { serverVersions } from "../../../src/sandbox/server-version";
import { replaceReservations } from "../../../src/sandbox/dhcp/reservations";
import { DhcpWorld, labScope, range, reservation } from "./dhcp-world";

const nas = "02-77-00-00-00-50";
const web = "02-77-00-00-00-51";
const pc = "02-77-00-00-00-60";

/** A world with the zones and the scope of most recordings. */
function lab(version: (typeof serverVersions)[number]): DhcpWorld {
  const world = new DhcpWorld(version);
  world.zones.createPrimary("lab.test");
  world.zones.createPrimary("0.77.10.in-addr.arpa");
  return world;
}

describe.each(serverVersions)("on %s", (version) => {
  it("writes A and PTR at the grant, over whatever was there", () => {
    const world = lab(version);
    world.add(labScope(), reservation("50"));
    const zone = world.zones.get("lab.test");
    if (zone === null) throw new Error("no zone");
    const byHand = ["10.77.0.50", "10.77.0.200"].map((address) =>
      world.zones.record("nas.lab.test", 3600, { type: "A", address }, { comments: "by hand" }),
    );
    world.zones.setRecords(zone, "nas.lab.test", "A", byHand);
    world.dhcp.lease({ mac: nas, hostname: "nas" });
    expect(world.zones.rrset(zone, "nas.lab.test", "A")).toMatchObject([
      { ttl: 600, comments: "Via 'Lab' DHCP scope", data: { address: "10.77.0.50" } },
    ]);
    expect(world.values("50.0.77.10.in-addr.arpa", "PTR")).toEqual(["nas.lab.test"]);
  });

  it("makes the zones that are not there, and says which", () => {
    const world = new DhcpWorld(version);
    world.add(labScope({}, "Lab", range("10.77.0.50", "10.77.0.99", "255.255.0.0")));
    world.dhcp.lease({ mac: pc, hostname: "pc" });
    expect(world.zonesMade).toEqual(["lab.test", "77.10.in-addr.arpa"]);
    expect(world.log).toContain("DHCP Server create DNS primary zone '77.10.in-addr.arpa'.");
  });

  it.each([
    ["255.255.255.0", "0.77.10.in-addr.arpa"],
    ["255.255.255.128", "50.0.77.10.in-addr.arpa"],
    ["255.255.252.0", "0.77.10.in-addr.arpa"],
    ["255.0.0.0", "10.in-addr.arpa"],
  ])("with the mask %s the reverse zone it makes is %s", (mask, zone) => {
    const world = new DhcpWorld(version);
    world.add(labScope({}, "Lab", range("10.77.0.50", "10.77.0.99", mask)));
    world.dhcp.lease({ mac: pc, hostname: "pc" });
    expect(world.zonesMade[1]).toBe(zone);
  });

  it.each([
    ["without a domain", { domainName: null }],
    ["with dnsUpdates off", { dnsUpdates: false }],
  ])("leaves DNS alone %s", (_why, settings) => {
    const world = lab(version);
    world.add(labScope(settings), reservation("51", "web"));
    world.dhcp.lease({ mac: web, hostname: "web" });
    expect(world.values("web.lab.test", "A")).toEqual([]);
  });

  it("leaves a dynamic client without records when its name has another address", () => {
    const world = lab(version);
    world.add(labScope(), reservation("50"));
    world.dhcp.lease({ mac: nas, hostname: "same" });
    world.takeLog();
    world.dhcp.lease({ mac: pc, hostname: "same" });
    expect(world.values("same.lab.test", "A")).toEqual(["10.77.0.50"]);
    expect(world.values("51.0.77.10.in-addr.arpa", "PTR")).toEqual([]);
    expect(world.takeLog()).toContain(
      "DHCP Server cannot update DNS: an A record already exists for 'same.lab.test' with a different IP address [10.77.0.50].",
    );
  });

  it("logs why a write failed and goes on", () => {
    const world = lab(version);
    world.add(labScope({ dnsTtl: 604_801 }));
    expect(world.dhcp.lease({ mac: pc, hostname: "pc" }).reply).toBe("ACK");
    expect(world.values("pc.lab.test", "A")).toEqual([]);
    expect(world.log).toContain(
      "DnsServerCore.Dns.DnsServerException: Cannot set records: TTL cannot be greater than SOA EXPIRE.",
    );
  });

  it("refuses to write into a zone of another kind with the domain's name", () => {
    const world = new DhcpWorld(version);
    world.zones.createFollower("lab.test", "SecondaryForwarder", { primaryNameServerAddresses: ["10.77.0.2"] });
    world.add(labScope());
    world.dhcp.lease({ mac: pc, hostname: "pc" });
    expect(world.log).toContain(
      "DnsServerCore.Dhcp.DhcpServerException: Cannot update DNS zone 'lab.test': not a primary or a forwarder zone.",
    );
    expect(world.zonesMade).toEqual([]);
  });

  it("brings neither record to the disk when the second cannot be written", () => {
    const world = lab(version);
    const reverse = world.zones.get("0.77.10.in-addr.arpa");
    if (reverse === null) throw new Error("no zone");
    const alias = world.zones.record("50.0.77.10.in-addr.arpa", 60, { type: "CNAME", target: "elsewhere.test" });
    world.zones.setRecords(reverse, "50.0.77.10.in-addr.arpa", "CNAME", [alias]);
    world.zones.changed(reverse);
    world.add(labScope());
    world.wait(30);
    world.dhcp.inform({ mac: pc, hostname: "pc", address: "10.77.0.50" });
    expect(world.values("pc.lab.test", "A")).toEqual(["10.77.0.50"]);
    world.wait(30);
    world.restart("kill");
    expect(world.values("pc.lab.test", "A")).toEqual([]);
  });

  it("says that it deleted what was not there", () => {
    const world = lab(version);
    world.add(labScope());
    world.dhcp.lease({ mac: pc, hostname: "pc" });
    const zone = world.zones.get("lab.test");
    if (zone !== null) world.zones.deleteRecord(zone, "pc.lab.test", { type: "A", address: "10.77.0.50" });
    world.takeLog();
    world.dhcp.release({ mac: pc, address: "10.77.0.50" });
    expect(world.takeLog()).toEqual([
      `[10.77.0.50:68] DHCP Server released IP address [10.77.0.50] that was leased to pc.lab.test [${pc}] for scope: Lab`,
      "DHCP Server deleted DNS A record 'pc.lab.test' with address [10.77.0.50].",
      "DHCP Server deleted DNS PTR record '50.0.77.10.in-addr.arpa' with domain 'pc.lab.test'.",
    ]);
  });

  it("leaves a host alone whose reserved name makes no DNS name", () => {
    const world = lab(version);
    world.add(labScope(), reservation("51", "nas."), reservation("52", "!"));
    world.dhcp.lease({ mac: web, hostname: "nas" });
    world.dhcp.lease({ mac: "02-77-00-00-00-52", hostname: "bang" });
    expect(world.leases().map(({ hostName }) => hostName)).toEqual(["nas..lab.test", ".lab.test"]);
    world.wait(75);
    expect(world.log.filter((line) => line.includes("DNS"))).toEqual([]);
  });
});

it.each([
  ["13.6", 0, { comments: "", expiryTtl: 0, lastModified: null }],
  ["14.3", 60, { comments: "", expiryTtl: 0, lastModified: null }],
  ["15.2", 60, { comments: "Via 'Lab' DHCP scope", expiryTtl: 60 }],
] as const)("%s marks its A record with expiryTtl %i and its PTR with %j", (version, expiryTtl, mark) => {
  const world = lab(version);
  world.add(labScope());
  world.dhcp.lease({ mac: pc, hostname: "pc" });
  const [forward, reverse] = [world.zones.get("lab.test"), world.zones.get("0.77.10.in-addr.arpa")];
  if (forward === null || reverse === null) throw new Error("no zones");
  expect(world.zones.rrset(forward, "pc.lab.test", "A")).toMatchObject([{ expiryTtl }]);
  expect(world.zones.rrset(reverse, "50.0.77.10.in-addr.arpa", "PTR")).toMatchObject([mark]);
});

it.each([
  ["13.6", ["10.77.0.200"]],
  ["14.3", ["10.77.0.50"]],
  ["15.2", ["10.77.0.50"]],
] as const)("on %s a dynamic client that may overwrite leaves %j at its name", (version, left) => {
  const world = lab(version);
  world.add(labScope({ dnsOverwriteForDynamicLease: true }));
  const zone = world.zones.get("lab.test");
  if (zone === null) throw new Error("no zone");
  const byHand = world.zones.record("pc.lab.test", 3600, { type: "A", address: "10.77.0.200" });
  world.zones.setRecords(zone, "pc.lab.test", "A", [byHand]);
  world.dhcp.lease({ mac: pc, hostname: "pc" });
  expect(world.values("pc.lab.test", "A")).toEqual(left);
});

describe("a reservation with a host name on 15.2", () => {
  it("has its records from the beginning, without expiry, and no end of a lease takes them", () => {
    const world = lab("15.2");
    const scope = world.add(labScope(), reservation("51", "web"));
    const isThere = () => world.values("web.lab.test", "A").length === 1;
    expect(isThere()).toBe(true);
    for (const end of [
      () => world.dhcp.release({ mac: web, address: "10.77.0.51" }),
      () => world.dhcp.decline({ mac: web, address: "10.77.0.51" }),
      () => world.wait(75),
      () => world.dhcp.scopes.disable(scope),
    ]) {
      expect(world.dhcp.lease({ mac: web }).reply).toBe("ACK");
      end();
      expect(isThere()).toBe(true);
    }
  });

  it("does not keep the records of a lease that is dynamic, or of another hardware address", () => {
    const world = lab("15.2");
    const scope = world.add(labScope());
    world.dhcp.lease({ mac: pc, hostname: "pc" });
    const taken = { ...reservation("50", "pc"), hardwareAddress: pc };
    replaceReservations(world.dhcp.dns, scope, [taken]);
    world.wait(75);
    expect(world.values("pc.lab.test", "A")).toEqual([]);
  });

  it("loses its old name, but not its old PTR record, when it is moved and renamed by a list", () => {
    const world = lab("15.2");
    const scope = world.add(labScope(), reservation("51", "web"), reservation("52", "db"));
    replaceReservations(world.dhcp.dns, scope, [
      { ...reservation("51", "web"), address: "10.77.0.61" },
      reservation("52", "store"),
    ]);
    expect(world.values("web.lab.test", "A")).toEqual(["10.77.0.61"]);
    expect(world.values("51.0.77.10.in-addr.arpa", "PTR")).toEqual(["web.lab.test"]);
    expect(world.values("db.lab.test", "A")).toEqual([]);
    expect(world.values("52.0.77.10.in-addr.arpa", "PTR")).toEqual(["store.lab.test"]);
  });

  it("is doubled by the lease when its name carries the domain", () => {
    const world = lab("15.2");
    world.add(labScope(), reservation("51", "web.lab.test"));
    expect(world.values("web.lab.test", "A")).toEqual(["10.77.0.51"]);
    world.dhcp.lease({ mac: web });
    expect(world.values("web.lab.test.lab.test", "A")).toEqual(["10.77.0.51"]);
    expect(world.values("web.lab.test", "A")).toEqual(["10.77.0.51"]);
  });

  it("of an IPv6 address has no records, and the log says why", () => {
    const world = lab("15.2");
    world.add(labScope(), { ...reservation("51", "web"), address: "2001:db8::1" });
    expect(world.log.some((line) => line.includes("not an IPv4 address: 2001:db8::1"))).toBe(true);
  });
});

it.each(["13.6", "14.3"] as const)("on %s a reservation by itself does nothing to DNS", (version) => {
  const world = lab(version);
  const scope = world.add(labScope(), reservation("51", "web"));
  replaceReservations(world.dhcp.dns, scope, []);
  expect(world.log.filter((line) => line.includes("DNS"))).toEqual([]);
});
