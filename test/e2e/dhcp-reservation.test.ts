import {
  expectQuiet,
  MAC,
  mustApply,
  PAST_EXPIRY,
  recordsAt,
  reservationBlock,
  reservationsOf,
  scopeBlock,
  valuesOf,
} from "./harness/dhcp";
import { type Lab, serverVersions, startLab } from "./harness/lab";
import { describeWithTerraform } from "./harness/terraform-binary";

const NAS = "technitium_dhcp_reservation.nas";
const REVERSE = "50.0.77.10.in-addr.arpa";
const A = "nas.lab.test. A 10.77.0.50";
const PTR = `${REVERSE}. PTR nas.lab.test.`;

describeWithTerraform("technitium_dhcp_reservation", (binary) => {
  describe.each(serverVersions)("on %s", (version) => {
    const keepsNamed = version === "15.2";
    let lab: Lab;
    beforeEach(async () => {
      lab = await startLab(binary, { version });
    });
    afterEach(() => lab.close());

    const configure = (more = "", address?: string) => lab.configure(scopeBlock() + reservationBlock(more, address));

    it("tells the whole story: lease, expiry, a plan that says why, and the record back", async () => {
      configure(`host_name = "nas"\n preserve_dns_on_expiry = true`);
      await mustApply(lab);
      await expectQuiet(lab);
      expect(await valuesOf(lab, NAS)).toMatchObject({
        a_record: A,
        ptr_record: PTR,
        dns_name: "nas.lab.test",
        dns_ttl: "900",
        dns_protection: keepsNamed ? "server" : "restored",
      });

      expect(lab.sandbox.dhcp.lease({ mac: MAC, hostname: "nas" })).toMatchObject({ address: "10.77.0.50" });
      await expectQuiet(lab);
      lab.sandbox.advance(PAST_EXPIRY);
      if (keepsNamed) return expectQuiet(lab);

      const plan = await lab.terraform.plan();
      expect(plan).toMatchObject({ exitCode: 2, errors: [] });
      expect(plan.changes).toMatchObject([
        {
          address: NAS,
          change: { actions: ["update"], before: { a_record: null }, after: { a_record: A, ptr_record: PTR } },
        },
      ]);
      expect(plan.warnings.map(({ detail }) => detail).join("\n")).toContain("its lease has expired");
      expect(await lab.terraform.applyPlan()).toMatchObject({ exitCode: 0, errors: [] });
      await expectQuiet(lab);
      expect(recordsAt(lab.sandbox, "nas.lab.test")).toMatchObject([
        {
          type: "A",
          ttl: 900,
          rData: { ipAddress: "10.77.0.50" },
          comments: expect.stringMatching(/^DHCP reservation 02-77-00-00-00-50 \[terraform terraform [0-9a-f]{12}\]$/),
        },
      ]);
    });

    it("learns the name of a host without a host name from its lease, and keeps it", async () => {
      configure("preserve_dns_on_expiry = true");
      await mustApply(lab);
      await expectQuiet(lab);
      expect(await valuesOf(lab, NAS)).toMatchObject({ a_record: null, ptr_record: null, dns_protection: "restored" });

      lab.sandbox.dhcp.lease({ mac: MAC, hostname: "nas" });
      await mustApply(lab, "-refresh-only");
      expect(await valuesOf(lab, NAS)).toMatchObject({ dns_name: "nas.lab.test", a_record: A, ptr_record: PTR });
      lab.sandbox.advance(PAST_EXPIRY);
      expect(await lab.terraform.plan()).toMatchObject({
        exitCode: 2,
        changes: [{ address: NAS, change: { before: { a_record: null }, after: { a_record: A } } }],
      });
      await mustApply(lab);
      await expectQuiet(lab);
      expect(recordsAt(lab.sandbox, "nas.lab.test")).toHaveLength(1);
      expect(recordsAt(lab.sandbox, REVERSE)).toHaveLength(1);
    });

    it.each([
      ["A", "preserve_dns_on_expiry = true\n preserve_ptr_on_expiry = false", { a_record: A, ptr_record: null }],
      ["PTR", "preserve_ptr_on_expiry = true", { a_record: null, ptr_record: PTR }],
    ])("keeps the %s record alone where only that is wanted", async (_type, flags, kept) => {
      configure(`dns_name = "nas.lab.test"\n ${flags}`);
      await mustApply(lab);
      lab.sandbox.dhcp.lease({ mac: MAC, hostname: "nas" });
      lab.sandbox.advance(PAST_EXPIRY);
      const { changes } = await lab.terraform.plan();
      expect(changes).toMatchObject([{ address: NAS, change: { actions: ["update"] } }]);
      await mustApply(lab);
      await expectQuiet(lab);
      expect(await valuesOf(lab, NAS)).toMatchObject(kept);
    });

    it("plans nothing for records that nobody asked to keep", async () => {
      configure(`dns_name = "nas.lab.test"`);
      await mustApply(lab);
      lab.sandbox.dhcp.lease({ mac: MAC, hostname: "nas" });
      await expectQuiet(lab);
      lab.sandbox.advance(PAST_EXPIRY);
      await expectQuiet(lab);
      expect(await valuesOf(lab, NAS)).toMatchObject({ dns_protection: "none" });
    });

    it("changes name, address, remark and TTL in place, and leaves nothing of the old host behind", async () => {
      configure(`host_name = "nas"\n comments = "shelf 2"\n preserve_dns_on_expiry = true`);
      await mustApply(lab);
      lab.sandbox.dhcp.lease({ mac: MAC, hostname: "nas" });

      configure(`host_name = "nas"\n comments = "shelf 3 ✓"\n preserve_dns_on_expiry = true`);
      expect((await lab.terraform.plan()).changes).toMatchObject([{ change: { actions: ["update"] } }]);
      await mustApply(lab);
      await expectQuiet(lab);
      expect(reservationsOf(lab.sandbox)).toMatchObject([{ comments: "shelf 3 ✓", hostName: "nas" }]);

      configure(`host_name = "store"\n dns_ttl = "5m"\n preserve_dns_on_expiry = true`, "10.77.0.60");
      await mustApply(lab);
      await expectQuiet(lab);
      expect(reservationsOf(lab.sandbox)).toEqual([
        { hostName: "store", hardwareAddress: "02-77-00-00-00-50", address: "10.77.0.60", comments: "" },
      ]);
      expect(await valuesOf(lab, NAS)).toMatchObject({
        a_record: "store.lab.test. A 10.77.0.60",
        ptr_record: "60.0.77.10.in-addr.arpa. PTR store.lab.test.",
        comments: null,
      });
      expect(recordsAt(lab.sandbox, "store.lab.test")).toMatchObject([{ ttl: 300 }]);
      expect(recordsAt(lab.sandbox, "nas.lab.test")).toEqual([]);
      expect(recordsAt(lab.sandbox, REVERSE)).toEqual([]);
      expect(lab.sandbox.ask("dhcp/scopes/get", { name: "Lab" })).toMatchObject({ dnsUpdates: true });
    });

    it("takes defaults again for what is left out", async () => {
      configure(`dns_name = "files.lab.test"\n dns_ttl = "60"\n host_name = "nas"\n preserve_dns_on_expiry = true`);
      await mustApply(lab);
      await expectQuiet(lab);
      expect(await valuesOf(lab, NAS)).toMatchObject({ dns_name: "files.lab.test", dns_ttl: "60" });
      configure(`host_name = "nas"\n preserve_dns_on_expiry = true`);
      await mustApply(lab);
      await expectQuiet(lab);
      expect(await valuesOf(lab, NAS)).toMatchObject({ dns_name: "nas.lab.test", dns_ttl: "900" });
      expect(recordsAt(lab.sandbox, "files.lab.test")).toEqual([]);
    });

    it("is replaced for another scope or hardware address, and not for another spelling of it", async () => {
      configure(`host_name = "nas"`);
      await mustApply(lab);
      lab.configure(scopeBlock() + reservationBlock(`host_name = "nas"`).replace(MAC, "0277.0000.0050"));
      expect(await lab.terraform.plan()).toMatchObject({ exitCode: 0 });
      lab.configure(scopeBlock() + reservationBlock(`host_name = "nas"`).replace(MAC, "02:77:00:00:00:51"));
      expect((await lab.terraform.plan()).changes).toMatchObject([{ change: { actions: ["delete", "create"] } }]);
      await mustApply(lab);
      await expectQuiet(lab);
      expect(reservationsOf(lab.sandbox)).toMatchObject([{ hardwareAddress: "02-77-00-00-00-51" }]);
    });

    it("is made anew when somebody removed it, and changed back when somebody changed it", async () => {
      configure(`host_name = "nas"\n comments = "shelf 2"`);
      await mustApply(lab);
      lab.sandbox.ask("dhcp/scopes/removeReservedLease", { name: "Lab", hardwareAddress: MAC });
      expect((await lab.terraform.plan()).changes).toMatchObject([{ change: { actions: ["create"] } }]);
      await mustApply(lab);
      await expectQuiet(lab);

      lab.sandbox.ask("dhcp/scopes/set", { name: "Lab", reservedLeases: `other|${MAC}|10.77.0.77|mine` });
      const { changes } = await lab.terraform.plan();
      expect(changes).toMatchObject([
        {
          change: {
            actions: ["update"],
            before: { ip_address: "10.77.0.77", host_name: "other", comments: "mine" },
            after: { ip_address: "10.77.0.50", host_name: "nas", comments: "shelf 2" },
          },
        },
      ]);
      await mustApply(lab);
      await expectQuiet(lab);
    });

    it("is imported by scope and hardware address, with an empty plan after it", async () => {
      lab.configure(scopeBlock());
      await mustApply(lab);
      const form = { name: "Lab", hardwareAddress: MAC, ipAddress: "10.77.0.50", hostName: "nas", comments: "by hand" };
      lab.sandbox.ask("dhcp/scopes/addReservedLease", form);
      configure(`host_name = "nas"\n comments = "by hand"`);
      const refused = await lab.terraform.apply();
      expect(refused.errors.map(({ detail }) => detail).join()).toContain(`'Lab/02-77-00-00-00-50'`);
      expect(await lab.terraform.import(NAS, `Lab/${MAC}`)).toMatchObject({ exitCode: 0 });
      await expectQuiet(lab);
      expect((await lab.terraform.import(NAS, "nonsense")).stderr).toContain("Not the id of a reservation");
    });

    it("takes with it what is its own, and leaves a person's records", async () => {
      lab.sandbox.ask("zones/records/add", {
        zone: "lab.test",
        domain: "nas.lab.test",
        type: "TXT",
        text: "a person's",
      });
      configure(`host_name = "nas"\n preserve_dns_on_expiry = true`);
      await mustApply(lab);
      lab.sandbox.ask("zones/records/update", {
        zone: "lab.test",
        domain: "nas.lab.test",
        type: "A",
        ipAddress: "10.77.0.50",
        comments: "mine now",
        ttl: "4321",
      });
      await mustApply(lab, "-destroy");
      expect(recordsAt(lab.sandbox, "nas.lab.test")).toMatchObject([
        { type: "A", comments: "mine now", ttl: 4321 },
        { type: "TXT" },
      ]);
      expect(recordsAt(lab.sandbox, REVERSE)).toEqual([]);
    });
  });
});
