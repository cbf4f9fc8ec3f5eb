import type { Bench, Figure } from "./figure";
import { applied, terraformLab } from "./terraform-lab";

const COUNT = 50;

/** How many HTTP requests it costs to create, change and remove many reservations of one scope. */
export const reservationWrites: Bench = {
  name: "reservation-writes",
  about: `HTTP requests for each of ${COUNT} preserved reservations of one scope that are created, changed and removed in one apply`,
  run: async () => {
    const figures: Figure[] = [];
    for (const version of ["14.3", "15.2"] as const) {
      const lab = await terraformLab(version);
      try {
        for (const zone of ["lab.test", "0.77.10.in-addr.arpa"]) {
          lab.sandbox.ask("zones/create", { zone, type: "Primary" });
        }
        const directory = lab.directory(scope);
        await applied(directory);
        for (const [name, hcl, most] of phases) {
          lab.sandbox.server.calls.clear();
          directory.write({ "main.tf": lab.withHeader(hcl) });
          await applied(directory);
          figures.push(figureOf(`a reservation ${name}, server ${version}`, lab.sandbox.server.calls, most));
        }
      } finally {
        await lab.close();
      }
    }
    return figures;
  },
};

function figureOf(name: string, calls: ReadonlyMap<string, number>, goal: number): Figure {
  const each = [...calls.values()].reduce((sum, times) => sum + times, 0) / COUNT;
  const frequent = [...calls].sort(([, a], [, b]) => b - a).slice(0, 6);
  const detail = frequent.map(([call, times]) => `${(times / COUNT).toFixed(1)} ${call}`).join(", ");
  return { name, value: `${each.toFixed(1)} requests (${detail})`, goal: `at most ${goal}`, reached: each <= goal };
}

const scope = `
resource "technitium_dhcp_scope" "lan" {
  name             = "Lab"
  starting_address = "10.77.0.50"
  ending_address   = "10.77.0.199"
  subnet_mask      = "255.255.255.0"
  domain_name      = "lab.test"
}
`;

const hosts = (remark: string, first: number) => `
resource "technitium_dhcp_reservation" "host" {
  count                  = ${COUNT}
  scope                  = technitium_dhcp_scope.lan.name
  hardware_address       = format("02:77:00:00:01:%02x", count.index)
  ip_address             = "10.77.0.\${${first} + count.index}"
  host_name              = "host\${count.index}"
  comments               = "${remark}"
  preserve_dns_on_expiry = true
}
`;

/** What happens, to which configuration, and how many requests one reservation may cost on average, its share of the refresh included. */
const phases = [
  ["created", scope + hosts("made", 60), 16],
  ["changed in its remark", scope + hosts("changed", 60), 15],
  ["moved to another address", scope + hosts("changed", 120), 34],
  ["removed", scope, 13],
] as const;
