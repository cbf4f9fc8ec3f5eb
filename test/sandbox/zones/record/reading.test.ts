import { Parameters } from "../../../../src/sandbox/parameters";
import { kindForType, kindToFind, type RecordData } from "../../../../src/sandbox/zones/record";

type Sent = Readonly<Record<string, string>>;

const context = { version: "15.2" } as const;

function read(type: string, sent: Sent): RecordData {
  return kindForType(type).read(new Parameters(Object.entries(sent)), context);
}

function renew(old: RecordData, sent: Sent): RecordData {
  return kindForType(old.type).readNew(new Parameters(Object.entries(sent)), context, old);
}

it.each<[string, Sent, Partial<Record<string, unknown>>]>([
  ["A", { value: "10.1" }, { address: "10.0.0.1" }],
  ["AAAA", { ipAddress: "2001:DB8:0::1" }, { address: "2001:db8::1" }],
  ["CNAME", { cname: "Nas.Lab.Test." }, { target: "Nas.Lab.Test" }],
  ["MX", { preference: " 10 ", exchange: "." }, { preference: 10, exchange: "" }],
  ["CAA", { flags: "0", tag: "Issue", value: "ca.test" }, { tag: "issue" }],
  ["DS", { keyTag: "1", algorithm: "13", digestType: "sha256", digest: "ab".repeat(32) }, { algorithm: 13 }],
  [
    "DS",
    { keyTag: "1", algorithm: "RSASHA1-NSEC3-SHA1", digestType: "SHA1", digest: "ab".repeat(20) },
    { algorithm: 7 },
  ],
  ["RP", {}, { mailbox: "", txtDomain: "" }],
  ["URI", { uriPriority: "1", uriWeight: "1", uri: "HTTPS://Lab.Test" }, { uri: "https://lab.test/" }],
  ["APL", { rdata: "000108810A" }, { prefixes: [{ address: "10.0.0.0", prefix: 8, negated: true }] }],
  ["FWD", { forwarder: "10.0.0.2" }, { protocol: "Udp", proxyType: "DefaultProxy", proxy: null }],
  ["OPENPGPKEY", { rdata: "0a:0B" }, { shownType: "OPENPGPKEY", bytes: "0A0B" }],
])("%s is read from %j", (type, sent, data) => {
  expect(read(type, sent)).toMatchObject(data);
});

it.each<[string, Sent, string]>([
  ["A", {}, "Parameter 'ipAddress' missing."],
  ["A", { ipAddress: "::1" }, "Invalid IP address family."],
  ["MX", { preference: "65536", exchange: "a" }, "Value was either too large or too small for a UInt16."],
  ["MX", { exchange: "a" }, "Parameter 'preference' missing."],
  [
    "DS",
    { keyTag: "1", algorithm: "13", digestType: "SHA1", digest: "AB" },
    "Invalid Digest value for the Digest Type.",
  ],
  [
    "SSHFP",
    { sshfpAlgorithm: "RSA", sshfpFingerprintType: "0", sshfpFingerprint: "AB" },
    "Fingerprint Type is not supported: Reserved",
  ],
  ["URI", { uriPriority: "1", uriWeight: "1", uri: "lab" }, "Invalid URI"],
  ["SVCB", { svcPriority: "1", svcTargetName: "a", svcParams: "port" }, "Index was outside the bounds of the array."],
  [
    "SVCB",
    { svcPriority: "1", svcTargetName: "a", svcParams: "port|1|port|2" },
    "An item with the same key has already been added. Key: Port",
  ],
])("%s is not read from %j: %s", (type, sent, message) => {
  expect(() => read(type, sent)).toThrow(message);
});

it("text is cut into strings of 255, one ? for each character that is not ASCII", () => {
  expect(read("TXT", { text: "x".repeat(300) })).toEqual({ type: "TXT", strings: ["x".repeat(255), "x".repeat(45)] });
  expect(read("TXT", { text: "grün 🙂" })).toEqual({ type: "TXT", strings: ["gr?n ??"] });
});

it("text that is sent in lines is one string a line, with escapes", () => {
  const sent = { text: "a\\tb\r\n\nc", splitText: "true" };
  expect(read("TXT", sent)).toEqual({ type: "TXT", strings: ["a\tb", "c"] });
  expect(() => read("TXT", { text: "x".repeat(256), splitText: "true" })).toThrow("cannot exceed 255 bytes");
});

it("an update keeps what it does not name", () => {
  const old = { type: "SRV", priority: 1, weight: 2, port: 3, target: "a.test" } as const;
  expect(renew(old, { newPort: "4", priority: "9" })).toEqual({ ...old, port: 4 });
  expect(renew({ type: "CNAME", target: "a.test" }, {})).toEqual({ type: "CNAME", target: "a.test" });
});

it("a type without a form is found by its bytes, which no understood record has", () => {
  const wanted = kindToFind("HINFO").read(new Parameters([["rdata", "0141014C"]]), context);
  expect(wanted).toEqual({ type: "opaque", shownType: "HINFO", bytes: "0141014C" });
});

it("the caller's own address can stand for an address", () => {
  const sent = new Parameters([["ipAddress", "request-ip-address"]]);
  const data = kindForType("A").read(sent, { version: "15.2", clientAddress: "10.77.0.9" });
  expect(data).toEqual({ type: "A", address: "10.77.0.9" });
});
