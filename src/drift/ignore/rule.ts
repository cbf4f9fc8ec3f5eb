import type { FindingKind } from "../report/kind";

/** What the user does not want to hear of, why, and for how long. */
export interface IgnoreRule {
  /** Its place in the file, from 1. */
  readonly number: number;
  readonly reason: string;
  /** The last day, in UTC, on which it holds: `2026-12-31`. `null` for ever. */
  readonly until: string | null;
  /** `null` for every kind. */
  readonly kind: FindingKind | null;
  /** Patterns in which `*` stands for any characters; `null` matches everything. */
  readonly address: string | null;
  readonly object: string | null;
  readonly attribute: string | null;
}

/** Whether a pattern fits a text, letter for letter but for `*`. Takes time in proportion to the product of their lengths at most. */
export function fits(pattern: string | null, text: string | null): boolean {
  if (pattern === null) return true;
  if (text === null) return false;
  const [first = "", ...rest] = pattern.split("*");
  if (rest.length === 0) return text === pattern;
  if (!text.startsWith(first)) return false;
  const last = rest.pop() ?? "";
  let at = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}
