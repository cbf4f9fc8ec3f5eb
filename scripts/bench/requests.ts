import type { Bench } from "./figure";
import { applied, plansNothing, terraformLab } from "./terraform-lab";

const MOST = 20;

/** How many HTTP requests one refresh of a whole network costs. */
export const requests: Bench = {
  name: "requests",
  about: "HTTP requests of one refresh of 1,000 records in 5 zones and 200 reservations in 3 scopes",
  run: async () => {
    const lab = await terraformLab();
    try {
      const directory = await applied(lab.directory(network));
      lab.sandbox.server.calls.clear();
      await plansNothing(directory);
      const calls = [...lab.sandbox.server.calls];
      const count = calls.reduce((sum, [, times]) => sum + times, 0);
      const detail = calls.map(([call, times]) => `${times} ${call}`).join(", ");
      return [
        {
          name: "HTTP requests of one refresh",
          value: `${count} (${detail})`,
          goal: `at most ${MOST}`,
          reached: count <= MOST,
        },
      ];
    } finally {
      await lab.close();
    }
  },
};

const network = `
locals { zones = ["a.test", "b.test", "c.test", "d.test", "e.test"] }

resource "technitium_dns_zone" "z" {
  for_each = toset(local.zones)
  name     = each.key
}

resource "technitium_dns_record_set" "r" {
  count  = 1000
  zone   = technitium_dns_zone.z[local.zones[count.index % 5]].name
  name   = "h\${count.index}.\${local.zones[count.index % 5]}"
  type   = "A"
  values = ["10.1.\${floor(count.index / 250)}.\${count.index % 250}"]
}

resource "technitium_dhcp_scope" "s" {
  count            = 3
  name             = "scope-\${count.index}"
  starting_address = "10.\${100 + count.index}.0.10"
  ending_address   = "10.\${100 + count.index}.0.250"
  subnet_mask      = "255.255.255.0"
  domain_name      = "a.test"
  dns_updates      = false
  depends_on       = [technitium_dns_zone.z]
}

resource "technitium_dhcp_reservation" "h" {
  count            = 200
  scope            = technitium_dhcp_scope.s[count.index % 3].name
  hardware_address = format("02:00:00:00:%02x:%02x", floor(count.index / 256), count.index % 256)
  ip_address       = "10.\${100 + count.index % 3}.0.\${20 + floor(count.index / 3)}"
  host_name        = "r\${count.index}"
}
`;
