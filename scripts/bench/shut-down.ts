import { once } from "node:events";
import { GRPCControllerService } from "../../src/terraform/wire/generated/plugin";
import { ProviderService } from "../../src/terraform/wire/generated/tfplugin6";
import { PluginClient } from "../../test/terraform/wire/plugin-client";
import { buildExecutable } from "../build";
import { type Bench, interleaved } from "./figure";
import { startPlugin } from "./plugin";

const ROUNDS = 15;
const MOST_MS = 50;

/** How long the process lives after it was asked to leave. */
export const shutDown: Bench = {
  name: "shut-down",
  about: "Shutdown to the end of the process",
  run: async () => {
    const executable = await buildExecutable();
    const { end } = await interleaved(ROUNDS, { end: () => farewell(executable) });
    return [
      {
        name: "Shutdown to exit",
        value: `${end.toFixed(0)} ms`,
        goal: `at most ${MOST_MS} ms`,
        reached: end <= MOST_MS,
      },
    ];
  },
};

/** The milliseconds from asking to the exit, of a provider that is loaded. */
async function farewell(executable: string): Promise<number> {
  const { child, socket } = await startPlugin(executable, {});
  const client = new PluginClient({ network: "unix", address: socket }, null);
  await client.call(ProviderService.getMetadata, {});
  const gone = once(child, "exit");
  const asked = performance.now();
  await client.call(GRPCControllerService.shutdown, {});
  await gone;
  const took = performance.now() - asked;
  client.close();
  return took;
}
