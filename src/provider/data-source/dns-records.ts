import { parseFqdn, printFqdn, type Fqdn } from "../../dns/name";
import { parseRecordType } from "../../dns/record";
import { parseComment } from "../../ownership/comment";
import type { FindHolder } from "../../ownership/holder";
import type { Origin } from "../../ownership/origin";
import { bool, computed, int, listOf, object, optional, ProblemError, required, string } from "../../terraform";
import type { DnsRecord } from "../../technitium";
import { domainName } from "../kind";
import { plugin } from "../plugin";
import { holdersFor } from "../record-set/holders";
import { withOrigin } from "../record-set/observe";
import { originWords } from "../record-set/schema";
import { printValue } from "../record-set/value";
import type { Session } from "../session";
import { shownName } from "./dns-zones";

const record = object({
  name: computed(string, { description: "The record's full name, without a dot at its end." }),
  type: computed(string, { description: "Its type: `A`, `TYPE65300`, `FWD`, …" }),
  value: computed(string, {
    description: "Its value in zone-file form; of FWD and APP records what tells them apart.",
  }),
  ttl: computed(string, { description: "Its TTL in seconds." }),
  disabled: computed(bool, { description: "Whether the server does not answer it." }),
  comment: computed(string, { nullable: true, description: "The remark on it, without the origin tag." }),
  expiryTtl: computed(int, {
    description: "Seconds after its last change at which the server deletes it; 0 for never.",
  }),
  lastModified: computed(string, { nullable: true, description: "When it was last written (RFC 3339)." }),
  origin: computed(string, {
    description: "Who made it: `terraform` (this configuration's owner), `other-owner`, `dhcp` or `manual`.",
  }),
  owner: computed(string, { nullable: true, description: "The owner in its origin tag; null where there is no tag." }),
  scope: computed(string, {
    nullable: true,
    description: "The DHCP scope that wrote it, or whose client has its name and address.",
  }),
  holder: computed(string, {
    nullable: true,
    description: "`lease` or `reservation`, when a client of DHCP has its name and address.",
  }),
  holderAddress: computed(string, { nullable: true, description: "The address of that client." }),
});

/** Which records are wanted. */
interface Filter {
  readonly name: Fqdn | null;
  readonly type: string | null;
  readonly origin: string | null;
  readonly owner: string | null;
}

const origins = ["terraform", "other-owner", "dhcp", "manual"];

/** `data.technitium_dns_records`: all records of a zone, each with who made it. */
export const dnsRecordsDataSource = plugin.defineDataSource({
  name: "technitium_dns_records",
  description:
    "All records of a zone, each with its origin, its owner, and the lease or reservation behind it. Filters narrow the list; all that are " +
    "given must fit. The records that signing makes are left out.",
  schema: {
    zone: required(domainName, { description: "The zone." }),
    name: optional(domainName, { description: "Only records of this full name." }),
    type: optional(string, { description: "Only records of this type, in any letter case; `FWD` and `APP` too." }),
    origin: optional(string, {
      description: `Only records of this origin: ${origins.map((word) => `\`${word}\``).join(", ")}.`,
      validate: (word) => (origins.includes(word) ? null : `it is one of ${origins.join(", ")}`),
    }),
    owner: optional(string, { description: "Only records with the origin tag of this owner." }),
    records: computed(listOf(record), { description: "The records, sorted by name, type and value." }),
  },
  read: async ({ client }, config) => {
    const zone = parseFqdn(config.zone);
    const filter: Filter = {
      name: config.name === null ? null : parseFqdn(config.name),
      type: config.type === null ? null : canonicalType(config.type),
      origin: config.origin,
      owner: config.owner,
    };
    const [records, findHolder] = await Promise.all([client.server.records.inZone(zone), holdersFor("A", client)]);
    if (records === null) {
      throw new ProblemError(
        "not_found",
        "There is no such zone",
        `The server has no zone ${printFqdn(zone)}, or the provider's user may not see it.`,
        "zone",
      );
    }
    return {
      ...config,
      records: records
        .filter(({ name, type }) => (filter.name ?? name) === name && (filter.type ?? type) === type)
        .map((found) => shown(found, client, findHolder))
        .filter(({ origin, owner }) => (filter.origin ?? origin) === origin && (filter.owner ?? owner) === owner)
        .toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1)),
    };
  },
});

function canonicalType(text: string): string {
  const upper = text.toUpperCase();
  return upper === "FWD" || upper === "APP" ? upper : parseRecordType(text);
}

function shown(found: DnsRecord, session: Session, findHolder: FindHolder) {
  const { name, type, ttl, disabled, comment, expiryTtl, lastModified, data } = found;
  const { origin } = withOrigin(found, session, findHolder);
  const { text, tag } = parseComment(comment ?? "");
  const holder = data.type === "opaque" ? null : findHolder({ name, data });
  return {
    name: shownName({ name }),
    type,
    value: printValue(data),
    ttl: String(ttl),
    disabled,
    comment: text === "" ? null : text,
    expiryTtl,
    lastModified,
    origin: originWords[origin.kind],
    owner: tag?.owner ?? null,
    scope: scopeOf(origin) ?? holder?.scope ?? null,
    holder: holder?.kind ?? null,
    holderAddress: holder?.address ?? null,
  };
}

function scopeOf(origin: Origin): string | null {
  return origin.kind === "dhcp" ? origin.scope : null;
}

function sortKey({ name, type, value }: Readonly<Record<"name" | "type" | "value", string>>): string {
  return `${name}\0${type}\0${value}`;
}
