import {
  expectQuiet,
  MAC,
  mustApply,
  PAST_EXPIRY,
  recordsAt,
  reservationBlock,
  scopeBlock,
  valuesOf,
} from "./harness/dhcp";
import { type Lab, serverVersions, startLab } from "./harness/lab";
import {
  A,
  ADDRESS,
  isThere,
  NAME,
  NAS,
  PTR,
  REVERSE,
  startHost,
  STRANGER,
  warningsOf,
} from "./harness/preserved-host";
import { describeWithTerraform } from "./harness/terraform-binary";

describeWithTerraform("the records of a reservation", (binary) => {
  describe.each(serverVersions)("on %s", (version) => {
    let lab: Lab;
    beforeEach(async () => {
      lab = await startLab(binary, { version });
    });
    afterEach(() => lab.close());

    it("come back after the scope was disabled, and after a restart of the server", async () => {
      await startHost(lab, `dns_name = "${NAME}"\n preserve_dns_on_expiry = true`);
      lab.sandbox.ask("dhcp/scopes/disable", { name: "Lab" });
      const plan = await lab.terraform.plan();
      expect(warningsOf(plan)).toContain("the scope was disabled");
      await mustApply(lab);
      await expectQuiet(lab);

      expect(lab.sandbox.dhcp.lease({ mac: MAC, hostname: "nas" })).toMatchObject({ reply: "ACK" });
      lab.sandbox.advance(60_000);
      lab.sandbox.restart("stop", PAST_EXPIRY);
      lab.sandbox.advance(30_000);
      expect(isThere(lab, "A")).toBe(false);
      const after = await lab.terraform.plan();
      expect(after).toMatchObject({ exitCode: 2 });
      expect(warningsOf(after)).toMatch(/server was stopped or restarted|its lease has expired/);
      await mustApply(lab);
      await expectQuiet(lab);
      expect(isThere(lab, "A") && isThere(lab, "PTR")).toBe(true);
    });

    it("are never touched while the scope's DNS updates are off", async () => {
      await startHost(lab, `host_name = "nas"\n preserve_dns_on_expiry = true`, "dns_updates = false");
      expect(await valuesOf(lab, NAS)).toMatchObject({ dns_protection: "prevented", a_record: A, ptr_record: PTR });
      await expectQuiet(lab);
      lab.sandbox.advance(PAST_EXPIRY);
      await expectQuiet(lab);
      expect((await lab.terraform.plan()).warnings).toEqual([]);
    });

    it("follow a scope that switches its DNS updates off in the same apply", async () => {
      await startHost(lab, `dns_name = "${NAME}"\n preserve_dns_on_expiry = true`);
      expect(await valuesOf(lab, NAS)).toMatchObject({ dns_protection: "restored" });
      lab.configure(
        scopeBlock("dns_updates = false") +
          reservationBlock(`dns_name = "${NAME}"\n preserve_dns_on_expiry = true`) +
          `output "protection" { value = ${NAS}.dns_protection }`,
      );
      await mustApply(lab);
      expect(await lab.terraform.outputs()).toEqual({ protection: "prevented" });
      await expectQuiet(lab);
    });

    it("follow a scope that changes its domain in the same apply", async () => {
      lab.sandbox.ask("zones/create", { zone: "home.lab.test", type: "Primary" });
      await startHost(lab, `host_name = "nas"\n preserve_dns_on_expiry = true`);
      lab.configure(
        scopeBlock().replace('"lab.test"', '"home.lab.test"') +
          reservationBlock(`host_name = "nas"\n preserve_dns_on_expiry = true`),
      );
      await mustApply(lab);
      await expectQuiet(lab);
      expect(await valuesOf(lab, NAS)).toMatchObject({
        dns_name: "nas.home.lab.test",
        a_record: `nas.home.lab.test. A ${ADDRESS}`,
        ptr_record: `${REVERSE}. PTR nas.home.lab.test.`,
      });
      expect(isThere(lab, "A")).toBe(false);
    });

    it("are out of the DHCP server's reach behind the shield", async () => {
      const shielded = `host_name = "nas"\n dns_shield = true`;
      lab.configure(scopeBlock() + reservationBlock(shielded));
      await mustApply(lab);
      expect(await valuesOf(lab, NAS)).toMatchObject({
        dns_protection: "shielded",
        host_name: "nas",
        a_record: A,
        ptr_record: PTR,
      });
      const before = [recordsAt(lab.sandbox, NAME), recordsAt(lab.sandbox, REVERSE)];
      expect(lab.sandbox.dhcp.lease({ mac: MAC, hostname: "nas" })).toMatchObject({ address: ADDRESS });
      lab.sandbox.dhcp.lease({ mac: STRANGER, hostname: "laptop" });
      expect(recordsAt(lab.sandbox, "laptop.lab.test")).toHaveLength(1);
      lab.sandbox.advance(PAST_EXPIRY);
      expect([recordsAt(lab.sandbox, NAME), recordsAt(lab.sandbox, REVERSE)]).toEqual(before);
      await expectQuiet(lab);
      expect((await lab.terraform.plan()).warnings).toEqual([]);
    });

    it("survive that the shield is put on a living lease", async () => {
      await startHost(lab, `host_name = "nas"\n preserve_dns_on_expiry = true`);
      lab.configure(scopeBlock() + reservationBlock(`host_name = "nas"\n dns_shield = true`));
      const renewalTakesThem = version !== "15.2";
      expect(warningsOf(await lab.terraform.plan()).includes("after the next renewal")).toBe(renewalTakesThem);
      await mustApply(lab);
      expect(isThere(lab, "A") && isThere(lab, "PTR")).toBe(true);
      await expectQuiet(lab);
      lab.sandbox.dhcp.renew({ mac: MAC, hostname: "nas", address: ADDRESS });
      expect(isThere(lab, "A")).toBe(!renewalTakesThem);
      await mustApply(lab);
      await expectQuiet(lab);
      expect(isThere(lab, "A") && isThere(lab, "PTR")).toBe(true);
      lab.sandbox.dhcp.renew({ mac: MAC, hostname: "nas", address: ADDRESS });
      lab.sandbox.advance(PAST_EXPIRY);
      expect(isThere(lab, "A") && isThere(lab, "PTR")).toBe(true);
      await expectQuiet(lab);
    });
  });
});
