import fc from "fast-check";
import { capabilitiesOf } from "../../src/technitium/capabilities";
import { hasCode, TechnitiumError } from "../../src/technitium/error";
import { parseInstant } from "../../src/technitium/transport/instant";
import { settingsOf, type ConnectOptions } from "../../src/technitium/options";
import { isAtLeast, parseServerVersion } from "../../src/technitium/server-version";

describe("a time of the server", () => {
  it("is the same before and after a restart, which rounds it to milliseconds", () => {
    expect(parseInstant("2026-05-09T10:28:36.0962792Z")).toBe("2026-05-09T10:28:36.096Z");
    expect(parseInstant("2026-05-09T10:28:36.096Z")).toBe("2026-05-09T10:28:36.096Z");
    expect(parseInstant("2026-05-09T10:28:36.0967Z")).toBe("2026-05-09T10:28:36.097Z");
    expect(parseInstant("2026-05-09T10:28:59.9999999Z")).toBe("2026-05-09T10:29:00.000Z");
    expect(parseInstant("2026-05-09T10:28:36Z")).toBe("2026-05-09T10:28:36.000Z");
  });

  it("is null for the year 1, which means never", () => {
    expect(parseInstant("0001-01-01T00:00:00")).toBeNull();
    expect(parseInstant("0001-01-01T00:00:00Z")).toBeNull();
  });

  it.each(["", "yesterday", "2026-13-45T00:00:00Z", "2026-05-09", "05/09/2026 10:28:36"])("is not %p", (text) => {
    expect(() => parseInstant(text)).toThrow(RangeError);
  });

  it("reads back every millisecond it prints", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1970-01-01"), max: new Date("2099-12-31"), noInvalidDate: true }),
        (date) => {
          expect(parseInstant(date.toISOString())).toBe(date.toISOString());
        },
      ),
    );
  });
});

describe("a version", () => {
  it("is read from the server's text", () => {
    expect(parseServerVersion("15.2")).toEqual({ major: 15, minor: 2 });
    expect(parseServerVersion("14.0.1")).toEqual({ major: 14, minor: 0 });
    for (const text of ["", "15", "v15.2", "15.2beta", "15."]) expect(parseServerVersion(text)).toBeNull();
  });

  it("is compared by major, then minor", () => {
    const v14 = { major: 14, minor: 3 };
    expect([isAtLeast(v14, 14), isAtLeast(v14, 14, 3), isAtLeast(v14, 13, 9)]).toEqual([true, true, true]);
    expect([isAtLeast(v14, 14, 4), isAtLeast(v14, 15)]).toEqual([false, false]);
  });

  it("decides what a server can do, and a later one can do as much as the newest known", () => {
    const changes = [
      [13, 6],
      [14, 2],
      [14, 3],
      [15, 0],
      [19, 1],
    ].map(([major = 0, minor = 0]) => Object.values(capabilitiesOf({ major, minor })).filter(Boolean).length);
    expect(changes).toEqual([...changes].sort((one, other) => one - other));
    expect(changes[0]).toBe(0);
    expect(capabilitiesOf({ major: 14, minor: 2 }).dnsOverwriteForDynamicLease).toBe(false);
    expect(capabilitiesOf({ major: 14, minor: 3 }).dnsOverwriteForDynamicLease).toBe(true);
    expect(capabilitiesOf({ major: 19, minor: 1 })).toEqual(capabilitiesOf({ major: 15, minor: 2 }));
  });
});

describe("options", () => {
  const given: ConnectOptions = { serverUrl: "http://dns.test:5380", credentials: { token: "abc" } };

  it("have defaults", () => {
    expect(settingsOf(given)).toMatchObject({ timeout: 30_000, maxConnections: 8, node: null, environmentProxy: true });
    expect(settingsOf({ ...given, node: "" }).node).toBeNull();
  });

  it.each([
    ["http://dns.test:5380", "http://dns.test:5380/"],
    ["https://dns.test/dns", "https://dns.test/dns/"],
    ["http://[::1]:5380/", "http://[::1]:5380/"],
  ])("take the address %s", (serverUrl, href) => {
    expect(settingsOf({ ...given, serverUrl }).baseUrl.href).toBe(href);
  });

  it.each<Partial<ConnectOptions>>([
    { serverUrl: "dns.test:5380" },
    { serverUrl: "" },
    { serverUrl: "http://u:p@dns.test" },
    { serverUrl: "http://dns.test/?a=b" },
    { credentials: { token: "" } },
    { credentials: { token: "a\nb" } },
    { credentials: { username: "", password: "p" } },
    { credentials: { username: "u", password: "" } },
    { timeout: 0 },
    { timeout: 1.5 },
    { maxRetries: -1 },
    { maxConnections: 0 },
    { maxReplyBytes: NaN },
  ])("are refused when they cannot work: %j", (wrong) => {
    expect(codeOf(() => settingsOf({ ...given, ...wrong }))).toBe("invalid-argument");
  });
});

describe("an error", () => {
  const failure = { code: "refused", landed: "no", call: "zones/create", object: "lab.test" } as const;
  const error = new TechnitiumError(failure, "no");

  it("says the call and the object before the explanation", () => {
    expect(error.message).toBe("zones/create (lab.test): no");
    expect(new TechnitiumError({ ...failure, object: "" }, "no").message).toBe("zones/create: no");
  });

  it("is told apart by its code", () => {
    expect(hasCode(error, "busy", "refused")).toBe(true);
    expect(hasCode(error, "busy")).toBe(false);
    expect(hasCode(new Error("refused"), "refused")).toBe(false);
  });
});

function codeOf(act: () => unknown): string {
  try {
    act();
    return "none";
  } catch (error) {
    return error instanceof TechnitiumError ? error.code : String(error);
  }
}
