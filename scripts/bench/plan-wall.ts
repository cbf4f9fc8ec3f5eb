import { type Bench, interleaved, ratio } from "./figure";
import { memoryMeter } from "./memory";
import { applied, plansNothing, terraformLab } from "./terraform-lab";

const MOST_MEGABYTES = 200;

/** How long a plan takes beside the same number of Terraform's own objects, which talk to nobody; and the memory of the provider. */
export const planWall = (objects: number, most: number, rounds: number): Bench => ({
  name: `plan-${objects}`,
  about: `plan of ${objects} managed objects, beside as many terraform_data`,
  run: async () => {
    const lab = await terraformLab();
    const memory = memoryMeter();
    try {
      for (const zone of zones) lab.sandbox.ask("zones/create", { zone, type: "Primary" });
      const ours = await applied(lab.directory(records(objects), memory.environment));
      const floor = await applied(lab.directory(data(objects)));
      const times = await interleaved(rounds, { ours: () => plansNothing(ours), floor: () => plansNothing(floor) });
      const peak = memory.peak();
      return [
        ratio(`plan of ${objects}, wall time / terraform_data`, times.ours / times.floor, most),
        {
          name: `resident memory of the provider at ${objects} objects`,
          value: `${peak.toFixed(0)} MB`,
          goal: `at most ${MOST_MEGABYTES} MB`,
          reached: peak <= MOST_MEGABYTES,
        },
      ];
    } finally {
      memory.remove();
      await lab.close();
    }
  },
});

const zones = ["a.test", "b.test", "c.test", "d.test", "e.test"];

/** Terraform's `range` stops at 1024 elements, hence blocks of at most 1000. */
function blocks(objects: number, block: (index: number, count: number) => string): string {
  const sizes = Array.from({ length: Math.ceil(objects / 1000) }, (_, index) => Math.min(1000, objects - index * 1000));
  return sizes.map((count, index) => block(index, count)).join("");
}

function records(objects: number): string {
  const list = JSON.stringify(zones);
  return blocks(
    objects,
    (index, count) => `
resource "technitium_dns_record_set" "r${index}" {
  count  = ${count}
  zone   = ${list}[count.index % ${zones.length}]
  name   = "h${index}-\${count.index}.\${${list}[count.index % ${zones.length}]}"
  type   = "A"
  values = ["10.\${${index} % 250}.\${floor(count.index / 250)}.\${count.index % 250}"]
}
`,
  );
}

function data(objects: number): string {
  return blocks(
    objects,
    (index, count) => `resource "terraform_data" "d${index}" {\n  count = ${count}\n  input = "v\${count.index}"\n}\n`,
  );
}
