import type { ScopeSettings } from "../../../src/technitium";
import { changeTo } from "../../../src/provider/scope/settings";
import { parseDuration } from "../../../src/dns/duration";
import { parseIpv4 } from "../../../src/dns/ipv4";
import { parseTtl } from "../../../src/dns/ttl";

const settings: ScopeSettings = {
  startingAddress: parseIpv4("10.77.0.50"),
  endingAddress: parseIpv4("10.77.0.99"),
  subnetMask: parseIpv4("255.255.255.0"),
  leaseTime: parseDuration("1d"),
  offerDelayTime: 0,
  pingCheckEnabled: false,
  pingCheckTimeout: 1000,
  pingCheckRetries: 2,
  domainName: null,
  domainSearchList: [],
  dnsUpdates: true,
  dnsOverwriteForDynamicLease: false,
  dnsTtl: parseTtl("900"),
  serverAddress: null,
  serverHostName: null,
  bootFileName: null,
  routerAddress: null,
  useThisDnsServer: false,
  dnsServers: [],
  winsServers: [],
  ntpServers: [],
  ntpServerDomainNames: [],
  staticRoutes: [],
  vendorInfo: [],
  capwapAcIpAddresses: [],
  tftpServerAddresses: [],
  genericOptions: [
    { code: 67, value: "61" },
    { code: 68, value: "62" },
  ],
  exclusions: [],
  allowOnlyReservedLeases: false,
  blockLocallyAdministeredMacAddresses: false,
  ignoreClientIdentifierOption: true,
};

it("sends nothing for what is equal, lists without an order in any order", () => {
  const turned = { ...settings, genericOptions: [...settings.genericOptions].reverse() };
  expect(changeTo(turned, settings)).toEqual({});
});

it("sends what differs and nothing else", () => {
  const dnsServers = [parseIpv4("9.9.9.9")];
  expect(changeTo({ ...settings, dnsServers, pingCheckRetries: 5 }, settings)).toEqual({
    dnsServers,
    pingCheckRetries: 5,
  });
});

it("sends no DNS servers along with the wish to use this one, as they would undo it", () => {
  const found = { ...settings, dnsServers: [parseIpv4("10.77.0.1")] };
  expect(changeTo({ ...settings, useThisDnsServer: true }, found)).toEqual({ useThisDnsServer: true });
});

it("clears the server's own address when it goes back to a list", () => {
  const found = { ...settings, useThisDnsServer: true, dnsServers: [parseIpv4("10.77.0.1")] };
  expect(changeTo(settings, found)).toEqual({ useThisDnsServer: false, dnsServers: [] });
});

it("does not send a setting that the server does not know", () => {
  const found = { ...settings, dnsOverwriteForDynamicLease: null };
  expect(changeTo(settings, found)).toEqual({});
});
