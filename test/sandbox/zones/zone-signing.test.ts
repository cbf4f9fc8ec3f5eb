import { serverVersions } from "../../../src/sandbox/server-version";
import type { Signing } from "../../../src/sandbox/zones/signing-keys";
import type { Zone } from "../../../src/sandbox/zones/zone";
import { signZone, unsignZone } from "../../../src/sandbox/zones/zone-signing";
import { ZoneWorld } from "./zone-world";

const signing: Signing = { proof: "NSEC", iterations: 0, saltLength: 0, dnsKeyTtl: 3600, keys: [] };
const nas = "nas.lab.test";

function sign(world: ZoneWorld, zone: Zone): void {
  signZone((touched) => world.store.writer.touch(touched), zone, signing, world.version);
}

/** The serial's way from one call to the other. */
function changes(world: ZoneWorld, act: () => void): number {
  const before = world.serial("lab.test");
  act();
  return world.serial("lab.test") - before;
}

it("signing counts two changes and unsigning one", () => {
  const world = new ZoneWorld();
  const zone = world.primary("lab.test");
  expect(changes(world, () => sign(world, zone))).toBe(2);
  expect(zone.signing?.proof).toBe("NSEC");
  expect(changes(world, () => unsignZone((touched) => world.store.writer.touch(touched), zone))).toBe(1);
  expect(zone.signing).toBeNull();
});

it("a signed zone counts the signature and the chain of names along with each change", () => {
  const world = new ZoneWorld();
  const zone = world.primary("lab.test");
  sign(world, zone);
  expect(changes(world, () => world.add(zone, nas, "10.0.0.1"))).toBe(4);
  expect(changes(world, () => world.add(zone, nas, "10.0.0.2"))).toBe(2);
  const text = world.store.record(nas, 60, { type: "TXT", strings: ["x"] });
  expect(changes(world, () => world.store.writer.add(zone, text))).toBe(3);
  expect(changes(world, () => world.store.writer.deleteSet(zone, nas, "A"))).toBe(3);
  expect(changes(world, () => world.store.writer.deleteSet(zone, nas, "TXT"))).toBe(4);
});

it.each(serverVersions)("a zone with a disabled record can be signed on 13.6 only (%s)", (version) => {
  const world = new ZoneWorld(version);
  const zone = world.primary("lab.test");
  world.add(zone, nas, "10.0.0.1", { disabled: true });
  if (version === "13.6") sign(world, zone);
  else expect(() => sign(world, zone)).toThrow("Signing disabled records is not supported.");
  expect(zone.signing).toBe(version === "13.6" ? signing : null);
});

it("a signed zone takes no disabled records, and none that only the server can resolve", () => {
  const world = new ZoneWorld();
  const zone = world.primary("lab.test");
  sign(world, zone);
  expect(() => world.add(zone, nas, "10.0.0.1", { disabled: true })).toThrow(
    "disabling records in a signed zones is not supported.",
  );
  const alias = world.store.record(nas, 60, { type: "ANAME", target: "other.test" });
  expect(() => world.store.writer.add(zone, alias)).toThrow("not supported by DNSSEC signed primary zones.");
  expect(() => sign(world, zone)).toThrow("the zone is already signed.");
});
