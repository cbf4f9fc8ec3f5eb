import type { Json } from "../json";
import type { Cause } from "./cause";
import type { FindingKind } from "./kind";

/** An attribute that differs. */
export interface AttributeChange {
  /** `ttl`, or `options.0.code` for one inside a list. */
  readonly path: string;
  /** What the state has; `null` when absent, or when `sensitive`. */
  readonly before: Json;
  /** What the server has; for `pending`, what the configuration wants. */
  readonly after: Json;
  /** The values are secret and are not in the report at all. */
  readonly sensitive: boolean;
  /** The new value is known after an apply only. */
  readonly afterUnknown: boolean;
}

/** Where the object's block stands. */
export interface SourceLocation {
  /** Relative to the repository, with `/`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** The path of the construct, when the block was made by CDK for Terraform. */
  readonly construct: string | null;
}

/** Whose a record is now. */
export interface FoundOrigin {
  readonly kind: "ours" | "other-owner" | "dhcp" | "manual" | "copied";
  /** The owner that a tag names. */
  readonly owner: string | null;
  /** The DHCP scope that wrote it. */
  readonly scope: string | null;
}

/** Something that is not as it should be, or worth knowing. */
export interface Finding {
  /** 16 hexadecimal digits, the same in every run for the same finding. */
  readonly id: string;
  readonly kind: FindingKind;
  /** Whether it counts as drift, by what the user said does. */
  readonly drift: boolean;
  /** Terraform's address; `null` for what is in no state. */
  readonly address: string | null;
  /** The type of the resource, e.g. `technitium_dns_zone`; for what is in no state, the type that could hold it. */
  readonly type: string;
  readonly location: SourceLocation | null;
  /** The object in the words of the trade: `nas.lab.example A`, `scope Default`. */
  readonly object: string;
  /** What is, in one sentence. */
  readonly text: string;
  readonly attributes: readonly AttributeChange[];
  readonly origin: FoundOrigin | null;
  /** When the server last changed it, ISO 8601 in UTC. */
  readonly serverModified: string | null;
  readonly cause: Cause | null;
  /** What Terraform or its provider said about this object. */
  readonly notes: readonly string[];
  /** What to do next; never empty. */
  readonly advice: readonly string[];
  /** The command that takes an orphan into the state. */
  readonly importCommand: string | null;
}

/** A finding before it has its place in a report: what is derived from the rest, or known later, is left out. */
export type Observation = Omit<Finding, "id" | "drift" | "location">;
