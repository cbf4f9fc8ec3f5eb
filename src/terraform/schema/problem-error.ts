import type { Diagnostic, ProblemCode } from "./diagnostic";
import { listSteps, type Path } from "./path";

/**
 * An error that the user gets to read. To report several at once throw an `AggregateError` of them. Anything else that is
 * thrown is reported as a bug in the provider.
 *
 * @example throw new ProblemError("refused", "Zone is not empty", "lab.test holds 3 records that …", "forceDestroy");
 */
export class ProblemError extends Error {
  override readonly name = "ProblemError";
  readonly code: ProblemCode;
  readonly summary: string;
  readonly detail: string;
  readonly path: Path | null;

  constructor(code: ProblemCode, summary: string, detail: string, path?: Path | string, options?: ErrorOptions) {
    super(`[${code}] ${summary}: ${detail}`, options);
    this.code = code;
    this.summary = summary;
    this.detail = detail;
    this.path = path === undefined ? null : listSteps(path);
  }

  /** The error as a message to the user. */
  diagnostic(): Diagnostic {
    const { code, summary, detail, path } = this;
    return { severity: "error", code, summary, detail, path };
  }
}
