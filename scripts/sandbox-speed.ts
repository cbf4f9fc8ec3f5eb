/** Measures the sandbox in this process: record writes a second, and one listing of a zone of 50,000 records. */
import { createSandbox } from "../src/sandbox/sandbox";

/** What {@link measureSandbox} found. */
export interface SandboxSpeed {
  readonly writesPerSecond: number;
  /** Listing a zone of 50,000 records, from request to parsed reply. */
  readonly listingSeconds: number;
}

const zone = "big.test";
const writes = 10_000;
const records = 50_000;

/** Runs once and takes a few seconds; the figures of one machine say little about another. */
export function measureSandbox(now: () => number = () => performance.now()): SandboxSpeed {
  const sandbox = createSandbox();
  sandbox.ask("zones/create", { zone, type: "Primary" });
  const start = now();
  for (let i = 0; i < writes; i++)
    sandbox.ask("zones/records/add", {
      zone,
      domain: `h${i}.${zone}`,
      type: "A",
      ipAddress: address(i),
      comments: "x",
    });
  const writesPerSecond = writes / ((now() - start) / 1000);

  const rest = Array.from({ length: records - writes }, (_, i) => `h${writes + i} 60 IN A ${address(writes + i)}\n`);
  sandbox.ask("zones/import", { zone }, { upload: rest.join("") });
  const before = now();
  sandbox.ask("zones/records/get", { zone, domain: zone, listZone: "true" });
  return { writesPerSecond, listingSeconds: (now() - before) / 1000 };
}

function address(i: number): string {
  return `10.${i >> 16}.${(i >> 8) & 255}.${i & 255}`;
}

if (require.main === module) {
  const { writesPerSecond, listingSeconds } = measureSandbox();
  console.log(`${Math.round(writesPerSecond)} record writes a second`);
  console.log(`${listingSeconds.toFixed(2)} s to list ${records} records`);
}
