import { parseFqdn } from "../../src/dns/name";
import { printComment } from "../../src/ownership/comment";
import { parseOwner } from "../../src/ownership/owner";
import { conflictPolicies } from "../../src/ownership/policy";
import { startLab, serverVersions, type Lab } from "./harness/lab";
import { recordsAt, recordsIn } from "./harness/records";
import { describeWithTerraform } from "./harness/terraform-binary";

const ZONE = "lab.test";
const quiet = { exitCode: 0, errors: [], warnings: [] };

/** A tag of an owner for an A set. */
const tag = (name: string, owner: string): string =>
  printComment({ text: "", owner: parseOwner(owner), name: parseFqdn(name), type: "A" });

const block = (label: string, values: readonly string[], more = ""): string =>
  `resource "technitium_dns_record_set" "${label}" {\n  zone = "${ZONE}"\n  name = "${label}.${ZONE}"\n  type = "A"\n  values = ${JSON.stringify(values)}\n  ${more}\n}\n`;

function addByHand({ sandbox }: Lab, label: string, ipAddress: string, comments = ""): void {
  sandbox.ask("zones/records/add", { domain: `${label}.${ZONE}`, zone: ZONE, type: "A", ipAddress, comments });
}

function addScope({ sandbox }: Lab, more: Readonly<Record<string, string>> = {}): void {
  const range = { startingAddress: "10.77.0.100", endingAddress: "10.77.0.199", subnetMask: "255.255.255.0" };
  sandbox.ask("dhcp/scopes/set", { name: "Lab", ...range, domainName: ZONE, leaseTimeDays: "1", ...more });
}

const valuesAt = ({ sandbox }: Lab, label: string): readonly unknown[] =>
  recordsAt(sandbox, ZONE, `${label}.${ZONE}`, "A").map(({ rData }) => rData["ipAddress"]);

describeWithTerraform("who owns a record", (binary) => {
  let lab: Lab;
  afterEach(() => lab.close());

  describe.each(serverVersions)("server %s", (version) => {
    it.each(conflictPolicies)("follows the table when on_conflict is %s", async (policy) => {
      lab = await startLab(binary, { version, provider: `on_conflict = "${policy}"\nowner = "lab"` });
      const { sandbox } = lab;
      addScope(lab);
      const [leased, moved] = ["leased", "moved"].map((hostname, index) =>
        sandbox.dhcp.lease({ mac: `02:77:00:00:00:0${index}`, hostname }),
      );
      addByHand(lab, "ours", "10.77.0.9", tag("ours.lab.test", "lab"));
      addByHand(lab, "theirs", "10.77.0.10", tag("theirs.lab.test", "neighbour"));
      addByHand(lab, "equal", "10.77.0.10");
      addByHand(lab, "differs", "10.77.0.9");
      addByHand(lab, "copied", "10.77.0.9", tag("theirs.lab.test", "neighbour"));
      const blocks = {
        free: "10.77.0.10",
        ours: "10.77.0.10",
        theirs: "10.77.0.10",
        equal: "10.77.0.10",
        differs: "10.77.0.10",
        copied: "10.77.0.10",
        leased: leased?.address ?? "",
        moved: "10.77.0.10",
      };
      lab.configure(
        Object.entries(blocks)
          .map(([label, value]) => block(label, [value]))
          .join(""),
      );
      const { errors } = await lab.terraform.apply("-parallelism=2");

      const taken: Readonly<Record<(typeof conflictPolicies)[number], readonly string[]>> = {
        refuse: ["free", "ours"],
        adopt_identical: ["equal", "free", "leased", "ours"],
        adopt_dhcp: ["free", "leased", "moved", "ours"],
        overwrite: ["copied", "differs", "equal", "free", "leased", "moved", "ours"],
      };
      const refused = Object.keys(blocks).filter((label) => !taken[policy].includes(label));
      expect(errors.map(({ address }) => address?.split(".")[1]).sort()).toEqual([...refused].sort());
      for (const label of taken[policy]) {
        expect(recordsAt(sandbox, ZONE, `${label}.${ZONE}`, "A")).toMatchObject([
          { comments: tag(`${label}.${ZONE}`, "lab"), rData: { ipAddress: blocks[label as keyof typeof blocks] } },
        ]);
      }
      expect(valuesAt(lab, "theirs")).toEqual(["10.77.0.10"]);
      const detailOf = (label: string): string =>
        errors.find(({ address }) => address === `technitium_dns_record_set.${label}`)?.detail ?? "";
      expect(detailOf("theirs")).toContain('the owner "neighbour"');
      if (policy === "refuse") {
        expect(valuesAt(lab, "moved")).toEqual([moved?.address]);
        expect(detailOf("moved")).toContain(`the DHCP scope "Lab" (lease of ${moved?.address ?? ""})`);
        expect(detailOf("moved")).toContain('on_conflict = "adopt_dhcp"');
        expect(detailOf("differs")).toContain(
          "terraform import technitium_dns_record_set.NAME 'lab.test differs.lab.test A'",
        );
        expect(valuesAt(lab, "differs")).toEqual(["10.77.0.9"]);
      }
    });

    it("keeps quiet while a lease holds the name, shows who took it when none does, and follows the table to take it back", async () => {
      lab = await startLab(binary, { version });
      const { sandbox, terraform } = lab;
      addScope(lab);
      sandbox.ask("dhcp/scopes/addReservedLease", {
        name: "Lab",
        hardwareAddress: "02:77:00:00:00:01",
        ipAddress: "10.77.0.150",
        hostName: "nas",
      });
      const mine = block("nas", ["10.77.0.150"], `ttl = 1234\ncomment = "the NAS"`);
      lab.configure(mine, `on_conflict = "adopt_dhcp"`);
      expect(await terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
      sandbox.dhcp.lease({ mac: "02:77:00:00:00:01", hostname: "nas" });
      expect(recordsAt(sandbox, ZONE, "nas.lab.test", "A")).toMatchObject([{ comments: "Via 'Lab' DHCP scope" }]);
      lab.configure(mine);
      const leased = await terraform.plan();
      expect(leased).toMatchObject({ exitCode: 0, errors: [] });
      expect(leased.warnings).toMatchObject([{ summary: "The DHCP server will write over nas.lab.test. A" }]);
      expect(leased.warnings[0]?.detail).toContain("dns_updates = false");
      expect((await terraform.resource("technitium_dns_record_set.nas"))?.values).toMatchObject({
        ttl: "1234",
        comment: "the NAS",
        origin: "terraform",
      });

      // What DHCP wrote is left over without a lease, as after a crash of the server.
      sandbox.dhcp.release({ mac: "02:77:00:00:00:01", address: "10.77.0.150", hostname: "nas" });
      sandbox.ask("zones/records/add", {
        domain: "nas.lab.test",
        zone: ZONE,
        type: "A",
        ipAddress: "10.77.0.150",
        comments: "Via 'Lab' DHCP scope",
        overwrite: "true",
      });
      const plan = await terraform.plan();
      expect(plan.exitCode).toBe(2);
      expect(plan.changes[0]?.change).toMatchObject({
        actions: ["update"],
        before: { origin: "dhcp" },
        after: { origin: "terraform" },
      });
      const refused = await terraform.applyPlan();
      expect(refused.errors).toMatchObject([
        { summary: "nas.lab.test. A is not ours", detail: expect.stringContaining('scope "Lab"') },
      ]);
      lab.configure(mine, `on_conflict = "adopt_dhcp"`);
      expect(await terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
      expect(await terraform.plan()).toMatchObject({ exitCode: 0 });
    });
  });

  it("shows a stranger's value in our set as drift, and removes it only where it may", async () => {
    lab = await startLab(binary);
    const { terraform } = lab;
    lab.configure(block("www", ["10.77.0.10"]));
    expect(await terraform.apply()).toMatchObject(quiet);
    addByHand(lab, "www", "10.77.0.66");
    const plan = await terraform.plan();
    expect(plan.changes[0]?.change.before).toMatchObject({ values: ["10.77.0.10", "10.77.0.66"], origin: "manual" });
    const { errors } = await terraform.applyPlan();
    expect(errors).toMatchObject([
      {
        summary: "www.lab.test. A is not ours",
        detail: expect.stringContaining('write it in the block, too and set on_conflict = "adopt_identical"'),
      },
    ]);
    expect(errors[0]?.detail).not.toContain("terraform import");
    expect(valuesAt(lab, "www")).toEqual(["10.77.0.10", "10.77.0.66"]);
    lab.configure(block("www", ["10.77.0.10", "10.77.0.66"]), `on_conflict = "adopt_identical"`);
    expect(await terraform.apply()).toMatchObject(quiet);
    expect(await terraform.plan()).toMatchObject(quiet);
    addByHand(lab, "www", "10.77.0.67");
    lab.configure(block("www", ["10.77.0.10"]), `on_conflict = "overwrite"`);
    expect(await terraform.apply()).toMatchObject(quiet);
    expect(valuesAt(lab, "www")).toEqual(["10.77.0.10"]);
  });

  it("refuses to import another owner's set, by name", async () => {
    lab = await startLab(binary);
    addByHand(lab, "www", "10.77.0.10", tag("www.lab.test", "neighbour"));
    lab.configure(block("www", ["10.77.0.10"]), `on_conflict = "overwrite"`);
    const imported = await lab.terraform.import("technitium_dns_record_set.www", "lab.test www.lab.test A");
    expect(imported.exitCode).toBe(1);
    expect(imported.stderr).toContain('the owner "neighbour"');
  });

  it("leaves a set that became somebody else's where it is when it is destroyed, and says whose it is", async () => {
    lab = await startLab(binary);
    lab.configure(block("www", ["10.77.0.10"]));
    expect(await lab.terraform.apply()).toMatchObject(quiet);
    const record = { domain: "www.lab.test", zone: ZONE, type: "A", ipAddress: "10.77.0.10" };
    lab.sandbox.ask("zones/records/update", { ...record, comments: tag("www.lab.test", "neighbour") });
    const { exitCode, warnings } = await lab.terraform.destroy();
    expect(exitCode).toBe(0);
    expect(warnings).toMatchObject([{ detail: expect.stringContaining('the owner "neighbour"') }]);
    expect(valuesAt(lab, "www")).toEqual(["10.77.0.10"]);
  });

  it("refuses two blocks for one set by its name, at plan and at apply, in any spelling", async () => {
    lab = await startLab(binary);
    const { terraform } = lab;
    const twin = block("twin", ["10.77.0.11"]).replace("twin.lab.test", "WWW.lab.test.").replace('"A"', '"a"');
    lab.configure(block("www", ["10.77.0.10"]) + twin);
    const summary = "Two blocks manage www.lab.test. A";
    expect((await terraform.plan()).errors).toMatchObject([{ summary }]);
    lab.configure(block("www", ["10.77.0.10"]));
    expect(await terraform.apply()).toMatchObject(quiet);
    lab.configure(block("www", ["10.77.0.10"]) + twin);
    expect((await terraform.plan()).errors).toMatchObject([{ summary }]);
    expect(valuesAt(lab, "www")).toEqual(["10.77.0.10"]);
    // A type that only the apply knows keeps the plan from seeing it.
    const late = `resource "terraform_data" "type" {\n  input = "A"\n}\n`;
    lab.configure(
      late +
        twin.replace('"a"', "terraform_data.type.output").replace("WWW.", "late.") +
        block("late", ["10.77.0.11"]) +
        block("www", ["10.77.0.10"]),
    );
    const { errors } = await terraform.apply();
    expect(errors).toMatchObject([{ summary: "Two blocks manage late.lab.test. A" }]);
    expect(valuesAt(lab, "late")).toHaveLength(1);
    expect(recordsIn(lab.sandbox, ZONE)).toHaveLength(2);
  });
});
