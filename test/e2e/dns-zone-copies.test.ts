import { startLab, serverVersions, type Lab } from "./harness/lab";
import { describeWithTerraform } from "./harness/terraform-binary";

const quiet = { exitCode: 0, errors: [], warnings: [] };
const address = "technitium_dns_zone.z";
const block = (more: string, label = "z"): string => `resource "technitium_dns_zone" "${label}" {\n${more}\n}\n`;

/** The types of zones that are copies, each as it is made and then with every option it has, none at its default. */
const copies = {
  Secondary: {
    least: `primary_name_server_addresses = ["10.77.0.2"]`,
    most: `
      primary_name_server_addresses = ["10.77.0.2", "2001:DB8:0::1", "[2001:db8::2]:5353", "NS.other.example.", "ns.other.example (10.77.0.2)"]
      primary_zone_transfer_protocol = "Tls"
      primary_zone_transfer_tsig_key_name = "Transfer.Example."
      validate_zone = true
      query_access = "AllowZoneNameServersAndUseSpecifiedNetworkACL"
      query_access_network_acl = ["10.77.0.0/24"]
      zone_transfer = "UseSpecifiedNetworkACL"
      zone_transfer_network_acl = ["!10.77.0.9", "10.77.0.0/24"]
      zone_transfer_tsig_key_names = ["Key.example"]
      notify = "BothZoneAndSpecifiedNameServers"
      notify_name_servers = ["10.77.0.9"]
      update = "UseSpecifiedNetworkACL"
      update_network_acl = ["10.77.0.9"]`,
    set: {
      primaryZoneTransferProtocol: "Tls",
      primaryZoneTransferTsigKeyName: "transfer.example",
      validateZone: true,
      queryAccess: "AllowZoneNameServersAndUseSpecifiedNetworkACL",
      zoneTransfer: "UseSpecifiedNetworkACL",
      zoneTransferTsigKeyNames: ["key.example"],
      notify: "BothZoneAndSpecifiedNameServers",
      update: "UseSpecifiedNetworkACL",
    },
    edits: [
      [
        { primaryNameServerAddresses: "10.77.0.7", primaryZoneTransferProtocol: "Tls" },
        ["primary_name_server_addresses"],
      ],
      [{ primaryZoneTransferProtocol: "Tcp" }, ["primary_zone_transfer_protocol"]],
      [{ primaryZoneTransferTsigKeyName: "" }, ["primary_zone_transfer_tsig_key_name"]],
      [{ validateZone: "false" }, ["validate_zone"]],
      [{ queryAccess: "Deny", updateNetworkACL: "false" }, ["query_access", "update_network_acl"]],
      [{ zoneTransferNetworkACL: "false", notify: "None" }, ["notify", "zone_transfer_network_acl"]],
    ],
  },
  Stub: {
    least: `primary_name_server_addresses = ["10.77.0.2"]`,
    most: `
      primary_name_server_addresses = ["10.77.0.2:5353", "10.77.0.3"]
      query_access = "UseSpecifiedNetworkACL"
      query_access_network_acl = ["10.77.0.0/24"]`,
    set: { primaryNameServerAddresses: ["10.77.0.2:5353", "10.77.0.3"], queryAccess: "UseSpecifiedNetworkACL" },
    edits: [
      [{ primaryNameServerAddresses: "" }, ["primary_name_server_addresses"]],
      [{ queryAccess: "Deny", queryAccessNetworkACL: "false" }, ["query_access", "query_access_network_acl"]],
    ],
  },
  SecondaryForwarder: {
    least: `primary_name_server_addresses = ["10.77.0.2"]`,
    most: `
      primary_name_server_addresses = ["10.77.0.2", "ns.other.example:5353"]
      primary_zone_transfer_protocol = "Tls"
      primary_zone_transfer_tsig_key_name = "transfer.example"
      query_access = "AllowOnlyPrivateNetworks"
      query_access_network_acl = ["10.77.0.0/24"]
      update = "Allow"
      update_network_acl = ["10.77.0.9"]`,
    set: { primaryZoneTransferProtocol: "Tls", queryAccess: "AllowOnlyPrivateNetworks", update: "Allow" },
    edits: [
      [
        { primaryNameServerAddresses: "10.77.0.7", primaryZoneTransferProtocol: "Tls" },
        ["primary_name_server_addresses"],
      ],
      [{ primaryZoneTransferProtocol: "Quic" }, ["primary_zone_transfer_protocol"]],
      [{ primaryZoneTransferTsigKeyName: "other.example" }, ["primary_zone_transfer_tsig_key_name"]],
      [{ queryAccess: "Deny", update: "Deny" }, ["query_access", "update"]],
    ],
  },
  SecondaryCatalog: {
    least: `primary_name_server_addresses = ["10.77.0.2"]`,
    most: `
      primary_name_server_addresses = ["10.77.0.2", "10.77.0.3"]
      primary_zone_transfer_protocol = "Tls"
      primary_zone_transfer_tsig_key_name = "transfer.example"`,
    set: { primaryZoneTransferProtocol: "Tls", primaryZoneTransferTsigKeyName: "transfer.example" },
    edits: [
      [
        { primaryNameServerAddresses: "10.77.0.7", primaryZoneTransferProtocol: "Tls" },
        ["primary_name_server_addresses"],
      ],
      [{ primaryZoneTransferTsigKeyName: "" }, ["primary_zone_transfer_tsig_key_name"]],
    ],
  },
} as const;

describeWithTerraform("zones that are copies", (binary) => {
  let lab: Lab;
  afterEach(() => lab.close());

  describe.each(serverVersions)("server %s", (version) => {
    beforeEach(async () => {
      lab = await startLab(binary, { version, zones: [] });
      lab.sandbox.network.nameServers.push({ address: "10.77.0.2", name: "ns.other.example", zones: ["z.test"] });
    });

    const optionsOf = (zone: string) => lab.sandbox.ask("zones/options/get", { zone });
    const expectQuiet = async (): Promise<void> => {
      expect(await lab.terraform.plan()).toMatchObject(quiet);
      expect(await lab.terraform.plan("-refresh=false")).toMatchObject(quiet);
    };
    const reimport = async (): Promise<void> => {
      await lab.terraform.run("state", "rm", address);
      expect(await lab.terraform.import(address, "z.test")).toMatchObject({ exitCode: 0 });
      expect(await lab.terraform.plan()).toMatchObject(quiet);
    };
    const changed = async (): Promise<readonly string[]> => {
      const { changes } = await lab.terraform.plan();
      expect(changes.map(({ change }) => change.actions)).toEqual([["update"]]);
      const { before, after } = changes[0]?.change ?? {};
      return Object.keys(after ?? {}).filter((key) => JSON.stringify(before?.[key]) !== JSON.stringify(after?.[key]));
    };

    it.each(Object.entries(copies))(
      "%s: made, changed, cleared, imported, edited by hand, taken away",
      async (type, of) => {
        const zone = (more: string): string => block(`name = "z.test"\ntype = "${type}"\n${more}`);
        lab.configure(zone(of.least));
        expect(await lab.terraform.apply()).toMatchObject(quiet);
        const defaults = optionsOf("z.test");
        await expectQuiet();
        await reimport();

        lab.configure(zone(of.most));
        expect(await lab.terraform.apply()).toMatchObject(quiet);
        expect(optionsOf("z.test")).toMatchObject(of.set);
        await expectQuiet();
        await reimport();
        for (const [edit, attributes] of of.edits) {
          lab.sandbox.ask("zones/options/set", { zone: "z.test", ...edit });
          expect(await changed()).toEqual(attributes);
          expect(await lab.terraform.applyPlan()).toMatchObject(quiet);
          await expectQuiet();
        }

        lab.configure(zone(of.least));
        expect(await lab.terraform.apply()).toMatchObject(quiet);
        expect(optionsOf("z.test")).toEqual(defaults);
        await expectQuiet();
        lab.configure(zone(`${of.least}\ndisabled = true`));
        expect(await lab.terraform.apply()).toMatchObject(quiet);
        expect(optionsOf("z.test")).toMatchObject({ disabled: true });
        await expectQuiet();
        expect(await lab.terraform.destroy()).toMatchObject(quiet);
        expect(JSON.stringify(lab.sandbox.ask("zones/list"))).not.toContain("z.test");
      },
    );

    it("makes a zone with all its options at once", async () => {
      lab.configure(
        block(`name = "z.test"\ntype = "Secondary"\n${copies.Secondary.most.replace(/.*tsig_key_name .*/, "")}`) +
          block(`name = "f.test"\ntype = "SecondaryForwarder"\n${copies.SecondaryForwarder.most}`, "f") +
          block(`name = "c.test"\ntype = "SecondaryCatalog"\n${copies.SecondaryCatalog.most}`, "c"),
      );
      expect(await lab.terraform.apply()).toMatchObject(quiet);
      expect(optionsOf("z.test")).toMatchObject({ ...copies.Secondary.set, primaryZoneTransferTsigKeyName: "" });
      expect(optionsOf("f.test")).toMatchObject(copies.SecondaryForwarder.set);
      await expectQuiet();
    });

    it("finds the servers of a copy by its name when none are given, and forgets those that were", async () => {
      const zone = (more: string): string => block(`name = "z.test"\ntype = "Secondary"\n${more}`);
      lab.configure(zone(copies.Secondary.least));
      expect(await lab.terraform.apply()).toMatchObject(quiet);
      lab.configure(zone(""));
      expect(await lab.terraform.apply()).toMatchObject(quiet);
      expect(optionsOf("z.test")).toMatchObject({ primaryNameServerAddresses: [] });
      await expectQuiet();
    });

    it("tells of a server that does not answer, and leaves nothing behind", async () => {
      for (const type of ["Secondary", "Stub"]) {
        lab.configure(block(`name = "other.test"\ntype = "${type}"\n${copies.Secondary.least}`));
        expect((await lab.terraform.apply()).errors).toMatchObject([
          {
            detail: expect.stringContaining(
              "did not receive SOA record in response from any of the primary name servers",
            ),
          },
        ]);
        expect((await lab.terraform.state()).values?.root_module?.resources ?? []).toEqual([]);
      }
      lab.configure(
        block(
          `name = "z.test"\ntype = "Secondary"\nprimary_zone_transfer_tsig_key_name = "no.key"\n${copies.Secondary.least}`,
        ),
      );
      expect((await lab.terraform.apply()).errors).toMatchObject([{ detail: expect.stringContaining("no.key") }]);
    });

    it("joins, changes and leaves catalogs in place", async () => {
      const catalogs =
        block(`name = "c1.test"\ntype = "Catalog"`, "c1") + block(`name = "c2.test"\ntype = "Catalog"`, "c2");
      const types = version === "13.6" ? ["Stub"] : ["Stub", "Secondary"];
      for (const type of types) {
        const zone = (more: string): string =>
          catalogs + block(`name = "z.test"\ntype = "${type}"\n${copies[type as "Stub"].least}\n${more}`);
        lab.configure(zone(""));
        expect(await lab.terraform.apply()).toMatchObject(quiet);
        lab.configure(zone(`catalog = technitium_dns_zone.c1.name`));
        expect(await lab.terraform.apply()).toMatchObject(quiet);
        expect(optionsOf("z.test")).toMatchObject({ catalog: "c1.test", overrideCatalogQueryAccess: false });
        await expectQuiet();
        await reimport();
        lab.configure(
          zone(`catalog = technitium_dns_zone.c2.name\noverride_catalog_query_access = true\nquery_access = "Deny"`),
        );
        expect(await lab.terraform.apply()).toMatchObject(quiet);
        expect(optionsOf("z.test")).toMatchObject({
          catalog: "c2.test",
          overrideCatalogQueryAccess: true,
          queryAccess: "Deny",
        });
        await expectQuiet();
        lab.sandbox.ask("zones/options/set", { zone: "z.test", catalog: "" });
        expect(await changed()).toContain("catalog");
        expect(await lab.terraform.applyPlan()).toMatchObject(quiet);
        expect(optionsOf("z.test")).toMatchObject({ catalog: "c2.test" });
        lab.configure(zone(""));
        expect(await lab.terraform.apply()).toMatchObject(quiet);
        expect(optionsOf("z.test")).toMatchObject({ catalog: null, queryAccess: "Allow" });
        await expectQuiet();
        expect(await lab.terraform.destroy()).toMatchObject(quiet);
        // From the start, too.
        lab.configure(zone(`catalog = technitium_dns_zone.c1.name`));
        expect(await lab.terraform.apply()).toMatchObject(quiet);
        await expectQuiet();
        expect(await lab.terraform.destroy()).toMatchObject(quiet);
      }
    });

    it("sets every option of a catalog, clears them, and shows what others changed", async () => {
      const zone = (more: string): string => block(`name = "z.test"\ntype = "Catalog"\n${more}`);
      lab.configure(zone(""));
      expect(await lab.terraform.apply()).toMatchObject(quiet);
      const defaults = optionsOf("z.test");
      lab.configure(
        zone(`
          query_access = "UseSpecifiedNetworkACL"
          query_access_network_acl = ["10.77.0.0/24"]
          zone_transfer = "UseSpecifiedNetworkACL"
          zone_transfer_network_acl = ["10.77.0.9"]
          zone_transfer_tsig_key_names = ["key.example"]
          notify = "SeparateNameServersForCatalogAndMemberZones"
          notify_name_servers = ["10.77.0.8"]
          notify_secondary_catalogs_name_servers = ["10.77.0.9"]`),
      );
      expect(await lab.terraform.apply()).toMatchObject(quiet);
      expect(optionsOf("z.test")).toMatchObject({
        notify: "SeparateNameServersForCatalogAndMemberZones",
        notifySecondaryCatalogsNameServers: ["10.77.0.9"],
      });
      await expectQuiet();
      await reimport();
      lab.sandbox.ask("zones/options/set", {
        zone: "z.test",
        notifySecondaryCatalogsNameServers: "false",
        notify: "None",
      });
      expect(await changed()).toEqual(["notify", "notify_secondary_catalogs_name_servers"]);
      expect(await lab.terraform.applyPlan()).toMatchObject(quiet);
      lab.configure(zone(""));
      expect(await lab.terraform.apply()).toMatchObject(quiet);
      expect(optionsOf("z.test")).toEqual(defaults);
      await expectQuiet();
    });
  });

  it("refuses at plan a catalog of a Secondary zone that the server would pass over", async () => {
    lab = await startLab(binary, { version: "13.6", zones: [] });
    lab.configure(block(`name = "z.test"\ntype = "Secondary"\ncatalog = "c.test"`));
    expect((await lab.terraform.plan()).errors).toMatchObject([
      {
        summary: "The server has no such members of catalogs",
        detail: expect.stringContaining("since 14.0; server 13.6"),
      },
    ]);
  });
});
