import { parseFqdn } from "../../src/dns/name";
import { realServer, type RealServer } from "./real-server";

let real: RealServer;

beforeAll(() => {
  real = realServer();
});
afterAll(() => real.close());

/** A network that home servers rarely have, in the middle of the range for private use. */
const NETWORK = "10.213.77";
const values: Readonly<Record<string, readonly [string, string]>> = {
  A: ["192.0.2.1", "192.0.2.2"],
  AAAA: ["2001:db8::1", "2001:db8::2"],
  CNAME: ["one.example.", "two.example."],
  DNAME: ["one.example.", "two.example."],
  NS: ["ns1.example.", "ns2.example."],
  PTR: ["one.example.", "two.example."],
  MX: ["10 mail1.example.", "20 mail2.example."],
  TXT: ['"v=one; \\"quoted\\""', '"back\\\\slash" "second"'],
  SRV: ["1 2 443 one.example.", "1 2 443 two.example."],
  CAA: ['0 issue "one.example"', '128 iodef "mailto:a@example"'],
  NAPTR: ['10 20 "S" "SIP+D2U" "" one.example.', '10 20 "S" "SIP+D2U" "" two.example.'],
  SSHFP: ["1 1 0123456789ABCDEF0123456789ABCDEF01234567", "1 1 1123456789ABCDEF0123456789ABCDEF01234567"],
  TLSA: [
    "3 1 1 0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF",
    "3 1 1 1123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF",
  ],
  URI: ['10 1 "https://one.example/"', '10 1 "https://two.example/"'],
  DS: [
    "12345 13 2 0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF",
    "12345 13 2 1123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF",
  ],
  SVCB: ["1 one.example. alpn=h2", "1 two.example. alpn=h2 port=8443"],
  HTTPS: ["1 . alpn=h2,h3", "2 two.example. port=8443"],
  RP: ["admin.example. info.example.", "root.example. info.example."],
  ANAME: ["one.example.", "two.example."],
  TYPE65300: ["\\# 2 0011", "\\# 3 001122"],
};

function configuration(round: 0 | 1): string {
  const records = Object.entries(values).map(
    ([type, both]) => `
resource "technitium_dns_record_set" "${type.toLowerCase()}" {
  zone    = technitium_dns_zone.forward.name
  name    = "${type.toLowerCase()}.${real.prefix}.test"
  type    = "${type}"
  ttl     = ${round === 0 ? 3600 : 600}
  values  = [${JSON.stringify(both[round])}]
  comment = "round ${round}"
}
`,
  );
  return `
resource "technitium_dns_zone" "forward" {
  name = "${real.prefix}.test"
}
resource "technitium_dns_zone" "reverse" {
  network = "${NETWORK}.0/24"
}
resource "technitium_dhcp_scope" "lan" {
  name             = "${real.prefix}"
  starting_address = "${NETWORK}.10"
  ending_address   = "${NETWORK}.${round === 0 ? 99 : 199}"
  subnet_mask      = "255.255.255.0"
  lease_time       = "${round === 0 ? "8h" : "90m"}"
  domain_name      = technitium_dns_zone.forward.name
  dns_servers      = ${round === 0 ? `["${NETWORK}.2", "${NETWORK}.3"]` : `["${NETWORK}.3"]`}
  exclusions       = [{ starting_address = "${NETWORK}.20", ending_address = "${NETWORK}.29" }]
  ${round === 0 ? 'router_address = "' + NETWORK + '.1"' : ""}
  depends_on       = [technitium_dns_zone.reverse]
}
resource "technitium_dhcp_reservation" "nas" {
  scope                  = technitium_dhcp_scope.lan.name
  hardware_address       = "02:13:07:07:00:01"
  ip_address             = "${NETWORK}.${round === 0 ? 50 : 51}"
  host_name              = "nas"
  comments               = "round ${round}"
  preserve_dns_on_expiry = true
}
resource "technitium_dhcp_reservation" "printer" {
  scope            = technitium_dhcp_scope.lan.name
  hardware_address = "02:13:07:07:00:02"
  ip_address       = "${NETWORK}.60"
  host_name        = "printer"
}
${records.join("")}`;
}

describe("A server of flesh and blood", () => {
  it.each([0, 1] as const)(
    "takes everything that is declared (round %i), and the next plan is empty",
    async (round) => {
      real.configure(configuration(round));
      expect(await real.terraform.apply()).toMatchObject({ errors: [], exitCode: 0 });
      const { exitCode, changes } = await real.terraform.plan();
      expect(changes.map(({ address, change }) => [address, change.before, change.after])).toEqual([]);
      expect(exitCode).toBe(0);
    },
  );

  it("shows a record that was deleted behind our back, and takes it again", async () => {
    const zone = parseFqdn(`${real.prefix}.test`);
    const place = { zone, name: parseFqdn(`nas.${real.prefix}.test`) };
    await real.server.records.write(place, async (writer) => {
      for (const { data } of (await writer.read()) ?? []) if (data.type !== "opaque") await writer.delete(data);
    });
    const { exitCode, changes } = await real.terraform.plan();
    expect(exitCode).toBe(2);
    expect(changes.map(({ address }) => address)).toContain("technitium_dhcp_reservation.nas");
    expect(await real.terraform.apply()).toMatchObject({ errors: [], exitCode: 0 });
    expect(await real.server.records.atName(place, { fresh: true })).not.toEqual([]);
  });

  it("imports what it made, and then plans nothing", async () => {
    const imports = [
      ["technitium_dns_zone.forward", `${real.prefix}.test`],
      ["technitium_dhcp_scope.lan", real.prefix],
      ["technitium_dhcp_reservation.printer", `${real.prefix}/02-13-07-07-00-02`],
      ["technitium_dns_record_set.mx", `${real.prefix}.test mx.${real.prefix}.test MX`],
    ] as const;
    for (const [address, id] of imports) {
      expect(await real.terraform.run("state", "rm", address)).toMatchObject({ exitCode: 0 });
      expect(await real.terraform.run("import", "-no-color", address, id)).toMatchObject({ exitCode: 0 });
    }
    const { changes } = await real.terraform.plan();
    expect(changes.map(({ address, change }) => [address, change.before, change.after])).toEqual([]);
  });
});
