import { parseFqdn } from "../../src/dns/name";
import { realServer, type RealServer } from "./real-server";

let real: RealServer;

beforeAll(() => {
  real = realServer();
});
afterAll(() => real.close());

/** Every option of the types of zones that need no answering primary, and how they are signed, in two versions. */
const zones: Readonly<Record<string, readonly [string, string]>> = {
  primary: [
    `soa = { responsible_person = "host.master@acceptance.test", refresh = "30m", retry = "5m", expire = "2w", minimum = 60, ttl = "10m" }`,
    `query_access = "UseSpecifiedNetworkACL"
     query_access_network_acl = ["!10.213.77.66", "10.213.77.0/24", "2001:DB8:0::/32"]
     zone_transfer = "AllowZoneNameServersAndUseSpecifiedNetworkACL"
     zone_transfer_network_acl = ["192.168.1.7/32"]
     zone_transfer_tsig_key_names = ["Transfer.example."]
     notify = "SpecifiedNameServers"
     notify_name_servers = ["127.0.0.9", "2001:0db8::1"]
     update = "UseSpecifiedNetworkACL"
     update_network_acl = ["10.213.77.0/24"]
     update_security_policies = [{ tsig_key_name = "update.example", domain = "*.NAME", allowed_types = ["A", "AAAA"] }]
     soa = { use_serial_date_scheme = true, primary_name_server = "ns.acceptance.test" }
     disabled = true`,
  ],
  member: [
    `catalog = technitium_dns_zone.catalog.name`,
    `catalog = technitium_dns_zone.catalog.name
     override_catalog_query_access = true
     override_catalog_zone_transfer = true
     override_catalog_notify = true
     query_access = "AllowOnlyPrivateNetworks"
     zone_transfer = "Deny"
     notify = "None"`,
  ],
  catalog: [
    `type = "Catalog"`,
    `type = "Catalog"
     query_access = "AllowOnlyPrivateNetworks"
     zone_transfer = "Allow"
     notify = "SeparateNameServersForCatalogAndMemberZones"
     notify_name_servers = ["127.0.0.8"]
     notify_secondary_catalogs_name_servers = ["127.0.0.9"]`,
  ],
  forwarder: [
    `type = "Forwarder"`,
    `type = "Forwarder"
     query_access = "Deny"
     zone_transfer = "Allow"
     notify = "SpecifiedNameServers"
     notify_name_servers = ["127.0.0.9"]
     update = "Allow"`,
  ],
  secondary_forwarder: [
    `type = "SecondaryForwarder"
     primary_name_server_addresses = ["127.0.0.9", "2001:DB8::1", "NS.acceptance.test.:5353"]
     primary_zone_transfer_protocol = "Tls"`,
    `type = "SecondaryForwarder"
     primary_name_server_addresses = ["127.0.0.8", "ns.acceptance.test (127.0.0.7)"]
     primary_zone_transfer_tsig_key_name = "Transfer.example."
     query_access = "AllowOnlyPrivateNetworks"
     update = "UseSpecifiedNetworkACL"
     update_network_acl = ["10.213.77.0/24"]`,
  ],
  secondary_catalog: [
    `type = "SecondaryCatalog"
     primary_name_server_addresses = ["127.0.0.9"]`,
    `type = "SecondaryCatalog"
     primary_name_server_addresses = ["127.0.0.8:5353"]
     primary_zone_transfer_protocol = "Tls"`,
  ],
  signed: [
    `dnssec = { algorithm = "ECDSA", curve = "P256", dns_key_ttl = "30m" }`,
    `dnssec = { algorithm = "ECDSA", curve = "P256", nx_proof = "NSEC3", iterations = 1, salt_length = 4, zsk_rollover_days = 90 }`,
  ],
  resigned: [
    `dnssec = { algorithm = "EDDSA", curve = "ED25519", nx_proof = "NSEC3" }`,
    `dnssec = { algorithm = "RSA", hash_algorithm = "SHA256", ksk_key_size = 2048, zsk_key_size = 1280 }`,
  ],
  unsigned: [`dnssec = { algorithm = "EDDSA", curve = "ED448" }`, ``],
};

function configuration(round: 0 | 1): string {
  const name = (label: string): string => `${label.replace("_", "-")}.${real.prefix}.test`;
  const blocks = Object.entries(zones).map(
    ([label, both]) =>
      `resource "technitium_dns_zone" "${label}" {\n  name = "${name(label)}"\n${both[round].replace("NAME", name(label))}\n}\n`,
  );
  const forwarder = [
    `{ forwarder = "10.213.77.9" }, { forwarder = "this-server", priority = 1, dnssec_validation = true }`,
    `{ forwarder = "https://DNS.example/dns-query", protocol = "Https", proxy_type = "Socks5", proxy_address = "10.213.77.8", proxy_port = 1080, proxy_username = "u", proxy_password = "p" }, { forwarder = "10.213.77.9:5353", protocol = "Tcp", proxy_type = "NoProxy" }`,
  ][round];
  return `${blocks.join("")}
resource "technitium_dns_forwarder_set" "all" {
  zone       = technitium_dns_zone.forwarder.name
  name       = technitium_dns_zone.forwarder.name
  forwarders = [${forwarder}]
  comment    = "round ${round}"
}
resource "technitium_dns_app_record" "block" {
  zone       = technitium_dns_zone.primary.name
  name       = "app.\${technitium_dns_zone.primary.name}"
  app_name   = "No Such App"
  class_path = "NoSuchApp.Class${round}"
  record_data = jsonencode({ round = ${round} })
}
`;
}

const nothing = { exitCode: 0, changes: [] };

async function planned(): Promise<object> {
  const { exitCode, changes, errors } = await real.terraform.plan();
  return { exitCode, errors, changes: changes.map(({ address, change }) => [address, change.before, change.after]) };
}

describe("The zones of a server of flesh and blood", () => {
  it.each([0, 1, 0] as const)(
    "take every option and record of their own (version %i), and plan nothing more",
    async (round) => {
      real.configure(configuration(round));
      expect(await real.terraform.apply()).toMatchObject({ errors: [], exitCode: 0 });
      expect(await planned()).toEqual({ ...nothing, errors: [] });
    },
  );

  it("are imported as they are", async () => {
    for (const label of Object.keys(zones)) {
      const address = `technitium_dns_zone.${label}`;
      expect(await real.terraform.run("state", "rm", address)).toMatchObject({ exitCode: 0 });
      const name = `${label.replace("_", "-")}.${real.prefix}.test`;
      expect(await real.terraform.run("import", "-no-color", address, name)).toMatchObject({ exitCode: 0 });
    }
    expect(await planned()).toEqual({ ...nothing, errors: [] });
  });

  it("show what others changed", async () => {
    const zone = parseFqdn(`signed.${real.prefix}.test`);
    await real.server.zones.write(zone, (writer) => writer.convertToNsec3({ iterations: 3, saltLength: 2 }));
    const follower = parseFqdn(`secondary-forwarder.${real.prefix}.test`);
    await real.server.zones.write(follower, (writer) => writer.setOptions({ primaryZoneTransferProtocol: "Tcp" }));
    const { changes } = await real.terraform.plan();
    expect(changes.map(({ address }) => address).sort()).toEqual([
      "technitium_dns_zone.secondary_forwarder",
      "technitium_dns_zone.signed",
    ]);
    expect(await real.terraform.apply()).toMatchObject({ errors: [], exitCode: 0 });
    expect(await planned()).toEqual({ ...nothing, errors: [] });
    expect(await real.server.zones.signing(zone)).toMatchObject({ proof: "NSEC" });
  });
});
