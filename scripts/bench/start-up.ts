import { spawn } from "node:child_process";
import { once } from "node:events";
import { generateKeyPairSync } from "node:crypto";
import { buildExecutable } from "../build";
import { type Bench, interleaved, ratio } from "./figure";
import { bareEnvironment, startPlugin } from "./plugin";

const ROUNDS = 15;

/** How long the executable takes to its handshake, beside a Node that does nothing. */
export const startUp: Bench = {
  name: "start-up",
  about: "spawn to handshake, beside node -e 0",
  run: async () => {
    const executable = await buildExecutable();
    const times = await interleaved(ROUNDS, {
      ours: () => handshake(executable),
      node: () => once(spawn(process.execPath, ["-e", "0"], { stdio: "ignore", env: bareEnvironment }), "exit"),
    });
    return [ratio("spawn to handshake / node -e 0", times.ours / times.node, 2)];
  },
};

/** The milliseconds from start to handshake; the end is not counted. */
async function handshake(executable: string): Promise<number> {
  const began = performance.now();
  const { child } = await startPlugin(executable, { PLUGIN_CLIENT_CERT: clientCertificate });
  const took = performance.now() - began;
  child.kill("SIGTERM");
  await once(child, "exit");
  return took;
}

/** Nobody connects in this bench; a key in PEM is enough to ask for TLS. */
const clientCertificate = generateKeyPairSync("ec", { namedCurve: "P-256" })
  .publicKey.export({ type: "spki", format: "pem" })
  .toString();
