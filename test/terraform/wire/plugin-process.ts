import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface, type Interface } from "node:readline";
import type { Readable } from "node:stream";
import { buildSync } from "esbuild";
import type { Address } from "../../../src/terraform/wire/handshake";

/** How a process ended. */
export interface End {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A bundle of the fixture plugin, as it would ship. */
export class PluginBundle {
  readonly directory = mkdtempSync(join(tmpdir(), "bundle-"));
  readonly file = join(this.directory, "plugin.cjs");

  constructor() {
    buildSync({
      entryPoints: [join(__dirname, "fixture-plugin.ts")],
      outfile: this.file,
      bundle: true,
      minify: true,
      platform: "node",
      target: "node20",
      format: "cjs",
      external: ["@grpc/proto-loader"],
    });
  }

  /** Starts it with exactly `environment`. `wrapper` is a shell command in which `"$@"` is the plugin. */
  start(environment: NodeJS.ProcessEnv, wrapper?: string): PluginProcess {
    const plugin = [process.execPath, this.file];
    const [command = "", ...args] = wrapper === undefined ? plugin : ["/bin/sh", "-c", wrapper, "sh", ...plugin];
    return new PluginProcess(spawn(command, args, { env: environment, stdio: ["ignore", "pipe", "pipe"] }));
  }

  remove(): void {
    rmSync(this.directory, { recursive: true });
  }
}

/** A process seen from where Terraform sits: its two outputs, signals, and its end. */
export class PluginProcess {
  readonly child: ChildProcessByStdio<null, Readable, Readable>;
  /** When it is over, outputs included. */
  readonly ended: Promise<End>;
  readonly #stdout: AsyncIterator<string>;
  readonly #stderr: Interface;
  readonly #errorLines: string[] = [];

  constructor(child: ChildProcessByStdio<null, Readable, Readable>) {
    this.child = child;
    this.ended = once(child, "close").then(([code, signal]) => ({
      code: code as number | null,
      signal: signal as NodeJS.Signals | null,
    }));
    this.#stdout = createInterface(child.stdout)[Symbol.asyncIterator]();
    this.#stderr = createInterface(child.stderr);
    this.#stderr.on("line", (line) => this.#errorLines.push(line));
  }

  /** The next line on stdout; fails when there is none. */
  async line(): Promise<string> {
    const next = await this.#stdout.next();
    if (next.done === true) throw new Error(`no line on stdout; stderr: ${this.#errorLines.join("\n")}`);
    return next.value;
  }

  /** Where its handshake says it listens, and the certificate it shows there. */
  async handshake(): Promise<{ readonly address: Address; readonly certificate: Uint8Array }> {
    const [launcher, protocol, network, address = "", kind, certificate = ""] = (await this.line()).split("|");
    expect([launcher, protocol, kind]).toEqual(["1", "6", "grpc"]);
    return {
      address: { network: network === "tcp" ? "tcp" : "unix", address },
      certificate: Buffer.from(certificate, "base64"),
    };
  }

  /** What it has printed on stderr so far; all of it once it has ended. */
  get stderr(): readonly string[] {
    return this.#errorLines;
  }

  /** The log lines among that, by their messages. */
  get logged(): readonly string[] {
    return this.#errorLines.map((line) => (JSON.parse(line) as { "@message": string })["@message"]);
  }

  /** Resolves once a log line with this message is there. */
  async untilLogged(message: string): Promise<void> {
    while (!this.#errorLines.some((line) => line.includes(`"@message":"${message}"`))) await once(this.#stderr, "line");
  }
}
