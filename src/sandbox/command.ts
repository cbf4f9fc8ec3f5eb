import { RunningClock } from "./clock";
import { FolderDisk, MemoryDisk } from "./disk";
import { createSandbox } from "./sandbox";
import type { ServerVersion } from "./server-version";

/** What the command line may say; everything has a default. */
export interface SandboxCommandOptions {
  /** Default 15.2. */
  readonly serverVersion?: ServerVersion;
  /** Of the web service; default 5380, the real server's, 0 is any free one. */
  readonly port?: number;
  /** Of the DNS server, UDP and TCP; default 5354, 0 is any free one. */
  readonly dnsPort?: number;
  /** The address to listen on; default 127.0.0.1. */
  readonly host?: string;
  /** A folder that keeps the server's state; without one it is gone with the process. */
  readonly data?: string;
  /** Adds a token that may only view. */
  readonly readOnlyToken?: boolean;
}

/** What the command needs of the process around it. */
export interface SandboxCommandSurroundings {
  /** Writes a line for the user. */
  readonly print: (line: string) => void;
  /** Ends the command in good order. */
  readonly signal: AbortSignal;
}

/**
 * Runs a sandbox until the signal comes: opens its ports, prints a provider block that works as it is, and stops the server in good
 * order at the end. Rejects when a port cannot be opened.
 */
export async function runSandbox(
  options: SandboxCommandOptions,
  { print, signal }: SandboxCommandSurroundings,
): Promise<void> {
  const host = options.host ?? "127.0.0.1";
  const clock = new RunningClock();
  const sandbox = createSandbox({
    clock,
    version: options.serverVersion ?? "15.2",
    disk: options.data === undefined ? new MemoryDisk() : new FolderDisk(options.data),
    readOnlyToken: options.readOnlyToken ?? false,
  });
  try {
    const { url } = await sandbox.listen({ port: options.port ?? 5380, host });
    const { port } = await sandbox.listenDns(options.dnsPort ?? 5354, host);
    print(
      `A look-alike of Technitium DNS Server ${sandbox.machine.version} answers at ${url}, DNS at ${host}:${port}.`,
    );
    for (const line of instructions(url, sandbox.token, sandbox.readOnlyToken)) print(line);
    await untilAborted(signal);
  } finally {
    await sandbox.close();
    clock.stop();
  }
}

function instructions(url: string, token: string, readOnlyToken: string): readonly string[] {
  const readOnly = readOnlyToken === "" ? [] : [`A token that may only view: ${readOnlyToken}`, ""];
  return [
    "",
    'provider "technitium" {',
    `  server_url = "${url}"`,
    `  api_token  = "${token}"`,
    "}",
    "",
    ...readOnly,
    "The user is admin, the password admin. A device takes a lease, and a day goes by:",
    `  curl -d mac=02-00-00-00-00-01 -d hostname=nas ${url}/sandbox/lease`,
    `  curl -d by=1d ${url}/sandbox/advance`,
  ];
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
