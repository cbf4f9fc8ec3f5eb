import fc from "fast-check";
import { fromDaysHoursMinutes, parseDuration } from "../../../src/dns/duration";
import { parseIpv4 } from "../../../src/dns/ipv4";
import { parseFqdn } from "../../../src/dns/name";
import { TechnitiumError } from "../../../src/technitium/error";
import { checkReservation, scopeForm } from "../../../src/technitium/dhcp/scope-form";
import type { ScopeChange } from "../../../src/technitium/dhcp/scope-settings";

const ip = parseIpv4("10.0.0.1");
const reservation = { hardwareAddress: "02-00-00-00-00-01", address: ip, hostName: "nas", comments: "rack 1" };

/** The fields that would be sent. */
function sent(change: ScopeChange): Record<string, unknown> {
  return Object.fromEntries(Object.entries(scopeForm("Lab", change)).filter(([, value]) => value !== null));
}

function refusal(change: ScopeChange): TechnitiumError {
  try {
    scopeForm("Lab", change);
  } catch (error) {
    if (error instanceof TechnitiumError) return error;
  }
  throw new Error("it was not refused");
}

describe("the fields of a change to a scope", () => {
  it("are only those that were named", () => {
    expect(sent({})).toEqual({ name: "Lab" });
    expect(sent({ dnsUpdates: false, offerDelayTime: 0 })).toEqual({
      name: "Lab",
      dnsUpdates: false,
      offerDelayTime: 0,
    });
  });

  it("are empty for what is to be cleared", () => {
    expect(
      sent({
        domainName: null,
        domainSearchList: [],
        serverAddress: null,
        serverHostName: null,
        bootFileName: null,
        routerAddress: null,
        dnsServers: [],
        winsServers: [],
        ntpServers: [],
        ntpServerDomainNames: [],
        staticRoutes: [],
        vendorInfo: [],
        capwapAcIpAddresses: [],
        tftpServerAddresses: [],
        genericOptions: [],
        exclusions: [],
        reservations: [],
      }),
    ).toEqual({
      name: "Lab",
      domainName: "",
      domainSearchList: "",
      serverAddress: "",
      serverHostName: "",
      bootFileName: "",
      routerAddress: "",
      dnsServers: "",
      winsServers: "",
      ntpServers: "",
      ntpServerDomainNames: "",
      staticRoutes: "",
      vendorInfo: "",
      capwapAcIpAddresses: "",
      tftpServerAddresses: "",
      genericOptions: "",
      exclusions: "",
      reservedLeases: "",
    });
  });

  it("are leases in days, hours and minutes", () => {
    expect(sent({ leaseTime: parseDuration("90m") })).toEqual({
      name: "Lab",
      leaseTimeDays: 0,
      leaseTimeHours: 1,
      leaseTimeMinutes: 30,
    });
  });

  it("are lists with commas and lists with bars, as real servers take them (contract/dhcp/02)", () => {
    const change: ScopeChange = {
      domainSearchList: [parseFqdn("lab.test"), parseFqdn("example.test")],
      staticRoutes: [{ destination: ip, subnetMask: ip, router: ip }],
      vendorInfo: [{ identifier: "", information: "06:01:03" }],
      genericOptions: [
        { code: 66, value: "62:6F:6F:74" },
        { code: 67, value: "6162" },
      ],
      exclusions: [{ startingAddress: ip, endingAddress: ip }],
      reservations: [reservation, { ...reservation, hostName: null, comments: null }],
    };
    expect(sent(change)).toEqual({
      name: "Lab",
      domainSearchList: "lab.test,example.test",
      staticRoutes: "10.0.0.1|10.0.0.1|10.0.0.1",
      vendorInfo: "|06:01:03",
      genericOptions: "66|62:6F:6F:74|67|6162",
      exclusions: "10.0.0.1|10.0.0.1",
      reservedLeases: "nas|02-00-00-00-00-01|10.0.0.1|rack 1||02-00-00-00-00-01|10.0.0.1|",
    });
  });

  it("never hold a bar that would shift what follows", () => {
    const barred: readonly ScopeChange[] = [
      { vendorInfo: [{ identifier: "a|b", information: "06" }] },
      { vendorInfo: [{ identifier: "", information: "06|07" }] },
      { genericOptions: [{ code: 66, value: "62|63" }] },
      { reservations: [{ ...reservation, comments: "floor 3 | rack 1" }] },
      { reservations: [{ ...reservation, hostName: "nas|02-00" }] },
    ];
    for (const change of barred) expect(refusal(change)).toMatchObject({ code: "invalid-argument", landed: "no" });
  });

  it("split into as many parts as were put together, whatever texts reservations hold", () => {
    const text = fc.option(fc.string({ maxLength: 20 }), { nil: null });
    fc.assert(
      fc.property(fc.array(fc.record({ hostName: text, comments: text }), { minLength: 1 }), (texts) => {
        const reservations = texts.map((each) => ({ ...reservation, ...each }));
        const hasBar = texts.some(({ hostName, comments }) => `${hostName ?? ""}${comments ?? ""}`.includes("|"));
        if (hasBar) expect(refusal({ reservations }).code).toBe("invalid-argument");
        else
          expect(String(scopeForm("Lab", { reservations })["reservedLeases"]).split("|")).toHaveLength(
            4 * texts.length,
          );
      }),
    );
  });

  it("are refused when a list is longer than the server can store: 255, and 254 DNS servers (contract/dhcp/19, 21)", () => {
    const times = <T>(count: number, item: T): T[] => Array.from({ length: count }, () => item);
    const range = { startingAddress: ip, endingAddress: ip };
    expect(() => scopeForm("Lab", { exclusions: times(255, range), dnsServers: times(254, ip) })).not.toThrow();
    expect(refusal({ exclusions: times(256, range) }).message).toContain("256");
    expect(refusal({ dnsServers: times(255, ip) }).message).toContain("254");
    expect(refusal({ ntpServers: times(256, ip) }).code).toBe("invalid-argument");
    expect(refusal({ reservations: times(256, reservation) }).code).toBe("invalid-argument");
  });
});

describe("a reservation", () => {
  it.each(["hostName", "comments"] as const)("has a %s of at most 255 bytes, or its scope is lost", (key) => {
    const longest = `${"é".repeat(127)}x`;
    expect(() => checkReservation("c", "Lab", { ...reservation, [key]: longest })).not.toThrow();
    expect(() => checkReservation("c", "Lab", { ...reservation, [key]: `${longest}x` })).toThrow("256 bytes");
  });
});

it("a lease time survives the way there and back", () => {
  fc.assert(
    fc.property(fc.nat(999), fc.nat(23), fc.nat(59), (days, hours, minutes) => {
      const form = scopeForm("Lab", { leaseTime: fromDaysHoursMinutes({ days, hours, minutes }) });
      expect([form["leaseTimeDays"], form["leaseTimeHours"], form["leaseTimeMinutes"]]).toEqual([days, hours, minutes]);
    }),
  );
});
