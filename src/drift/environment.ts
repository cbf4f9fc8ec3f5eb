import { randomBytes } from "node:crypto";

/** A stream that text is written to. */
export interface TextOutput {
  /** Resolves when the text has been handed on; a reader that has gone away is no error. */
  write(text: string): Promise<void>;
  readonly isTerminal: boolean;
}

/** What a run needs of the world outside. */
export interface DriftEnvironment {
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** The working directory, absolute. */
  readonly directory: string;
  readonly stdout: TextOutput;
  readonly stderr: TextOutput;
  /** Everything on standard input. */
  readonly readInput: () => Promise<string>;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  /** 16 random hexadecimal digits. */
  readonly nonce: () => string;
  /** Resolves after so many milliseconds, or at once when the signal is aborted. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** Calls back when the process is asked to end; returns how to stop listening. */
  readonly onSignal: (listener: (signal: "SIGINT" | "SIGTERM") => void) => () => void;
}

/** The world of this process. */
export function processEnvironment(): DriftEnvironment {
  return {
    variables: process.env,
    directory: process.cwd(),
    stdout: outputTo(process.stdout),
    stderr: outputTo(process.stderr),
    readInput: async () => {
      const pieces: Buffer[] = [];
      for await (const piece of process.stdin) pieces.push(piece as Buffer);
      return Buffer.concat(pieces).toString("utf8");
    },
    clock: Date.now,
    nonce: () => randomBytes(8).toString("hex"),
    sleep: (milliseconds, signal) =>
      new Promise((resolve) => {
        const done = (): void => {
          clearTimeout(timer);
          signal.removeEventListener("abort", done);
          resolve();
        };
        const timer = setTimeout(done, milliseconds);
        signal.addEventListener("abort", done);
        if (signal.aborted) done();
      }),
    onSignal: (listener) => {
      const interrupt = (): void => listener("SIGINT");
      const terminate = (): void => listener("SIGTERM");
      process.on("SIGINT", interrupt);
      process.on("SIGTERM", terminate);
      return () => {
        process.off("SIGINT", interrupt);
        process.off("SIGTERM", terminate);
      };
    },
  };
}

function outputTo(stream: NodeJS.WriteStream): TextOutput {
  return {
    // Not set at all where it is none, whatever its type says.
    isTerminal: "isTTY" in stream && stream.isTTY,
    write: (text) =>
      new Promise((resolve, reject) => {
        const ended = (error: NodeJS.ErrnoException): void => {
          if (error.code === "EPIPE") resolve();
          else reject(error);
        };
        stream.once("error", ended);
        stream.write(text, (error) => {
          // The stream may still tell its error as an event, after this call.
          setImmediate(() => stream.off("error", ended));
          if (error == null) resolve();
          else ended(error);
        });
      }),
  };
}
