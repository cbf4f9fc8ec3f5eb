import { expectQuiet, MAC, mustApply, reservationBlock, reservationsOf, scopeBlock } from "./harness/dhcp";
import { type Lab, serverVersions, startLab } from "./harness/lab";
import { describeWithTerraform } from "./harness/terraform-binary";

const STRANGER = "02:77:00:00:00:99";

const second = (more: string) => reservationBlock(more).replace('"nas"', '"second"');

describeWithTerraform("the plan of a reservation", (binary) => {
  describe.each(serverVersions)("on %s", (version) => {
    let lab: Lab;
    beforeEach(async () => {
      lab = await startLab(binary, { version });
    });
    afterEach(() => lab.close());

    const told = async () => {
      const { errors, warnings, exitCode } = await lab.terraform.plan();
      const text = (list: typeof errors) => list.map(({ summary, detail }) => `${summary}: ${detail}`).join("\n");
      return {
        errors: text(errors),
        warnings: text(warnings),
        exitCode,
        codes: errors.map((e) => e.snippet?.code ?? ""),
      };
    };

    /** Somebody reserves an address in the server's own console. */
    const stranger = (ipAddress: string) =>
      lab.sandbox.ask("dhcp/scopes/addReservedLease", {
        name: "Lab",
        hardwareAddress: STRANGER,
        ipAddress,
        hostName: "printer",
      });

    it("refuses an address outside the range and a host name with the domain, both at once, for a scope that is yet to be made", async () => {
      lab.configure(scopeBlock() + reservationBlock(`host_name = "nas.Lab.test"`, "10.77.0.49"));
      const { errors, codes } = await told();
      expect(errors).toContain("10.77.0.49 does not lie in 10.77.0.50 to 10.77.0.199");
      expect(errors).toContain('Write "nas"');
      expect(codes.join("\n")).toContain("host_name");
      expect(codes.join("\n")).toContain("ip_address");
    });

    it("refuses a reserved address that a smaller range would leave outside", async () => {
      lab.configure(scopeBlock() + reservationBlock());
      await mustApply(lab);
      lab.configure(scopeBlock().replace('"10.77.0.50"', '"10.77.0.60"') + reservationBlock());
      const { errors, warnings } = await told();
      expect(errors).toContain("10.77.0.50 does not lie in 10.77.0.60 to 10.77.0.199");
      expect(warnings).toContain("The range leaves reservations outside");
    });

    it("refuses a hardware address, and an address, that two blocks reserve", async () => {
      lab.configure(scopeBlock() + reservationBlock() + second("").replace("10.77.0.50", "10.77.0.51"));
      expect((await told()).errors).toContain("The hardware address is reserved twice");
      lab.configure(scopeBlock() + reservationBlock() + second("").replace(MAC, "02:77:00:00:00:51"));
      expect((await told()).errors).toContain("The address is reserved twice");
    });

    it("refuses a hardware address and an address that somebody has reserved on the server", async () => {
      lab.configure(scopeBlock());
      await mustApply(lab);
      stranger("10.77.0.60");
      lab.configure(scopeBlock() + reservationBlock("", "10.77.0.70").replace(MAC, STRANGER));
      const byMac = await told();
      expect(byMac.errors).toContain(`terraform import technitium_dhcp_reservation.NAME 'Lab/02-77-00-00-00-99'`);
      expect(byMac.codes.join()).toContain("hardware_address");
      lab.configure(scopeBlock() + reservationBlock("", "10.77.0.60"));
      const byAddress = await told();
      expect(byAddress.errors).toContain("10.77.0.60 is reserved for 02-77-00-00-00-99 (printer)");
      expect(byAddress.errors).toContain(`terraform import technitium_dhcp_reservation.NAME 'Lab/02-77-00-00-00-99'`);
      expect(byAddress.codes.join()).toContain("ip_address");
      expect(reservationsOf(lab.sandbox)).toHaveLength(1);
    });

    it("refuses to move a reservation to a stranger's address, and bears with one that came to share its own", async () => {
      lab.configure(scopeBlock() + reservationBlock());
      await mustApply(lab);
      stranger("10.77.0.60");
      lab.configure(scopeBlock() + reservationBlock("", "10.77.0.60"));
      expect((await told()).errors).toContain("10.77.0.60 is reserved for 02-77-00-00-00-99 (printer)");
      lab.sandbox.ask("dhcp/scopes/removeReservedLease", { name: "Lab", hardwareAddress: STRANGER });
      stranger("10.77.0.50");
      lab.configure(scopeBlock() + reservationBlock(`comments = "changed"`));
      expect((await told()).warnings).toContain("10.77.0.50 is reserved for 02-77-00-00-00-99 (printer)");
      await mustApply(lab);
      expect(reservationsOf(lab.sandbox)).toHaveLength(2);
    });

    it.each([
      ["a new reservation", ""],
      ["one that moves", reservationBlock("", "10.77.0.50")],
    ])("refuses at apply what somebody reserved since the plan, for %s", async (_case, before) => {
      lab.configure(scopeBlock() + before);
      await mustApply(lab);
      const there = reservationsOf(lab.sandbox);
      lab.configure(scopeBlock() + reservationBlock("", "10.77.0.60"));
      expect(await lab.terraform.plan()).toMatchObject({ exitCode: 2, errors: [] });
      stranger("10.77.0.60");
      const { errors, exitCode } = await lab.terraform.applyPlan();
      expect(exitCode).toBe(1);
      expect(errors.map(({ detail }) => detail).join()).toContain("10.77.0.60 is reserved for 02-77-00-00-00-99");
      expect(reservationsOf(lab.sandbox)).toHaveLength(there.length + 1);
    });

    it("gives the address of a host that goes to another one in the same apply", async () => {
      lab.configure(scopeBlock() + reservationBlock());
      await mustApply(lab);
      lab.configure(scopeBlock() + second("").replace(MAC, "02:77:00:00:00:51"));
      await mustApply(lab);
      await expectQuiet(lab);
      expect(reservationsOf(lab.sandbox)).toMatchObject([{ hardwareAddress: "02-77-00-00-00-51" }]);
    });

    it("refuses texts that would cost the server its scope, counted in bytes", async () => {
      lab.configure(
        scopeBlock() + reservationBlock(`comments = "${"é".repeat(128)}"\n host_name = "${"x".repeat(255)}"`),
      );
      const { errors } = await told();
      expect(errors).toContain("256 bytes");
      expect(errors).toContain("255 bytes");
      lab.configure(scopeBlock() + reservationBlock(`comments = "a|b"\n host_name = "nas."`));
      const more = (await told()).errors;
      expect(more).toContain('holds a "|"');
      expect(more).toContain("does not end in a dot");
      lab.configure(scopeBlock() + reservationBlock(`comments = "${"x".repeat(255)}"`));
      await mustApply(lab);
      await expectQuiet(lab);
    });

    it("lets two hosts trade their addresses and their names in one apply", async () => {
      const hosts = (first: string, other: string, names: readonly [string, string]) =>
        scopeBlock() +
        reservationBlock(`host_name = "${names[0]}"\n preserve_dns_on_expiry = true`, first) +
        second(`host_name = "${names[1]}"\n preserve_dns_on_expiry = true`)
          .replace(MAC, "02:77:00:00:00:51")
          .replace("10.77.0.50", other);
      lab.configure(hosts("10.77.0.50", "10.77.0.51", ["nas", "store"]));
      await mustApply(lab);
      lab.configure(hosts("10.77.0.51", "10.77.0.50", ["nas", "store"]));
      await mustApply(lab);
      await expectQuiet(lab);
      lab.configure(hosts("10.77.0.51", "10.77.0.50", ["store", "nas"]));
      await mustApply(lab);
      await mustApply(lab);
      await expectQuiet(lab);
      expect(
        reservationsOf(lab.sandbox)
          .map(({ hostName, address }) => `${hostName ?? ""} ${address}`)
          .sort(),
      ).toEqual(["nas 10.77.0.50", "store 10.77.0.51"]);
    });

    it("can be replaced by force, which is no duplicate", async () => {
      lab.configure(scopeBlock() + reservationBlock(`host_name = "nas"\n preserve_dns_on_expiry = true`));
      await mustApply(lab);
      await mustApply(lab, "-replace=technitium_dhcp_reservation.nas");
      await expectQuiet(lab);
    });

    it("needs a host name for the shield", async () => {
      lab.configure(scopeBlock() + reservationBlock("dns_shield = true"));
      expect((await told()).errors).toContain("give the reservation a host_name");
    });

    it("refuses two blocks that keep different records at one name, and lets them agree", async () => {
      const kept = (more: string) => `host_name = "nas"\n preserve_dns_on_expiry = true\n${more}`;
      const other = (more: string) => second(more).replace(MAC, STRANGER).replace("10.77.0.50", "10.77.0.51");
      lab.configure(scopeBlock() + reservationBlock(kept("")) + other(kept("")));
      const hosts = (await told()).errors;
      expect(hosts).toContain("Two blocks want nas.lab.test. A");
      expect(hosts).toContain("the reservation of 10.77.0.50 for 02-77-00-00-00-50");
      expect(hosts).toContain("the reservation of 10.77.0.51 for 02-77-00-00-00-99");

      const set = (values: string) => `
        resource "technitium_dns_record_set" "nas" {
          zone   = "lab.test"
          name   = "nas.lab.test"
          type   = "A"
          values = ${values}
        }
      `;
      lab.configure(scopeBlock() + reservationBlock(kept("")) + set(`["10.77.0.60"]`));
      const withSet = (await told()).errors;
      expect(withSet).toContain("Two blocks want nas.lab.test. A");
      expect(withSet).toContain("the record set with 10.77.0.60");
      expect(withSet).toContain("the reservation of 10.77.0.50");
      lab.configure(scopeBlock() + reservationBlock(kept("")) + set(`["10.77.0.60", "10.77.0.50"]`));
      expect((await told()).errors).toBe("");

      lab.configure(scopeBlock() + reservationBlock(`host_name = "nas"`) + other(`host_name = "nas"`));
      await mustApply(lab);
      expect((await told()).warnings).toContain("Two hosts have the name nas.lab.test.");
    });

    it("names ways to protect names that work on this version of the server, once for a whole scope", async () => {
      const bare = (name: string) => `dns_name = "${name}.lab.test"\n preserve_dns_on_expiry = true`;
      lab.configure(
        scopeBlock() +
          reservationBlock(bare("nas")) +
          second(bare("store")).replace(MAC, STRANGER).replace("10.77.0.50", "10.77.0.51"),
      );
      const { warnings } = await lab.terraform.plan();
      expect(warnings).toHaveLength(1);
      const detail = warnings[0]?.detail ?? "";
      expect(detail).toMatch(
        /^(nas|store)\.lab\.test\. will be missing from the end of a lease.* every host of the scope "Lab"/,
      );
      expect(detail).toContain(`What prevents it on server ${version}`);
      expect(detail).toContain("dns_shield = true");
      expect(detail).toContain("dns_updates = false");
      expect(detail.includes("a host_name; server")).toBe(version === "15.2");
      expect(detail.includes("server 15.0 or later")).toBe(version !== "15.2");
      expect(detail.length).toBeLessThan(700);
    });
  });
});
