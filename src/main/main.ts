import { isStartedByTerraform } from "../terraform/wire/handshake";
import { serveDebug, servePlugin } from "../terraform/wire/serve";
import type { LoadProvider } from "../terraform/wire/provider";
import { providerSource } from "./names";

/*
 * One executable, two lives: the plugin when Terraform starts it, a command line otherwise. What either does not need before its first
 * answer is imported when it is needed; scripts/build.ts makes files of their own out of those imports.
 */

const load: LoadProvider = async (host) => (await import("../provider/serve")).provide(host);

const begin = async (): Promise<void> => {
  const [option] = process.argv.slice(2);
  if (isStartedByTerraform(process.env)) return servePlugin(load, process);
  if (option === "--debug" || option === "-debug") return serveDebug(load, providerSource, process);
  const { run } = await import("../cli/run");
  process.exitCode = await run(process);
};

begin().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
