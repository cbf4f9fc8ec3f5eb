import { importTarget } from "./import-target";
import { quoted } from "../dns/invalid-value";
import { type Fqdn, printFqdn } from "../dns/name";
import { describeOrigin, type Origin } from "./origin";
import type { ConflictPolicy } from "./policy";
import type { FoundValue } from "./record-set";

/** The record set that was not written. */
export interface RefusedSet {
  readonly zone: Fqdn;
  readonly name: Fqdn;
  readonly type: string;
  /** Whether the state has it already, so that it cannot be imported. */
  readonly isManaged: boolean;
}

/** A refusal in words: one line of what, and the detail of whose and what to do next. */
export interface RefusalText {
  readonly summary: string;
  readonly detail: string;
}

/** Says why a record set was not written, whose the values there are, and which ways out there are. */
export function refusalText(set: RefusedSet, values: readonly FoundValue[], policy: ConflictPolicy): RefusalText {
  const title = `${printFqdn(set.name)} ${set.type}`;
  const whose = values.map(({ key, origin }) => `  ${key}: made by ${describeOrigin(origin)}`);
  const ways = new Set(values.flatMap(({ origin }) => waysOut(origin, set, policy)));
  return {
    summary: `${title} is not ours`,
    detail: [
      `The server holds records at ${title} that this configuration did not make, and on_conflict is "${policy}":`,
      ...whose,
      "",
      ...ways,
    ].join("\n"),
  };
}

function waysOut(origin: Origin, set: RefusedSet, policy: ConflictPolicy): readonly string[] {
  switch (origin.kind) {
    case "ours":
      return [];
    case "other-owner":
      return [
        `It belongs to "${origin.owner}", whatever on_conflict says: remove it there first, or choose another name here.`,
      ];
    case "dhcp":
      return [
        `To take it over from DHCP, set on_conflict = "adopt_dhcp". The DHCP server writes it again with every lease and renewal ` +
          `unless the scope ${quoted(origin.scope)} has dns_updates = false.`,
      ];
    case "manual":
    case "copied":
      if (set.isManaged) return waysWithin(policy);
      return [
        `To manage it as it is, import it: terraform import ${importArguments(set)}`,
        ...(policy === "adopt_identical"
          ? ["adopt_identical takes it over only if the values are exactly the wanted ones."]
          : []),
        'To replace it, set on_conflict = "overwrite".',
      ];
  }
}

/** What to do about a value that somebody else has put into a set of ours. */
function waysWithin(policy: ConflictPolicy): readonly string[] {
  const allow = policy === "adopt_identical" ? "" : ' and set on_conflict = "adopt_identical"';
  return [
    "The set itself is managed here.",
    `To keep what is there, write it in the block, too${allow}. To be rid of it, delete it on the server or set on_conflict = "overwrite".`,
  ];
}

function importArguments(set: RefusedSet): string {
  const { resource, id } = importTarget(set);
  return `${resource}.NAME '${id}'`;
}
