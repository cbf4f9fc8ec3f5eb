import type { FindingKind } from "../report/kind";
import type { Explanation } from "./explanation";

/** What a kind of finding means. */
export function explainKind(kind: FindingKind): Explanation {
  return KINDS[kind];
}

const KINDS: Readonly<Record<FindingKind, Explanation>> = {
  missing: {
    title: "It is in the state and gone from the server.",
    help:
      "Somebody or something deleted it: a person, another program, or the DHCP server at the end of a lease. A record " +
      "that a reservation keeps (preserve_dns_on_expiry) counts, too.\n" +
      "terraform apply makes it again. If it is meant to be gone, remove its block, or set preserve_dns_on_expiry = false.",
  },
  changed: {
    title: "An attribute on the server differs from what was applied, and the configuration wants it back.",
    help:
      "terraform apply restores it. If the new value is right, write it into the block; the finding goes away with that. " +
      "Differences that nothing would restore (a serial, a time of change) are not reported.",
  },
  owner: {
    title: "A record that was ours belongs to somebody else now: its origin tag is gone or names another owner.",
    help:
      "Each record that this provider writes carries an origin tag at the end of its comment. The DHCP server replaces " +
      "comment and TTL when it hands out a lease for the name, a person may clear them, another Terraform may take over.\n" +
      "For a host that DHCP serves: give it a reservation with this name and preserve_dns_on_expiry, turn off dns_updates " +
      "for the scope, or use dns_shield. For another owner: agree who manages the name. on_conflict in the provider block " +
      "says what an apply may take over.",
  },
  orphan: {
    title: "A record carries our tag but is in no state.",
    help:
      "An apply was stopped between the write and its answer, or the state was lost. Another workspace with the same owner " +
      "looks the same: give each workspace an owner of its own.\n" +
      "Take the record into the state with the import command in the report, or delete it on the server.",
  },
  expiring: {
    title: "One of our records will be deleted by its zone's timer, and no lease renews it.",
    help:
      "Technitium deletes a record expiry_ttl seconds after its last change and logs nothing. 14.0 and later set that timer " +
      "on records that DHCP writes. terraform apply sets it back to 0, which means never.",
  },
  unknown: {
    title: "It could not be read, so nothing can be said about it.",
    help:
      "A check that did not see everything exits with 1, even if it found drift: what it did not see may have drifted, too. " +
      "The reason is in the report: a server that did not answer, a token without the right to view, a plan with -target.",
  },
  pending: {
    title: "The configuration says something that is not applied yet. Information, unless --fail-on names it.",
    help:
      "This is no drift: the server is as it was applied, and the configuration has moved on. terraform apply does what it " +
      "says. --max-change and --max-delete put a limit on it.",
  },
  foreign: {
    title: "Others' records under names that we manage, or in a zone that --scan named. Information.",
    help:
      "Records without our tag that no state knows: made by hand, by another program or by another owner. Nothing touches " +
      "them. Import what should be managed.",
  },
  dynamic: {
    title: "The DHCP server keeps a record under a name that we manage. Information.",
    help:
      "It has written an address for a lease beside what we manage, and will delete it with the lease. A reservation with a " +
      "host name, or dns_updates = false for the scope, keeps its hands off.",
  },
};
