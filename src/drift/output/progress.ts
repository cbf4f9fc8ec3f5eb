import type { TextOutput } from "../environment";

/** Tells somebody who waits what is going on. */
export interface Progress {
  readonly say: (what: string) => void;
  /** Clears the line. */
  readonly end: () => Promise<void>;
}

const FRAMES = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];
const EVERY_MS = 100;
const CLEAR_LINE = "\r\u001b[2K";
const WIDTH = 78;

/** A spinner on a terminal, nothing anywhere else. Written by hand: the well-kept ones are ES modules, or write to a stream of their own choice. */
export function createProgress(output: TextOutput, isWanted: boolean): Progress {
  if (!isWanted || !output.isTerminal) return { say: () => undefined, end: async () => undefined };
  let text = "";
  let frame = 0;
  const draw = (): void => {
    frame = (frame + 1) % FRAMES.length;
    void output.write(`${CLEAR_LINE}${FRAMES[frame] ?? ""} ${text}`).catch(() => undefined);
  };
  const timer = setInterval(draw, EVERY_MS);
  timer.unref();
  return {
    say: (what) => {
      text = what.length > WIDTH ? `${what.slice(0, WIDTH - 1)}…` : what;
    },
    end: async () => {
      clearInterval(timer);
      await output.write(CLEAR_LINE);
    },
  };
}
