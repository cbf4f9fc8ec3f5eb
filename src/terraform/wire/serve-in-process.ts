import { createEndpoint } from "./endpoint";
import { GrpcServer } from "./grpc-server";
import { createHost } from "./host";
import { Listener } from "./listener";
import type { LoadProvider } from "./provider";
import { reattachProviders } from "./reattach";

/** How long calls under way may go on when a test closes their provider. Milliseconds. */
const GRACE = 100;

/** A provider that serves from inside this process. */
export interface InProcessProvider {
  /** The value of TF_REATTACH_PROVIDERS by which Terraform finds it. */
  readonly reattach: string;
  /** Stops serving and closes the provider. */
  readonly close: () => Promise<void>;
}

/**
 * Serves a provider from this process, without TLS, on a socket only this user can reach: for tests, which save the start of a process per
 * command. Terraform must then be started asynchronously. `source` is the provider's source address, such as `owner/name`; the log level
 * comes from `environment`.
 */
export async function serveInProcess(
  load: LoadProvider,
  source: string,
  environment: NodeJS.ProcessEnv = {},
): Promise<InProcessProvider> {
  const host = createHost(environment);
  const { handlers, close } = await load(host);
  const endpoint = createEndpoint({ platform: process.platform, socketDirectory: null, ports: { first: 0, last: 0 } });
  const server = new GrpcServer({ ...host, provider: async () => handlers, onShutdown: () => undefined });
  const listener = await Listener.open(endpoint);
  server.serve(listener, null);
  return {
    reattach: reattachProviders(source, listener.address, process.pid),
    close: async () => {
      listener.close();
      await server.close(GRACE);
      await close?.();
      endpoint.remove();
    },
  };
}
