import type { Path } from "./path";

/** What a message is about, so that programs need not read its text. */
export type ProblemCode =
  /** The configuration is not acceptable. */
  | "invalid_configuration"
  /** The provider block lacks something, or something in it is not known yet. */
  | "not_configured"
  /** The object is not there: an import of nothing, a data source that finds nothing. */
  | "not_found"
  /** The provider declines to do it, because it would do harm. */
  | "refused"
  /** The remote side failed or could not be reached. */
  | "failed"
  /** This provider has no such thing. */
  | "unsupported"
  /** The provider is wrong; nothing the user can do. */
  | "bug";

/** A message to the user: what happened (`summary`), to what and what to do next (`detail`), and where (`path`). */
export interface Diagnostic {
  readonly severity: "error" | "warning";
  readonly code: ProblemCode;
  readonly summary: string;
  readonly detail: string;
  /** `null`: about the object as a whole. */
  readonly path: Path | null;
}
