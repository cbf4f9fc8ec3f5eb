import { writeStderr } from "./stderr";
import type { Redaction } from "./redaction";

/** How often to look whether the parent is still there. Milliseconds. */
const PARENT_CHECK = 1000;

/** How long calls under way may go on when the process is asked to leave: enough to send a reply. Milliseconds. */
const GRACE = 100;

/** The same after an error outside of any call: what other calls are about to create must get into Terraform's state. Milliseconds. */
const GRACE_AFTER_CRASH = 3000;

/** How long the rest of leaving may take. Terraform kills the process two seconds after it has asked. Milliseconds. */
const FAREWELL = 1000;

/** What ends the process, and what is to be done before. */
export interface LifecycleOptions {
  readonly process: NodeJS.Process;
  readonly redaction: Redaction;
  /** The polite end: calls under way get `grace` milliseconds; a second later it is cut off. */
  readonly stop: (grace: number) => Promise<void>;
  /** What must not be left behind, whatever the end; synchronous. */
  readonly cleanUp: () => void;
  /**
   * `ignored`: Ctrl-C reaches the whole process group, but Terraform decides what it means, and may still wait for the result of a write.
   * `leave`: nobody else is there to decide.
   */
  readonly onInterrupt: "ignored" | "leave";
}

/** Sees to it that the process ends when it should, and only then. Returns the function that ends it. */
export function supervise(options: LifecycleOptions): (exitCode: number) => void {
  const { process, redaction, stop, cleanUp, onInterrupt } = options;
  let leaving = false;
  const leave = (exitCode: number, grace = GRACE): void => {
    if (leaving) return;
    leaving = true;
    setTimeout(() => process.exit(exitCode), grace + FAREWELL);
    stop(grace).then(
      () => process.exit(exitCode),
      () => process.exit(exitCode),
    );
  };

  process.once("exit", cleanUp);
  process.on("SIGTERM", () => leave(0));
  process.on("SIGINT", () => (onInterrupt === "leave" ? leave(0) : undefined));
  // Under nohup Terraform survives the end of the terminal; Node has taken the inherited immunity away from this process.
  process.on("SIGHUP", () => (onInterrupt === "leave" ? leave(0) : undefined));
  process.on("uncaughtException", (error) => {
    // Terraform shows the user what follows this word, even without a log.
    writeStderr(`panic: ${redaction.apply(error.stack ?? String(error))}\n`);
    leave(1, GRACE_AFTER_CRASH);
  });
  if (onInterrupt === "ignored") watchParent(process, () => leave(0));
  return leave;
}

/** Calls `gone` when the process that started this one has ended, however it ended. */
function watchParent(process: NodeJS.Process, gone: () => void): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent || !isAlive(process, parent)) gone();
  }, PARENT_CHECK).unref();
}

/** Where an orphan keeps its parent's number (Windows), only a probe tells. */
function isAlive(process: NodeJS.Process, pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Not being allowed to signal it means that it is there.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
