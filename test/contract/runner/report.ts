import type { Difference } from "./compare";
import type { FailedStep } from "./replay";

/** A failed step for people: which one, where its answer differs, and how. */
export function describeFailure({ number, step, ...difference }: FailedStep): string {
  return [`    step ${number}: ${describeStep(step)}`, ...describeDifference(difference)].join("\n");
}

function describeDifference({ path, expected, actual }: Difference): readonly string[] {
  return [`      at       ${path}`, `      expected ${show(expected)}`, `      got      ${show(actual)}`];
}

function describeStep({ expect: _expect, note: _note, ...step }: FailedStep["step"]): string {
  return shortened(JSON.stringify(step), 400);
}

function show(value: unknown): string {
  return value === undefined ? "nothing" : shortened(JSON.stringify(value), 600);
}

function shortened(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length)}… (${text.length} characters)`;
}
