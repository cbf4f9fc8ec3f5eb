import {
  changeCatalog,
  joinCatalog,
  leaveCatalog,
  publishQueryAccess,
  setDisabled,
} from "../../../src/sandbox/zones/catalog";
import type { Zone } from "../../../src/sandbox/zones/zone";
import { ZoneWorld } from "./zone-world";

const [first, second] = ["0123456789abcdef", "fedcba9876543210"];

function catalogued(): { readonly world: ZoneWorld; readonly zone: Zone; readonly catalog: Zone } {
  const world = new ZoneWorld();
  const catalog = world.store.createCatalog("cat.test");
  const zone = world.primary("lab.test");
  joinCatalog(world.store, catalog, zone, first);
  return { world, zone, catalog };
}

/** The records of a catalog without their member's label. */
function entries(world: ZoneWorld, name = "cat.test"): readonly string[] {
  return world.listed(name).map((entry) => entry.replace(/\b[0-9a-v]{13}\b/, "LABEL"));
}

const ofCatalog = ["allow-query.ext.cat.test APL", "allow-transfer.ext.cat.test APL", "version.cat.test TXT"];
const ofMember = ["LABEL.zones.cat.test PTR", "zone-type.ext.LABEL.zones.cat.test TXT"];

it("a catalog says its version and who may use it: three changes", () => {
  const world = new ZoneWorld();
  world.store.createCatalog("cat.test");
  expect(entries(world)).toEqual(ofCatalog);
  expect(world.serial("cat.test")).toBe(4);
});

it("a zone that joins is listed with its type: two changes", () => {
  const { world } = catalogued();
  expect(entries(world)).toEqual([...ofCatalog, ...ofMember]);
  expect(world.serial("cat.test")).toBe(6);
});

it("a zone that leaves is struck out: one change a record", () => {
  const { world, zone } = catalogued();
  leaveCatalog(world.store, zone);
  expect(entries(world)).toEqual(ofCatalog);
  expect(world.serial("cat.test")).toBe(8);
  expect(zone.options.catalog).toBeNull();
});

it("a zone out of service is struck out, but belongs to the catalog when it comes back", () => {
  const { world, zone } = catalogued();
  setDisabled(world.store, zone, true, second);
  expect(entries(world)).toEqual(ofCatalog);
  expect(zone.options.catalog).toBe("cat.test");
  setDisabled(world.store, zone, false, second);
  expect(entries(world)).toEqual([...ofCatalog, ...ofMember]);
});

it("a catalog says where a zone went to, for a week", () => {
  const { world, zone } = catalogued();
  const next = world.store.createCatalog("next.test");
  changeCatalog(world.store, next, zone, second);
  expect(entries(world)).toContain("coo.LABEL.zones.cat.test PTR");
  expect(entries(world, "next.test")).toContain("LABEL.zones.next.test PTR");
  world.wait(604_801);
  expect(entries(world)).not.toContain("coo.LABEL.zones.cat.test PTR");
});

it("a zone that does not follow its catalog has an access list of its own there", () => {
  const { world, zone } = catalogued();
  zone.options = {
    ...zone.options,
    overrideCatalogQueryAccess: true,
    queryAccess: "UseSpecifiedNetworkACL",
    queryAccessNetworkACL: ["!10.0.0.1", "10.0.0.0/8"],
  };
  publishQueryAccess(world.store, zone);
  const own = world.records("cat.test").find(({ name }) => /^allow-query\.ext\..*\.zones\.cat\.test$/.test(name));
  expect(own?.data).toEqual({
    type: "APL",
    prefixes: [
      { address: "10.0.0.1", negated: true, prefix: 32 },
      { address: "10.0.0.0", negated: false, prefix: 8 },
    ],
  });
  zone.options = { ...zone.options, overrideCatalogQueryAccess: false };
  publishQueryAccess(world.store, zone);
  expect(entries(world)).toEqual([...ofCatalog, ...ofMember]);
});

it("a zone that is no catalog lists no zones", () => {
  const { world, zone } = catalogued();
  expect(() => joinCatalog(world.store, world.primary("a.test"), zone, second)).toThrow(
    "No such Catalog zone was found: a.test",
  );
});
