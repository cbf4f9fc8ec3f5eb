import { serverVersions } from "../../../src/sandbox/server-version";
import type { RecordData } from "../../../src/sandbox/zones/record";
import type { Zone } from "../../../src/sandbox/zones/zone";
import { ZoneWorld } from "./zone-world";

const nas = "nas.lab.test";

function lab(world = new ZoneWorld()): { readonly world: ZoneWorld; readonly zone: Zone } {
  return { world, zone: world.primary("lab.test") };
}

function add({ store }: ZoneWorld, zone: Zone, name: string, data: RecordData, ttl = 60): boolean {
  return store.writer.add(zone, store.record(name, ttl, data));
}

function addresses(world: ZoneWorld, name = nas): readonly string[] {
  const zone = world.store.closest(name);
  const set = zone === null ? [] : world.store.rrset(zone, name, "A");
  return set.map(({ data }) => (data.type === "A" ? data.address : data.type));
}

describe("the serial", () => {
  it("counts one for each record added, set replaced, record deleted", () => {
    const { world, zone } = lab();
    const start = world.serial("lab.test");
    world.add(zone, nas, "10.0.0.1");
    world.add(zone, nas, "10.0.0.2");
    expect(world.serial("lab.test")).toBe(start + 2);
    const set = ["10.0.0.3", "10.0.0.4"].map((address) => world.store.record(nas, 60, { type: "A", address }));
    world.store.setRecords(zone, nas, "A", set);
    expect(world.serial("lab.test")).toBe(start + 3);
    world.store.deleteRecord(zone, nas, { type: "A", address: "10.0.0.3" });
    expect(world.serial("lab.test")).toBe(start + 4);
  });

  it("stands still when nothing changes", () => {
    const { world, zone } = lab();
    world.add(zone, nas, "10.0.0.1");
    const before = world.serial("lab.test");
    expect(world.add(zone, nas, "10.0.0.1")).toBe(false);
    expect(world.store.deleteRecord(zone, nas, { type: "A", address: "10.0.0.9" })).toBe(false);
    expect(world.store.deleteRecord(zone, "no.lab.test", { type: "A", address: "10.0.0.1" })).toBe(false);
    expect(world.serial("lab.test")).toBe(before);
  });

  it("counts by date where the zone does so", () => {
    const world = new ZoneWorld();
    const zone = world.store.createPrimary("lab.test", { serialByDate: true });
    expect(world.serial("lab.test")).toBe(2026010100);
    world.add(zone, nas, "10.0.0.1");
    expect(world.serial("lab.test")).toBe(2026010101);
    world.wait(86_400);
    world.add(zone, nas, "10.0.0.2");
    expect(world.serial("lab.test")).toBe(2026010200);
  });

  it("is the parent's for a name that was first written through the parent", () => {
    const { world, zone } = lab();
    world.add(zone, "nas.sub.lab.test", "10.0.0.1");
    const sub = world.primary("sub.lab.test");
    const [outer, inner] = [world.serial("lab.test"), world.serial("sub.lab.test")];
    world.add(sub, "nas.sub.lab.test", "10.0.0.2");
    world.add(sub, "new.sub.lab.test", "10.0.0.3");
    expect(world.listed("sub.lab.test")).toEqual(["nas.sub.lab.test A", "nas.sub.lab.test A", "new.sub.lab.test A"]);
    expect(world.serial("lab.test")).toBe(outer + 1);
    expect(world.serial("sub.lab.test")).toBe(inner + 1);
  });
});

describe("an alias", () => {
  const alias = { type: "CNAME", target: "other.test" } as const;
  const conflict = "Cannot add record: a CNAME record cannot exists with other record types for the same name.";

  it("stands alone at its name", () => {
    const { world, zone } = lab();
    add(world, zone, "www.lab.test", alias);
    expect(() => world.add(zone, "www.lab.test", "10.0.0.1")).toThrow(conflict);
    world.add(zone, nas, "10.0.0.1");
    expect(() => world.store.setRecords(zone, nas, "CNAME", [world.store.record(nas, 60, alias)])).toThrow(conflict);
    expect(() => world.store.setRecords(zone, "www.lab.test", "A", [])).toThrow(conflict);
    expect(addresses(world)).toEqual(["10.0.0.1"]);
  });

  it("replaces another alias", () => {
    const { world, zone } = lab();
    const set = (target: string): void =>
      world.store.setRecords(zone, nas, "CNAME", [world.store.record(nas, 60, { type: "CNAME", target })]);
    set("a.test");
    set("b.test");
    expect(world.store.rrset(zone, nas, "CNAME")).toMatchObject([{ data: { target: "b.test" } }]);
  });

  it("cannot stand at a zone's own name", () => {
    const { world, zone } = lab();
    expect(() => add(world, zone, "lab.test", alias)).toThrow("Cannot set CNAME record at zone apex.");
  });
});

describe("a ttl", () => {
  it("longer than the zone expires is refused, and leaves an empty name behind", () => {
    const { world, zone } = lab();
    expect(() => world.add(zone, nas, "10.0.0.1", { ttl: 604_801 })).toThrow("TTL cannot be greater than SOA EXPIRE.");
    expect(world.store.tree.find(zone, nas)?.isEmpty).toBe(true);
    expect(world.add(zone, nas, "10.0.0.1", { ttl: 604_800 })).toBe(true);
  });

  it("is one for a whole set: siblings lose their comments and times for it", () => {
    const { world, zone } = lab();
    world.add(zone, nas, "10.0.0.1", { comments: "mine", expiryTtl: 60 });
    world.add(zone, nas, "10.0.0.2", { ttl: 120, comments: "new" });
    expect(world.records("lab.test")).toMatchObject([
      { ttl: 120, comments: "", expiryTtl: 0, lastModified: null },
      { ttl: 120, comments: "new" },
    ]);
  });

  it.each(serverVersions)("other than that of an equal record is a change from 15 on only (%s)", (version) => {
    const { world, zone } = lab(new ZoneWorld(version));
    world.add(zone, nas, "10.0.0.1");
    expect(world.add(zone, nas, "10.0.0.1", { ttl: 120 })).toBe(version === "15.2");
    expect(world.records("lab.test")).toMatchObject([{ ttl: version === "15.2" ? 120 : 60 }]);
  });
});

describe("an update", () => {
  it("puts a record in the place of another, last in its set", () => {
    const { world, zone } = lab();
    for (const address of ["10.0.0.1", "10.0.0.2"]) world.add(zone, nas, address);
    const renewed = world.store.record(nas, 60, { type: "A", address: "10.0.0.3" });
    world.store.writer.update(zone, nas, { type: "A", address: "10.0.0.1" }, renewed);
    expect(addresses(world)).toEqual(["10.0.0.2", "10.0.0.3"]);
  });

  it("of a record that is not there is refused", () => {
    const { world, zone } = lab();
    const renewed = world.store.record(nas, 60, { type: "A", address: "10.0.0.3" });
    const old = { type: "A", address: "10.0.0.1" } as const;
    expect(() => world.store.writer.update(zone, nas, old, renewed)).toThrow("does not exists");
    world.add(zone, nas, "10.0.0.9");
    expect(() => world.store.writer.update(zone, nas, old, renewed)).toThrow("does not exists to be updated");
  });

  it("that moves a record to a name where it cannot be loses it", () => {
    const { world, zone } = lab();
    world.add(zone, nas, "10.0.0.1");
    add(world, zone, "www.lab.test", { type: "CNAME", target: nas });
    const data = { type: "A", address: "10.0.0.1" } as const;
    const moved = world.store.record("www.lab.test", 60, data);
    expect(() => world.store.writer.update(zone, nas, data, moved)).toThrow("CNAME");
    expect(addresses(world)).toEqual([]);
  });
});

describe("an SOA", () => {
  it("can be set at a zone's own name only, and never deleted", () => {
    const { world, zone } = lab();
    const [soa] = zone.apex.set("SOA");
    if (soa === undefined) throw new Error("no SOA");
    expect(() => world.store.setRecords(zone, nas, "SOA", [soa])).toThrow("Cannot set SOA record on sub domain.");
    expect(() => world.store.deleteRecord(zone, "lab.test", soa.data)).toThrow("Cannot delete SOA record.");
  });

  it.each([
    [{ refresh: 10, retry: 20 }, "SOA RETRY cannot be greater than SOA REFRESH."],
    [{ refresh: 700_000 }, "SOA REFRESH cannot be greater than SOA EXPIRE."],
    [{ expire: 800 }, "TTL cannot be greater than SOA EXPIRE."],
  ])("with %j is refused", (change, message) => {
    const { world, zone } = lab();
    const [soa] = zone.apex.set("SOA");
    if (soa?.data.type !== "SOA") throw new Error("no SOA");
    const set = [{ ...soa, data: { ...soa.data, ...change } }];
    expect(() => world.store.setRecords(zone, "lab.test", "SOA", set)).toThrow(message);
  });
});

it("a forwarder zone takes forwarders, a primary zone does not", () => {
  const { world, zone } = lab();
  const data: RecordData = {
    type: "FWD",
    protocol: "Udp",
    forwarder: "10.0.0.2",
    priority: 0,
    dnssecValidation: false,
    proxyType: "DefaultProxy",
    proxy: null,
  };
  expect(() => add(world, zone, "lab.test", data)).toThrow("The record type is not supported by primary zones.");
  const forwarder = world.store.createForwarder("fwd.test", null);
  expect(add(world, forwarder, "fwd.test", data)).toBe(true);
});

it("a zone that follows another takes no records", () => {
  const world = new ZoneWorld();
  const zone = world.store.createFollower("lab.test", "SecondaryForwarder", {
    primaryNameServerAddresses: ["10.0.0.2"],
  });
  expect(() => world.add(zone, nas, "10.0.0.1")).toThrow("Cannot add record in Secondary Forwarder zone.");
});

it("deleting all leaves the SOA", () => {
  const { world, zone } = lab();
  for (const name of ["a.lab.test", "b.c.lab.test"]) world.add(zone, name, "10.0.0.1");
  world.store.writer.deleteAll(zone);
  expect([...zone.apex.types()]).toEqual(["SOA"]);
  expect(zone.names.size).toBe(0);
});
