import { once } from "node:events";
import type { Socket } from "node:net";
import { Server, ServerCredentials, type ServiceDefinition } from "@grpc/grpc-js";
import type { Identity } from "./certificate";
import { GRPCControllerService } from "./generated/plugin";
import { ProviderService } from "./generated/tfplugin6";
import { type AnyHandlers, type CallContext, grpcHandlers } from "./grpc-handlers";
import type { ProviderHandlers } from "./handlers";
import type { Listener } from "./listener";

/** The largest message either way, as in Terraform's own plugins. */
const MAX_MESSAGE_BYTES = 256 * 1024 * 1024;

/** Who may connect: the owner of one certificate, or, with `null`, everybody who can reach the listener. */
export interface Trust {
  readonly identity: Identity;
  /** PEM. */
  readonly clientCertificate: string;
}

/** What a {@link GrpcServer} serves. */
export interface GrpcServices extends CallContext {
  readonly provider: () => Promise<ProviderHandlers>;
  /** Terraform asks the process to leave; called before the reply goes out. */
  readonly onShutdown: () => void;
}

/** Answers the provider's calls, and the one by which Terraform ends the process. */
export class GrpcServer {
  readonly #server: Server;
  readonly #connections = new Set<Socket>();

  constructor({ provider, onShutdown, ...context }: GrpcServices) {
    // grpc.enable_channelz must stay on: without it, forceShutdown of grpc-js 1.14 finds no connections to cut.
    this.#server = new Server({
      "grpc.max_receive_message_length": MAX_MESSAGE_BYTES,
      "grpc.max_send_message_length": MAX_MESSAGE_BYTES,
    });
    const shutdown = async (): Promise<object> => {
      onShutdown();
      return {};
    };
    this.#answer(ProviderService, provider as AnyHandlers, context);
    this.#answer(GRPCControllerService, async () => ({ shutdown }), context);
  }

  /** Answers those who connect to the listener, if they are trusted; `null` trusts everybody who can reach it. */
  serve(listener: Listener, trust: Trust | null): void {
    const credentials = trust === null ? ServerCredentials.createInsecure() : mutualTls(trust);
    const connections = this.#server.createConnectionInjector(credentials);
    listener.receive((socket) => {
      this.#connections.add(socket);
      socket.once("close", () => this.#connections.delete(socket));
      connections.injectConnection(socket);
    });
  }

  /** Lets calls under way finish for `grace` milliseconds, then cuts them off. */
  async close(grace: number): Promise<void> {
    const cut = setTimeout(() => this.#server.forceShutdown(), grace);
    // What it calls back is no news: from Node 24 on it does so at once for connections that it has not accepted itself.
    this.#server.tryShutdown(() => undefined);
    await Promise.all(Array.from(this.#connections, (socket) => once(socket, "close")));
    clearTimeout(cut);
  }

  #answer(service: ServiceDefinition, handlers: AnyHandlers, context: CallContext): void {
    this.#server.addService(service, grpcHandlers(service, handlers, context));
  }
}

/**
 * TLS that checks both ends. Without the check of the client, any process of this machine that finds the listener could use the
 * provider's credentials.
 */
function mutualTls({ identity, clientCertificate }: Trust): ServerCredentials {
  const pair = { cert_chain: Buffer.from(identity.certificatePem), private_key: Buffer.from(identity.privateKeyPem) };
  return ServerCredentials.createSsl(Buffer.from(clientCertificate), [pair], true);
}
