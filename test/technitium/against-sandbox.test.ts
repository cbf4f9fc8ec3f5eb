import { parseDuration } from "../../src/dns/duration";
import { parseIpv4 } from "../../src/dns/ipv4";
import { parseFqdn } from "../../src/dns/name";
import { parseRecordData, parseRecordType, recordKey } from "../../src/dns/record";
import { parseTtl } from "../../src/dns/ttl";
import { createSandbox, type Sandbox } from "../../src/sandbox/sandbox";
import type { Technitium } from "../../src/technitium/connect";
import type { StoredData, WritableData } from "../../src/technitium/records/record";
import type { ScopeSettings } from "../../src/technitium/dhcp/scope-settings";
import { connectTo } from "./fixtures";

const ZONE = parseFqdn("lab.test");
const TTL = parseTtl("10m");

/** Two values of each type, so that one can take the other's place. */
const VALUES: Readonly<Record<string, readonly [string, string]>> = {
  A: ["10.0.0.1", "10.0.0.2"],
  AAAA: ["2001:db8::1", "2001:db8::2"],
  ANAME: ["www.other.test.", "www2.other.test."],
  CAA: ['0 issue "ca.test"', '128 iodef "mailto:sec@lab.test"'],
  CNAME: ["www.other.test.", "www2.other.test."],
  DNAME: ["tree.other.test.", "tree2.other.test."],
  DS: [`12345 13 2 ${"AB".repeat(32)}`, `54321 8 4 ${"CD".repeat(48)}`],
  HTTPS: ["1 . alpn=h2,h3 port=8443", "0 www.lab.test."],
  MX: ["10 mail.lab.test.", "0 ."],
  NAPTR: ['100 10 "U" "E2U+sip" "!^.*$!sip:info@lab.test!" .', '50 10 "S" "x" "y" _sip._udp.lab.test.'],
  NS: ["ns1.other.test.", "ns2.other.test."],
  PTR: ["www.lab.test.", "www2.lab.test."],
  RP: ["admin.lab.test. .", "john\\.doe.lab.test. about.lab.test."],
  SRV: ["1 2 5060 sip.lab.test.", "3 9 5070 ."],
  SSHFP: [`4 2 ${"AB".repeat(32)}`, `1 1 ${"CD".repeat(20)}`],
  SVCB: [
    '2 dns.lab.test. mandatory=alpn,ipv4hint alpn=dot no-default-alpn ipv4hint=10.0.0.53 dohpath="/dns{?dns}"',
    "3 dns2.lab.test. ipv6hint=2001:db8::53",
  ],
  TLSA: [`3 1 1 ${"AB".repeat(32)}`, "0 0 0 0011"],
  TXT: ['"v=spf1 -all; \\"quoted\\" back\\\\slash | pipe"', '"one" "two with \\010 a line" "three\\\\x"'],
  URI: ['10 1 "https://www.lab.test/path?x=1"', '20 1 "ftp://ftp.lab.test/"'],
  TYPE65300: ["\\# 4 00112233", "\\# 3 AABBCC"],
};
const LONG_TEXT = `"${"0123456789".repeat(30)}"`;

describe.each(["13.6", "14.3", "15.2"] as const)("on a look-alike of server %s", (version) => {
  let sandbox: Sandbox;
  let client: Technitium;

  beforeAll(async () => {
    sandbox = createSandbox({ version });
    const { port } = await sandbox.listen({ port: 0 });
    client = connectTo({ url: `http://127.0.0.1:${port}` }, { credentials: { token: sandbox.token } });
    await client.zones.write(ZONE, (zone) => zone.create({ type: "Primary" }));
  });
  afterAll(async () => {
    await client.close();
    await sandbox.close();
  });

  const dataOf = (type: string, text: string): WritableData => parseRecordData(parseRecordType(type), text);
  const written = (data: WritableData, comment: string | null) => ({ data, ttl: TTL, comment, expiryTtl: 0 });

  it.each(Object.entries(VALUES))("%s records are added, read, changed and deleted", async (type, [one, other]) => {
    const name = parseFqdn(`${type}.lab.test`);
    const before = dataOf(type, one);
    const after = dataOf(type, other);
    await client.records.write({ zone: ZONE, name }, async (writer) => {
      const added = await writer.add(written(before, "made, then changed"));
      expect(keyOf(added.data)).toBe(keyOf(before));
      expect(added).toMatchObject({ name, ttl: TTL, comment: "made, then changed", disabled: false, expiryTtl: 0 });
      expect(await writer.read()).toEqual([added]);

      const updated = await writer.update(before, { ...written(after, null), disabled: true });
      expect(keyOf(updated.data)).toBe(keyOf(after));
      expect(updated).toMatchObject({ comment: null, disabled: true });
      expect(await writer.read()).toEqual([updated]);

      await writer.delete(after);
      expect(await writer.read()).toEqual([]);
    });
  });

  it("a text of any length and any strings is found again to be deleted", async () => {
    const name = parseFqdn("texts.lab.test");
    for (const text of [LONG_TEXT, '" padded "', '"a" "b"', `${LONG_TEXT} "tail"`]) {
      await client.records.write({ zone: ZONE, name }, async (writer) => {
        const data = dataOf("TXT", text);
        const added = await writer.add(written(data, null));
        expect(keyOf(added.data)).toBe(keyOf(data));
        await writer.delete(data);
        expect(await writer.read()).toEqual([]);
      });
    }
  });

  it("APP and FWD records are written with all their fields", async () => {
    const fwdZone = parseFqdn("fwd.test");
    await client.zones.write(fwdZone, (zone) => zone.create({ type: "Forwarder", forwarder: null }));
    const app = {
      type: "APP",
      appName: "Split Horizon",
      classPath: "SplitHorizon.SimpleAddress",
      recordData: "{}",
    } as const;
    const fwd = {
      type: "FWD",
      protocol: "Tls",
      forwarder: "dns.test (10.77.0.3)",
      priority: 3,
      dnssecValidation: true,
      proxy: { type: "Http", address: "10.77.0.9", port: 8080, username: "u", password: "p" },
    } as const;
    const name = parseFqdn("app.lab.test");
    await client.records.write({ zone: ZONE, name }, async (writer) => {
      expect((await writer.add(written(app, "app"))).data).toEqual(app);
      const other = { ...app, appName: "Other", recordData: "x" };
      expect((await writer.update(app, { ...written(other, null), disabled: false })).data).toEqual(other);
      await writer.delete(other);
    });
    await client.records.write({ zone: fwdZone, name: fwdZone }, async (writer) => {
      expect((await writer.add(written(fwd, null))).data).toEqual(fwd);
      const other = { ...fwd, forwarder: "10.77.0.4", protocol: "Udp", proxy: { type: "DefaultProxy" } } as const;
      expect((await writer.update(fwd, { ...written(other, null), disabled: false })).data).toEqual(other);
      await writer.delete(other);
      expect((await writer.read())?.map(({ type }) => type)).toEqual(["SOA"]);
    });
  });

  it("the SOA is changed, NS records have glue, an add with overwrite replaces the set", async () => {
    await client.records.write({ zone: ZONE, name: ZONE }, async (writer) => {
      const soa = (await writer.read())?.find(({ type }) => type === "SOA");
      if (soa?.data.type !== "SOA") throw new Error("the zone has no SOA");
      const changed = { ...soa.data, refresh: parseTtl("1h"), responsiblePerson: parseFqdn("john\\.doe.lab.test") };
      const updated = await writer.update(soa.data, { ...written(changed, "head"), disabled: false });
      expect(updated.data).toMatchObject({ refresh: 3600, responsiblePerson: "john\\.doe.lab.test" });
      expect(updated.comment).toBe("head");
    });
    await client.records.write({ zone: ZONE, name: parseFqdn("child.lab.test") }, async (writer) => {
      const ns = dataOf("NS", "ns.child.lab.test.");
      const glue = ["10.0.0.53", "2001:db8::53"];
      await writer.add({ ...written(ns, null), glue });
      expect((await writer.read())?.[0]?.glue).toEqual(glue);
      await writer.add(written(dataOf("NS", "ns.other.test."), null), { overwrite: true });
      expect((await writer.read())?.map(({ data }) => keyOf(data))).toEqual(["NS ns.other.test."]);
    });
  });

  it("a name that belongs to a child zone is refused before it is written by way of the parent", async () => {
    const child = parseFqdn("sub.lab.test");
    await client.zones.write(child, (zone) => zone.create({ type: "Primary" }));
    const name = parseFqdn("www.sub.lab.test");
    const add = client.records.write({ zone: ZONE, name }, (writer) =>
      writer.add(written(dataOf("A", "10.0.0.1"), null)),
    );
    await expect(add).rejects.toMatchObject({ code: "wrong-zone", landed: "no" });
    await client.zones.write(child, (zone) => zone.delete());
    expect(await client.records.atName({ zone: child, name })).toBeNull();
  });

  it("a record that lands in the parent, because its zone is gone, is an error that says so", async () => {
    const zone = parseFqdn("gone.lab.test");
    const add = client.records.write({ zone, name: zone }, (writer) =>
      writer.add(written(dataOf("A", "10.0.0.1"), null)),
    );
    await expect(add).rejects.toMatchObject({ code: "wrong-zone", landed: "yes" });
  });

  it("a zone is made, switched off and on, given options, filled from a file, shown as one, and deleted", async () => {
    const name = parseFqdn("whole.test");
    await client.zones.write(name, async (zone) => {
      expect(await zone.read()).toBeNull();
      expect(await zone.create({ type: "Primary", useSoaSerialDateScheme: false })).toBe(name);
      await zone.disable();
      expect((await zone.read())?.disabled).toBe(true);
      await zone.enable();
      expect(await zone.read()).toMatchObject({
        disabled: false,
        type: "Primary",
        dnssec: "Unsigned",
        internal: false,
      });
      await zone.setOptions({
        queryAccess: "UseSpecifiedNetworkACL",
        queryAccessNetworkACL: ["10.0.0.0/8", "!10.1.0.0/16"],
        zoneTransferTsigKeyNames: ["key.test"],
        updateSecurityPolicies: [{ tsigKeyName: "key.test", domain: "*.whole.test", allowedTypes: ["A", "AAAA"] }],
      });
      expect(await client.zones.options(name)).toMatchObject({
        queryAccess: "UseSpecifiedNetworkACL",
        queryAccessNetworkACL: ["10.0.0.0/8", "!10.1.0.0/16"],
        updateSecurityPolicies: [{ tsigKeyName: "key.test", domain: "*.whole.test", allowedTypes: ["A", "AAAA"] }],
      });
      await zone.setOptions({ queryAccessNetworkACL: [], updateSecurityPolicies: [], zoneTransferTsigKeyNames: [] });
      expect(await client.zones.options(name)).toMatchObject({ queryAccessNetworkACL: [], updateSecurityPolicies: [] });
      await zone.importFile("www.whole.test. 300 IN A 10.0.0.10 ;by hand\n");
      const records = await client.records.atName({ zone: name, name: parseFqdn("www.whole.test") }, { fresh: true });
      expect(records).toMatchObject([{ ttl: 300, comment: "by hand", data: { type: "A", address: "10.0.0.10" } }]);
      expect(await client.zones.exportFile(name)).toContain("10.0.0.10");
      await zone.delete();
      expect(await zone.read()).toBeNull();
    });
  });

  it("a scope is made with every setting, read back, cleared, renamed and deleted", async () => {
    const ip = parseIpv4;
    const all: Omit<ScopeSettings, "dnsOverwriteForDynamicLease"> = {
      startingAddress: ip("10.78.0.50"),
      endingAddress: ip("10.78.0.99"),
      subnetMask: ip("255.255.255.0"),
      leaseTime: parseDuration("3d4h5m"),
      offerDelayTime: 250,
      pingCheckEnabled: true,
      pingCheckTimeout: 500,
      pingCheckRetries: 4,
      domainName: parseFqdn("scope.test"),
      domainSearchList: [parseFqdn("scope.test"), parseFqdn("other.test")],
      dnsUpdates: false,
      dnsTtl: parseTtl("1h"),
      serverAddress: ip("10.78.0.5"),
      serverHostName: "boot",
      bootFileName: "pxe/boot.0",
      routerAddress: ip("10.78.0.1"),
      useThisDnsServer: false,
      dnsServers: [ip("10.78.0.2"), ip("10.78.0.3")],
      winsServers: [ip("10.78.0.4")],
      ntpServers: [ip("10.78.0.6")],
      ntpServerDomainNames: [parseFqdn("ntp.test")],
      staticRoutes: [
        { destination: ip("10.9.0.0"), subnetMask: ip("255.255.0.0"), router: ip("10.78.0.1") },
        { destination: ip("10.8.0.0"), subnetMask: ip("255.255.0.0"), router: ip("10.78.0.254") },
      ],
      vendorInfo: [
        { identifier: "", information: "06:01:03" },
        { identifier: 'substring(vendor-class-identifier,0,9)=="PXEClient"', information: "06:01:03" },
      ],
      capwapAcIpAddresses: [ip("10.78.0.8")],
      tftpServerAddresses: [ip("10.78.0.9")],
      genericOptions: [{ code: 66, value: "62:6F:6F:74" }],
      exclusions: [{ startingAddress: ip("10.78.0.50"), endingAddress: ip("10.78.0.54") }],
      allowOnlyReservedLeases: true,
      blockLocallyAdministeredMacAddresses: true,
      ignoreClientIdentifierOption: false,
    };
    const reservation = {
      hardwareAddress: "02-00-00-00-00-01",
      address: ip("10.78.0.60"),
      hostName: "nas",
      comments: "rack 1",
    };
    await client.scopes.write("Whole", async (scope) => {
      await scope.create({ ...all, reservations: [reservation] });
      expect(await scope.read()).toMatchObject({ ...all, name: "Whole", reservations: [reservation] });
      await scope.addReservation({
        ...reservation,
        hardwareAddress: "02-00-00-00-00-02",
        hostName: null,
        comments: null,
      });
      await scope.removeReservation("02-00-00-00-00-01");
      expect((await scope.read())?.reservations).toEqual([
        { ...reservation, hardwareAddress: "02-00-00-00-00-02", hostName: null, comments: null },
      ]);
      const cleared = {
        domainName: null,
        serverHostName: null,
        routerAddress: null,
        dnsServers: [],
        staticRoutes: [],
        exclusions: [],
        reservations: [],
      };
      await scope.set(cleared);
      expect(await scope.read()).toMatchObject({
        ...cleared,
        bootFileName: "pxe/boot.0",
        enabled: expect.any(Boolean),
      });
      await scope.disable();
      expect((await scope.read())?.enabled).toBe(false);
      await scope.rename("Other");
      expect(await scope.read()).toBeNull();
    });
    await client.scopes.write("Other", async (scope) => {
      expect(await scope.read()).toMatchObject({ name: "Other", bootFileName: "pxe/boot.0" });
      await scope.delete();
    });
    expect(await client.scopes.get("Other")).toBeNull();
  });

  it("a dynamic lease is listed and removed, a reserved one is not removed", async () => {
    await client.scopes.write("Default", (scope) => scope.disable());
    await client.scopes.write("Lab", (scope) =>
      scope.create({
        startingAddress: parseIpv4("10.77.0.50"),
        endingAddress: parseIpv4("10.77.0.99"),
        subnetMask: parseIpv4("255.255.255.0"),
      }),
    );
    sandbox.dhcp.lease({ mac: "02-77-00-00-00-60", hostname: "pc" });
    const [lease] = await client.leases.list();
    if (lease === undefined) throw new Error("there is no lease");
    expect(lease).toMatchObject({ scope: "Lab", kind: "dynamic", clientIdentifier: "1-027700000060" });
    await expect(client.leases.remove({ ...lease, kind: "reserved" })).rejects.toMatchObject({
      code: "invalid-argument",
    });
    await client.leases.remove(lease);
    expect(await client.leases.list()).toEqual([]);
  });

  it("what it can do is told from its version", async () => {
    const { versionText, capabilities, permissions, username } = await client.session.info();
    expect([versionText, username]).toEqual([version, "admin"]);
    expect(capabilities.persistentNamedReservations).toBe(version === "15.2");
    expect(capabilities.dnsOverwriteForDynamicLease).toBe(version !== "13.6");
    expect(permissions.get("Zones")).toEqual({ view: true, modify: true, delete: true });
    expect(await client.logs.permitted()).toBe(true);
  });
});

function keyOf(data: StoredData): string {
  return data.type === "opaque" || data.type === "FWD" || data.type === "APP" ? data.type : recordKey(data);
}
