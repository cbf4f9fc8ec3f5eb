import { writeSync } from "node:fs";
import { createIdentity } from "./certificate";
import { createEndpoint } from "./endpoint";
import type { GrpcServer } from "./grpc-server";
import { type Address, handshakeLine, type Launch, readLaunch } from "./handshake";
import { createHost } from "./host";
import { supervise } from "./lifecycle";
import { Listener } from "./listener";
import type { LoadProvider, ServedProvider } from "./provider";
import { reattachProviders } from "./reattach";
import { writeStderr } from "./stderr";
import { guardOutput } from "./stdout-guard";

const STDOUT = 1;

/**
 * Serves a provider to the Terraform that started this process, until that asks it to leave or is gone. A process that was not started
 * by Terraform says so on stderr and leaves with 1.
 */
export async function servePlugin(load: LoadProvider, process: NodeJS.Process): Promise<void> {
  await orLeave(process, async () => {
    const launch = readLaunch(process.env);
    await serve(load, process, launch, (address, certificate) => `${handshakeLine(address, certificate, launch)}\n`);
  });
}

/**
 * Serves a provider to any Terraform that is told where it is, without TLS, until the process is interrupted: for debuggers. `source` is
 * the provider's source address, such as `owner/name`.
 */
export async function serveDebug(load: LoadProvider, source: string, process: NodeJS.Process): Promise<void> {
  await orLeave(process, async () => {
    await serve(load, process, null, (address) => {
      const reattach = reattachProviders(source, address, process.pid);
      return `The provider is running. Terraform uses it where this is set:\n\nTF_REATTACH_PROVIDERS='${reattach}'\n`;
    });
  });
}

/**
 * Listens, then prints what `announce` makes of it, and only then loads what answers: Terraform's wait ends with the line, and its
 * connection is taken meanwhile.
 */
async function serve(
  load: LoadProvider,
  process: NodeJS.Process,
  launch: Launch | null,
  announce: (address: Address, certificate: Uint8Array | null) => string,
): Promise<void> {
  const host = createHost(process.env);
  guardOutput(process, host.log);

  const clientCertificate = launch?.clientCertificate ?? null;
  const trust = clientCertificate === null ? null : { identity: createIdentity(Date.now()), clientCertificate };
  const endpoint = createEndpoint({
    platform: process.platform,
    socketDirectory: launch?.socketDirectory ?? null,
    ports: launch?.ports ?? { first: 0, last: 0 },
  });
  const served: { listener?: Listener; server?: GrpcServer; provider?: Promise<ServedProvider> } = {};
  const leave = supervise({
    process,
    redaction: host.redaction,
    onInterrupt: launch === null ? "leave" : "ignored",
    stop: async (grace) => {
      served.listener?.close();
      await served.server?.close(grace);
      await served.provider?.then(({ close }) => close?.());
    },
    cleanUp: () => endpoint.remove(),
  });
  const listener = (served.listener = await Listener.open(endpoint));
  // Past process.stdout, which is slow to set up, and the log's by now.
  writeSync(STDOUT, announce(listener.address, trust?.identity.der ?? null));

  const { GrpcServer } = await import("./grpc-server");
  const provider = (): Promise<ServedProvider> => (served.provider ??= load(host));
  served.server = new GrpcServer({
    ...host,
    provider: async () => (await provider()).handlers,
    onShutdown: () => leave(0),
  });
  served.server.serve(listener, trust);
  // Who calls a provider that failed to load gets to know why.
  await provider().catch((error: unknown) => host.log("error", "the provider failed to load", { error }));
}

/** Ends the process with a sentence on stderr if it cannot begin to serve. */
async function orLeave(process: NodeJS.Process, begin: () => Promise<void>): Promise<void> {
  try {
    await begin();
  } catch (error) {
    writeStderr(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}
