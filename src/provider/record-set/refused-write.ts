import { printFqdn } from "../../dns/name";
import { ProblemError } from "../../terraform";
import { hasCode, type RecordWriter } from "../../technitium";
import type { DesiredSet } from "./desired";

/** A refusal of the server as a person understands it. */
interface Saying {
  /** The server's words. */
  readonly reason: RegExp;
  readonly summary: string;
  readonly path: string;
  /** What is the matter with this set and what to do. `others` are the other types at its name. */
  readonly detail: (desired: DesiredSet, others: readonly string[]) => string;
}

const sayings: readonly Saying[] = [
  {
    reason: /TTL cannot be greater than SOA EXPIRE/,
    summary: "The TTL is greater than the zone's EXPIRE",
    path: "ttl",
    detail: ({ zone, ttl }) =>
      `The server takes no TTL above the EXPIRE value in the SOA record of ${printFqdn(zone)} (604800 in a new zone); this one is ${ttl}. ` +
      "Choose a shorter ttl, or raise soa.expire of the zone's technitium_dns_zone first.",
  },
  {
    reason: /CNAME record cannot exists with other record types|Cannot set CNAME record at zone apex/,
    summary: "A CNAME must be alone at its name",
    path: "name",
    detail: ({ zone, name, type }, others) => {
      if (name === zone && type === "CNAME")
        return `${printFqdn(name)} is the apex of its zone, which has SOA and NS records. Use an ANAME record set there instead.`;
      const there = others.length === 0 ? "records of another type" : others.join(", ");
      return `${printFqdn(name)} has ${there} by now. A name with a CNAME can have nothing else (RFC 1034 section 3.6.2), disabled records included.`;
    },
  },
  {
    reason: /CNAME domain name cannot be same|DNAME domain name cannot be/,
    summary: "The record points to itself",
    path: "values",
    detail: ({ name, type }) => `The target of ${printFqdn(name)} ${type} is the name itself or lies below it.`,
  },
  {
    reason: /disabling records in a signed zones is not supported/,
    summary: "A signed zone has no disabled records",
    path: "disabled",
    detail: ({ zone }) =>
      `${printFqdn(zone)} is signed with DNSSEC, where the server cannot disable records. Leave disabled out, or remove the record set.`,
  },
  {
    reason: /not supported by DNSSEC signed primary zones/,
    summary: "A signed zone cannot hold this type",
    path: "type",
    detail: ({ zone, type }) =>
      `${printFqdn(zone)} is signed with DNSSEC, where the server takes no ${type} records: it could not sign what it answers.`,
  },
  {
    reason:
      /Cannot (?:add|set|update|delete) records? in (?:Secondary|Stub|Catalog|Secondary Catalog|Secondary Forwarder|internal)[\w ]* zone/,
    summary: "The zone cannot be written",
    path: "zone",
    detail: ({ zone }) =>
      `${printFqdn(zone)} is a copy or a zone that the server writes by itself. Write the record on its primary server.`,
  },
  {
    reason: /record type is not supported by primary zones/,
    summary: "The zone cannot hold this type",
    path: "zone",
    detail: ({ zone, type }) =>
      `${type} records live in zones of type Forwarder; ${printFqdn(zone)} is a Primary zone.`,
  },
  {
    reason: /Cannot set DS record at zone apex/,
    summary: "A DS record belongs to the parent zone",
    path: "name",
    detail: ({ name }) =>
      `${printFqdn(name)} is the apex of its zone. Its DS records stand in the zone above, beside the NS records of the delegation.`,
  },
];

/** An error of a write in our words, where the server refused for a reason that we know how to mend; else the error as it is. */
export async function inOurWords(error: unknown, writer: RecordWriter, desired: DesiredSet): Promise<unknown> {
  if (!hasCode(error, "refused")) return error;
  const saying = sayings.find(({ reason }) => reason.test(error.reason ?? ""));
  if (saying === undefined) return error;
  const detail = saying.detail(desired, await otherTypes(writer, desired));
  return new ProblemError(
    "failed",
    saying.summary,
    `${detail}\n\nThe server's words: ${error.reason ?? ""}`,
    saying.path,
    { cause: error },
  );
}

/** The other types at the name; none when they cannot be had, as they only make the message better. */
async function otherTypes(writer: RecordWriter, { type }: DesiredSet): Promise<readonly string[]> {
  const records = await writer.read().catch(() => null);
  return [...new Set((records ?? []).map((record) => record.type))].filter((other) => other !== type).sort();
}
