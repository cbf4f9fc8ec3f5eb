import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expectQuiet, mustApply, PAST_EXPIRY, recordsAt } from "./harness/dhcp";
import { type Lab, serverVersions, startLab } from "./harness/lab";
import { describeWithTerraform } from "./harness/terraform-binary";

const ROOT = join(__dirname, "..", "..");
const DAY = 24 * 3_600_000;
const NAS = "02:77:00:00:00:50";
const PRINTER = "02:77:00:00:00:51";
const VAULT = "02:77:00:00:00:52";
const GUEST = "02:77:00:00:00:99";

/** The files of a folder of the project, under another folder of the test's. */
function filesOf(folder: string, under: string): Readonly<Record<string, string>> {
  const names = readdirSync(join(ROOT, folder)).filter((name) => name.endsWith(".tf"));
  return Object.fromEntries(names.map((name) => [join(under, name), readFileSync(join(ROOT, folder, name), "utf8")]));
}

describeWithTerraform("the example", (binary) => {
  describe.each(serverVersions)("on %s", (version) => {
    let lab: Lab;
    afterEach(() => lab.close());

    /** Puts an example into the directory, with the modules beside it. */
    const use = async (name: string) => {
      const { "main.tf": text = "", ...more } = filesOf(`examples/${name}`, "");
      const main = text.replace("../../modules/", "./modules/");
      lab.terraform.write({ ...more, "main.tf": main, ...filesOf("modules/split-scope", "modules/split-scope") });
      expect(await lab.terraform.run("get", "-no-color")).toMatchObject({ exitCode: 0 });
    };
    const namesThere = (...names: readonly string[]) => names.map((name) => recordsAt(lab.sandbox, name).length);

    it("preserve-reservation keeps names through the end of leases", async () => {
      lab = await startLab(binary, { version, zones: [] });
      await use("preserve-reservation");
      await mustApply(lab);
      await expectQuiet(lab);
      for (const [mac, hostname] of [
        [NAS, "nas"],
        [PRINTER, "printer"],
        [VAULT, "vault"],
        [GUEST, "guest"],
      ] as const) {
        expect(lab.sandbox.dhcp.lease({ mac, hostname })).toMatchObject({ reply: "ACK" });
      }
      await mustApply(lab);
      await expectQuiet(lab);
      lab.sandbox.advance(DAY);
      await mustApply(lab);
      await expectQuiet(lab);
      expect(namesThere("nas.lab.test", "vault.lab.test", "guest.lab.test", "51.0.77.10.in-addr.arpa")).toEqual([
        1, 1, 1, 1,
      ]);
      expect(await lab.terraform.outputs()).toEqual({
        protection: { nas: version === "15.2" ? "server" : "restored", printer: "restored", vault: "shielded" },
      });
      expect(await lab.terraform.destroy()).toMatchObject({ exitCode: 0, errors: [] });
    });

    it("split-scope keeps reserved names out of reach, with names from DHCP for all others", async () => {
      lab = await startLab(binary, { version, zones: [] });
      await use("split-scope");
      await mustApply(lab);
      await expectQuiet(lab);
      expect(lab.sandbox.dhcp.lease({ mac: NAS, hostname: "nas" })).toMatchObject({ address: "10.77.0.50" });
      expect(lab.sandbox.dhcp.lease({ mac: GUEST, hostname: "guest" })).toMatchObject({ address: "10.77.0.100" });
      expect(namesThere("nas.lab.test", "guest.lab.test")).toEqual([1, 1]);
      await expectQuiet(lab);
      lab.sandbox.advance(DAY);
      expect(namesThere("nas.lab.test", "guest.lab.test")).toEqual([1, 0]);
      const plan = await lab.terraform.plan();
      expect(plan).toMatchObject({ exitCode: 0, warnings: [] });
      expect(await lab.terraform.outputs()).toMatchObject({ protection: { nas: "prevented", printer: "prevented" } });
    });

    it("split-scope splits a living scope without a moment in which a reserved name is gone", async () => {
      lab = await startLab(binary, { version });
      lab.configure(
        `
        resource "technitium_dns_zone" "lab" {
          name          = "lab.test"
          force_destroy = true
        }
        resource "technitium_dns_zone" "reverse" {
          network       = "10.77.0.0/24"
          force_destroy = true
        }
        resource "technitium_dhcp_scope" "lan" {
          name             = "Lab"
          starting_address = "10.77.0.50"
          ending_address   = "10.77.0.199"
          subnet_mask      = "255.255.255.0"
          lease_time       = "8h"
          domain_name      = technitium_dns_zone.lab.name
        }
        resource "technitium_dhcp_reservation" "nas" {
          scope            = technitium_dhcp_scope.lan.name
          hardware_address = "${NAS}"
          ip_address       = "10.77.0.50"
          host_name        = "nas"
        }
        `,
        `owner = "lab"`,
      );
      for (const [address, id] of [
        ["technitium_dns_zone.lab", "lab.test"],
        ["technitium_dns_zone.reverse", "0.77.10.in-addr.arpa"],
      ] as const) {
        expect(await lab.terraform.import(address, id)).toMatchObject({ exitCode: 0 });
      }
      await mustApply(lab);
      lab.sandbox.dhcp.lease({ mac: NAS, hostname: "nas" });
      expect(namesThere("nas.lab.test", "50.0.77.10.in-addr.arpa")).toEqual([1, 1]);

      await use("split-scope");
      lab.terraform.write({
        "moved.tf": `moved {\n  from = technitium_dhcp_reservation.nas\n  to   = module.lan.technitium_dhcp_reservation.host["nas"]\n}\n`,
      });
      await mustApply(lab);
      await expectQuiet(lab);
      expect(namesThere("nas.lab.test", "50.0.77.10.in-addr.arpa")).toEqual([1, 1]);
      lab.sandbox.dhcp.renew({ mac: NAS, hostname: "nas", address: "10.77.0.50" });
      lab.sandbox.advance(DAY);
      expect(namesThere("nas.lab.test", "50.0.77.10.in-addr.arpa")).toEqual([1, 1]);
      await expectQuiet(lab);
    });

    it("adopt-existing takes a hand-made network over as it is", async () => {
      lab = await startLab(binary, { version });
      const { sandbox } = lab;
      sandbox.ask("dhcp/scopes/set", {
        name: "Lab",
        startingAddress: "10.77.0.50",
        endingAddress: "10.77.0.199",
        subnetMask: "255.255.255.0",
        leaseTimeDays: "0",
        leaseTimeMinutes: "10",
        domainName: "lab.test",
        routerAddress: "10.77.0.1",
      });
      sandbox.ask("dhcp/scopes/addReservedLease", {
        name: "Lab",
        hardwareAddress: NAS,
        ipAddress: "10.77.0.50",
        hostName: "nas",
        comments: "file server, shelf 2",
      });
      const record = { zone: "lab.test", domain: "files.lab.test", type: "CNAME", cname: "nas.lab.test" };
      sandbox.ask("zones/records/add", { ...record, ttl: "3600", comments: "what people type" });
      sandbox.dhcp.lease({ mac: NAS, hostname: "nas" });

      await use("adopt-existing");
      const plan = await lab.terraform.plan();
      expect(plan).toMatchObject({ exitCode: 2, errors: [] });
      const all = plan.plan?.resource_changes ?? [];
      expect(all.map(({ change }) => change.importing !== undefined)).toEqual([true, true, true, true]);
      expect(
        all.flatMap(({ change }) => change.actions).filter((action) => action === "delete" || action === "create"),
      ).toEqual([]);
      expect(await lab.terraform.applyPlan()).toMatchObject({ exitCode: 0, errors: [] });
      await expectQuiet(lab);
      sandbox.advance(PAST_EXPIRY);
      await mustApply(lab);
      await expectQuiet(lab);
      expect(namesThere("nas.lab.test", "50.0.77.10.in-addr.arpa", "files.lab.test")).toEqual([1, 1, 1]);
    });
  });
});
