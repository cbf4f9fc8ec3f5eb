import type { Fault } from "../../src/sandbox/faults/fault";
import {
  expectQuiet,
  mustApply,
  PAST_EXPIRY,
  MAC,
  recordsAt,
  reservationBlock,
  reservationsOf,
  scopeBlock,
  valuesOf,
} from "./harness/dhcp";
import { type Lab, serverVersions, startLab } from "./harness/lab";
import { describeWithTerraform } from "./harness/terraform-binary";

const NAS = "technitium_dhcp_reservation.nas";
const named = (more = "") =>
  scopeBlock() + reservationBlock(`host_name = "nas"\n preserve_dns_on_expiry = true\n${more}`);

/** A reply that is lost, before or after the server did what it was asked. */
const lost = (match: string, done: boolean, more: Partial<Fault> = {}): Fault => ({
  match,
  act: { kind: "drop", done },
  ...more,
});

describeWithTerraform("DHCP over a bad line", (binary) => {
  describe.each(serverVersions)("to %s", (version) => {
    let lab: Lab;
    beforeEach(async () => {
      lab = await startLab(binary, { version });
    });
    afterEach(() => lab.close());

    it.each([true, false])(
      "makes scope and reservation once, whether lost calls were done (%s) or not",
      async (done) => {
        lab.configure(named());
        lab.sandbox.faults.add(
          lost("dhcp/scopes/set", done),
          lost("dhcp/scopes/addReservedLease", done),
          lost("zones/records/add", done),
        );
        await mustApply(lab);
        await expectQuiet(lab);
        expect(reservationsOf(lab.sandbox)).toHaveLength(1);
        expect(recordsAt(lab.sandbox, "nas.lab.test")).toHaveLength(1);
      },
    );

    it.each([true, false])(
      "changes and removes a reservation once, whether lost calls were done (%s) or not",
      async (done) => {
        lab.configure(named());
        await mustApply(lab);
        lab.sandbox.faults.add(lost("dhcp/scopes/set", done), lost("dhcp/scopes/set", done, { nth: 2 }));
        lab.configure(named(`comments = "changed"`));
        await mustApply(lab);
        await expectQuiet(lab);
        expect(reservationsOf(lab.sandbox)).toMatchObject([{ comments: "changed", hostName: "nas" }]);
        expect(lab.sandbox.ask("dhcp/scopes/get", { name: "Lab" })).toMatchObject({ dnsUpdates: true });

        lab.sandbox.faults.clear();
        lab.sandbox.faults.add(lost("dhcp/scopes/removeReservedLease", done), lost("zones/records/delete", done));
        lab.configure(scopeBlock());
        await mustApply(lab);
        await expectQuiet(lab);
        expect(reservationsOf(lab.sandbox)).toEqual([]);
        expect(recordsAt(lab.sandbox, "nas.lab.test")).toEqual([]);
      },
    );

    it("keeps a reservation in the state whose record could not be written, and writes it next time", async () => {
      lab.configure(scopeBlock() + reservationBlock(`dns_name = "nas.lab.test"\n preserve_dns_on_expiry = true`));
      lab.sandbox.faults.add({
        match: "zones/records/add",
        times: "always",
        act: { kind: "error", message: "Access was denied." },
      });
      expect(await lab.terraform.apply()).toMatchObject({ exitCode: 1 });
      expect(await valuesOf(lab, NAS)).toMatchObject({ ip_address: "10.77.0.50", scope: "Lab" });
      lab.sandbox.faults.clear();
      await mustApply(lab);
      await expectQuiet(lab);
      expect(recordsAt(lab.sandbox, "nas.lab.test")).toHaveLength(1);
    });

    it("undoes the first half of a change whose second half is refused", async () => {
      lab.configure(named());
      await mustApply(lab);
      // With a stranger's reservation outside the range the server takes no list, so the change is a removal and an addition.
      const stranger = { name: "Lab", hardwareAddress: "02:77:00:00:00:99", ipAddress: "10.77.0.240" };
      lab.sandbox.ask("dhcp/scopes/addReservedLease", stranger);
      lab.sandbox.faults.add({ match: "dhcp/scopes/addReservedLease", act: { kind: "error", message: "Not today." } });
      lab.configure(named(`comments = "changed"`));
      const failed = await lab.terraform.apply();
      expect(failed.errors.map(({ detail }) => detail).join()).toContain("Not today.");
      expect(reservationsOf(lab.sandbox).map(({ address }) => address)).toEqual(["10.77.0.50", "10.77.0.240"]);
      expect(lab.sandbox.ask("dhcp/scopes/get", { name: "Lab" })).toMatchObject({ dnsUpdates: true });
      expect(await lab.terraform.plan()).toMatchObject({ exitCode: 2, changes: [{ change: { actions: ["update"] } }] });
      await mustApply(lab);
      await expectQuiet(lab);
      expect(reservationsOf(lab.sandbox)).toMatchObject([{ comments: "changed" }, { address: "10.77.0.240" }]);
    });

    it("takes nothing for gone because it could not look", async () => {
      lab.configure(named());
      await mustApply(lab);
      lab.sandbox.dhcp.lease({ mac: MAC, hostname: "nas" });
      lab.sandbox.advance(PAST_EXPIRY);
      for (const act of [
        { kind: "html" },
        { kind: "invalid-token" },
        { kind: "error", message: "Access was denied." },
        { kind: "body", body: `{"status":"ok","response":{}}` },
      ] as const) {
        lab.sandbox.faults.add({ match: "dhcp/*", times: "always", act });
        const plan = await lab.terraform.plan();
        expect(plan.exitCode).toBe(1);
        expect(plan.errors.length).toBeGreaterThan(0);
        lab.sandbox.faults.clear();
      }
      await mustApply(lab);
      await expectQuiet(lab);
    });

    it("explains a vanished record by the leases when the log may not be read", async () => {
      lab.configure(scopeBlock() + reservationBlock(`dns_name = "nas.lab.test"\n preserve_dns_on_expiry = true`));
      await mustApply(lab);
      lab.sandbox.dhcp.lease({ mac: MAC, hostname: "nas" });
      lab.sandbox.advance(PAST_EXPIRY);
      lab.sandbox.faults.add({
        match: "logs/*",
        times: "always",
        act: { kind: "error", message: "Access was denied." },
      });
      const plan = await lab.terraform.plan();
      expect(plan).toMatchObject({ exitCode: 2, errors: [] });
      expect(plan.warnings.map(({ detail }) => detail).join()).toContain("no lease holds its address any more");
    });
  });
});
