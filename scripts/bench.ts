/**
 * Measures the figures the project promises, side by side in one run. `npm run bench` runs all, `npm run bench -- NAME…` some.
 * Exits with 1 when a figure is not reached.
 */
import type { Bench, Figure } from "./bench/figure";
import { planWall } from "./bench/plan-wall";
import { requests } from "./bench/requests";
import { largeZone } from "./bench/large-zone";
import { reservationWrites } from "./bench/reservation-writes";
import { sandboxSpeed } from "./bench/sandbox-speed";
import { shutDown } from "./bench/shut-down";
import { startUp } from "./bench/start-up";
import { synth } from "./bench/synth";

const benches: readonly Bench[] = [
  startUp,
  shutDown,
  requests,
  reservationWrites,
  largeZone,
  sandboxSpeed,
  planWall(1000, 1.6, 5),
  planWall(10_000, 1.25, 3),
  synth,
];

const wanted = process.argv.slice(2);
const chosen = wanted.length === 0 ? benches : benches.filter(({ name }) => wanted.includes(name));

async function main(): Promise<void> {
  if (chosen.length === 0)
    throw new Error(`there is no such bench; there are ${benches.map(({ name }) => name).join(", ")}`);
  for (const bench of chosen) {
    console.log(`${bench.name}: ${bench.about}`);
    for (const figure of await bench.run()) {
      console.log(`  ${describe(figure)}`);
      if (figure.reached === false) process.exitCode = 1;
    }
  }
}

function describe({ name, value, goal, reached }: Figure): string {
  const mark = reached === null ? " " : reached ? "✓" : "✗";
  return `${mark} ${name}: ${value}${goal === null ? "" : ` (goal: ${goal})`}`;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
