import { expectQuiet, MAC, mustApply, reservationBlock, reservationsOf, scopeBlock, valuesOf } from "./harness/dhcp";
import { type Lab, serverVersions, startLab } from "./harness/lab";
import { describeWithTerraform } from "./harness/terraform-binary";

const LAN = "technitium_dhcp_scope.lan";

/** Every setting that may be left out: in HCL, a second value, the server's own form of the first, and what it is once left out. */
const settings: readonly (readonly [name: string, first: string, second: string, cleared: unknown])[] = [
  ["lease_time", `"90m"`, `"2d"`, "1d"],
  ["offer_delay_time", "250", "0", 0],
  ["ping_check_enabled", "true", "false", false],
  ["ping_check_timeout", "1500", "2000", 1000],
  ["ping_check_retries", "5", "0", 2],
  ["domain_name", `"lab.test"`, `"Other.test."`, null],
  ["domain_search_list", `["lab.test", "a.lab.test"]`, `["a.lab.test", "lab.test"]`, null],
  ["dns_updates", "false", "true", true],
  ["dns_ttl", `"5m"`, `"600"`, "900"],
  ["server_address", `"10.77.0.2"`, `"10.77.0.3"`, null],
  ["server_host_name", `"boot"`, `"other-boot"`, null],
  ["boot_file_name", `"pxe/a.efi"`, `"pxe/b.efi"`, null],
  ["router_address", `"10.77.0.1"`, `"10.77.0.254"`, null],
  ["dns_servers", `["10.77.0.1", "9.9.9.9"]`, `["9.9.9.9"]`, null],
  ["wins_servers", `["10.77.0.4"]`, `["10.77.0.5", "10.77.0.4"]`, null],
  ["ntp_servers", `["10.77.0.6"]`, `["10.77.0.7"]`, null],
  ["ntp_server_domain_names", `["time.lab.test"]`, `["time2.lab.test"]`, null],
  [
    "static_routes",
    `[{ destination = "10.9.0.0", subnet_mask = "255.255.0.0", router = "10.77.0.1" }]`,
    `[{ destination = "10.8.0.0", subnet_mask = "255.255.0.0", router = "10.77.0.1" }]`,
    null,
  ],
  [
    "vendor_info",
    `[{ identifier = "PXE", information = "06:01:03" }]`,
    `[{ identifier = "", information = "0601" }]`,
    null,
  ],
  ["capwap_ac_ip_addresses", `["10.77.0.8"]`, `["10.77.0.9"]`, null],
  ["tftp_server_addresses", `["10.77.0.8"]`, `["10.77.0.9"]`, null],
  ["generic_options", `[{ code = 67, value = "61:62" }]`, `[{ code = 68, value = "6364" }]`, null],
  [
    "exclusions",
    `[{ starting_address = "10.77.0.60", ending_address = "10.77.0.69" }]`,
    `[{ starting_address = "10.77.0.61", ending_address = "10.77.0.69" }]`,
    null,
  ],
  ["allow_only_reserved_leases", "true", "false", false],
  ["block_locally_administered_mac_addresses", "true", "false", false],
  ["ignore_client_identifier_option", "false", "true", true],
];

const scope = (more = "", range = ["10.77.0.50", "10.77.0.199"]): string => `
  resource "technitium_dhcp_scope" "lan" {
    name             = "Lab"
    starting_address = "${range[0] ?? ""}"
    ending_address   = "${range[1] ?? ""}"
    subnet_mask      = "255.255.255.0"
    ${more}
  }
`;

/** What another administrator does to each setting, as parameters of the server's API, and the attributes that drift by it. */
const meddling = {
  leaseTimeDays: "3",
  offerDelayTime: "77",
  pingCheckEnabled: "true",
  pingCheckTimeout: "77",
  pingCheckRetries: "7",
  domainName: "drift.test",
  domainSearchList: "drift.test",
  dnsUpdates: "false",
  dnsTtl: "77",
  serverAddress: "10.77.0.77",
  serverHostName: "drift",
  bootFileName: "drift",
  routerAddress: "10.77.0.77",
  dnsServers: "10.77.0.77",
  winsServers: "10.77.0.77",
  ntpServers: "10.77.0.77",
  ntpServerDomainNames: "drift.test",
  staticRoutes: "10.7.0.0|255.255.0.0|10.77.0.77",
  vendorInfo: "drift|07",
  capwapAcIpAddresses: "10.77.0.77",
  tftpServerAddresses: "10.77.0.77",
  genericOptions: "77|07",
  exclusions: "10.77.0.77|10.77.0.77",
  allowOnlyReservedLeases: "true",
  blockLocallyAdministeredMacAddresses: "true",
  ignoreClientIdentifierOption: "false",
};

describeWithTerraform("technitium_dhcp_scope", (binary) => {
  describe.each(serverVersions)("on %s", (version) => {
    let lab: Lab;
    beforeEach(async () => {
      lab = await startLab(binary, { version });
    });
    afterEach(() => lab.close());

    const withSettings = (which: 1 | 2) => scope(settings.map((row) => `${row[0]} = ${row[which]}`).join("\n"));
    const messagesOf = (plan: { errors: readonly { summary: string; detail: string }[] }) =>
      plan.errors.map(({ summary, detail }) => `${summary}: ${detail}`).join("\n");

    it("is created with the server's defaults, and the next plan is empty", async () => {
      lab.configure(scope());
      await mustApply(lab);
      await expectQuiet(lab);
      expect(await valuesOf(lab, LAN)).toMatchObject(
        Object.fromEntries(settings.map(([name, , , cleared]) => [name, cleared])),
      );
    });

    it("is created with every setting, updated in every one, and cleared of all", async () => {
      lab.configure(withSettings(1));
      await mustApply(lab);
      await expectQuiet(lab);
      const created = lab.sandbox.ask("dhcp/scopes/get", { name: "Lab" });

      lab.configure(withSettings(2));
      const { changes } = await lab.terraform.plan();
      expect(changes).toMatchObject([{ address: LAN, change: { actions: ["update"] } }]);
      const [change] = changes;
      const moved = settings.filter(
        ([name]) => JSON.stringify(change?.change.before?.[name]) !== JSON.stringify(change?.change.after?.[name]),
      );
      expect(moved).toHaveLength(settings.length);
      await mustApply(lab);
      await expectQuiet(lab);
      expect(lab.sandbox.ask("dhcp/scopes/get", { name: "Lab" })).not.toEqual(created);

      lab.configure(scope());
      await mustApply(lab);
      await expectQuiet(lab);
      expect(await valuesOf(lab, LAN)).toMatchObject(
        Object.fromEntries(settings.map(([name, , , cleared]) => [name, cleared])),
      );
    });

    it("is imported with every setting, with an empty plan after it", async () => {
      lab.configure(withSettings(1));
      await mustApply(lab);
      await lab.terraform.run("state", "rm", LAN);
      expect(messagesOf(await lab.terraform.apply())).toContain(`technitium_dhcp_scope.NAME 'Lab'`);
      expect(await lab.terraform.import(LAN, "Lab")).toMatchObject({ exitCode: 0 });
      await expectQuiet(lab);
    });

    it("shows what somebody else changed, also where the configuration is silent, and puts it back", async () => {
      lab.configure(scope());
      await mustApply(lab);
      lab.sandbox.ask("dhcp/scopes/set", { name: "Lab", ...meddling });
      const { changes } = await lab.terraform.plan();
      const { before, after } = changes[0]?.change ?? {};
      const drifted = settings.filter(([name]) => JSON.stringify(before?.[name]) !== JSON.stringify(after?.[name]));
      expect(drifted.map(([name]) => name)).toEqual(settings.map(([name]) => name));
      await mustApply(lab);
      await expectQuiet(lab);
    });

    it("uses this server as the clients' DNS server, and goes back to a list", async () => {
      lab.configure(scope("use_this_dns_server = true"));
      await mustApply(lab);
      await expectQuiet(lab);
      lab.configure(scope(`dns_servers = ["9.9.9.9"]`));
      await mustApply(lab);
      await expectQuiet(lab);
      lab.configure(scope());
      await mustApply(lab);
      await expectQuiet(lab);
      expect(lab.sandbox.ask("dhcp/scopes/get", { name: "Lab" })).not.toHaveProperty("dnsServers");
    });

    it("knows dns_overwrite_for_dynamic_lease where the server does, and says so where it does not", async () => {
      lab.configure(scope("dns_overwrite_for_dynamic_lease = true"));
      if (version === "13.6") {
        expect(messagesOf(await lab.terraform.plan())).toContain("needs server 14.3 or later");
        return;
      }
      await mustApply(lab);
      await expectQuiet(lab);
      await lab.terraform.run("state", "rm", LAN);
      expect(await lab.terraform.import(LAN, "Lab")).toMatchObject({ exitCode: 0 });
      await expectQuiet(lab);
      lab.sandbox.ask("dhcp/scopes/set", { name: "Lab", dnsOverwriteForDynamicLease: "false" });
      expect((await lab.terraform.plan()).changes).toMatchObject([
        {
          change: {
            before: { dns_overwrite_for_dynamic_lease: false },
            after: { dns_overwrite_for_dynamic_lease: true },
          },
        },
      ]);
      await mustApply(lab);
      await expectQuiet(lab);
      lab.configure(scope());
      await mustApply(lab);
      await expectQuiet(lab);
    });

    it("is renamed in place together with its reservations", async () => {
      const nas = `host_name = "nas"\n preserve_dns_on_expiry = true`;
      lab.configure(scopeBlock() + reservationBlock(nas));
      await mustApply(lab);
      lab.sandbox.dhcp.lease({ mac: MAC, hostname: "nas" });
      lab.configure((scopeBlock() + reservationBlock(nas)).replace('"Lab"', '"Home"'));
      const { changes } = await lab.terraform.plan();
      expect(changes.map(({ change }) => change.actions)).toEqual([["update"], ["update"]]);
      await mustApply(lab);
      await expectQuiet(lab);
      expect(reservationsOf(lab.sandbox, "Home")).toHaveLength(1);
      expect(lab.sandbox.request("dhcp/scopes/get", { name: "Lab" })).toMatchObject({ status: "error" });
    });

    it("is disabled, enabled and moved to other addresses in place", async () => {
      lab.configure(scope("enabled = false"));
      await mustApply(lab);
      await expectQuiet(lab);
      expect(await valuesOf(lab, LAN)).toMatchObject({ enabled: false });
      lab.configure(scope("", ["10.77.0.20", "10.77.0.99"]));
      await mustApply(lab);
      await expectQuiet(lab);
      lab.sandbox.ask("dhcp/scopes/disable", { name: "Lab" });
      expect((await lab.terraform.plan()).changes).toMatchObject([
        { change: { before: { enabled: false }, after: { enabled: true } } },
      ]);
      await mustApply(lab);
      await expectQuiet(lab);
    });

    it("is made anew after somebody deleted it, and goes for good", async () => {
      lab.configure(scope());
      await mustApply(lab);
      lab.sandbox.ask("dhcp/scopes/delete", { name: "Lab" });
      expect((await lab.terraform.plan()).changes).toMatchObject([{ change: { actions: ["create"] } }]);
      await mustApply(lab);
      await expectQuiet(lab);
      expect(await lab.terraform.destroy()).toMatchObject({ exitCode: 0 });
      expect(lab.sandbox.request("dhcp/scopes/get", { name: "Lab" })).toMatchObject({ status: "error" });
    });

    it("does not go while it holds reservations of others, unless it may", async () => {
      lab.configure(scope());
      await mustApply(lab);
      const form = { name: "Lab", hardwareAddress: MAC, ipAddress: "10.77.0.60", hostName: "mine" };
      lab.sandbox.ask("dhcp/scopes/addReservedLease", form);
      const refused = await lab.terraform.destroy();
      expect(messagesOf(refused)).toContain("02-77-00-00-00-50 → 10.77.0.60 mine");
      await expectQuiet(lab);
      lab.configure(scope("force_destroy = true"));
      await mustApply(lab);
      expect(await lab.terraform.destroy()).toMatchObject({ exitCode: 0 });
    });

    it("reports all that is wrong with a configuration at once", async () => {
      lab.configure(
        scope(
          `
          dns_servers    = ["9.9.9.9"]
          use_this_dns_server = true
          generic_options  = [{ code = 6, value = "00" }]
          exclusions       = [{ starting_address = "10.77.0.10", ending_address = "10.77.0.12" }]
          ntp_servers      = [for number in range(256) : "10.77.1.\${number % 250}"]
          server_host_name = "${"x".repeat(64)}"
          lease_time       = "0m"
          boot_file_name   = "${"é".repeat(64)}"
        `,
          ["10.77.0.199", "10.77.0.255"],
        ),
      );
      const text = messagesOf(await lab.terraform.plan());
      expect(text).toContain("leave dns_servers out");
      expect(text).toContain("broadcast address");
      expect(text).toContain("never sends it");
      expect(text).toContain("does not lie in the scope's range");
      expect(text).toContain("256 entries");
      expect(text).toContain("64 bytes");
      expect(text).toContain("128 bytes");
      expect(text).toContain("at least one minute");
    });

    it("does not overlap another scope, of the server or of the configuration, nor enclose one", async () => {
      lab.sandbox.ask("dhcp/scopes/set", {
        name: "Old",
        startingAddress: "10.77.0.100",
        endingAddress: "10.77.0.110",
        subnetMask: "255.255.255.0",
      });
      lab.configure(`
        ${scope()}
        resource "technitium_dhcp_scope" "second" {
          name             = "Second"
          starting_address = "10.77.0.190"
          ending_address   = "10.77.0.210"
          subnet_mask      = "255.255.255.0"
        }
      `);
      const text = messagesOf(await lab.terraform.plan());
      expect(text).toContain('"Old" has 10.77.0.100 to 10.77.0.110');
      expect(text).toMatch(/"(?:Lab|Second)" has .* in this configuration/);
    });

    it("tells the server's reason when a scope cannot be put into service, and keeps the state true", async () => {
      lab.sandbox.network.port67Taken = true;
      lab.configure(scope());
      const failed = await lab.terraform.apply();
      expect(messagesOf(failed)).toContain("Address already in use");
      lab.sandbox.network.port67Taken = false;
      await mustApply(lab);
      await expectQuiet(lab);
    });

    it("is found by data sources", async () => {
      lab.configure(`
        ${scopeBlock(`router_address = "10.77.0.1"`)}
        ${reservationBlock(`host_name = "nas"\n dns_shield = true`)}
        data "technitium_dhcp_scope" "lan" { name = technitium_dhcp_reservation.nas.scope }
        data "technitium_dhcp_scopes" "at" {
          address = technitium_dhcp_reservation.nas.ip_address
        }
        output "router" { value = data.technitium_dhcp_scope.lan.router_address }
        output "reserved" { value = data.technitium_dhcp_scope.lan.reservations }
        output "names" { value = data.technitium_dhcp_scopes.at.scopes[*].name }
      `);
      await mustApply(lab);
      expect(await lab.terraform.outputs()).toEqual({
        router: "10.77.0.1",
        names: ["Lab"],
        reserved: [
          {
            hardware_address: "02-77-00-00-00-50",
            ip_address: "10.77.0.50",
            host_name: "nas",
            comments: null,
            dns_shield: true,
          },
        ],
      });
      lab.configure(`data "technitium_dhcp_scope" "lan" { name = "Nowhere" }`);
      expect(messagesOf(await lab.terraform.plan())).toContain(`"Nowhere"`);
    });
  });
});
