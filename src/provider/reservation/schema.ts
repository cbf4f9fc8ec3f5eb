import { bool, computed, derivedFrom, optional, required, string } from "../../terraform";
import { domainName, hardwareAddress, ipv4Address, ttl } from "../kind";

/** The server keeps the length of a text in one octet; a longer one costs the whole scope at the next start (contract/dhcp/36). */
const LONGEST_TEXT = 255;

const storable = (text: string, spare = 0): string | null => {
  const length = Buffer.byteLength(text, "utf8") + spare;
  if (length > LONGEST_TEXT) {
    return `it has ${length - spare} bytes in UTF-8, the server can store ${LONGEST_TEXT - spare}; a longer text would cost the whole scope`;
  }
  const control = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u.exec(text)?.[0];
  if (control !== undefined) {
    const code = control.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    return `it holds a control character or line break (U+${code}); it is one line of text`;
  }
  // Lists of reservations are written with bars between their parts.
  return text.includes("|") ? 'it holds a "|", which the server cannot carry in a list of reservations' : null;
};

/** The attributes of `technitium_dhcp_reservation`. */
export const reservationSchema = {
  scope: required(string, {
    description:
      "The name of the scope that the reservation is in. A reservation follows a scope that is renamed in the same run.",
  }),
  hardwareAddress: required(hardwareAddress, {
    replace: true,
    description: "The client's hardware address, in any common spelling; it is kept as written.",
  }),
  ipAddress: required(ipv4Address, { description: "The address that is kept for the client, in the scope's range." }),
  hostName: optional(string, {
    description:
      "The client's name without the scope's domain. Left out, the name is the one that the client itself tells the server.",
    validate: [
      (text) => storable(text, 1),
      (text) => (text.trim() === "" ? "a host name is not blank; leave it out to have none" : null),
      (text) => (text.endsWith(".") ? "a host name does not end in a dot; the scope's domain is put behind it" : null),
    ],
  }),
  comments: optional(string, {
    description: "A remark that the server keeps with the reservation.",
    validate: storable,
  }),
  preserveDnsOnExpiry: optional(bool, {
    default: false,
    description:
      "Whether the host's A record exists as long as the reservation does. Whatever removes it (the end of a lease, a release, the scope " +
      "or the server going down), the next plan shows it and apply puts it back.",
  }),
  preservePtrOnExpiry: optional(bool, {
    default: derivedFrom({ preserveDnsOnExpiry: bool }, ({ preserveDnsOnExpiry }) => preserveDnsOnExpiry ?? false),
    description: "The same for the host's PTR record. Default: as `preserve_dns_on_expiry`.",
  }),
  dnsName: optional(domainName, {
    computed: true,
    nullable: true,
    keepPrior: { changesWith: ["hostName"] },
    description:
      "The host's full name in DNS. Default: the host name with the scope's domain behind it; without a host name, what the client calls itself.",
  }),
  dnsTtl: optional(ttl, {
    computed: true,
    keepPrior: true,
    description: "The TTL of the records that apply puts back. Default: the scope's `dns_ttl`.",
  }),
  dnsShield: optional(bool, {
    default: false,
    description:
      "Keeps the DHCP server's hands off this host's records, on every version of the server, with dynamic DNS on for all others; the provider " +
      "publishes the A and the PTR record itself. It works by a host name with a dot at its end, from which the server can make no valid name: " +
      "clients that ask for their name (option 12) are told `nas.` instead of `nas`.",
  }),
  aRecord: computed(string, {
    nullable: true,
    description: "The host's A record as in a zone file, `nas.lab.test. A 192.168.1.50`; null while it is missing.",
  }),
  ptrRecord: computed(string, {
    nullable: true,
    description:
      "The host's PTR record as in a zone file, `50.1.168.192.in-addr.arpa. PTR nas.lab.test.`; null while it is missing.",
  }),
  dnsProtection: computed(string, {
    keepPrior: { changesWith: ["hostName", "preserveDnsOnExpiry", "preservePtrOnExpiry", "dnsShield"] },
    description:
      "What becomes of the records when the lease ends: `prevented` (the scope's `dns_updates` is off, the DHCP server cannot touch them), " +
      "`shielded` (`dns_shield`), `server` (15.0 and later with a host name: the server keeps them), `restored` (they vanish and come back " +
      "with the next apply) or `none`.",
  }),
};
