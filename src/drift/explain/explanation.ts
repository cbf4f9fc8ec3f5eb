/** What a word of a report means and what to do about it. */
export interface Explanation {
  /** One line. */
  readonly title: string;
  /** A paragraph or a few. */
  readonly help: string;
}
