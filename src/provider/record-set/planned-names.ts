import type { Fqdn } from "../../dns/name";
import { ProblemError } from "../../terraform";
import type { Session } from "../session";

/** What a block of the configuration wants at a name. */
export interface NameClaim {
  /** Tells the claimant from all others of the run. */
  readonly id: string;
  /** The claimant, as words in a sentence: `the reservation of 10.77.0.50 for 02-77-00-00-00-50`. */
  readonly words: string;
  /** Keys of the values that are to be there. */
  readonly values: ReadonlySet<string>;
  /** Whether it sees to it that they are, or merely expects the DHCP server to write them. */
  readonly held: boolean;
}

/** Which records the blocks of one run plan by name and type, so that two that contradict each other are found before either is written. */
export class PlannedNames {
  readonly #claims = new Map<string, Map<string, NameClaim>>();

  /** Notes a claim, in place of an earlier one of the same claimant; answers with those of others that contradict it. */
  note(name: Fqdn, type: "A" | "PTR", claim: NameClaim): readonly NameClaim[] {
    const key = `${name} ${type}`;
    const claims = this.#claims.get(key) ?? new Map<string, NameClaim>();
    this.#claims.set(key, claims.set(claim.id, claim));
    return [...claims.values()].filter((other) => other.id !== claim.id && contradict(other, claim));
  }
}

/** Two claims go together if one wants no more than the other does. */
function contradict(a: NameClaim, b: NameClaim): boolean {
  return !isWithin(a, b) && !isWithin(b, a);
}

function isWithin({ values }: NameClaim, { values: others }: NameClaim): boolean {
  return [...values].every((value) => others.has(value));
}

/** The error for the second of two blocks that want different records at one name. */
export function twoClaims(title: string, mine: NameClaim, other: NameClaim, path: string): ProblemError {
  return new ProblemError(
    "invalid_configuration",
    `Two blocks want ${title}`,
    `Both ${other.words} and ${mine.words} keep a record there, each with another value, and would undo each other at every apply. Give one of them ` +
      "another name, let one record set hold both values, or switch preserve_dns_on_expiry and dns_shield off for the reservation.",
    path,
  );
}

const plans = new WeakMap<Session, PlannedNames>();

/** The names that a session plans. */
export function plannedNames(session: Session): PlannedNames {
  const known = plans.get(session) ?? new PlannedNames();
  plans.set(session, known);
  return known;
}
