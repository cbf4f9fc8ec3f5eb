import { zoneListing } from "../../../src/sandbox/zones/listing";
import { ZoneWorld } from "./zone-world";

it("names come by their labels from the right, in any letter case, the zone's own first", () => {
  const world = new ZoneWorld();
  const zone = world.primary("lab.test");
  for (const name of ["z.a", "b", "A", "a-b", "*", "_x", "1"]) world.add(zone, `${name}.lab.test`, "10.0.0.1");
  expect(zoneListing(zone).map(({ name }) => name.replace(/\.?lab\.test$/, ""))).toEqual([
    "",
    "",
    "*",
    "1",
    "_x",
    "A",
    "z.a",
    "a-b",
    "b",
  ]);
});

it("types of a name come by number and records as they were written", () => {
  const world = new ZoneWorld();
  const zone = world.primary("lab.test");
  const name = "nas.lab.test";
  world.store.writer.add(zone, world.store.record(name, 60, { type: "TXT", strings: ["x"] }));
  for (const address of ["10.0.0.2", "10.0.0.1"]) world.add(zone, name, address);
  expect(world.records("lab.test").map(({ data }) => ("address" in data ? data.address : data.type))).toEqual([
    "10.0.0.2",
    "10.0.0.1",
    "TXT",
  ]);
});

it("a name that comes or goes is listed or not at once", () => {
  const world = new ZoneWorld();
  const zone = world.primary("lab.test");
  world.add(zone, "b.lab.test", "10.0.0.1");
  expect(world.listed("lab.test")).toEqual(["b.lab.test A"]);
  world.add(zone, "a.lab.test", "10.0.0.1");
  expect(world.listed("lab.test")).toEqual(["a.lab.test A", "b.lab.test A"]);
  world.store.deleteRecord(zone, "b.lab.test", { type: "A", address: "10.0.0.1" });
  expect(world.listed("lab.test")).toEqual(["a.lab.test A"]);
  world.primary("a.lab.test");
  world.add(zone, "x.a.lab.test", "10.0.0.1");
  expect(world.listed("lab.test")).toEqual(["a.lab.test A"]);
  expect(world.listed("a.lab.test")).toEqual(["x.a.lab.test A"]);
});
