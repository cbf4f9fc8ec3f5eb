import fc from "fast-check";
import { parseIpv6 } from "../../../../src/dns/ipv6";
import { readAddress } from "../../../../src/sandbox/zones/ip-text";
import type { RecordData } from "../../../../src/sandbox/zones/record";

const label = fc.stringMatching(/^[a-zA-Z0-9_]{1,10}$/);

/** A name of one to four labels, in mixed case. */
export const name = fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => labels.join("."));

const uint16 = fc.integer({ min: 0, max: 0xffff });
const uint8 = fc.integer({ min: 0, max: 0xff });
const ipv6 = fc.ipV6().map(parseIpv6);
/** Quotes and backslashes do not survive a zone file: the server escapes them and does not resolve the escapes again. */
const words = fc.stringMatching(/^[ !#-[\]-~]{0,20}$/);
const hex = (bytes: number): fc.Arbitrary<string> => fc.stringMatching(new RegExp(`^[0-9A-F]{${2 * bytes}}$`));

const mailbox = fc
  .tuple(fc.array(fc.stringMatching(/^[a-z0-9]{1,8}$/), { minLength: 1, maxLength: 3 }), name)
  .map(([user, host]) => `${user.join(".")}@${host}`);

const single = (type: "PTR" | "CNAME" | "DNAME" | "ANAME"): fc.Arbitrary<RecordData> =>
  name.map((target) => ({ type, target }));

const prefix = fc.oneof(
  fc.record({ address: fc.ipV4(), prefix: fc.integer({ min: 0, max: 32 }), negated: fc.boolean() }),
  fc.record({ address: ipv6, prefix: fc.integer({ min: 0, max: 128 }), negated: fc.boolean() }),
);

const parameter = fc.constantFrom<readonly [string, string | null]>(
  ["alpn", "h2,h3"],
  ["no-default-alpn", null],
  ["port", "8443"],
  ["ipv4hint", "10.0.0.1,10.0.0.2"],
  ["ipv6hint", "2001:db8::1"],
  ["dohpath", "/dns-query{?dns}"],
);

const proxy = fc.record({ address: name, port: uint16, user: words, password: words }).filter(isKeptProxy);

function isKeptProxy({ user, password }: { readonly user: string; readonly password: string }): boolean {
  return user !== "-" && password !== "-";
}

/** Data of every type that has a form, as zone files can carry them. */
export const dataOfType: Readonly<Record<string, fc.Arbitrary<RecordData>>> = {
  A: fc.ipV4().map((address) => ({ type: "A", address })),
  AAAA: ipv6.map((address) => ({ type: "AAAA", address })),
  NS: name.filter((target) => readAddress(target) === null).map((target) => ({ type: "NS", target })),
  PTR: single("PTR"),
  CNAME: single("CNAME"),
  DNAME: single("DNAME"),
  ANAME: single("ANAME"),
  APL: fc.array(prefix, { maxLength: 3 }).map((prefixes) => ({ type: "APL", prefixes })),
  APP: fc.record({ type: fc.constant("APP"), appName: words, classPath: words, data: fc.string() }),
  CAA: fc.record({ type: fc.constant("CAA"), flags: uint8, tag: fc.stringMatching(/^[a-z]{1,15}$/), value: words }),
  DS: fc.record({
    type: fc.constant("DS"),
    keyTag: uint16,
    algorithm: uint8,
    digestType: fc.constant(2),
    digest: hex(32),
  }),
  FWD: fc
    .record({
      type: fc.constant("FWD"),
      protocol: fc.constantFrom("Udp", "Tcp", "Tls", "Https", "Quic"),
      forwarder: fc.oneof(fc.constant("this-server"), fc.ipV4(), name),
      priority: uint8,
      dnssecValidation: fc.boolean(),
      proxyType: fc.constantFrom("DefaultProxy", "NoProxy", "Http", "Socks5"),
      proxy,
    })
    .map((data) => (data.proxyType === "Http" || data.proxyType === "Socks5" ? data : { ...data, proxy: null })),
  HINFO: fc.record({ type: fc.constant("HINFO"), cpu: words, os: words }),
  MX: fc.record({ type: fc.constant("MX"), preference: uint16, exchange: name }),
  NAPTR: fc.record({
    type: fc.constant("NAPTR"),
    order: uint16,
    preference: uint16,
    flags: words,
    services: words,
    regexp: words,
    replacement: name,
  }),
  RP: fc.record({ type: fc.constant("RP"), mailbox, txtDomain: name }),
  SOA: fc.record({
    type: fc.constant("SOA"),
    primary: name,
    responsible: mailbox,
    serial: fc.integer({ min: 0, max: 0xffffffff }),
    refresh: uint16,
    retry: uint16,
    expire: uint16,
    minimum: uint16,
    serialByDate: fc.constant(false),
  }),
  SRV: fc.record({ type: fc.constant("SRV"), priority: uint16, weight: uint16, port: uint16, target: name }),
  SSHFP: fc.record({
    type: fc.constant("SSHFP"),
    algorithm: fc.constantFrom(1, 2, 3, 4, 6),
    fingerprintType: fc.constant(1),
    fingerprint: hex(20),
  }),
  SVCB: fc
    .record({
      type: fc.constantFrom("SVCB", "HTTPS"),
      priority: uint16,
      target: name,
      parameters: fc.uniqueArray(parameter, { selector: ([key]) => key }),
    })
    .map((data) => ({ ...data, autoIpv4Hint: false, autoIpv6Hint: false })),
  TLSA: fc.record({
    type: fc.constant("TLSA"),
    usage: fc.constantFrom(0, 1, 2, 3, 255),
    selector: fc.constantFrom(0, 1, 255),
    matching: fc.constant(1),
    association: hex(32),
  }),
  TXT: fc.array(words, { minLength: 1, maxLength: 4 }).map((strings) => ({ type: "TXT", strings })),
  URI: fc
    .record({ type: fc.constant("URI"), priority: uint16, weight: uint16, uri: fc.webUrl() })
    .map((data) => ({ ...data, uri: new URL(data.uri).href }))
    .filter(({ uri }) => !/["\\]/.test(uri)),
  opaque: fc
    .integer({ min: 0, max: 40 })
    .chain(hex)
    .map((bytes) => ({ type: "opaque", shownType: "65300", bytes })),
};
