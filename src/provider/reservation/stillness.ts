import type { Session } from "../session";

/** How a wait ended: what was waited for came, nothing moves any more, or those who wait are in the way of all others. */
type End = "met" | "still" | "crowded";

/** How often the world is looked at, in milliseconds. */
const ROUND_MS = 50;

/** After so long without a request and without news, whatever Terraform could have begun has begun. */
const STILL_MS = 1_000;

/** As many walkers as Terraform has by default. When all of them wait, nothing else can begin. */
const WALKERS = 10;

/** After so long one of a crowd goes on, so that the walk does. */
const CROWDED_MS = 300;

/** Lets the blocks of a run wait for one another, although Terraform tells nobody what else there is. */
export class StillnessWatch {
  readonly #session: Pick<Session, "server" | "pause">;
  readonly #waiting = new Set<object>();
  #news = 0;

  constructor(session: Pick<Session, "server" | "pause">) {
    this.#session = session;
  }

  /** Says that something happened. */
  disturb(): void {
    this.#news += 1;
  }

  /** Waits until `condition` holds, or it is of no use to wait on. */
  async until(condition: () => boolean): Promise<End> {
    const { server, pause } = this.#session;
    const me = {};
    this.#waiting.add(me);
    try {
      for (let still = 0, seen = -1; !condition(); still += ROUND_MS) {
        const now = this.#news + server.traffic.total;
        if (now !== seen || server.traffic.underWay > 0) still = 0;
        seen = now;
        const [first] = this.#waiting;
        if (this.#waiting.size >= WALKERS) {
          if (still >= CROWDED_MS && first === me) {
            this.disturb();
            return "crowded";
          }
        } else if (still >= STILL_MS) return "still";
        await pause(ROUND_MS);
      }
      return "met";
    } finally {
      this.#waiting.delete(me);
    }
  }
}
