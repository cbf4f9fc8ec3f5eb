import { expectQuiet, mustApply, recordsAt, reservationsOf, scopeBlock } from "./harness/dhcp";
import { type Lab, serverVersions, startLab } from "./harness/lab";
import { describeWithTerraform } from "./harness/terraform-binary";

const COUNT = 50;

/** Fifty reservations from the address 10.77.0.`first` on; `numbers` are those that exist. */
const many = (numbers: string, first: number, comment: string) => `
  resource "technitium_dhcp_reservation" "host" {
    for_each         = toset([for number in ${numbers} : tostring(number)])
    scope            = technitium_dhcp_scope.lan.name
    hardware_address = format("02:77:00:00:01:%02x", tonumber(each.key))
    ip_address       = "10.77.0.\${${first} + tonumber(each.key)}"
    host_name        = "host\${each.key}"
    comments         = "${comment} \${each.key}"
    preserve_dns_on_expiry = true
  }
`;

describeWithTerraform("many reservations of one scope in one apply", (binary) => {
  it.each(serverVersions)("are all there, in memory and on disk, made, changed and removed (%s)", async (version) => {
    const lab: Lab = await startLab(binary, { version });
    try {
      const afterRestart = () => {
        lab.sandbox.restart("kill");
        return [...reservationsOf(lab.sandbox)].sort((a, b) => (a.hardwareAddress < b.hardwareAddress ? -1 : 1));
      };
      lab.configure(scopeBlock() + many(`range(${COUNT})`, 60, "made"));
      await mustApply(lab, "-parallelism=10");
      lab.sandbox.advance(10_000);
      expect(afterRestart()).toMatchObject(
        Array.from({ length: COUNT }, (_, number) => ({
          address: `10.77.0.${60 + number}`,
          hostName: `host${number}`,
          comments: `made ${number}`,
        })),
      );
      await expectQuiet(lab);

      // Half of them go, and the rest moves to other addresses, partly to those that are left.
      lab.configure(scopeBlock() + many(`range(0, ${COUNT}, 2)`, 61, "changed"));
      await mustApply(lab, "-parallelism=10");
      lab.sandbox.advance(10_000);
      expect(afterRestart()).toMatchObject(
        Array.from({ length: COUNT / 2 }, (_, half) => ({
          address: `10.77.0.${61 + 2 * half}`,
          hostName: `host${2 * half}`,
          comments: `changed ${2 * half}`,
        })),
      );
      expect(lab.sandbox.ask("dhcp/scopes/get", { name: "Lab" })).toMatchObject({ dnsUpdates: true });
      await expectQuiet(lab);
      expect(recordsAt(lab.sandbox, "host2.lab.test")).toMatchObject([{ rData: { ipAddress: "10.77.0.63" } }]);
      expect(recordsAt(lab.sandbox, "host3.lab.test")).toEqual([]);
      expect(recordsAt(lab.sandbox, "60.0.77.10.in-addr.arpa")).toEqual([]);
      expect(recordsAt(lab.sandbox, "63.0.77.10.in-addr.arpa")).toMatchObject([
        { rData: { ptrName: "host2.lab.test" } },
      ]);

      lab.configure(scopeBlock());
      await mustApply(lab, "-parallelism=10");
      lab.sandbox.advance(10_000);
      expect(afterRestart()).toEqual([]);
      await expectQuiet(lab);
    } finally {
      await lab.close();
    }
  });

  it.each(serverVersions)("pass their addresses on in a ring, and to no strangers (%s)", async (version) => {
    const lab: Lab = await startLab(binary, { version });
    try {
      const ring = (shift: number) => `
        resource "technitium_dhcp_reservation" "host" {
          count            = 14
          scope            = technitium_dhcp_scope.lan.name
          hardware_address = format("02:77:00:00:01:%02x", count.index)
          ip_address       = "10.77.0.\${60 + (count.index + ${shift}) % 14}"
          host_name        = "host\${count.index}"
          preserve_dns_on_expiry = true
        }
      `;
      lab.configure(scopeBlock() + ring(0));
      await mustApply(lab);
      lab.configure(scopeBlock() + ring(1));
      await mustApply(lab);
      await expectQuiet(lab);
      expect(recordsAt(lab.sandbox, "host3.lab.test")).toMatchObject([{ rData: { ipAddress: "10.77.0.64" } }]);
      expect(recordsAt(lab.sandbox, "64.0.77.10.in-addr.arpa")).toMatchObject([
        { rData: { ptrName: "host3.lab.test" } },
      ]);

      const strangers = Array.from({ length: 14 }, (_, number) => ({
        name: "Lab",
        hardwareAddress: `02-88-00-00-00-${10 + number}`,
        ipAddress: `10.77.0.${160 + number}`,
      }));
      for (const stranger of strangers) lab.sandbox.ask("dhcp/scopes/addReservedLease", stranger);
      lab.configure(scopeBlock() + ring(0).replace("60 +", "160 +"));
      const { errors, exitCode } = await lab.terraform.plan();
      expect(exitCode).toBe(1);
      // While all that can be planned at once wait for others, one after the other goes on with a doubt.
      expect(
        errors.filter(({ detail }) => / is reserved for 02-88-00-00-00-/.test(detail)).length,
      ).toBeGreaterThanOrEqual(9);
      expect(reservationsOf(lab.sandbox)).toHaveLength(28);
    } finally {
      await lab.close();
    }
  });
});
