/**
 * Why a look could not be made or reported, as a closed list. The names are part of what users script against: they are
 * documented, tested and never used for something else.
 *
 * - `usage` the options contradict each other or a value is none
 * - `plan-unreadable` there is no such file, or it is no JSON; `plan-format` it is another format than 1.x
 * - `terraform-missing` no terraform and no tofu; `terraform-failed` it made no plan
 * - `timeout` the time given was not enough; `interrupted` a signal came
 * - `ignore-file` the file of rules is wrong; `report-not-written` a report could not be put where it was wanted
 * - `server` the live look failed as a whole
 */
export type DriftErrorCode =
  | "usage"
  | "plan-unreadable"
  | "plan-format"
  | "terraform-missing"
  | "terraform-failed"
  | "timeout"
  | "interrupted"
  | "ignore-file"
  | "report-not-written"
  | "server";

/** The only error this folder throws. The message says what happened, to what, and what to do. */
export class DriftError extends Error {
  override readonly name = "DriftError";

  constructor(
    readonly code: DriftErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The words of anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
