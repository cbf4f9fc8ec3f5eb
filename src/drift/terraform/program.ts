import { spawn } from "node:child_process";

/** How a program is run. */
export interface ProgramRun {
  readonly program: string;
  readonly arguments: readonly string[];
  readonly directory: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Aborting it ends the program and everything it started. */
  readonly signal: AbortSignal;
  /** Called with each piece of standard output. */
  readonly onOutput: (piece: Buffer) => void;
}

/** How a program ended. Nothing is decided by the exit code: wrappers change it. */
export interface ProgramEnd {
  readonly exitCode: number | null;
  /** The end of what it wrote to standard error. */
  readonly errors: string;
}

/** How long a program may take to end in good order once it was told to. */
const GRACE_MS = 5_000;
const ERRORS_KEPT = 4_000;

/**
 * Runs a program to its end. It gets a process group of its own, so that an interrupt from the keyboard reaches it once,
 * from here, and so that wrappers end together with what they wrap.
 * @throws the signal's reason once it is aborted and the program is gone; an `ENOENT` error when there is no such program
 */
export function runProgram(run: ProgramRun): Promise<ProgramEnd> {
  return new Promise((resolve, reject) => {
    if (run.signal.aborted) {
      reject(reasonOf(run.signal));
      return;
    }
    const child = spawn(run.program, [...run.arguments], {
      cwd: run.directory,
      env: run.environment,
      detached: process.platform !== "win32",
      stdio: ["ignore", "pipe", "pipe"],
      windowsHide: true,
    });
    let errors = "";
    let last: NodeJS.Timeout | null = null;
    child.stdout.on("data", run.onOutput);
    child.stderr.setEncoding("utf8").on("data", (piece: string) => {
      errors = (errors + piece).slice(-ERRORS_KEPT);
    });
    const stop = (): void => {
      end(child.pid, "SIGINT");
      last = setTimeout(() => end(child.pid, "SIGKILL"), GRACE_MS);
    };
    run.signal.addEventListener("abort", stop, { once: true });
    const settle = (): void => {
      run.signal.removeEventListener("abort", stop);
      if (last !== null) clearTimeout(last);
    };
    child.on("error", (error) => {
      settle();
      reject(error);
    });
    child.on("close", (exitCode) => {
      settle();
      if (run.signal.aborted) reject(reasonOf(run.signal));
      else resolve({ exitCode, errors });
    });
  });
}

function end(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === "win32" ? pid : -pid, signal);
  } catch {
    // It is gone already.
  }
}

function reasonOf(signal: AbortSignal): Error {
  return signal.reason instanceof Error ? signal.reason : new Error(String(signal.reason));
}
