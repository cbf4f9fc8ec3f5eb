import type { Path } from "./path";

/**
 * Something that is wrong with a value, found by a check. `path` is relative to the value the check was given; without it
 * the problem is about that value as a whole. A `"warning"` is shown and stops nothing.
 */
export interface Problem {
  readonly message: string;
  readonly path?: Path;
  readonly summary?: string;
  readonly severity?: "error" | "warning";
}

/** What a check answers: nothing (`null`), one message, or any number of problems. */
export type Problems = null | string | readonly (string | Problem)[];

/**
 * A check of one value: pure, and not called with `null` or unknown values. All checks of all attributes run, and the user
 * sees every problem at once. (Declared through a method, so that a check of strings can stand among checks of any value.)
 */
export type Validator<T> = { check(value: T): Problems }["check"];

/** The problems in the one form that is easy to go through. */
export function listProblems(problems: Problems): readonly Problem[] {
  if (problems === null) return [];
  if (typeof problems === "string") return [{ message: problems }];
  return problems.map((problem) => (typeof problem === "string" ? { message: problem } : problem));
}
