import { chmodSync, mkdtempSync, rmdirSync, unlinkSync } from "node:fs";
import type { ListenOptions } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Address, PortRange } from "./handshake";
import { WireError } from "./wire-error";

/** Longer paths do not fit the socket address of macOS. */
const MAX_SOCKET_PATH = 103;

const LOOPBACK = "127.0.0.1";

/** A place to listen at. Who listens calls `secure` once bound, and `remove` when done. */
export interface Endpoint {
  /** The places to try, until one can be bound. */
  readonly candidates: readonly ListenOptions[];
  /** Where Terraform finds what was bound; `port` is the one that was given to it (0 for a unix socket). */
  readonly address: (port: number) => Address;
  /** Lets nobody but this user connect. */
  readonly secure: () => void;
  /** Leaves nothing behind; harmless when repeated. */
  readonly remove: () => void;
}

/** What decides where to listen. */
export interface EndpointOptions {
  readonly platform: NodeJS.Platform;
  /** Where a socket goes; `null` for the system's temporary directory. */
  readonly socketDirectory: string | null;
  /** The ports to try where there are no unix sockets; 0 for any. */
  readonly ports: PortRange;
}

/** A unix socket in a directory of its own, which only this user may enter; on Windows a port of the loopback interface. */
export function createEndpoint({ platform, socketDirectory, ports }: EndpointOptions): Endpoint {
  return platform === "win32" ? loopbackPort(ports) : privateSocket(resolve(socketDirectory ?? tmpdir()));
}

function privateSocket(parent: string): Endpoint {
  const directory = mkdtempSync(join(parent, "plugin-"));
  const path = join(directory, "grpc");
  const remove = (): void => {
    ignoreFailure(() => unlinkSync(path));
    ignoreFailure(() => rmdirSync(directory));
  };
  if (Buffer.byteLength(path) > MAX_SOCKET_PATH) {
    remove();
    throw new WireError("refused", `${parent} is too long a path for a socket; set TMPDIR to a shorter one`);
  }
  return {
    candidates: [{ path }],
    address: () => ({ network: "unix", address: path }),
    secure: () => chmodSync(path, 0o600),
    remove,
  };
}

function loopbackPort({ first, last }: PortRange): Endpoint {
  const count = first === 0 ? 1 : Math.max(last - first + 1, 1);
  return {
    candidates: Array.from({ length: count }, (_, index) => ({ host: LOOPBACK, port: first + index })),
    address: (port) => ({ network: "tcp", address: `${LOOPBACK}:${port}` }),
    secure: () => undefined,
    remove: () => undefined,
  };
}

function ignoreFailure(act: () => void): void {
  try {
    act();
  } catch {
    // It is gone already, or not ours to remove.
  }
}
