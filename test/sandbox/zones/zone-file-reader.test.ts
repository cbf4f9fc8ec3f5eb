import { serverVersions, type ServerVersion } from "../../../src/sandbox/server-version";
import { readZoneFile } from "../../../src/sandbox/zones/zone-file-reader";

function read(text: string, version: ServerVersion = "15.2"): readonly string[] {
  return readZoneFile(text, { origin: "lab.test", defaultTtl: 3600, version }).map(
    ({ name, ttl, type, data }) => `${name} ${ttl} ${type} ${data !== null && "address" in data ? data.address : ""}`,
  );
}

it.each(serverVersions)("%s reads owner, ttl and class in any order before the type, or none of them", (version) => {
  const starts = ["pc 60 IN", "pc IN 60", "pc 1m", "pc IN", " "];
  expect(read(starts.map((start) => `${start} A 10.0.0.1`).join("\n"), version)).toEqual([
    "pc.lab.test 60 A 10.0.0.1",
    "pc.lab.test 60 A 10.0.0.1",
    "pc.lab.test 60 A 10.0.0.1",
    "pc.lab.test 3600 A 10.0.0.1",
    "pc.lab.test 3600 A 10.0.0.1",
  ]);
});

it("completes names with the origin in force", () => {
  expect(
    read("@ A 10.0.0.1\n$ORIGIN sub\na A 10.0.0.2\nb.test. A 10.0.0.3\n$ORIGIN other.test.\nc A 10.0.0.4"),
  ).toEqual([
    "lab.test 3600 A 10.0.0.1",
    "a.sub.lab.test 3600 A 10.0.0.2",
    "b.test 3600 A 10.0.0.3",
    "c.other.test 3600 A 10.0.0.4",
  ]);
});

it("takes the time of $TTL for records without one", () => {
  expect(read("$TTL 5m\na A 10.0.0.1\nb 7 A 10.0.0.2\nc A 10.0.0.3")).toEqual([
    "a.lab.test 300 A 10.0.0.1",
    "b.lab.test 7 A 10.0.0.2",
    "c.lab.test 300 A 10.0.0.3",
  ]);
});

it("takes the time of the record before when the default is zero", () => {
  expect(read("$TTL 0\na 9 A 10.0.0.1\nb A 10.0.0.2")).toEqual(["a.lab.test 9 A 10.0.0.1", "b.lab.test 9 A 10.0.0.2"]);
});

it("knows types by number and passes over the data that signing made", () => {
  const [opaque, signature] = readZoneFile("a TYPE65300 \\# 2 0A0B\na RRSIG A 13 2 900 ( x\n y ) z", {
    origin: "lab.test",
    defaultTtl: 3600,
    version: "15.2",
  });
  expect(opaque?.data).toEqual({ type: "opaque", shownType: "65300", bytes: "0A0B" });
  expect(signature).toMatchObject({ type: "RRSIG", data: null });
});

it("an owner that is called like a type is one from 14 on", () => {
  expect(read("a A 10.0.0.1", "14.3")).toEqual(["a.lab.test 3600 A 10.0.0.1"]);
  expect(read("mx A 10.0.0.1", "14.3")).toEqual(["mx.lab.test 3600 A 10.0.0.1"]);
  expect(() => read("mx A 10.0.0.1", "13.6")).toThrow("'rdata'");
});

it.each([
  ["a 60 IN", "The zone file parser failed to parse 'rr' field on line # 1."],
  ["a constructor 10.0.0.1", "The zone file parser failed to parse 'rr' field on line # 1."],
  ["\na A 10.0.0.256", "The zone file parser failed to parse 'rdata' field on line # 2."],
  ["a! A 10.0.0.1", "The zone file parser failed to parse 'domain-name' field on line # 1."],
  ["$TTL x", "The zone file parser failed to parse $TTL 'default-ttl' field on line # 1."],
  ["$ORIGIN a..b", "The zone file parser failed to parse $ORIGIN 'domain-name' field on line # 1."],
  ["$INCLUDE x", "The zone file parser does not support $INCLUDE control entry on line # 1."],
])("%j is refused", (text, message) => {
  expect(() => read(text)).toThrow(message);
});
