import { parseIpAddress } from "../../dns/ip-address";
import { parseMailbox } from "../../dns/record/mailbox";
import { reverseZone } from "../../dns/reverse-name";
import { bool, int, type LeafKind, listOf, object, optional, refine, required, setOf, string } from "../../terraform";
import { domainName, ttl } from "../kind";
import { parseNameServerAddress } from "./name-server-address";
import { parseNetworkAccess } from "./network-access";
import { type OptionName, optionWords, typesOf, zoneTypes } from "./option-table";

const network = refine(string, { noun: "a network", normalise: reverseZone });
const ipAddress = refine(string, { noun: "an IP address", normalise: parseIpAddress });
const nameServer = refine(string, { noun: "a name server", normalise: parseNameServerAddress });
const mailbox = refine(string, { noun: "a mailbox", normalise: parseMailbox });

const networkAccess = refine(string, {
  noun: "an address or a network, with ! before it to exclude it",
  normalise: parseNetworkAccess,
});

const listed = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(", ");

function oneOf(words: readonly string[]): LeafKind<string> {
  return refine(string, { validate: (word) => (words.includes(word) ? null : `it is one of ${words.join(", ")}`) });
}

const kept = { computed: true, nullable: true, keepPrior: true } as const;
const LEFT_OUT = "Left out it goes back to the server's default.";

function word(name: keyof typeof optionWords, what: string) {
  const words = optionWords[name];
  return optional(oneOf(words), {
    ...kept,
    description: `${what}: ${listed(words)}. For zones of type ${typesOf(name)}. ${LEFT_OUT}`,
  });
}

function flag(name: OptionName, what: string) {
  return optional(bool, { ...kept, description: `${what} For zones of type ${typesOf(name)}. ${LEFT_OUT}` });
}

const updatePolicy = object({
  tsigKeyName: required(domainName, { description: "The TSIG key that may do it." }),
  domain: required(domainName, {
    description: "Where: a name in the zone; `*.` before it stands for all names below.",
  }),
  allowedTypes: required(setOf(string), {
    description: "Which types: `A`, `TXT`, …, or `ANY`.",
    validate: (types) => (types.length === 0 ? "a policy allows at least one type" : null),
  }),
});

const soaPart = { computed: true, keepPrior: true } as const;

const soa = object({
  primaryNameServer: optional(domainName, { ...soaPart, description: "The zone's primary name server." }),
  responsiblePerson: optional(mailbox, {
    ...soaPart,
    description: "The mailbox of who answers for the zone: `hostmaster@lab.example`.",
  }),
  refresh: optional(ttl, { ...soaPart, description: "How often copies ask for changes." }),
  retry: optional(ttl, { ...soaPart, description: "How soon they ask again after a failure; `refresh` at most." }),
  expire: optional(ttl, { ...soaPart, description: "When copies give up. No TTL in the zone may be longer." }),
  minimum: optional(ttl, { ...soaPart, description: "How long resolvers may remember that a name does not exist." }),
  ttl: optional(ttl, { ...soaPart, description: "The TTL of the SOA record itself." }),
  useSerialDateScheme: optional(bool, {
    ...soaPart,
    description: "Count the serial by date: `2026051901` is the first change of 19 May 2026.",
  }),
});

const KEY_SIZES = { least: 1024, most: 4096 };
const keySize = (size: number): string | null =>
  size >= KEY_SIZES.least && size <= KEY_SIZES.most ? null : `a key has ${KEY_SIZES.least} to ${KEY_SIZES.most} bits`;

const chosen = { computed: true, keepPrior: true } as const;
const nsec3 = { computed: true, nullable: true, keepPrior: { changesWith: ["nxProof"] } } as const;

const dnssec = object({
  algorithm: required(oneOf(["RSA", "ECDSA", "EDDSA"]), { description: "`RSA`, `ECDSA` or `EDDSA`." }),
  hashAlgorithm: optional(oneOf(["MD5", "SHA1", "SHA256", "SHA512"]), {
    description: "With RSA: `MD5`, `SHA1`, `SHA256` or `SHA512`.",
  }),
  kskKeySize: optional(int, { description: "With RSA: bits of the key-signing key.", validate: keySize }),
  zskKeySize: optional(int, { description: "With RSA: bits of the zone-signing key.", validate: keySize }),
  curve: optional(oneOf(["P256", "P384", "ED25519", "ED448"]), {
    description: "With ECDSA: `P256` or `P384`; with EDDSA: `ED25519` or `ED448`.",
  }),
  dnsKeyTtl: optional(ttl, {
    ...chosen,
    description:
      "The TTL of the DNSKEY records, 3600 at first. It can be changed some hours after signing, when the keys are known.",
  }),
  zskRolloverDays: optional(int, {
    ...chosen,
    description: "After how many days the zone-signing key is replaced, 30 at first; 0 for never.",
    validate: (days) => (days >= 0 && days <= 365 ? null : "it is 0 to 365 days"),
  }),
  nxProof: optional(oneOf(["NSEC", "NSEC3"]), {
    default: "NSEC",
    description: "How the absence of names is proved: `NSEC` or `NSEC3`.",
  }),
  iterations: optional(int, {
    ...nsec3,
    description: "With NSEC3: further rounds of hashing; 0 is what RFC 9276 recommends.",
    validate: (count) => (count >= 0 && count <= 50 ? null : "it is 0 to 50"),
  }),
  saltLength: optional(int, {
    ...nsec3,
    description: "With NSEC3: bytes of salt; 0 is what RFC 9276 recommends.",
    validate: (count) => (count >= 0 && count <= 32 ? null : "it is 0 to 32"),
  }),
});

/** The attributes of `technitium_dns_zone`. */
export const zoneSchema = {
  name: optional(domainName, {
    computed: true,
    replace: true,
    description: "The zone's name. Give it, or `network` for a reverse zone.",
    keepPrior: { changesWith: ["network"] },
  }),
  network: optional(network, {
    description:
      "The network of a reverse zone in CIDR form, `192.168.1.0/24` or `2001:db8::/32`: whole octets for IPv4, whole hexadecimal digits for IPv6.",
  }),
  type: optional(oneOf(zoneTypes), {
    default: "Primary",
    replace: true,
    description:
      `The zone's type: ${listed(zoneTypes)}. A Forwarder zone gets its forwarders from \`technitium_dns_forwarder_set\`; the primary server ` +
      "of a Secondary or Stub zone has to answer when the zone is made.",
  }),
  disabled: optional(bool, { default: false, description: "Keep the zone without answering for it." }),
  forceDestroy: optional(bool, {
    default: false,
    description: "Destroy the zone although it still holds records that this configuration did not make.",
  }),
  catalog: optional(domainName, {
    description:
      "The Catalog zone that this zone is a member of, for zones of type Primary, Secondary (server 14.0 and later), Stub and Forwarder.",
  }),
  overrideCatalogQueryAccess: flag("overrideCatalogQueryAccess", "Have a query access of its own in a catalog."),
  overrideCatalogZoneTransfer: flag("overrideCatalogZoneTransfer", "Have a zone transfer of its own in a catalog."),
  overrideCatalogNotify: flag("overrideCatalogNotify", "Have notifications of its own in a catalog."),
  primaryNameServerAddresses: optional(listOf(nameServer), {
    ...kept,
    description:
      "The servers that the zone is copied from, addresses or names, with a port of their own if need be: `10.0.0.1`, " +
      "`[2001:db8::1]:5353`, `ns.example (10.0.0.1)`. A Secondary or Stub zone without any finds them by its name. For zones of type " +
      `${typesOf("primaryNameServerAddresses")}.`,
  }),
  primaryZoneTransferProtocol: word("primaryZoneTransferProtocol", "How the zone is copied"),
  primaryZoneTransferTsigKeyName: optional(domainName, {
    ...kept,
    description: `The TSIG key that copies are asked for with. For zones of type ${typesOf("primaryZoneTransferTsigKeyName")}.`,
  }),
  validateZone: flag("validateZone", "Check the ZONEMD record of what is copied."),
  queryAccess: word("queryAccess", "Who may query"),
  queryAccessNetworkAcl: optional(listOf(networkAccess), {
    ...kept,
    description: "The access list that `query_access` may name, first match first: `192.168.0.0/16`, `!10.0.0.1`.",
  }),
  zoneTransfer: word("zoneTransfer", "Who may copy the zone"),
  zoneTransferNetworkAcl: optional(listOf(networkAccess), {
    ...kept,
    description: "The access list that `zone_transfer` may name.",
  }),
  zoneTransferTsigKeyNames: optional(setOf(domainName), { ...kept, description: "TSIG keys that may copy the zone." }),
  notify: word("notify", "Who is told of changes"),
  notifyNameServers: optional(setOf(ipAddress), { ...kept, description: "The servers that `notify` may name." }),
  notifySecondaryCatalogsNameServers: optional(setOf(ipAddress), {
    ...kept,
    description: "The servers that are told of changes of a Catalog zone itself.",
  }),
  update: word("update", "Who may change the zone by DNS (RFC 2136)"),
  updateNetworkAcl: optional(listOf(networkAccess), {
    ...kept,
    description: "The access list that `update` may name.",
  }),
  updateSecurityPolicies: optional(listOf(updatePolicy), {
    ...kept,
    description: "Which TSIG key may change what by DNS.",
  }),
  soa: optional(soa, {
    ...kept,
    description: "The SOA record of a Primary, Forwarder or Catalog zone. What is left out of it stays as it is.",
  }),
  dnssec: optional(dnssec, {
    description:
      "How a Primary zone is signed. Another algorithm, hash, curve or key size needs new keys: then the zone is signed anew, and the DS records " +
      "in the zone above have to follow. Everything else changes in place. Without it the zone is left as it is; taking it out again removes " +
      "the signatures.",
  }),
};
