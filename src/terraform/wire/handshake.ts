import { WireError } from "./wire-error";

/** The value by which a plugin knows that Terraform started it. It is no secret: it only keeps people from starting one by hand. */
const COOKIE = "d602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2";

/** The version of the launcher's own protocol: the form of the handshake line and the plugin's extra services. */
const LAUNCHER_VERSION = 1;

/** The one major version of the provider protocol that this plugin speaks. */
const PROTOCOL_VERSION = 6;

/** What to print when a person starts the plugin. */
const STARTED_BY_HAND =
  "This is a Terraform provider. It is started by Terraform, which also tells it how to talk to it, and does nothing on its " +
  "own. To use it, name it in the required_providers block of a Terraform configuration and run terraform init. To run " +
  "it under a debugger, start it with --debug.\n";

/** How Terraform wants this process to serve. */
export interface Launch {
  /** The only client to talk to, as a PEM certificate; `null` if TLS was switched off (TF_DISABLE_PLUGIN_TLS). */
  readonly clientCertificate: string | null;
  /** Where to put the socket; `null` for the system's temporary directory. */
  readonly socketDirectory: string | null;
  /** The ports to choose from where there are no unix sockets. */
  readonly ports: PortRange;
  /** Whether the line must answer if several connections may share one process (ours may not). */
  readonly asksForMultiplexing: boolean;
}

/** TCP ports, both ends included. */
export interface PortRange {
  readonly first: number;
  readonly last: number;
}

/** Where the plugin listens. */
export interface Address {
  readonly network: "unix" | "tcp";
  /** An absolute path, or `host:port`. */
  readonly address: string;
}

/** Whether Terraform (or a program that behaves like it) started this process. */
export function isStartedByTerraform(environment: NodeJS.ProcessEnv): boolean {
  return environment["TF_PLUGIN_MAGIC_COOKIE"] === COOKIE;
}

/**
 * Reads what Terraform asks for from the environment. Fails with a `refused` {@link WireError} if it did not start this process or speaks
 * no protocol version of ours.
 */
export function readLaunch(environment: NodeJS.ProcessEnv): Launch {
  if (!isStartedByTerraform(environment)) throw new WireError("refused", STARTED_BY_HAND.trim());
  const offered = environment["PLUGIN_PROTOCOL_VERSIONS"] ?? String(PROTOCOL_VERSION);
  if (!offered.split(",").some((version) => Number(version) === PROTOCOL_VERSION)) {
    throw new WireError(
      "refused",
      `this provider speaks protocol version ${PROTOCOL_VERSION}, which needs Terraform 1.0 or newer; offered: ${offered}`,
    );
  }
  return {
    clientCertificate: environment["PLUGIN_CLIENT_CERT"] || null,
    socketDirectory: environment["PLUGIN_UNIX_SOCKET_DIR"] || null,
    ports: { first: port(environment["PLUGIN_MIN_PORT"]), last: port(environment["PLUGIN_MAX_PORT"]) },
    asksForMultiplexing: environment["PLUGIN_MULTIPLEX_GRPC"] !== undefined,
  };
}

/**
 * The line, without its newline, that tells Terraform where to connect and whom to expect there. The certificate is DER; it goes in
 * unpadded base64, since padding is an error to the reader.
 */
export function handshakeLine({ network, address }: Address, certificate: Uint8Array | null, launch: Launch): string {
  const base64 = certificate === null ? "" : Buffer.from(certificate).toString("base64").replace(/=+$/, "");
  const fields = [LAUNCHER_VERSION, PROTOCOL_VERSION, network, address, "grpc", base64];
  return [...fields, ...(launch.asksForMultiplexing ? ["false"] : [])].join("|");
}

/** A port number, 0 (any free one) if there is none. */
function port(text: string | undefined): number {
  const number = Number(text);
  return Number.isInteger(number) && number > 0 && number < 65_536 ? number : 0;
}
