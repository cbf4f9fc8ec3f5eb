import { serverVersions } from "../../../src/sandbox/server-version";
import { printStamp } from "../../../src/sandbox/zones/stamp";
import { ZoneWorld } from "./zone-world";

const nas = "nas.lab.test";

describe.each(serverVersions)("on %s", (version) => {
  const delay = version === "13.6" ? 10 : 5;

  it("a change is on disk so long after the first unsaved one, and lost by a crash before", () => {
    const world = new ZoneWorld(version);
    world.primary("lab.test");
    world.wait(delay - 1);
    world.restart("kill");
    expect(world.store.get("lab.test")).toBeNull();
    const zone = world.primary("lab.test");
    world.wait(delay - 1);
    world.add(zone, nas, "10.0.0.1");
    world.wait(1);
    world.restart("kill");
    expect(world.listed("lab.test")).toEqual(["nas.lab.test A"]);
  });

  it("an orderly stop saves everything", () => {
    const world = new ZoneWorld(version);
    const zone = world.primary("lab.test");
    const options = { comments: "grün", disabled: true, ttl: 300 };
    world.add(zone, "NAS.lab.test", "10.0.0.1", options);
    zone.disabled = true;
    zone.options = { ...zone.options, queryAccess: "Deny" };
    world.restart("stop");
    expect(world.zone("lab.test")).toMatchObject({ disabled: true, options: { queryAccess: "Deny" } });
    expect(world.records("lab.test")).toMatchObject([{ name: "NAS.lab.test", ...options }]);
  });

  it("the zones of every server are there from the start, without a file", () => {
    const world = new ZoneWorld(version);
    expect(world.store.sorted().map(({ name }) => name)).toEqual([
      "0.in-addr.arpa",
      `1.${"0.".repeat(31)}ip6.arpa`,
      "127.in-addr.arpa",
      "255.in-addr.arpa",
      "localhost",
    ]);
    world.restart("stop");
    expect(world.disk.keys("")).toEqual([]);
  });
});

describe("the file of a zone", () => {
  it("goes at once when the zone is deleted", () => {
    const world = new ZoneWorld();
    const zone = world.primary("lab.test");
    world.wait(60);
    expect(world.disk.keys("zones/")).toEqual(["zones/lab.test"]);
    world.store.deleteZone(zone);
    expect(world.disk.keys("zones/")).toEqual([]);
    world.wait(60);
    world.restart("kill");
    expect(world.store.get("lab.test")).toBeNull();
  });

  it("stays as it was once a comment in the zone has more than 255 bytes, until the comment is gone", () => {
    const world = new ZoneWorld();
    const zone = world.primary("lab.test");
    world.add(zone, "long.lab.test", "10.0.0.1", { comments: "é".repeat(128) });
    world.add(zone, nas, "10.0.0.2");
    const other = world.primary("other.test");
    world.add(other, "a.other.test", "10.0.0.3");
    world.wait(60);
    expect(world.disk.keys("zones/")).toEqual(["zones/other.test"]);
    world.store.deleteRecord(zone, "long.lab.test", { type: "A", address: "10.0.0.1" });
    world.wait(5);
    world.restart("kill");
    expect(world.listed("lab.test")).toEqual(["nas.lab.test A"]);
  });

  it("cannot be written for a name with a slash", () => {
    const world = new ZoneWorld("13.6");
    world.primary("0/25.77.10.in-addr.arpa");
    world.restart("stop");
    expect(world.store.get("0/25.77.10.in-addr.arpa")).toBeNull();
  });

  it("keeps times to the millisecond and gives `never` a zone", () => {
    const world = new ZoneWorld();
    const zone = world.primary("lab.test");
    world.add(zone, nas, "10.0.0.1");
    world.add(zone, nas, "10.0.0.2", { ttl: 120 });
    const [never, now] = world.records("lab.test");
    expect(never?.lastModified).toBeNull();
    world.restart("stop");
    const [loadedNever, loadedNow] = world.records("lab.test");
    expect(printStamp(loadedNever?.lastModified ?? null)).toBe("0001-01-01T00:00:00Z");
    expect(loadedNow?.lastModified).toBe(Math.round(now?.lastModified ?? 0));
  });

  it("does not know when a record was last used", () => {
    const world = new ZoneWorld();
    const zone = world.primary("lab.test");
    world.add(zone, nas, "10.0.0.1");
    for (const record of world.store.rrset(zone, nas, "A")) record.lastUsedOn = world.clock.now();
    world.restart("stop");
    expect(world.records("lab.test")).toMatchObject([{ lastUsedOn: null }]);
  });
});

describe("a record that expires", () => {
  it("goes on time, with a count of the serial, and its siblings stay", () => {
    const world = new ZoneWorld();
    const zone = world.primary("lab.test");
    world.add(zone, nas, "10.0.0.1", { expiryTtl: 60 });
    world.add(zone, nas, "10.0.0.2", { expiryTtl: 30 });
    world.add(zone, nas, "10.0.0.3");
    const serial = world.serial("lab.test");
    world.wait(29);
    expect(world.records("lab.test")).toHaveLength(3);
    world.wait(2);
    expect(world.records("lab.test")).toHaveLength(2);
    world.wait(30);
    expect(world.records("lab.test")).toMatchObject([{ data: { address: "10.0.0.3" } }]);
    expect(world.serial("lab.test")).toBe(serial + 2);
  });

  it("stays when it is written anew in time", () => {
    const world = new ZoneWorld();
    const zone = world.primary("lab.test");
    const write = (): void =>
      world.store.setRecords(zone, nas, "A", [
        world.store.record(nas, 60, { type: "A", address: "10.0.0.1" }, { expiryTtl: 60 }),
      ]);
    write();
    world.wait(50);
    write();
    world.wait(50);
    expect(world.records("lab.test")).toHaveLength(1);
    world.wait(11);
    expect(world.records("lab.test")).toHaveLength(0);
  });

  it("while the server is down goes ten seconds after its start", () => {
    const world = new ZoneWorld();
    world.add(world.primary("lab.test"), nas, "10.0.0.1", { expiryTtl: 60 });
    world.restart("stop", 3600);
    world.wait(9);
    expect(world.records("lab.test")).toHaveLength(1);
    world.wait(2);
    expect(world.records("lab.test")).toHaveLength(0);
  });

  it("is waited for across a restart", () => {
    const world = new ZoneWorld();
    world.add(world.primary("lab.test"), nas, "10.0.0.1", { expiryTtl: 60 });
    world.restart("stop", 30);
    world.wait(29);
    expect(world.records("lab.test")).toHaveLength(1);
    world.wait(2);
    expect(world.records("lab.test")).toHaveLength(0);
  });

  it("leaves a zone alone that took the place of its own", () => {
    const world = new ZoneWorld();
    const old = world.primary("lab.test");
    world.add(old, nas, "10.0.0.1", { expiryTtl: 60 });
    world.store.deleteZone(old);
    world.add(world.primary("lab.test"), nas, "10.0.0.1");
    world.wait(120);
    expect(world.records("lab.test")).toHaveLength(1);
  });
});

it("a zone of the same name is refused", () => {
  const world = new ZoneWorld();
  world.primary("lab.test");
  expect(() => world.primary("LAB.test")).toThrow("Zone already exists: LAB.test");
});

it("names of a zone that arrive in a zone below it are saved with that one", () => {
  const world = new ZoneWorld();
  const outer = world.primary("lab.test");
  world.add(outer, "nas.sub.lab.test", "10.0.0.1");
  world.primary("sub.lab.test");
  world.restart("stop");
  expect(world.listed("lab.test")).toEqual([]);
  expect(world.listed("sub.lab.test")).toEqual(["nas.sub.lab.test A"]);
});
