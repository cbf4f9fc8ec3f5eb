import { startLab, serverVersions, type Lab } from "./harness/lab";
import { recordsIn } from "./harness/records";
import { describeWithTerraform } from "./harness/terraform-binary";

const quiet = { exitCode: 0, errors: [], warnings: [] };
const address = "technitium_dns_zone.z";
const block = (more: string, label = "z"): string => `resource "technitium_dns_zone" "${label}" {\n${more}\n}\n`;

/** Every option of a Primary zone, none at its default. */
const options = `
  query_access = "UseSpecifiedNetworkACL"
  query_access_network_acl = ["!10.77.0.66", "10.77.0.0/24", "2001:DB8:0::/32"]
  zone_transfer = "AllowZoneNameServersAndUseSpecifiedNetworkACL"
  zone_transfer_network_acl = ["192.168.1.7/32"]
  zone_transfer_tsig_key_names = ["Transfer.example."]
  notify = "BothZoneAndSpecifiedNameServers"
  notify_name_servers = ["10.77.0.9", "2001:0db8::1"]
  update = "UseSpecifiedNetworkACL"
  update_network_acl = ["10.77.0.0/24"]
  update_security_policies = [
    { tsig_key_name = "update.example", domain = "*.z.test", allowed_types = ["A", "AAAA"] },
    { tsig_key_name = "update.example", domain = "z.test", allowed_types = ["ANY"] },
  ]
`;

describeWithTerraform("technitium_dns_zone", (binary) => {
  let lab: Lab;
  afterEach(() => lab.close());

  describe.each(serverVersions)("server %s", (version) => {
    beforeEach(async () => {
      lab = await startLab(binary, { version, zones: [] });
    });

    const expectQuiet = async (): Promise<void> => {
      expect(await lab.terraform.plan()).toMatchObject(quiet);
      expect(await lab.terraform.plan("-refresh=false")).toMatchObject(quiet);
    };
    const optionsOf = (zone: string) => lab.sandbox.ask("zones/options/get", { zone });

    it("creates zones of every type that needs no answering primary, imports them, and takes them away", async () => {
      const types = {
        p: `name = "p.test"`,
        r4: `network = "10.77.0.0/24"`,
        r6: `network = "2001:db8::/32"`,
        f: `name = "f.test"\ntype = "Forwarder"`,
        c: `name = "c.test"\ntype = "Catalog"`,
        sf: `name = "sf.test"\ntype = "SecondaryForwarder"\nprimary_name_server_addresses = ["10.77.0.2"]\nprimary_zone_transfer_protocol = "Tls"`,
        sc: `name = "sc.test"\ntype = "SecondaryCatalog"\nprimary_name_server_addresses = ["10.77.0.2"]\nprimary_zone_transfer_tsig_key_name = "key.example"`,
        root: `name = "."\ntype = "Forwarder"`,
      };
      lab.configure(
        Object.entries(types)
          .map(([label, more]) => block(more, label))
          .join(""),
      );
      expect(await lab.terraform.apply()).toMatchObject(quiet);
      await expectQuiet();
      const { values } = await lab.terraform.state();
      const before = values?.root_module?.resources ?? [];
      expect(before.map(({ values: { name, type } }) => [name, type])).toEqual([
        ["c.test", "Catalog"],
        ["f.test", "Forwarder"],
        ["p.test", "Primary"],
        ["0.77.10.in-addr.arpa", "Primary"],
        ["8.b.d.0.1.0.0.2.ip6.arpa", "Primary"],
        [".", "Forwarder"],
        ["sc.test", "SecondaryCatalog"],
        ["sf.test", "SecondaryForwarder"],
      ]);
      for (const {
        address: which,
        values: { name },
      } of before) {
        await lab.terraform.run("state", "rm", which);
        expect(await lab.terraform.import(which, String(name))).toMatchObject({ exitCode: 0 });
      }
      // Only the networks are news, and they are no reason to make a zone anew.
      const news = (await lab.terraform.plan()).changes.map(({ name, change }) => [name, ...change.actions]);
      expect(news.sort()).toEqual([
        ["r4", "update"],
        ["r6", "update"],
      ]);
      expect(await lab.terraform.applyPlan()).toMatchObject(quiet);
      await expectQuiet();
      expect((await lab.terraform.import("technitium_dns_zone.none", "none.test")).exitCode).toBe(1);
      expect(await lab.terraform.destroy()).toMatchObject(quiet);
      const names = JSON.stringify(lab.sandbox.ask("zones/list"));
      for (const name of ["p.test", "f.test", "c.test", "sf.test", "sc.test"]) expect(names).not.toContain(name);
    });

    it("sets every option, takes them back to the defaults, and names what changed behind our back", async () => {
      lab.configure(block(`name = "z.test"`));
      expect(await lab.terraform.apply()).toMatchObject(quiet);
      const defaults = optionsOf("z.test");
      await expectQuiet();
      lab.configure(block(`name = "Z.test."\n${options}\ndisabled = true`));
      expect(await lab.terraform.apply()).toMatchObject(quiet);
      await expectQuiet();
      expect(optionsOf("z.test")).toMatchObject({
        disabled: true,
        queryAccess: "UseSpecifiedNetworkACL",
        queryAccessNetworkACL: ["!10.77.0.66", "10.77.0.0/24", "2001:db8::/32"],
        zoneTransferNetworkACL: ["192.168.1.7"],
        notifyNameServers: ["10.77.0.9", "2001:db8::1"],
        updateSecurityPolicies: [{ domain: "*.z.test", allowedTypes: ["A", "AAAA"] }, { allowedTypes: ["ANY"] }],
      });
      const imported = (await lab.terraform.resource(address))?.values;
      await lab.terraform.run("state", "rm", address);
      expect(await lab.terraform.import(address, "z.test")).toMatchObject({ exitCode: 0 });
      expect(await lab.terraform.plan()).toMatchObject({ exitCode: 0, errors: [] });
      expect((await lab.terraform.resource(address))?.values).toMatchObject({
        update: imported?.["update"],
        notify: imported?.["notify"],
      });

      const edits: readonly (readonly [Readonly<Record<string, string>>, string])[] = [
        [{ disabled: "false" }, "disabled"],
        [{ queryAccess: "Deny" }, "query_access"],
        [{ zoneTransferNetworkACL: "false" }, "zone_transfer_network_acl"],
        [{ notifyNameServers: "10.77.0.8" }, "notify_name_servers"],
        [{ updateSecurityPolicies: "false" }, "update_security_policies"],
      ];
      for (const [edit, attribute] of edits) {
        lab.sandbox.ask("zones/options/set", { zone: "z.test", ...edit });
        const { changes } = await lab.terraform.plan();
        const { before, after } = changes[0]?.change ?? {};
        const differing = Object.keys(after ?? {}).filter(
          (key) => JSON.stringify(before?.[key]) !== JSON.stringify(after?.[key]),
        );
        expect(differing).toEqual([attribute]);
        expect(await lab.terraform.applyPlan()).toMatchObject(quiet);
      }
      await expectQuiet();
      lab.configure(block(`name = "z.test"`));
      expect(await lab.terraform.apply()).toMatchObject(quiet);
      expect(optionsOf("z.test")).toEqual(defaults);
      await expectQuiet();
    });

    it("writes the SOA record, keeps its serial going, and leaves alone what is not said", async () => {
      lab.configure(
        block(
          `name = "z.test"\nsoa = { responsible_person = "host.master@z.test", refresh = "30m", use_serial_date_scheme = true }`,
        ),
      );
      expect(await lab.terraform.apply()).toMatchObject(quiet);
      await expectQuiet();
      const soa = () => {
        const { records } = lab.sandbox.ask("zones/records/get", { domain: "z.test", zone: "z.test" });
        return (
          records as unknown as readonly { readonly type: string; readonly ttl: number; readonly rData: object }[]
        ).find(({ type }) => type === "SOA");
      };
      expect(soa()).toMatchObject({
        ttl: 900,
        rData: { responsiblePerson: "host.master@z.test", refresh: 1800, retry: 300, useSerialDateScheme: true },
      });
      lab.configure(
        block(
          `name = "z.test"\nsoa = { expire = "2w", minimum = 60, retry = 100, ttl = 120, primary_name_server = "ns.z.test" }`,
        ),
      );
      expect(await lab.terraform.apply()).toMatchObject(quiet);
      expect(soa()).toMatchObject({
        ttl: 120,
        rData: {
          primaryNameServer: "ns.z.test",
          responsiblePerson: "host.master@z.test",
          refresh: 1800,
          retry: 100,
          expire: 1209600,
          minimum: 60,
          useSerialDateScheme: true,
        },
      });
      await expectQuiet();
    });

    it("joins, changes and leaves a catalog, which is not destroyed while it has members", async () => {
      const catalogs =
        block(`name = "c1.test"\ntype = "Catalog"`, "c1") + block(`name = "c2.test"\ntype = "Catalog"`, "c2");
      const member = (more: string): string => block(`name = "z.test"\n${more}`);
      const catalogOf = (): unknown => optionsOf("z.test")["catalog"];
      lab.configure(catalogs + member(`catalog = technitium_dns_zone.c1.name`));
      expect(await lab.terraform.apply()).toMatchObject(quiet);
      expect(catalogOf()).toBe("c1.test");
      await expectQuiet();
      lab.configure(
        catalogs +
          member(`catalog = technitium_dns_zone.c2.name\noverride_catalog_query_access = true\nquery_access = "Deny"`),
      );
      expect(await lab.terraform.apply()).toMatchObject(quiet);
      expect(optionsOf("z.test")).toMatchObject({
        catalog: "c2.test",
        overrideCatalogQueryAccess: true,
        queryAccess: "Deny",
      });
      await expectQuiet();
      lab.sandbox.ask("zones/create", { zone: "foreign.test", type: "Primary", catalog: "c1.test" });
      expect((await lab.terraform.destroy("-target=technitium_dns_zone.c1")).errors).toMatchObject([
        { summary: "The catalog still has members", detail: expect.stringContaining("foreign.test.") },
      ]);
      lab.sandbox.ask("zones/delete", { zone: "foreign.test" });
      lab.configure(catalogs + member(""));
      expect(await lab.terraform.apply()).toMatchObject(quiet);
      expect(catalogOf()).toBeNull();
      await expectQuiet();
      expect(await lab.terraform.destroy()).toMatchObject(quiet);
    });

    it("refuses a zone that exists, and one that is not empty, and destroys it with force", async () => {
      const { sandbox, terraform } = lab;
      sandbox.ask("zones/create", { zone: "z.test", type: "Primary" });
      lab.configure(block(`name = "z.test"`));
      expect((await terraform.apply()).errors).toMatchObject([
        {
          summary: "The zone exists already",
          detail: expect.stringContaining("terraform import technitium_dns_zone.NAME 'z.test'"),
        },
      ]);
      expect(await terraform.import(address, "z.test")).toMatchObject({ exitCode: 0 });
      sandbox.ask("zones/records/add", { domain: "x.z.test", zone: "z.test", type: "A", ipAddress: "10.77.0.1" });
      expect((await terraform.destroy()).errors).toMatchObject([
        {
          summary: "The zone still holds records of others",
          detail: expect.stringContaining("x.z.test. A 10.77.0.1: made by somebody who left no tag"),
        },
      ]);
      expect(recordsIn(sandbox, "z.test")).toHaveLength(1);
      lab.configure(block(`name = "z.test"\nforce_destroy = true`));
      expect(await terraform.apply()).toMatchObject(quiet);
      expect(await terraform.destroy()).toMatchObject(quiet);
      expect(JSON.stringify(sandbox.ask("zones/list"))).not.toContain("z.test");
    });

    it("replaces a zone whose name or type changes, and says create when it is gone", async () => {
      lab.configure(block(`name = "z.test"`));
      expect(await lab.terraform.apply()).toMatchObject(quiet);
      lab.sandbox.ask("zones/delete", { zone: "z.test" });
      const gone = await lab.terraform.plan();
      expect(gone.changes.map(({ change }) => change.actions)).toEqual([["create"]]);
      expect(await lab.terraform.applyPlan()).toMatchObject(quiet);
      for (const changed of [`name = "y.test"`, `name = "y.test"\ntype = "Forwarder"`, `network = "10.1.0.0/16"`]) {
        lab.configure(block(changed));
        const { changes, errors } = await lab.terraform.plan();
        expect([errors, changes.map(({ change }) => change.actions)]).toEqual([[], [["delete", "create"]]]);
        expect(await lab.terraform.applyPlan()).toMatchObject(quiet);
        await expectQuiet();
      }
    });
  });

  it("refuses at plan what does not go together, all at once, and what the server's version does not take", async () => {
    lab = await startLab(binary, { version: "14.3" });
    const bad: readonly (readonly [string, readonly string[]])[] = [
      [`name = "z.test"\nnetwork = "10.0.0.0/8"`, ["not both"]],
      [``, ["give a name"]],
      [`network = "10.0.0.0/25"`, ["multiple of 8 bits"]],
      [`name = "z.test"\ntype = "Hint"`, ["one of Primary"]],
      [`name = "z.test"\nquery_access = "Maybe"`, ["one of Deny"]],
      [`name = "z.test"\nquery_access_network_acl = ["10.0.0.1/24", "x"]`, ["bits beyond the prefix", '"x"']],
      [
        `name = "z.test"\nvalidate_zone = true\nprimary_name_server_addresses = ["10.0.0.1"]`,
        ["it is for Secondary", "it is for Secondary, SecondaryForwarder"],
      ],
      [
        `name = "z.test"\ntype = "Catalog"\ncatalog = "c.test"\nsoa = {}\ndnssec = { algorithm = "EDDSA", curve = "P256", iterations = 1 }`,
        ["it is for Primary, Secondary", "it is for Primary", "needs a curve", "nx_proof NSEC3"],
      ],
      [`name = "z.test"\ntype = "SecondaryForwarder"`, ["needs servers to copy from"]],
      [
        `name = "z.test"\ntype = "Stub"\nprimary_name_server_addresses = ["10.0.0", "ns.example:0", "a b"]\nquery_access = "AllowOnlyZoneNameServers"`,
        ['"10.0.0"', '"ns.example:0" has a port that is not 1 to 65535', '"a b"'],
      ],
      [
        `name = "z.test"\noverride_catalog_notify = true\nnotify = "SeparateNameServersForCatalogAndMemberZones"`,
        ["no catalog", "in a zone of type Primary it is one of None"],
      ],
      [
        `name = "z.test"\ntype = "Stub"\nquery_access = "AllowOnlyZoneNameServers"`,
        ["in a zone of type Stub it is one of Deny, Allow, AllowOnlyPrivateNetworks, UseSpecifiedNetworkACL"],
      ],
      [
        `name = "z.test"\ndnssec = { algorithm = "RSA", curve = "P256" }`,
        ["RSA needs hash_algorithm", "RSA needs ksk_key_size", "curve goes with"],
      ],
      [`name = "-z.test"`, ["server 14.3 refuses"]],
    ];
    for (const [more, words] of bad) {
      lab.configure(block(more));
      const { errors } = await lab.terraform.plan();
      const said = errors.map(({ detail }) => detail).join("\n");
      for (const word of words) expect([more, said]).toEqual([more, expect.stringContaining(word)]);
    }
  });
});
