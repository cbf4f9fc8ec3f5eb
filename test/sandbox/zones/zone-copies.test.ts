import { cloneZone, convertZone } from "../../../src/sandbox/zones/zone-copies";
import { ZoneWorld } from "./zone-world";

it("a clone has the names of the source in the new zone, targets as they were", () => {
  const world = new ZoneWorld();
  const zone = world.primary("lab.test");
  world.add(zone, "NAS.Lab.test", "10.0.0.1", { comments: "mine", disabled: true, expiryTtl: 60 });
  const alias = world.store.record("www.lab.test", 60, { type: "CNAME", target: "nas.lab.test" });
  world.store.writer.add(zone, alias);
  cloneZone(world.store, zone, "copy.test");
  expect(world.records("copy.test")).toMatchObject([
    { name: "NAS.copy.test", comments: "mine", disabled: true, expiryTtl: 0, lastModified: null },
    { name: "www.copy.test", data: { target: "nas.lab.test" } },
  ]);
  world.restart("stop");
  expect(world.records("copy.test")).toHaveLength(2);
});

it("a clone has the source's serial, state and rules for transfer and update, not its query access and catalog", () => {
  const world = new ZoneWorld();
  const zone = world.primary("lab.test");
  for (const address of ["10.0.0.1", "10.0.0.2"]) world.add(zone, "nas.lab.test", address);
  zone.disabled = true;
  const policy = { tsigKeyName: "key.test", domain: "*.lab.test", allowedTypes: ["A"] };
  zone.options = {
    ...zone.options,
    queryAccess: "Deny",
    zoneTransfer: "Allow",
    catalog: "cat.test",
    updateSecurityPolicies: [policy],
  };
  const clone = cloneZone(world.store, zone, "copy.test");
  expect(world.serial("copy.test")).toBe(world.serial("lab.test"));
  expect(clone).toMatchObject({
    disabled: true,
    options: {
      queryAccess: "Allow",
      zoneTransfer: "Allow",
      catalog: null,
      updateSecurityPolicies: [{ ...policy, domain: "*.copy.test" }],
    },
  });
});

it("only zones with records of their own can be cloned, to a name that is free", () => {
  const world = new ZoneWorld();
  const zone = world.primary("lab.test");
  expect(() => cloneZone(world.store, zone, "lab.test")).toThrow("zone already exists");
  const catalog = world.store.createCatalog("cat.test");
  expect(() => cloneZone(world.store, catalog, "copy.test")).toThrow("must be a Primary or Conditional Forwarder zone");
});

it("a primary zone that becomes a forwarder keeps all but its SOA and NS", () => {
  const world = new ZoneWorld();
  world.add(world.primary("lab.test"), "nas.lab.test", "10.0.0.1");
  const made = convertZone(world.store, world.zone("lab.test"), "Forwarder");
  expect(world.zone("lab.test")).toBe(made);
  expect([...made.apex.types()]).toEqual(["SOA"]);
  expect(world.listed("lab.test")).toEqual(["nas.lab.test A"]);
  world.restart("stop");
  expect(world.zone("lab.test").type).toBe("Forwarder");
});

it("a forwarder zone that becomes primary loses its forwarders", () => {
  const world = new ZoneWorld();
  const zone = world.store.createForwarder("lab.test", {
    type: "FWD",
    protocol: "Udp",
    forwarder: "10.0.0.2",
    priority: 0,
    dnssecValidation: false,
    proxyType: "DefaultProxy",
    proxy: null,
  });
  expect([...convertZone(world.store, zone, "Primary").apex.types()]).toEqual(["SOA", "NS"]);
});

it("a conversion that the server does not know is refused", () => {
  const world = new ZoneWorld();
  const zone = world.primary("lab.test");
  const attempt = "Cannot convert the zone 'lab.test' from Primary to";
  expect(() => convertZone(world.store, zone, "Primary")).toThrow(`${attempt} Primary zone: the zone is already`);
  expect(() => convertZone(world.store, zone, "Catalog")).toThrow(`${attempt} Catalog zone: not supported.`);
  zone.signing = { proof: "NSEC", iterations: 0, saltLength: 0, dnsKeyTtl: 3600, keys: [] };
  expect(() => convertZone(world.store, zone, "Forwarder")).toThrow("lose of DNSSEC private keys");
});
