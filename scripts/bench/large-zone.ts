import { type Bench, interleaved, ratio } from "./figure";
import { applied, plansNothing, terraformLab } from "./terraform-lab";

const RECORDS = 50_000;
const ROUNDS = 5;

/** What the size of a zone costs a small stack in it. */
export const largeZone: Bench = {
  name: "large-zone",
  about: `a stack of three records in a zone of ${RECORDS} records, beside the same stack in an empty zone`,
  run: async () => {
    const lab = await terraformLab();
    try {
      for (const zone of ["large.test", "small.test"]) lab.sandbox.ask("zones/create", { zone, type: "Primary" });
      const lines = Array.from(
        { length: RECORDS },
        (_, i) => `h${i} 60 IN A 10.${i >> 16}.${(i >> 8) & 255}.${i & 255}\n`,
      );
      lab.sandbox.ask("zones/import", { zone: "large.test" }, { upload: lines.join("") });
      const large = await applied(lab.directory(stack("large.test")));
      const small = await applied(lab.directory(stack("small.test")));
      const times = await interleaved(ROUNDS, { large: () => plansNothing(large), small: () => plansNothing(small) });
      return [ratio("plan in the large zone / in the empty zone", times.large / times.small, 1.2)];
    } finally {
      await lab.close();
    }
  },
};

const stack = (zone: string): string => `
resource "technitium_dns_record_set" "three" {
  for_each = toset(["one", "two", "three"])
  zone     = "${zone}"
  name     = "\${each.key}.${zone}"
  type     = "A"
  values   = ["192.0.2.1"]
}
`;
