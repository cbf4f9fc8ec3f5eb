import { expectQuiet, MAC, mustApply, PAST_EXPIRY, recordsAt, scopeBlock, valuesOf } from "./harness/dhcp";
import { type Lab, serverVersions, startLab } from "./harness/lab";
import { describeWithTerraform } from "./harness/terraform-binary";

const LAN = "technitium_dhcp_scope.lan";
const NAME = "laptop.lab.test";
const REVERSE = "50.0.77.10.in-addr.arpa";
const ADDRESS = "10.77.0.50";
const OTHER = "02:77:00:00:00:99";

describeWithTerraform("the records that a scope remembers", (binary) => {
  describe.each(serverVersions)("on %s", (version) => {
    let lab: Lab;
    beforeEach(async () => {
      lab = await startLab(binary, { version });
    });
    afterEach(() => lab.close());

    const start = async (flags = "preserve_dns_on_expiry = true") => {
      lab.configure(scopeBlock(flags));
      await mustApply(lab);
    };
    const lease = async () => {
      expect(lab.sandbox.dhcp.lease({ mac: MAC, hostname: "laptop" })).toMatchObject({
        reply: "ACK",
        address: ADDRESS,
      });
      await mustApply(lab);
    };
    const remembered = async () =>
      ((await valuesOf(lab, LAN))["preserved_records"] as readonly Record<string, unknown>[])
        .map(({ name, type, value, origin }) => [name, type, value, origin].join(" "))
        .sort();
    const typesAt = () => [...recordsAt(lab.sandbox, NAME), ...recordsAt(lab.sandbox, REVERSE)].map(({ type }) => type);
    const nameOf = (type: "A" | "PTR") => (type === "A" ? NAME : REVERSE);
    const byHand = (type: "A" | "PTR") =>
      type === "A"
        ? { zone: "lab.test", domain: NAME, type, ipAddress: ADDRESS }
        : { zone: "0.77.10.in-addr.arpa", domain: REVERSE, type, ptrName: NAME };
    const addByHand = (type: "A" | "PTR") =>
      lab.sandbox.ask("zones/records/add", { ...byHand(type), ttl: "4321", comments: "written by hand" });
    /** The flags by which records of one type alone are kept. */
    const onlyThe = (type: "A" | "PTR") =>
      `preserve_dns_on_expiry = ${String(type === "A")}\n preserve_ptr_on_expiry = ${String(type === "PTR")}`;

    it("come back after the end of a dynamic lease, as they were", async () => {
      await start();
      await lease();
      expect(await remembered()).toEqual([`${REVERSE} PTR ${NAME}. dhcp`, `${NAME} A ${ADDRESS} dhcp`]);
      await expectQuiet(lab);
      lab.sandbox.advance(PAST_EXPIRY);
      expect(typesAt()).toEqual([]);

      const plan = await lab.terraform.plan();
      expect(plan).toMatchObject({
        exitCode: 2,
        errors: [],
        changes: [{ address: LAN, change: { actions: ["update"] } }],
      });
      expect(plan.warnings.map(({ detail }) => detail).join()).toContain(
        `${NAME}. A ${ADDRESS}: its lease has expired`,
      );
      expect(await lab.terraform.applyPlan()).toMatchObject({ exitCode: 0, errors: [] });
      await expectQuiet(lab);
      expect(recordsAt(lab.sandbox, NAME)).toMatchObject([
        { type: "A", ttl: 900, comments: "Via 'Lab' DHCP scope", expiryTtl: 0 },
      ]);
      expect(recordsAt(lab.sandbox, REVERSE)).toMatchObject([{ type: "PTR", expiryTtl: 0 }]);
      lab.sandbox.advance(PAST_EXPIRY);
      await expectQuiet(lab);
      expect(typesAt()).toEqual(["A", "PTR"]);
    });

    it.each(["A", "PTR"] as const)("are %s records alone where only those are wanted", async (type) => {
      await start(onlyThe(type));
      await lease();
      lab.sandbox.advance(PAST_EXPIRY);
      await mustApply(lab);
      expect(typesAt()).toEqual([type]);
      await expectQuiet(lab);
    });

    it.each(["A", "PTR"] as const)(
      "come back with a person's comment and TTL after DHCP took them over and deleted them (%s)",
      async (type) => {
        await start(onlyThe(type));
        addByHand(type);
        await mustApply(lab);
        const [shown] = await remembered();
        expect(shown).toBe(type === "A" ? `${NAME} A ${ADDRESS} manual` : `${REVERSE} PTR ${NAME}. manual`);
        await lease();
        expect(recordsAt(lab.sandbox, nameOf(type))).toMatchObject([{ ttl: 900 }]);
        await expectQuiet(lab);
        lab.sandbox.advance(PAST_EXPIRY);
        expect(typesAt()).toEqual([]);
        await mustApply(lab);
        await expectQuiet(lab);
        expect(typesAt()).toEqual([type]);
        expect(recordsAt(lab.sandbox, nameOf(type))).toMatchObject([
          { ttl: 4321, comments: "written by hand", expiryTtl: 0 },
        ]);
      },
    );

    it("are forgotten when their address goes to another host", async () => {
      await start();
      await lease();
      lab.sandbox.advance(PAST_EXPIRY);
      expect(lab.sandbox.dhcp.lease({ mac: OTHER, hostname: "other", request: ADDRESS })).toMatchObject({
        address: ADDRESS,
      });
      expect(await lab.terraform.plan()).toMatchObject({ exitCode: 0 });
      await mustApply(lab);
      expect(await remembered()).toEqual([`${REVERSE} PTR other.lab.test. dhcp`, `other.lab.test A ${ADDRESS} dhcp`]);
    });

    it("are forgotten when their name points elsewhere", async () => {
      await start(onlyThe("A"));
      await lease();
      lab.sandbox.advance(PAST_EXPIRY);
      lab.sandbox.ask("zones/records/add", { zone: "lab.test", domain: NAME, type: "A", ipAddress: "10.77.0.240" });
      expect(await lab.terraform.plan()).toMatchObject({ exitCode: 0 });
      await mustApply(lab);
      expect(await remembered()).toEqual([]);
      expect(recordsAt(lab.sandbox, NAME)).toMatchObject([{ rData: { ipAddress: "10.77.0.240" } }]);
    });

    it.each(["A", "PTR"] as const)(
      "are forgotten when a person deletes them while the lease is alive (%s)",
      async (type) => {
        await start(onlyThe(type));
        await lease();
        lab.sandbox.ask("zones/records/delete", byHand(type));
        expect(await lab.terraform.plan()).toMatchObject({ exitCode: 0 });
        // Even if nobody looks before the lease has ended, too.
        lab.sandbox.advance(PAST_EXPIRY);
        expect(await lab.terraform.plan()).toMatchObject({ exitCode: 0 });
        await mustApply(lab);
        expect(typesAt()).toEqual([]);
        expect(await remembered()).toEqual([]);
      },
    );

    it("are kept from an expiry that is left behind", async () => {
      await start("preserve_dns_on_expiry = true\n dns_updates = true");
      await lease();
      lab.configure(scopeBlock("preserve_dns_on_expiry = true\n dns_updates = false"));
      lab.sandbox.ask("dhcp/scopes/set", { name: "Lab", dnsUpdates: "false" });
      lab.sandbox.dhcp.release({ mac: MAC, address: ADDRESS });
      await mustApply(lab);
      await expectQuiet(lab);
      lab.sandbox.advance(PAST_EXPIRY);
      await expectQuiet(lab);
      expect(typesAt()).toEqual(["A", "PTR"]);
    });

    it("are not those that a record set manages, and end with the flag", async () => {
      await start();
      lab.configure(`
        ${scopeBlock("preserve_dns_on_expiry = true")}
        resource "technitium_dns_record_set" "printer" {
          zone   = "lab.test"
          name   = "printer.lab.test"
          type   = "A"
          values = ["10.77.0.60"]
        }
      `);
      await mustApply(lab);
      await lease();
      expect(await remembered()).toEqual([`${REVERSE} PTR ${NAME}. dhcp`, `${NAME} A ${ADDRESS} dhcp`]);
      await expectQuiet(lab);
      lab.configure(scopeBlock());
      await mustApply(lab);
      expect(await remembered()).toEqual([]);
      lab.sandbox.advance(PAST_EXPIRY);
      await expectQuiet(lab);
    });
  });
});
