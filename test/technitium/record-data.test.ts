import { parseRecordData, parseRecordType } from "../../src/dns/record";
import { TechnitiumError } from "../../src/technitium/error";
import type { WritableData } from "../../src/technitium/records/record";
import { changeForm, dataForm, readStoredData } from "../../src/technitium/records/data";
import { rootOf } from "../../src/technitium/transport/reply-fields";

function data(type: string, text: string): WritableData {
  return parseRecordData(parseRecordType(type), text);
}

function read(type: string, rData: object): unknown {
  return readStoredData(type, rootOf({ rData }, { call: "zones/records/get", object: "", kind: "read" }));
}

describe("the fields of an update name the old value and the new one, as real servers were asked:", () => {
  it.each<[string, string, string, Record<string, unknown>]>([
    ["A", "10.0.0.1", "10.0.0.9", { type: "A", ipAddress: "10.0.0.1", newIpAddress: "10.0.0.9" }],
    ["NS", "a.test.", "b.test.", { type: "NS", nameServer: "a.test", newNameServer: "b.test" }],
    ["PTR", "a.test.", "b.test.", { type: "PTR", ptrName: "a.test", newPtrName: "b.test" }],
    ["CNAME", "a.test.", "b.test.", { type: "CNAME", cname: "b.test" }],
    ["DNAME", "a.test.", "b.test.", { type: "DNAME", dname: "b.test" }],
    ["ANAME", "a.test.", "b.test.", { type: "ANAME", aname: "a.test", newAName: "b.test" }],
    ["MX", "10 a.test.", "0 .", { type: "MX", preference: 10, exchange: "a.test", newPreference: 0, newExchange: "." }],
    [
      "TXT",
      '"a"',
      '"b" "c\\\\"',
      { type: "TXT", text: "a", splitText: false, newText: "b\nc\\\\", newSplitText: true },
    ],
    [
      "NAPTR",
      '1 2 "U" "s" "r" .',
      '3 4 "S" "t" "q" a.test.',
      {
        type: "NAPTR",
        naptrOrder: 1,
        naptrPreference: 2,
        naptrFlags: "U",
        naptrServices: "s",
        naptrRegexp: "r",
        naptrReplacement: ".",
        naptrNewOrder: 3,
        naptrNewPreference: 4,
        naptrNewFlags: "S",
        naptrNewServices: "t",
        naptrNewRegexp: "q",
        naptrNewReplacement: "a.test",
      },
    ],
    [
      "URI",
      '10 1 "https://a.test/"',
      '20 2 "https://b.test/"',
      {
        type: "URI",
        uriPriority: 10,
        uriWeight: 1,
        uri: "https://a.test/",
        newUriPriority: 20,
        newUriWeight: 2,
        newUri: "https://b.test/",
      },
    ],
    [
      "HTTPS",
      "1 . alpn=h2,h3 port=8443",
      "0 www.test.",
      {
        type: "HTTPS",
        svcPriority: 1,
        svcTargetName: ".",
        svcParams: "alpn|h2,h3|port|8443",
        newSvcPriority: 0,
        newSvcTargetName: "www.test",
        newSvcParams: "false",
      },
    ],
    ["TYPE65300", "\\# 2 0011", "\\# 1 44", { type: "65300", rdata: "0011", newRData: "44" }],
  ])("%s", (type, old, next, fields) => {
    expect(changeForm(data(type, old), data(type, next))).toEqual(fields);
  });
});

describe("a value of the server", () => {
  it("is read into the canonical value, words into numbers, addresses into names", () => {
    expect(read("SSHFP", { algorithm: "Ed25519", fingerprintType: "SHA256", fingerprint: "aa".repeat(32) })).toEqual(
      data("SSHFP", `4 2 ${"AA".repeat(32)}`),
    );
    expect(read("RP", { mailbox: "john.doe@lab.test", txtDomain: "" })).toEqual(data("RP", "john\\.doe.lab.test. ."));
    expect(read("RP", { mailbox: "", txtDomain: "" })).toEqual(data("RP", ". ."));
    expect(read("65300", { value: "00:11" })).toEqual(data("TYPE65300", "\\# 2 0011"));
    expect(read("OPENPGPKEY", { value: "99" })).toEqual(data("TYPE61", "\\# 1 99"));
    expect(read("HINFO", { dataType: "x", data: '"ABC" "LNX"' })).toEqual(data("HINFO", '"ABC" "LNX"'));
  });

  it.each<[string, object]>([
    ["APL", { addressPrefixes: [] }],
    ["NEWTYPE", { value: "00" }],
    ["SSHFP", { algorithm: "XMSS", fingerprintType: "SHA256", fingerprint: "AA" }],
    ["A", { ipAddress: "10.0.0" }],
    ["A", {}],
    ["SVCB", { svcPriority: 1, svcTargetName: "", svcParams: { key65400: "x" } }],
    ["FWD", { protocol: "Smoke", forwarder: "x", priority: 0, dnssecValidation: false, proxyType: "NoProxy" }],
  ])("of type %s that is not understood is kept as it is: %j", (serverType, rData) => {
    expect(read(serverType, rData)).toEqual({ type: "opaque", serverType, rData });
  });
});

it("an HINFO record is not written, for the server could not delete it again", () => {
  expect(() => dataForm(data("HINFO", '"A" "B"'))).toThrow(TechnitiumError);
});

it("an update that would empty a part of a value is refused, for the server would keep the old one", () => {
  const named = data("RP", "admin.test. about.test.");
  const unnamed = data("RP", "admin.test. .");
  expect(() => changeForm(named, unnamed)).toThrow("newTxtDomain");
  expect(changeForm(unnamed, unnamed)).toMatchObject({ mailbox: "admin@test", newTxtDomain: "" });
  const rule = (regexp: string) => data("NAPTR", `1 2 "U" "s" "${regexp}" .`);
  expect(() => changeForm(rule("!x!y!"), rule(""))).toThrow("naptrNewRegexp");
});
