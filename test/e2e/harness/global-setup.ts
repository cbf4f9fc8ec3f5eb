import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildExecutable } from "../../../scripts/build";
import { executableVariable } from "./executable";

/**
 * Runs once before all end-to-end suites: builds the executable as it ships, in a place of its own, so that runs side by side do not
 * pull it from under each other. Answers what cleans up afterwards.
 */
export default async function globalSetup(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "technitium-dist-"));
  process.env[executableVariable] = await buildExecutable(folder);
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
}
