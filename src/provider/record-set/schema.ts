import { parseRecordType } from "../../dns/record";
import { bool, computed, int, optional, refine, required, setOf, string } from "../../terraform";
import { domainName, ttl } from "../kind";

/** Types that exist, but are not written as record sets, and what is to be done instead. */
const otherwise: Readonly<Record<string, string>> = {
  SOA: "the SOA record comes with its zone: set soa of its technitium_dns_zone",
  HINFO: "the server would take an HINFO record and could then neither change nor delete it",
  TYPE46: "RRSIG records are made by signing the zone",
  TYPE47: "NSEC records are made by signing the zone",
  TYPE48: "DNSKEY records are made by signing the zone",
  TYPE50: "NSEC3 records are made by signing the zone",
  TYPE51: "NSEC3PARAM records are made by signing the zone",
};

const recordType = refine(string, {
  noun: "a record type",
  normalise: parseRecordType,
  validate: (type) => otherwise[parseRecordType(type)] ?? null,
});

/** What `origin` can say. */
export const originWords = {
  ours: "terraform",
  "other-owner": "other-owner",
  dhcp: "dhcp",
  manual: "manual",
  copied: "manual",
} as const;

/** The attributes that all kinds of sets have. */
export const setAttributes = {
  zone: required(domainName, { replace: true, description: "The zone the record set is in." }),
  name: required(domainName, {
    replace: true,
    description: "The full name of the record set, in the zone; `*` as its first label makes it a wildcard.",
  }),
  ttl: optional(ttl, {
    default: "3600",
    description: "How long resolvers may keep it: seconds (`3600`) or a duration (`1h`).",
  }),
  comment: optional(string, {
    description:
      "A remark that the server keeps with each record. The origin tag is put behind it; together they have 255 bytes.",
  }),
  disabled: optional(bool, { default: false, description: "Keep the records on the server without answering them." }),
  expiryTtl: optional(int, {
    default: 0,
    description: "Seconds after which the server deletes the records by itself; 0 for never.",
    validate: (seconds) => (seconds >= 0 && seconds <= 0xffffffff ? null : "it is 0 to 4294967295 seconds"),
  }),
  origin: computed(string, {
    description:
      "Who made the records: `terraform` (this configuration's owner), `other-owner`, `dhcp` or `manual`. Of several, the one that is not " +
      "ours.",
  }),
  owner: computed(string, { nullable: true, description: "The owner in the origin tag; null where there is no tag." }),
  lastModified: computed(string, { nullable: true, description: "When the records were last written (RFC 3339)." }),
};

/** The attributes of `technitium_dns_record_set`. */
export const recordSetSchema = {
  ...setAttributes,
  type: required(recordType, {
    replace: true,
    description:
      "The type: `A`, `AAAA`, `CNAME`, `PTR`, `TXT`, `MX`, `SRV`, … or `TYPE65300` for one without a name (RFC 3597).",
  }),
  values: required(setOf(string), {
    description:
      'The values as they stand in a zone file: `192.168.1.50`, `nas.lab.example.`, `10 mail.lab.example.`, `"some text"`. The order and ' +
      "the spelling do not matter. The glue of a delegation stands in the zone file as A and AAAA records at the name server's name, and is a " +
      "record set here, too; glue that others put into an NS record is kept.",
    validate: (values) =>
      values.length === 0 ? "a record set has at least one value; to have none, remove the block" : null,
  }),
};
