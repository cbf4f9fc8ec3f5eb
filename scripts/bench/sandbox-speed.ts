import { createSandbox } from "../../src/sandbox/sandbox";
import type { Bench } from "./figure";

const ZONE = "big.test";
const WRITES = 10_000;
const RECORDS = 50_000;

/** How quick the sandbox is in one process: record writes a second, and one listing of a large zone. */
export const sandboxSpeed: Bench = {
  name: "sandbox",
  about: `the sandbox: ${WRITES} record writes, then one listing of a zone of ${RECORDS} records`,
  run: async () => {
    const sandbox = createSandbox();
    sandbox.ask("zones/create", { zone: ZONE, type: "Primary" });
    const began = performance.now();
    for (let i = 0; i < WRITES; i += 1) {
      const domain = `h${i}.${ZONE}`;
      sandbox.ask("zones/records/add", { zone: ZONE, domain, type: "A", ipAddress: address(i), comments: "x" });
    }
    const perSecond = WRITES / ((performance.now() - began) / 1000);

    const rest = Array.from({ length: RECORDS - WRITES }, (_, i) => `h${WRITES + i} 60 IN A ${address(WRITES + i)}\n`);
    sandbox.ask("zones/import", { zone: ZONE }, { upload: rest.join("") });
    const before = performance.now();
    sandbox.ask("zones/records/get", { zone: ZONE, domain: ZONE, listZone: "true" });
    const listing = (performance.now() - before) / 1000;
    await sandbox.close();
    return [
      {
        name: "record writes",
        value: `${Math.round(perSecond)}/s`,
        goal: "at least 2000/s",
        reached: perSecond >= 2000,
      },
      {
        name: "listing of 50,000 records",
        value: `${listing.toFixed(2)} s`,
        goal: "at most 1 s",
        reached: listing <= 1,
      },
    ];
  },
};

function address(i: number): string {
  return `10.${i >> 16}.${(i >> 8) & 255}.${i & 255}`;
}
