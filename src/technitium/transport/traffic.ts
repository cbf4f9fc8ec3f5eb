/** The requests of one connection: by them a caller can tell whether anything of this process is still under way. */
export interface Traffic {
  /** How many wait for their turn or their answer now. */
  readonly underWay: number;
  /** How many there were. */
  readonly total: number;
}

/** Counts the requests that run through it. */
export class TrafficCounter implements Traffic {
  underWay = 0;
  total = 0;

  async during<T>(request: () => Promise<T>): Promise<T> {
    this.underWay += 1;
    this.total += 1;
    try {
      return await request();
    } finally {
      this.underWay -= 1;
    }
  }
}
