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
import { describeWithTerraform } from "./harness/terraform-binary";
import type { PlanResult } from "./harness/terraform";

const NAS = "technitium_dhcp_reservation.nas";
const NAME = "nas.lab.test";
const REVERSE = "50.0.77.10.in-addr.arpa";
const ADDRESS = "10.77.0.50";
const A = `${NAME}. A ${ADDRESS}`;
const PTR = `${REVERSE}. PTR ${NAME}.`;
const STRANGER = "02:77:00:00:00:99";

const namings = [
  ["named", `host_name = "nas"`],
  ["nameless", `dns_name = "${NAME}"`],
] as const;

const flags = [
  ["A", "preserve_dns_on_expiry = true\n preserve_ptr_on_expiry = false"],
  ["PTR", "preserve_dns_on_expiry = false\n preserve_ptr_on_expiry = true"],
] as const;

function warningsOf(plan: PlanResult): string {
  return plan.warnings.map(({ summary, detail }) => `${summary}: ${detail}`).join("\n");
}

describeWithTerraform("the records of a reservation", (binary) => {
  describe.each(serverVersions)("on %s", (version) => {
    let lab: Lab;
    beforeEach(async () => {
      lab = await startLab(binary, { version });
    });
    afterEach(() => lab.close());

    const start = async (more: string, scope = "") => {
      lab.configure(scopeBlock(scope) + reservationBlock(more));
      await mustApply(lab);
      expect(lab.sandbox.dhcp.lease({ mac: MAC, hostname: "nas" })).toMatchObject({ reply: "ACK", address: ADDRESS });
      await mustApply(lab);
    };
    /** Whether both records of the host are there. */
    const isThere = (type: "A" | "PTR") =>
      recordsAt(lab.sandbox, type === "A" ? NAME : REVERSE).some((record) => record.type === type);
    /** Expects the plan to bring back what is missing and to say why, and the apply to do it for good. */
    const comesBack = async (reason: string, attribute: "a_record" | "ptr_record", text: string) => {
      const plan = await lab.terraform.plan();
      expect(plan).toMatchObject({ exitCode: 2, errors: [] });
      expect(plan.changes).toMatchObject([
        { address: NAS, change: { actions: ["update"], before: { [attribute]: null }, after: { [attribute]: text } } },
      ]);
      expect(warningsOf(plan)).toContain(reason);
      expect(await lab.terraform.applyPlan()).toMatchObject({ exitCode: 0, errors: [] });
      await expectQuiet(lab);
    };

    const events = [
      ["expiry", "its lease has expired", () => lab.sandbox.advance(PAST_EXPIRY)],
      ["release", "(RELEASE)", () => void lab.sandbox.dhcp.release({ mac: MAC, address: ADDRESS })],
      ["decline", "(DECLINE)", () => void lab.sandbox.dhcp.decline({ mac: MAC, address: ADDRESS })],
    ] as const;

    describe.each(namings)("of a %s host", (naming, name) => {
      it.each(events)("come back after its %s, A and PTR each where it is wanted", async (_event, reason, happen) => {
        for (const [type, flag] of flags) {
          await start(`${name}\n${flag}`);
          happen();
          if (version === "15.2" && naming === "named") {
            expect(isThere(type)).toBe(true);
            await expectQuiet(lab);
            continue;
          }
          expect(isThere("A") || isThere("PTR")).toBe(false);
          await comesBack(reason, type === "A" ? "a_record" : "ptr_record", type === "A" ? A : PTR);
          expect([isThere("A"), isThere("PTR")]).toEqual([type === "A", type === "PTR"]);
        }
      });
    });

    it("come back after the scope was disabled, and after a restart of the server", async () => {
      await start(`dns_name = "${NAME}"\n preserve_dns_on_expiry = true`);
      lab.sandbox.ask("dhcp/scopes/disable", { name: "Lab" });
      const plan = await lab.terraform.plan();
      expect(warningsOf(plan)).toContain("the scope was disabled");
      await mustApply(lab);
      await expectQuiet(lab);

      expect(lab.sandbox.dhcp.lease({ mac: MAC, hostname: "nas" })).toMatchObject({ reply: "ACK" });
      lab.sandbox.advance(60_000);
      lab.sandbox.restart("stop", PAST_EXPIRY);
      lab.sandbox.advance(30_000);
      expect(isThere("A")).toBe(false);
      const after = await lab.terraform.plan();
      expect(after).toMatchObject({ exitCode: 2 });
      expect(warningsOf(after)).toMatch(/server was stopped or restarted|its lease has expired/);
      await mustApply(lab);
      await expectQuiet(lab);
      expect(isThere("A") && isThere("PTR")).toBe(true);
    });

    it("come back when a second client identifier lives and the lease of the first one ends", async () => {
      await start(`host_name = "nas"\n preserve_dns_on_expiry = true`, "ignore_client_identifier_option = false");
      lab.sandbox.advance(5 * 60_000);
      const second = { mac: MAC, hostname: "nas", clientId: "ff0000000a" };
      expect(lab.sandbox.dhcp.lease(second)).toMatchObject({ reply: "ACK" });
      lab.sandbox.advance(6 * 60_000);
      if (version === "15.2") return expectQuiet(lab);
      expect(isThere("A")).toBe(false);
      const plan = await lab.terraform.plan();
      expect(plan).toMatchObject({ exitCode: 2 });
      expect(warningsOf(plan)).toContain("under another client identifier");
      await mustApply(lab);
      await expectQuiet(lab);
      expect(isThere("A")).toBe(true);
    });

    it("come back when the hardware address was changed while the old lease lived", async () => {
      await start(`host_name = "nas"\n preserve_dns_on_expiry = true`);
      lab.configure(
        scopeBlock() + reservationBlock(`host_name = "nas"\n preserve_dns_on_expiry = true`).replace(MAC, STRANGER),
      );
      await mustApply(lab);
      expect(isThere("A") && isThere("PTR")).toBe(true);
      lab.sandbox.advance(PAST_EXPIRY);
      expect(isThere("A")).toBe(false);
      await comesBack("its lease has expired", "a_record", A);
      expect(isThere("A") && isThere("PTR")).toBe(true);
    });

    it("come back when a dynamic lease held the reserved address under the same name", async () => {
      lab.configure(scopeBlock());
      await mustApply(lab);
      expect(lab.sandbox.dhcp.lease({ mac: MAC, hostname: "nas" })).toMatchObject({ address: ADDRESS });
      lab.configure(scopeBlock() + reservationBlock(`host_name = "nas"\n preserve_dns_on_expiry = true`));
      await mustApply(lab);
      await expectQuiet(lab);
      lab.sandbox.advance(PAST_EXPIRY);
      expect(isThere("A")).toBe(false);
      await comesBack("its lease has expired", "a_record", A);
    });

    it("are repaired before an expiry that is left behind takes them", async () => {
      await start(`dns_name = "${NAME}"\n preserve_dns_on_expiry = true`);
      lab.sandbox.ask("dhcp/scopes/set", { name: "Lab", dnsUpdates: "false" });
      lab.configure(
        scopeBlock("dns_updates = false") + reservationBlock(`dns_name = "${NAME}"\n preserve_dns_on_expiry = true`),
      );
      lab.sandbox.dhcp.release({ mac: MAC, address: ADDRESS });
      const plan = await lab.terraform.plan();
      if (version === "13.6") {
        expect(plan).toMatchObject({ exitCode: 0 });
      } else {
        expect(plan).toMatchObject({ exitCode: 2 });
        expect(plan.changes).toMatchObject([
          { change: { before: { a_record: `${A} ; expires (expiry_ttl 600)` }, after: { a_record: A } } },
        ]);
        expect(warningsOf(plan)).toContain("will not stay");
      }
      await mustApply(lab);
      await expectQuiet(lab);
      lab.sandbox.advance(PAST_EXPIRY);
      expect(isThere("A") && isThere("PTR")).toBe(true);
      await expectQuiet(lab);
    });

    it("come back when somebody deletes them by hand, and the plan says so", async () => {
      await start(`host_name = "nas"\n preserve_dns_on_expiry = true`);
      lab.sandbox.ask("zones/records/delete", { zone: "lab.test", domain: NAME, type: "A", ipAddress: ADDRESS });
      await comesBack("somebody deleted it by hand", "a_record", A);
    });

    it("are never touched while the scope's DNS updates are off", async () => {
      await start(`host_name = "nas"\n preserve_dns_on_expiry = true`, "dns_updates = false");
      expect(await valuesOf(lab, NAS)).toMatchObject({ dns_protection: "prevented", a_record: A, ptr_record: PTR });
      await expectQuiet(lab);
      lab.sandbox.advance(PAST_EXPIRY);
      await expectQuiet(lab);
      expect((await lab.terraform.plan()).warnings).toEqual([]);
    });

    it("follow a scope that switches its DNS updates off in the same apply", async () => {
      await start(`dns_name = "${NAME}"\n preserve_dns_on_expiry = true`);
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
      await start(`host_name = "nas"\n preserve_dns_on_expiry = true`);
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
      expect(isThere("A")).toBe(false);
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
      await start(`host_name = "nas"\n preserve_dns_on_expiry = true`);
      lab.configure(scopeBlock() + reservationBlock(`host_name = "nas"\n dns_shield = true`));
      const renewalTakesThem = version !== "15.2";
      expect(warningsOf(await lab.terraform.plan()).includes("after the next renewal")).toBe(renewalTakesThem);
      await mustApply(lab);
      expect(isThere("A") && isThere("PTR")).toBe(true);
      await expectQuiet(lab);
      lab.sandbox.dhcp.renew({ mac: MAC, hostname: "nas", address: ADDRESS });
      expect(isThere("A")).toBe(!renewalTakesThem);
      await mustApply(lab);
      await expectQuiet(lab);
      expect(isThere("A") && isThere("PTR")).toBe(true);
      lab.sandbox.dhcp.renew({ mac: MAC, hostname: "nas", address: ADDRESS });
      lab.sandbox.advance(PAST_EXPIRY);
      expect(isThere("A") && isThere("PTR")).toBe(true);
      await expectQuiet(lab);
    });
  });
});
