import { parseFqdn } from "../../src/dns/name";
import { capabilitiesOf } from "../../src/technitium/capabilities";
import { newZoneForm } from "../../src/technitium/zones/new-zone-form";
import { importCall } from "../../src/technitium/zones/zone-import";
import { zoneOptionsForm } from "../../src/technitium/zones/zone-options";
import type { NewZone, ZoneOptionsChange } from "../../src/technitium/zones/zone-settings";

const catalog = parseFqdn("cat.test");

function sent(form: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(form).filter(([, value]) => value !== null));
}

describe("a new zone", () => {
  const cases: readonly (readonly [NewZone, Record<string, unknown>])[] = [
    [{ type: "Primary" }, { type: "Primary" }],
    [
      { type: "Primary", catalog, useSoaSerialDateScheme: true },
      { type: "Primary", catalog: "cat.test", useSoaSerialDateScheme: true },
    ],
    [
      {
        type: "Secondary",
        primaryNameServerAddresses: ["10.0.0.1", "ns2.test"],
        zoneTransferProtocol: "Tls",
        tsigKeyName: "key.test",
        validateZone: true,
      },
      {
        type: "Secondary",
        primaryNameServerAddresses: "10.0.0.1,ns2.test",
        zoneTransferProtocol: "Tls",
        tsigKeyName: "key.test",
        validateZone: true,
      },
    ],
    [{ type: "Stub", primaryNameServerAddresses: [] }, { type: "Stub" }],
    [
      { type: "Forwarder", forwarder: null },
      { type: "Forwarder", initializeForwarder: false },
    ],
    [
      {
        type: "Forwarder",
        forwarder: {
          protocol: "Https",
          forwarder: "https://dns.test/dns-query",
          dnssecValidation: false,
          proxy: { type: "Http", address: "10.77.0.3", port: 8080, username: "u", password: null },
        },
      },
      {
        type: "Forwarder",
        initializeForwarder: true,
        protocol: "Https",
        forwarder: "https://dns.test/dns-query",
        dnssecValidation: false,
        proxyType: "Http",
        proxyAddress: "10.77.0.3",
        proxyPort: 8080,
        proxyUsername: "u",
      },
    ],
    [
      { type: "SecondaryForwarder", primaryNameServerAddresses: ["10.0.0.1"] },
      { type: "SecondaryForwarder", primaryNameServerAddresses: "10.0.0.1" },
    ],
    [
      { type: "SecondaryCatalog", primaryNameServerAddresses: ["10.0.0.1"] },
      { type: "SecondaryCatalog", primaryNameServerAddresses: "10.0.0.1" },
    ],
    [
      { type: "Catalog", useSoaSerialDateScheme: false },
      { type: "Catalog", useSoaSerialDateScheme: false },
    ],
  ];
  it.each(cases)("%j is asked for with the fields of its type", (zone, fields) => {
    expect(sent(newZoneForm(zone))).toEqual(fields);
  });
});

describe("the options of a zone", () => {
  it("are only those that were named", () => {
    expect(sent(zoneOptionsForm("lab.test", {}))).toEqual({});
    expect(sent(zoneOptionsForm("lab.test", { notify: "None", disabled: false }))).toEqual({
      notify: "None",
      disabled: false,
    });
  });

  it("empty their lists with false, and leave a catalog with an empty value (contract/dns/08)", () => {
    const change: ZoneOptionsChange = {
      catalog: null,
      queryAccessNetworkACL: [],
      notifyNameServers: [],
      updateSecurityPolicies: [],
    };
    expect(sent(zoneOptionsForm("lab.test", change))).toEqual({
      catalog: "",
      queryAccessNetworkACL: "false",
      notifyNameServers: "false",
      updateSecurityPolicies: "false",
    });
  });

  it("write update policies as a table (contract/dns/08)", () => {
    const updateSecurityPolicies = [
      { tsigKeyName: "key.example", domain: "*.lab.example", allowedTypes: ["A", "AAAA"] },
      { tsigKeyName: "key.example", domain: "lab.example", allowedTypes: ["ANY"] },
    ];
    expect(sent(zoneOptionsForm("lab.example", { updateSecurityPolicies }))).toEqual({
      updateSecurityPolicies: "key.example|*.lab.example|A,AAAA|key.example|lab.example|ANY",
    });
  });

  it.each<ZoneOptionsChange>([
    { queryAccessNetworkACL: ["10.0.0.0/8,0.0.0.0/0"] },
    { zoneTransferTsigKeyNames: [""] },
    { updateSecurityPolicies: [{ tsigKeyName: "a|b", domain: "lab.test", allowedTypes: ["A"] }] },
    { updateSecurityPolicies: [{ tsigKeyName: "a", domain: "lab.test", allowedTypes: [] }] },
  ])("are refused when a list would say something else: %j", (change) => {
    expect(() => zoneOptionsForm("lab.test", change)).toThrow("zones/options/set (lab.test)");
  });
});

describe("an import", () => {
  const v13 = capabilitiesOf({ major: 13, minor: 6 });
  const v15 = capabilitiesOf({ major: 15, minor: 2 });
  const large = "x".repeat(4_194_305);

  it("goes as a form field, beside the token that 13 and 14 read only there", () => {
    const call = importCall("lab.test", "www 60 IN A 10.0.0.1\n", {}, v13);
    expect(call.upload).toBeUndefined();
    expect(call.form).toMatchObject({ zone: "lab.test", records: "www 60 IN A 10.0.0.1\n", overwrite: true });
    expect(call.form).not.toHaveProperty("overwriteZone");
  });

  it("goes as an upload where a form cannot take it and the token can travel in the header", () => {
    const call = importCall("lab.test", large, { overwriteZone: true }, v15);
    expect(call.upload).toBe(large);
    expect(call.form).toMatchObject({ zone: "lab.test", overwriteZone: true });
    expect(call.form).not.toHaveProperty("records");
  });

  it("is refused where the server would silently do something else", () => {
    expect(() => importCall("lab.test", "", { overwriteZone: true }, v13)).toThrow("15.0");
    expect(() => importCall("lab.test", large, {}, v13)).toThrow("4 MiB");
  });
});
