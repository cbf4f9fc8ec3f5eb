import type { Finding, SourceLocation } from "./finding";
import type { FailableKind, FindingKind } from "./kind";
import type { Picture } from "./picture";

/** The outcome in one word. `incomplete` wins over `drifted`. */
export type Status = "in_sync" | "drifted" | "incomplete";

/** Something that was asked for and could not be looked at. */
export interface NotChecked {
  /** What: `plan`, `zone lab.example`, `server`. */
  readonly subject: string;
  /** Why, and what to do. */
  readonly reason: string;
}

/** An object of the configuration that was looked at. */
interface CheckedObject {
  readonly address: string;
  readonly type: string;
  readonly location: SourceLocation | null;
}

/** A finding that a rule of the user's takes out of the count. */
export interface IgnoredFinding {
  readonly finding: Finding;
  /** The rule's place in its file, from 1. */
  readonly rule: number;
  readonly reason: string;
  /** The last day on which the rule holds, `2026-12-31`. */
  readonly until: string | null;
}

/** A rule that did nothing. */
export interface RuleNote {
  readonly rule: number;
  readonly reason: string;
  readonly problem: "unused" | "expired";
  readonly until: string | null;
}

/** A limit on what an apply would do. */
export interface Guard {
  readonly name: "max-change" | "max-delete";
  /** Per cent. */
  readonly limit: number;
  /** How many objects an apply would change (or delete) because of the configuration. */
  readonly count: number;
  /** Of how many. */
  readonly of: number;
  readonly exceeded: boolean;
}

/** Something that happened on the server, for the time line. */
export interface ServerEvent {
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly text: string;
  /** Who or what acted. */
  readonly actor: "dhcp" | "person" | "terraform" | "server";
  /** The name or address it was about. */
  readonly object: string;
  readonly source: "log" | "lease" | "record" | "server";
}

/** The look at the server itself. */
export interface LiveLook {
  readonly looked: boolean;
  /** Why not, or what was looked at: `2 zones, 1 scope`. */
  readonly text: string;
  /** Whether the server's log could be read; it tells who did what. */
  readonly logs: "read" | "not permitted" | "not needed" | "unavailable";
}

/** Everything one run found out: plain data, the same for every format. */
export interface Report {
  readonly status: Status;
  readonly exitCode: 0 | 1 | 2;
  /** As the user named it; `null` when a plan was read from a file. */
  readonly directory: string | null;
  /** A file of the configuration, for what has no block in it; as in {@link SourceLocation}. */
  readonly firstFile: string | null;
  /** Worst first. Those that are ignored are not among them. */
  readonly findings: readonly Finding[];
  readonly failOn: readonly FailableKind[];
  readonly notChecked: readonly NotChecked[];
  readonly ignored: readonly IgnoredFinding[];
  readonly ruleNotes: readonly RuleNote[];
  readonly guards: readonly Guard[];
  /** By address. */
  readonly checked: readonly CheckedObject[];
  /** Oldest first. */
  readonly events: readonly ServerEvent[];
  readonly picture: Picture;
  readonly live: LiveLook;
  /** Without credentials. */
  readonly server: { readonly url: string; readonly version: string | null } | null;
  readonly owners: readonly string[];
  readonly terraform: { readonly version: string | null };
  /** After how many seconds a second look confirmed the findings, and how many it did not. */
  readonly confirmed: { readonly seconds: number; readonly dropped: number } | null;
  /** ISO 8601 in UTC. */
  readonly started: string;
  readonly seconds: number;
}

/** How many findings there are of each kind. */
export function countKinds(findings: readonly Finding[]): ReadonlyMap<FindingKind, number> {
  const counts = new Map<FindingKind, number>();
  for (const { kind } of findings) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}
