import { type Command, InvalidArgumentError, Option } from "commander";
import { runSandbox, type SandboxCommandOptions } from "../sandbox/command";
import { serverVersions } from "../sandbox/server-version";

/** Adds `technitium sandbox`, which runs until it is interrupted. */
export const addSandbox = (program: Command, process: NodeJS.Process): void => {
  program
    .command("sandbox")
    .summary("play a server to try things on, quirks included")
    .description(
      "Runs a look-alike of Technitium DNS Server, with its quirks, a clock that can be advanced and a DNS port. Needs nothing installed.",
    )
    .addOption(
      new Option("--server-version <version>", "which server to play")
        .choices(serverVersions)
        .default(serverVersions.at(-1)),
    )
    .option("--port <port>", "port of the web service; 0 for any free one", port, 5380)
    .option("--dns-port <port>", "port of the DNS server, UDP and TCP; 0 for any free one", port, 5354)
    .option("--host <address>", "address to listen on", "127.0.0.1")
    .option("--data <dir>", "keep the server's state in this folder")
    .option("--read-only-token", "print a token that may only view, too")
    .action(async (options: SandboxCommandOptions) => {
      const interruption = new AbortController();
      for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => interruption.abort());
      await runSandbox(options, {
        print: (line) => void process.stdout.write(`${line}\n`),
        signal: interruption.signal,
      });
    });
};

function port(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new InvalidArgumentError("a port is a number from 0 to 65535");
}
