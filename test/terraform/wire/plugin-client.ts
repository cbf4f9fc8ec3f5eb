import { X509Certificate } from "node:crypto";
import { type ChannelCredentials, Client, type ClientUnaryCall, credentials, type ServiceError } from "@grpc/grpc-js";
import type { Address } from "../../../src/terraform/wire/handshake";
import type { ClientIdentity } from "./client-identity";

/** A call as the generated services describe it. */
export interface Method<Request, Response> {
  readonly path: string;
  readonly requestSerialize: (request: Request) => Buffer;
  readonly responseDeserialize: (bytes: Buffer) => Response;
}

/** TLS as Terraform does it: it trusts one server certificate (DER) and shows its own, if it has one. */
export interface ClientTls {
  readonly serverCertificate: Uint8Array;
  readonly identity: ClientIdentity | null;
}

/** The side of Terraform: a plain gRPC client of any plugin. */
export class PluginClient {
  readonly grpc: Client;

  constructor({ network, address }: Address, tls: ClientTls | null) {
    this.grpc = new Client(network === "unix" ? `unix:${address}` : address, clientCredentials(tls), {
      "grpc.ssl_target_name_override": "localhost",
      "grpc.default_authority": "localhost",
      "grpc.max_receive_message_length": -1,
      "grpc.max_send_message_length": -1,
      // Clients with other certificates must not share a connection.
      "grpc.use_local_subchannel_pool": 1,
    });
  }

  /** Makes a call with one request and one response; fails with a ServiceError. `started` sees the call, to cancel it. */
  call<Request, Response>(
    { path, requestSerialize, responseDeserialize }: Method<Request, Response>,
    request: Request,
    started: (call: ClientUnaryCall) => void = () => undefined,
  ): Promise<Response> {
    return new Promise((resolve, reject) => {
      const done = (error: ServiceError | null, response?: Response): void =>
        response === undefined ? reject(error ?? new Error("no response")) : resolve(response);
      started(this.grpc.makeUnaryRequest(path, requestSerialize, responseDeserialize, request, done));
    });
  }

  close(): void {
    this.grpc.close();
  }
}

function clientCredentials(tls: ClientTls | null): ChannelCredentials {
  if (tls === null) return credentials.createInsecure();
  const server = Buffer.from(new X509Certificate(tls.serverCertificate).toString());
  if (tls.identity === null) return credentials.createSsl(server);
  return credentials.createSsl(server, Buffer.from(tls.identity.key), Buffer.from(tls.identity.certificate));
}
