import fc from "fast-check";
import { parseFqdn } from "../../../src/dns/name";
import { dnsNameOf, readServerHostName, serverHostName } from "../../../src/provider/reservation/host-name";

const domain = parseFqdn("lab.test");

it.each([
  ["nas", "nas.lab.test"],
  ["NAS 2", "nas-2.lab.test"],
  ["büro_pc!", "bro_pc.lab.test"],
  ["web.dmz", "web.dmz.lab.test"],
])("makes the name of %j that the server makes", (hostName, name) => {
  expect(dnsNameOf(hostName, domain)).toBe(name);
});

it.each(["!", "nas.", "a..b", "x".repeat(64)])("has no name for %j, as the server has none", (hostName) => {
  expect(dnsNameOf(hostName, domain)).toBeNull();
});

it("has no name without a domain", () => {
  expect(dnsNameOf("nas", null)).toBeNull();
});

it("reads back the shield that it puts on any host name, and no name comes of it", () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1 }).filter((text) => !text.endsWith(".")),
      fc.boolean(),
      (hostName, dnsShield) => {
        const onServer = serverHostName({ hostName, dnsShield });
        expect(readServerHostName(onServer)).toEqual({ hostName, dnsShield });
        if (dnsShield) expect(dnsNameOf(onServer ?? "", domain)).toBeNull();
      },
    ),
  );
  expect(readServerHostName(null)).toEqual({ hostName: null, dnsShield: false });
});
