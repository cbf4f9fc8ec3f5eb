import { buildExecutable } from "../../../scripts/build";

/** Runs once before all end-to-end suites: those that take the real plugin path start the executable as it ships. */
export default async function globalSetup(): Promise<void> {
  await buildExecutable();
}
