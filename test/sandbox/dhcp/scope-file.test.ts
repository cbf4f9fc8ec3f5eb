import fc from "fast-check";
import { parseIpv4 } from "../../../src/dns/ipv4";
import type { Reservation } from "../../../src/sandbox/dhcp/lease";
import type { Scope } from "../../../src/sandbox/dhcp/scope";
import { parseScope, printScope } from "../../../src/sandbox/dhcp/scope-file";
import type { ScopeSettings } from "../../../src/sandbox/dhcp/scope-settings";
import { labScope, reservation } from "./dhcp-world";

function reloaded(scope: Scope): Scope {
  const text = printScope(scope);
  if (text === null) throw new Error("the scope cannot be written");
  return parseScope(text);
}

function withReservation(added: Reservation): Scope {
  const scope = labScope();
  scope.reservations.set(added.hardwareAddress, added);
  return scope;
}

const addresses = (count: number) =>
  Array.from({ length: count }, (_, i) => parseIpv4(`10.78.${Math.floor(i / 250)}.${i % 250}`));

it("comes back with its leases, enabled or not, and has nothing unsaved", () => {
  const scope = labScope();
  scope.enabled = false;
  scope.leases.set("1-AA", {
    type: "Reserved",
    clientIdentifier: "1-AA",
    hardwareAddress: "AA",
    address: "10.77.0.51",
    hostName: "web.lab.test",
    obtained: 5,
    expires: 60_005,
    reservation: null,
  });
  const again = reloaded(scope);
  expect(again.enabled).toBe(false);
  expect([...again.leases.values()]).toEqual([...scope.leases.values()]);
  expect(again.unsaved).toBe(false);
});

it("forgets the difference between empty and absent", () => {
  const scope = withReservation(reservation("50", " ", ""));
  scope.settings = {
    ...scope.settings,
    domainSearchList: [],
    dnsServers: [],
    routerAddress: parseIpv4("0.0.0.0"),
    serverAddress: parseIpv4("0.0.0.0"),
  };
  const { settings, reservations } = reloaded(scope);
  expect(settings).toMatchObject({
    domainSearchList: null,
    dnsServers: null,
    routerAddress: null,
    serverAddress: null,
  });
  expect([...reservations.values()]).toEqual([reservation("50", null, null)]);
});

it("can be written with texts of 255 bytes and not with longer ones", () => {
  const text = fc.string({ unit: "grapheme", maxLength: 260 });
  fc.assert(
    fc.property(text, text, (hostName, comments) => {
      const length = (each: string) => (each.trim() === "" ? 0 : Buffer.byteLength(each));
      const fits = Math.max(length(hostName), length(comments)) <= 255;
      expect(printScope(withReservation(reservation("50", hostName, comments))) !== null).toBe(fits);
    }),
  );
  expect(printScope(withReservation(reservation("50", "h".repeat(255), `${"é".repeat(127)}x`)))).not.toBeNull();
  expect(printScope(withReservation(reservation("50", null, "é".repeat(128))))).toBeNull();
});

it.each<[string, Partial<ScopeSettings>]>([
  ["winsServers", { winsServers: addresses(256) }],
  [
    "exclusions",
    { exclusions: addresses(256).map((address) => ({ startingAddress: address, endingAddress: address })) },
  ],
  ["genericOptions", { genericOptions: addresses(256).map((value) => ({ code: 66, value })) }],
])("cannot be written with 256 %s", (_name, settings) => expect(printScope(labScope(settings))).toBeNull());

it("can be written with 255 DNS servers but is misread then", () => {
  const text = printScope(labScope({ dnsServers: addresses(255) }));
  expect(text).not.toBeNull();
  expect(() => parseScope(text ?? "")).toThrow(SyntaxError);
  expect(reloaded(labScope({ dnsServers: addresses(254) })).settings.dnsServers).toHaveLength(254);
});

it("is refused when its range is one that no scope may have", () => {
  const scope = labScope();
  scope.range = { ...scope.range, endingAddress: parseIpv4("10.77.0.255") };
  expect(() => reloaded(scope)).toThrow("Ending address cannot be same as the broadcast address.");
});

const route = { destination: "10.9.8.7", subnetMask: "255.255.255.0", router: "10.77.0.1" };

it.each([
  ["255.255.255.0", "10.9.8.0", "255.255.255.0"],
  ["255.255.128.0", "10.9.8.0", "255.255.128.0"],
  ["255.0.255.0", "10.9.8.0", "255.255.255.0"],
  ["0.0.0.0", "0.0.0.0", "0.0.0.0"],
])("keeps of a static route with the mask %s the destination %s and the mask %s", (subnetMask, destination, mask) => {
  const { settings } = reloaded(labScope({ staticRoutes: [{ ...route, subnetMask }] }));
  expect(settings.staticRoutes).toEqual([{ ...route, destination, subnetMask: mask }]);
});

it("cannot be written with a route that has an IPv6 mask, and is misread with an IPv6 router", () => {
  expect(printScope(labScope({ staticRoutes: [{ ...route, subnetMask: "ffff::" }] }))).toBeNull();
  expect(() => reloaded(labScope({ staticRoutes: [{ ...route, router: "::1" }] }))).toThrow(SyntaxError);
});

it("counts no blank text, however long", () =>
  expect(printScope(withReservation(reservation("50", " ".repeat(300), "\t".repeat(300))))).not.toBeNull());
