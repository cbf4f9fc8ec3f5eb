import { optionNames, zoneTypes, hasOption, apiName } from "../../../src/provider/zone/option-table";
import { optionChange, optionValues, unmetOptions } from "../../../src/provider/zone/option-values";
import { unknown } from "../../../src/terraform";
import type { ZoneOptions } from "../../../src/technitium";

const options: ZoneOptions = {
  disabled: false,
  catalog: null,
  overrideCatalogQueryAccess: null,
  overrideCatalogZoneTransfer: null,
  overrideCatalogNotify: null,
  primaryNameServerAddresses: ["10.0.0.2"],
  primaryZoneTransferProtocol: "Tcp",
  primaryZoneTransferTsigKeyName: null,
  validateZone: false,
  queryAccess: "Allow",
  queryAccessNetworkACL: ["10.0.0.0/8", "!10.0.0.1"],
  zoneTransfer: "Deny",
  zoneTransferNetworkACL: [],
  zoneTransferTsigKeyNames: ["b.example", "a.example"],
  notify: "None",
  notifyNameServers: ["2001:db8::1", "10.0.0.9"],
  notifySecondaryCatalogsNameServers: [],
  update: "Deny",
  updateNetworkACL: [],
  updateSecurityPolicies: [{ tsigKeyName: "k.example", domain: "lab.test", allowedTypes: ["A", "TXT"] }],
};

it.each(zoneTypes)("shows of a %s zone the options that it has, and null for the others", (type) => {
  const values = optionValues(type, options);
  for (const name of optionNames) {
    if (!hasOption(type, name)) expect([name, values[name]]).toEqual([name, null]);
    else if (apiName(name) === name && options[apiName(name)] !== null)
      expect(values[name]).toEqual(options[apiName(name)]);
  }
});

it("finds no change in other spellings, in another order of what has none, and in what is not known yet", () => {
  const current = optionValues("Primary", options);
  const planned = {
    ...current,
    queryAccess: unknown,
    notifyNameServers: ["10.0.0.9", "2001:0DB8::1"],
    zoneTransferTsigKeyNames: ["A.example.", "b.example"],
    updateSecurityPolicies: [{ tsigKeyName: "K.example.", domain: "LAB.test", allowedTypes: ["TXT", "A"] }],
  };
  expect(optionChange("Primary", planned, current)).toBeNull();
  expect(unmetOptions("Primary", planned, current)).toEqual([]);
});

it("sends exactly what differs, under the names of the API; the order of an access list counts", () => {
  const current = optionValues("Primary", options);
  const planned = { ...current, queryAccessNetworkAcl: ["!10.0.0.1", "10.0.0.0/8"], notify: "ZoneNameServers" };
  expect(optionChange("Primary", planned, current)).toEqual({
    queryAccessNetworkACL: ["!10.0.0.1", "10.0.0.0/8"],
    notify: "ZoneNameServers",
  });
  expect(unmetOptions("Primary", planned, current)).toEqual(["queryAccessNetworkAcl", "notify"]);
});
