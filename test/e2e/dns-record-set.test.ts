import { describeWithTerraform } from "./harness/terraform-binary";
import { startLab, serverVersions, type Lab } from "./harness/lab";
import { recordsAt, recordsIn } from "./harness/records";

const address = "technitium_dns_record_set.www";

/** The block of one record set; `more` are further arguments. */
const block = (more: string, name = "www"): string => `
resource "technitium_dns_record_set" "${name}" {
  zone = "lab.test"
  name = "${name}.lab.test"
  type = "A"
  ${more}
}
`;

const quiet = { exitCode: 0, errors: [], warnings: [] };

describeWithTerraform("technitium_dns_record_set, from creation to destruction", (binary) => {
  describe.each(serverVersions)("server %s", (version) => {
    let lab: Lab;
    beforeEach(async () => {
      lab = await startLab(binary, { version });
    });
    afterEach(() => lab.close());

    const expectQuiet = async (): Promise<void> => {
      expect(await lab.terraform.plan()).toMatchObject(quiet);
      expect(await lab.terraform.plan("-refresh=false")).toMatchObject(quiet);
    };

    it("creates it, keeps quiet, changes every attribute in place, and takes optional ones back", async () => {
      lab.configure(block(`values = ["10.77.0.10", "10.77.0.11"]`));
      expect(await lab.terraform.apply()).toMatchObject(quiet);
      expect((await lab.terraform.resource(address))?.values).toMatchObject({
        ttl: "3600",
        values: ["10.77.0.10", "10.77.0.11"],
        comment: null,
        disabled: false,
        expiry_ttl: 0,
        origin: "terraform",
        owner: "terraform",
        last_modified: expect.stringMatching(/^\d{4}-/),
      });
      const tag = expect.stringMatching(/^\[terraform terraform [0-9a-f]{12}\]$/);
      expect(recordsIn(lab.sandbox, "lab.test")).toMatchObject([
        { ttl: 3600, comments: tag, disabled: false, rData: { ipAddress: "10.77.0.10" } },
        { ttl: 3600, comments: tag, disabled: false, rData: { ipAddress: "10.77.0.11" } },
      ]);
      await expectQuiet();

      lab.configure(
        block(`values = ["10.77.0.11", "10.77.0.12"]
          ttl = "2h"
          comment = "printer, floor 3"
          disabled = true
          expiry_ttl = 86400`),
      );
      const change = await lab.terraform.plan();
      expect(change.changes.map(({ change: { actions } }) => actions)).toEqual([["update"]]);
      expect(await lab.terraform.applyPlan()).toMatchObject(quiet);
      const changed = { ttl: 7200, disabled: true, expiryTtl: 86400 };
      const comment = expect.stringMatching(/^printer, floor 3 \[terraform terraform [0-9a-f]{12}\]$/);
      expect(recordsIn(lab.sandbox, "lab.test")).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ ...changed, comments: comment, rData: { ipAddress: "10.77.0.11" } }),
          expect.objectContaining({ ...changed, comments: comment, rData: { ipAddress: "10.77.0.12" } }),
        ]),
      );
      expect(recordsIn(lab.sandbox, "lab.test")).toHaveLength(2);
      await expectQuiet();

      lab.configure(block(`values = ["10.77.0.11"]`));
      expect(await lab.terraform.apply()).toMatchObject(quiet);
      expect(recordsIn(lab.sandbox, "lab.test")).toMatchObject([{ ttl: 3600, disabled: false, comments: tag }]);
      expect((await lab.terraform.resource(address))?.values).toMatchObject({ comment: null, disabled: false });
      await expectQuiet();
    });

    it("replaces it when its name, its zone or its type changes", async () => {
      lab.sandbox.ask("zones/create", { zone: "other.test", type: "Primary" });
      lab.configure(block(`values = ["10.77.0.10"]`));
      expect(await lab.terraform.apply()).toMatchObject(quiet);
      const places = [
        { zone: "lab.test", name: "www2.lab.test", type: "A", value: "10.77.0.10" },
        { zone: "other.test", name: "www.other.test", type: "A", value: "10.77.0.10" },
        { zone: "other.test", name: "www.other.test", type: "TXT", value: "moved" },
      ];
      for (const { zone, name, type, value } of places) {
        lab.configure(
          `resource "technitium_dns_record_set" "www" {\nzone = "${zone}"\nname = "${name}"\ntype = "${type}"\nvalues = ["${value}"]\n}`,
        );
        const { changes, errors } = await lab.terraform.plan();
        expect(errors).toEqual([]);
        expect(changes.map(({ change }) => change.actions)).toEqual([["delete", "create"]]);
        expect(await lab.terraform.applyPlan()).toMatchObject(quiet);
        await expectQuiet();
      }
      expect(recordsIn(lab.sandbox, "lab.test")).toEqual([]);
      expect(recordsIn(lab.sandbox, "other.test")).toMatchObject([{ type: "TXT", rData: { text: "moved" } }]);
    });

    it("replaces it on demand, whichever comes first, and is not mistaken for two blocks", async () => {
      for (const lifecycle of ["", "lifecycle { create_before_destroy = true }"]) {
        lab.configure(block(`values = ["10.77.0.10"]\n${lifecycle}`));
        expect(await lab.terraform.apply()).toMatchObject(quiet);
        expect(await lab.terraform.apply(`-replace=${address}`)).toMatchObject(quiet);
        expect(recordsIn(lab.sandbox, "lab.test")).toHaveLength(1);
        await expectQuiet();
      }
      // A block under a new name without a moved block: one is destroyed, the other created, in any order.
      lab.configure(block(`values = ["10.77.0.10"]`).replace('"www" {', '"renamed" {'));
      expect(await lab.terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
      expect(await lab.terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
      expect(recordsIn(lab.sandbox, "lab.test")).toHaveLength(1);
      await expectQuiet();
    });

    it("says create when it was deleted behind our back, alone or with its zone", async () => {
      lab.configure(
        `resource "technitium_dns_zone" "z" {\nname = "z.test"\n}\n` +
          `resource "technitium_dns_record_set" "in_z" {\nzone = technitium_dns_zone.z.name\nname = "a.z.test"\ntype = "A"\nvalues = ["10.77.0.9"]\n}\n` +
          block(`values = ["10.77.0.10"]`),
      );
      expect(await lab.terraform.apply()).toMatchObject(quiet);
      lab.sandbox.ask("zones/records/delete", {
        domain: "www.lab.test",
        zone: "lab.test",
        type: "A",
        ipAddress: "10.77.0.10",
      });
      lab.sandbox.ask("zones/delete", { zone: "z.test" });
      const plan = await lab.terraform.plan();
      expect(plan.exitCode).toBe(2);
      expect(plan.changes.map(({ address: which, change }) => [which, ...change.actions]).sort()).toEqual([
        ["technitium_dns_record_set.in_z", "create"],
        [address, "create"],
        ["technitium_dns_zone.z", "create"],
      ]);
      expect(await lab.terraform.applyPlan()).toMatchObject(quiet);
      await expectQuiet();
    });

    it("names exactly the attribute that was changed behind our back, and restores it", async () => {
      lab.configure(block(`values = ["10.77.0.10"]\ncomment = "mine"`));
      expect(await lab.terraform.apply()).toMatchObject(quiet);
      const [{ comments } = { comments: "" }] = recordsIn(lab.sandbox, "lab.test");
      const asWritten = { ttl: "3600", comments: comments ?? "", disable: "false", expiryTtl: "0" };
      const edits: readonly (readonly [Readonly<Record<string, string>>, readonly string[]])[] = [
        [{ ttl: "60" }, ["ttl"]],
        [{ disable: "true" }, ["disabled"]],
        [{ expiryTtl: "600" }, ["expiry_ttl"]],
        [{ comments: (comments ?? "").replace("mine", "yours") }, ["comment"]],
        [{ comments: "mine" }, ["origin", "owner"]],
        [{ newIpAddress: "10.77.0.99" }, ["values"]],
      ];
      for (const [edit, attributes] of edits) {
        lab.sandbox.ask("zones/records/update", {
          domain: "www.lab.test",
          zone: "lab.test",
          type: "A",
          ipAddress: "10.77.0.10",
          ...asWritten,
          ...edit,
        });
        const plan = await lab.terraform.plan();
        expect(plan.exitCode).toBe(2);
        const [{ change } = { change: null }] = plan.changes;
        const { before, after } = change ?? {};
        const differing = Object.keys(after ?? {}).filter(
          (key) => JSON.stringify(before?.[key]) !== JSON.stringify(after?.[key]),
        );
        expect(differing).toEqual(attributes);
        if (attributes.includes("origin")) {
          // It has no tag any more, so it is somebody else's until the user says otherwise.
          expect((await lab.terraform.applyPlan()).errors).toMatchObject([{ summary: "www.lab.test. A is not ours" }]);
          lab.configure(block(`values = ["10.77.0.10"]\ncomment = "mine"`), `on_conflict = "adopt_identical"`);
          expect(await lab.terraform.apply()).toMatchObject(quiet);
        } else {
          expect(await lab.terraform.applyPlan()).toMatchObject(quiet);
        }
        await expectQuiet();
        expect(recordsIn(lab.sandbox, "lab.test")).toMatchObject([
          { ttl: 3600, comments, rData: { ipAddress: "10.77.0.10" } },
        ]);
      }
    });

    it("imports a set as it stands, refuses ids that cannot be one, and finds nothing missing afterwards", async () => {
      lab.configure(block(`values = ["10.77.0.10", "10.77.0.11"]\nttl = 300\ncomment = "by hand"`));
      for (const ipAddress of ["10.77.0.10", "10.77.0.11"])
        lab.sandbox.ask("zones/records/add", {
          domain: "www.lab.test",
          zone: "lab.test",
          type: "A",
          ipAddress,
          ttl: "300",
          comments: "by hand",
        });
      expect((await lab.terraform.import(address, "lab.test A")).stderr).toContain("lab.example nas.lab.example A");
      expect((await lab.terraform.import(address, "lab.test none.lab.test A")).exitCode).toBe(1);
      expect(await lab.terraform.import(address, "lab.test www.lab.test A")).toMatchObject({ exitCode: 0 });
      const plan = await lab.terraform.plan();
      expect(plan.changes.map(({ change: { actions } }) => actions)).toEqual([["update"]]);
      expect(await lab.terraform.applyPlan()).toMatchObject(quiet);
      await expectQuiet();
      const applied = (await lab.terraform.resource(address))?.values;
      expect(await lab.terraform.run("state", "rm", address)).toMatchObject({ exitCode: 0 });
      expect(await lab.terraform.import(address, "LAB.test. www.LAB.test a")).toMatchObject({ exitCode: 0 });
      expect((await lab.terraform.resource(address))?.values).toEqual({
        ...applied,
        zone: "LAB.test.",
        name: "www.LAB.test",
        type: "a",
      });
      await expectQuiet();
    });

    it("destroys what is ours and leaves everything else, the PTR included that the server deletes with an address", async () => {
      const { sandbox } = lab;
      lab.configure(block(`values = ["10.77.0.10"]`) + block(`values = ["10.77.0.12"]`, "both"));
      expect(await lab.terraform.apply()).toMatchObject(quiet);
      sandbox.ask("zones/records/add", { domain: "www.lab.test", zone: "lab.test", type: "TXT", text: "foreign" });
      sandbox.ask("zones/records/add", {
        domain: "both.lab.test",
        zone: "lab.test",
        type: "A",
        ipAddress: "10.77.0.13",
      });
      const reverse = {
        zone: "0.77.10.in-addr.arpa",
        domain: "10.0.77.10.in-addr.arpa",
        type: "PTR",
        ptrName: "www.lab.test",
      };
      sandbox.ask("zones/records/add", { ...reverse, ttl: "77", comments: "by hand", expiryTtl: "9000" });
      const destroyed = await lab.terraform.destroy();
      expect(destroyed).toMatchObject({ exitCode: 0, errors: [] });
      expect(destroyed.warnings).toMatchObject([
        { summary: "A record stays", detail: expect.stringContaining("10.77.0.13") },
      ]);
      expect(recordsIn(sandbox, "lab.test")).toMatchObject([
        { name: "both.lab.test", rData: { ipAddress: "10.77.0.13" } },
        { name: "www.lab.test", rData: { text: "foreign" } },
      ]);
      expect(recordsIn(sandbox, "0.77.10.in-addr.arpa")).toMatchObject([
        { name: "10.0.77.10.in-addr.arpa", ttl: 77, comments: "by hand", expiryTtl: 9000 },
      ]);
    });

    it("destroys an address and its own PTR together", async () => {
      lab.configure(
        block(`values = ["10.77.0.10"]`) +
          `resource "technitium_dns_record_set" "ptr" {\nzone = "0.77.10.in-addr.arpa"\nname = provider::technitium::reverse_name("10.77.0.10")\ntype = "PTR"\nvalues = ["www.lab.test"]\n}`,
      );
      expect(await lab.terraform.apply()).toMatchObject(quiet);
      await expectQuiet();
      expect(await lab.terraform.destroy()).toMatchObject(quiet);
      expect(recordsAt(lab.sandbox, "0.77.10.in-addr.arpa", "10.0.77.10.in-addr.arpa", "PTR")).toEqual([]);
      expect(recordsIn(lab.sandbox, "lab.test")).toEqual([]);
    });
  });
});
