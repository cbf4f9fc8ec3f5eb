import { serverVersions, type ServerVersion } from "../../../src/sandbox/server-version";
import type { Zone } from "../../../src/sandbox/zones/zone";
import { applyImport, readImport, type ImportOptions } from "../../../src/sandbox/zones/zone-import";
import type { ZoneRecord } from "../../../src/sandbox/zones/zone-record";
import { ZoneWorld } from "./zone-world";

const add = { overwrite: false, overwriteZone: false, overwriteSoaSerial: false };

function read(text: string, version: ServerVersion = "15.2"): readonly ZoneRecord[] {
  return readImport("lab.test", text, { version, now: 1000, complete: (_name, data) => data });
}

function lab(): {
  readonly world: ZoneWorld;
  readonly zone: Zone;
  readonly take: (text: string, options?: ImportOptions) => void;
} {
  const world = new ZoneWorld();
  const zone = world.primary("lab.test");
  world.add(zone, "nas.lab.test", "10.0.0.1");
  return { world, zone, take: (text, options = add) => applyImport(world.store.writer, zone, read(text), options) };
}

function addresses(world: ZoneWorld): readonly string[] {
  return world.records("lab.test").map(({ name, type, data }) => `${name} ${data.type === "A" ? data.address : type}`);
}

it("records are added to those that are there", () => {
  const { world, take } = lab();
  take("nas A 10.0.0.2\nnew A 10.0.0.3");
  expect(addresses(world)).toEqual(["nas.lab.test 10.0.0.1", "nas.lab.test 10.0.0.2", "new.lab.test 10.0.0.3"]);
});

it("sets are replaced with `overwrite`, the rest stays", () => {
  const { world, zone, take } = lab();
  world.add(zone, "other.lab.test", "10.0.0.9");
  take("nas A 10.0.0.2", { ...add, overwrite: true });
  expect(addresses(world)).toEqual(["nas.lab.test 10.0.0.2", "other.lab.test 10.0.0.9"]);
});

it("everything but the SOA goes with `overwriteZone`", () => {
  const { world, zone, take } = lab();
  take("new A 10.0.0.2", { ...add, overwriteZone: true });
  expect(addresses(world)).toEqual(["new.lab.test 10.0.0.2"]);
  expect([...zone.apex.types()]).toEqual(["SOA"]);
});

it("what refuses a set leaves the sets before it", () => {
  const { world, take } = lab();
  const text = "a A 10.0.0.2\nnas CNAME a\nb A 10.0.0.3";
  expect(() => take(text)).toThrow("a CNAME record cannot exists with other record types");
  expect(addresses(world)).toEqual(["a.lab.test 10.0.0.2", "nas.lab.test 10.0.0.1"]);
});

describe("the SOA of a file", () => {
  const soa = (serial: number): string => `@ 900 SOA ns.test. admin.lab.test. ${serial} 900 300 604800 900`;

  it("moves the serial forward only, unless the serial is to be overwritten", () => {
    const { world, take } = lab();
    take(soa(100));
    expect(world.serial("lab.test")).toBe(100);
    take(soa(50));
    expect(world.serial("lab.test")).toBe(101);
    take(soa(50), { ...add, overwriteSoaSerial: true });
    expect(world.serial("lab.test")).toBe(50);
  });

  it("keeps the zone's own way of counting", () => {
    const world = new ZoneWorld();
    const zone = world.store.createPrimary("lab.test", { serialByDate: true });
    applyImport(world.store.writer, zone, read(soa(7)), add);
    expect(world.serial("lab.test")).toBe(2026010101);
  });
});

it("addresses outside the zone are glue of its name servers and not imported, other names refuse the file", () => {
  const records = read("@ NS ns.other.test.\nns.other.test. A 10.0.0.5");
  expect(records).toMatchObject([{ type: "NS", glue: ["10.0.0.5"] }]);
  expect(() => read("www.other.test. TXT x")).toThrow(
    "Cannot import records: the domain name 'www.other.test' does not belong to the zone 'lab.test'.",
  );
});

it("only the Internet's class is imported", () => {
  expect(() => read("a CH A 10.0.0.1")).toThrow("only IN class is supported");
});

it.each(serverVersions)("%s gives imported records a time and a state by their comments", (version) => {
  const [plain, commented, disabled] = read(
    'pc A 10.0.0.1\nnas A 10.0.0.2 ;mine\ntv A 10.0.0.3 ;{"disabled":true,"comments":"x"}',
    version,
  );
  const isStructured = version !== "13.6";
  const time = version === "15.2" ? 1000 : null;
  expect(plain).toMatchObject({ comments: "", lastModified: null });
  expect(commented).toMatchObject({ comments: "mine", lastModified: time });
  expect(disabled).toMatchObject({ disabled: isStructured, lastModified: time });
  expect(disabled?.comments).toBe(isStructured ? "x" : '{"disabled":true,"comments":"x"}');
});

it("a comment too long for a record refuses the file", () => {
  expect(() => read(`a A 10.0.0.1 ;${"x".repeat(256)}`)).toThrow("cannot exceed 255 characters");
});
