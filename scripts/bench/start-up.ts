import { spawn } from "node:child_process";
import { once } from "node:events";
import { generateKeyPairSync } from "node:crypto";
import { buildExecutable } from "../build";
import { type Bench, interleaved, ratio } from "./figure";

const ROUNDS = 15;

/** How long the executable takes to its handshake, beside a Node that does nothing. */
export const startUp: Bench = {
  name: "start-up",
  about: "spawn to handshake, beside node -e 0",
  run: async () => {
    const executable = await buildExecutable();
    const times = await interleaved(ROUNDS, {
      ours: () => handshake(executable),
      node: () => once(spawn(process.execPath, ["-e", "0"], { stdio: "ignore" }), "exit"),
    });
    return [ratio("spawn to handshake / node -e 0", times.ours / times.node, 2)];
  },
};

/** Starts the plugin as Terraform does and answers how long its line took, in milliseconds. */
async function handshake(executable: string): Promise<number> {
  const began = performance.now();
  const plugin = spawn(executable, {
    stdio: ["ignore", "pipe", "ignore"],
    env: {
      ...process.env,
      TF_PLUGIN_MAGIC_COOKIE: "d602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2",
      PLUGIN_PROTOCOL_VERSIONS: "5,6",
      PLUGIN_CLIENT_CERT: clientCertificate,
    },
  });
  const [line] = (await once(plugin.stdout, "data")) as [Buffer];
  if (!line.toString().startsWith("1|6|unix|")) throw new Error(`no handshake: ${line.toString()}`);
  const took = performance.now() - began;
  plugin.kill("SIGTERM");
  await once(plugin, "exit");
  return took;
}

/** Nobody connects in this bench; a key in PEM is enough to ask for TLS. */
const clientCertificate = generateKeyPairSync("ec", { namedCurve: "P-256" })
  .publicKey.export({ type: "spki", format: "pem" })
  .toString();
