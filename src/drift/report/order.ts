import type { Observation } from "./finding";
import { FINDING_KINDS, type FindingKind } from "./kind";

const RANK = new Map<FindingKind, number>(FINDING_KINDS.map((kind, rank) => [kind, rank]));

/** Orders findings: the worst kind first, then by address, then by object, character by character in every locale. */
export function compareFindings(one: Observation, other: Observation): number {
  return (
    (RANK.get(one.kind) ?? 0) - (RANK.get(other.kind) ?? 0) ||
    compareText(one.address ?? "", other.address ?? "") ||
    compareText(one.object, other.object) ||
    compareText(pathsOf(one), pathsOf(other))
  );
}

/** Orders texts by their UTF-16 units, which no locale changes. */
export function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function pathsOf({ attributes }: Observation): string {
  return attributes.map(({ path }) => path).join(" ");
}
