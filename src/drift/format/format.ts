import type { Report } from "../report/report";

/** How a report is to look where that is not the report's own matter. */
export interface Look {
  /** Whether the terminal shows colours. */
  readonly colour: boolean;
  /** For delimiters that contents cannot guess. */
  readonly nonce: string;
  /** Where the reports of this run are written, by format. */
  readonly files: ReadonlyMap<string, string>;
}

/** Text that goes to the end of a file that an environment variable names. */
interface Appendix {
  readonly variable: string;
  /** How many bytes the file may have in the end; `null` for no limit. */
  readonly limit: number | null;
  /** @param room how many bytes are left of the limit */
  readonly render: (report: Report, look: Look, room: number) => Iterable<string>;
}

/** A way to write a report: a pure function from the report to pieces of text. */
export interface Format {
  readonly name: string;
  /** For the help. */
  readonly description: string;
  /** Whether a program reads it, so that nothing else may stand beside it. */
  readonly machine: boolean;
  readonly render: (report: Report, look: Look) => Iterable<string>;
  readonly appendices?: readonly Appendix[];
}
