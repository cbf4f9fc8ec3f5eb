/** Counts what is under way at each place: a write that starts before another one there has ended meets it. */
export class UnderWay {
  readonly #places = new Map<string, number>();
  readonly #later: (seconds: number, act: () => void) => void;

  /** @param later runs `act` after so many seconds of real time. */
  constructor(later: (seconds: number, act: () => void) => void) {
    this.#later = later;
  }

  /** Starts one at `place` that ends after `seconds`; true when another one is still there. */
  start(place: string, seconds: number): boolean {
    const others = this.#places.get(place) ?? 0;
    this.#places.set(place, others + 1);
    this.#later(seconds, () => {
      const left = (this.#places.get(place) ?? 1) - 1;
      if (left > 0) this.#places.set(place, left);
      else this.#places.delete(place);
    });
    return others > 0;
  }
}
