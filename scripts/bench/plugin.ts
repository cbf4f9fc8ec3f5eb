import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import type { Readable } from "node:stream";
import { launchEnvironment } from "../../test/terraform/wire/launch-environment";

/** Node parses a file of extra authorities at every start, which would flatter a ratio of two starts. */
const { NODE_EXTRA_CA_CERTS: _, ...bare } = process.env;

/** The environment for processes whose start is measured. */
export const bareEnvironment: NodeJS.ProcessEnv = bare;

/** A plugin that has shaken hands. */
export interface StartedPlugin {
  readonly child: ChildProcessByStdio<null, Readable, null>;
  /** The path of its socket. */
  readonly socket: string;
}

/** Starts the plugin as Terraform does, with `more` in its environment, and waits for its handshake. */
export async function startPlugin(executable: string, more: NodeJS.ProcessEnv): Promise<StartedPlugin> {
  const child = spawn(executable, {
    stdio: ["ignore", "pipe", "ignore"],
    env: { ...bareEnvironment, ...launchEnvironment(more) },
  });
  const [line] = (await once(child.stdout, "data")) as [Buffer];
  const [, protocol, network, socket = ""] = line.toString().split("|");
  if (protocol !== "6" || network !== "unix") throw new Error(`no handshake: ${line.toString()}`);
  return { child, socket };
}
