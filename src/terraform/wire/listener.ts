import { createServer, type AddressInfo, type ListenOptions, type Server, type Socket } from "node:net";
import type { Endpoint } from "./endpoint";
import type { Address } from "./handshake";
import { WireError } from "./wire-error";

/**
 * Takes connections from the moment it is open, and keeps them waiting until somebody receives them: Terraform can be told where to
 * connect before what answers it is loaded.
 */
export class Listener {
  /** Where it listens. */
  readonly address: Address;
  readonly #server: Server;
  readonly #waiting: Socket[] = [];
  #receive = (socket: Socket): void => void this.#waiting.push(socket);

  private constructor(server: Server, address: Address) {
    this.#server = server;
    this.address = address;
    server.on("connection", (socket) => {
      // Who hangs up while waiting is nobody's concern; once received, the receiver hears of errors, too.
      socket.on("error", () => undefined);
      this.#receive(socket);
    });
  }

  /** Listens at the first of the endpoint's places that can be bound. Fails with a `refused` {@link WireError} if none can. */
  static async open(endpoint: Endpoint): Promise<Listener> {
    let lastFailure: unknown;
    for (const candidate of endpoint.candidates) {
      try {
        const server = await listen(candidate);
        endpoint.secure();
        return new Listener(server, endpoint.address((server.address() as Partial<AddressInfo>).port ?? 0));
      } catch (error) {
        lastFailure = error;
      }
    }
    throw new WireError("refused", "the provider found nowhere to listen", { cause: lastFailure });
  }

  /** Hands over the connections that wait, and from now on every one that comes. What they have sent meanwhile is in their buffers. */
  receive(onConnection: (socket: Socket) => void): void {
    this.#receive = onConnection;
    this.#waiting
      .splice(0)
      .filter(({ destroyed }) => !destroyed)
      .forEach(onConnection);
  }

  /** Takes no more connections; drops those that nobody has received. */
  close(): void {
    this.#server.close();
    this.receive((socket) => socket.destroy());
  }
}

function listen(place: ListenOptions): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(place, () => resolve(server));
  });
}
