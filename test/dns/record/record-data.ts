import fc from "fast-check";

import { ttlFromSeconds } from "../../../src/dns/ttl";
import type { DataOf, KnownRecordData, RecordData, RecordTypeName } from "../../../src/dns/record";
import { normalUri } from "../../../src/dns/record/uri";
import { inOrder, svcParam, type SvcParam } from "../../../src/dns/record/svc-params";
import { anyOf, ascii, fqdn, hex, ipv4, ipv6, uint16, uint32, uint8 } from "../arbitrary";

const characterString = ascii({ min: 0, max: 255 });
const seconds = uint32.map(ttlFromSeconds);

/** `type` and the fields of a record. */
function record<T extends RecordTypeName>(
  type: T,
  fields: { readonly [K in Exclude<keyof DataOf<T>, "type">]: fc.Arbitrary<DataOf<T>[K]> },
): fc.Arbitrary<RecordData> {
  return fc.record({ type: fc.constant(type), ...fields }) as unknown as fc.Arbitrary<RecordData>;
}

/** A digest as long as its type says; any length for a type without one. */
function digest(lengths: Readonly<Record<number, number>>): fc.Arbitrary<readonly [number, string]> {
  return uint8.chain((type) => {
    const length = lengths[type];
    return fc.tuple(fc.constant(type), hex(length === undefined ? { min: 1, max: 80 } : { min: length, max: length }));
  });
}

const uri = fc
  .tuple(fc.constantFrom("https", "ftp", "sip", "mailto", "ldap"), fc.webPath(), fc.webQueryParameters())
  .map(([scheme, path, query]) => normalUri(`${scheme}://host.lab.test${path}?${encodeURI(query)}`));

const protocol = fc.string({ unit: anyOf('abch23-/. ;"()'), minLength: 1, maxLength: 8 });
const list = <T>(item: fc.Arbitrary<T>) =>
  fc.array(item, { minLength: 1, maxLength: 4 }).map((items) => items.join(","));

const svcParams: fc.Arbitrary<readonly SvcParam[]> = fc
  .record(
    {
      alpn: list(protocol),
      port: uint16.map(String),
      ipv4hint: list(ipv4),
      ipv6hint: list(ipv6),
      ech: hex({ min: 1, max: 40 }),
      dohpath: ascii({ min: 1, max: 30 }).map((text) => text.replaceAll("|", "/")),
    },
    { requiredKeys: [] },
  )
  .chain((values) =>
    fc
      .tuple(fc.constant(values), fc.subarray(Object.keys(values)), fc.boolean())
      .map(([given, mandatory, noDefault]) => {
        const params = Object.entries(given).map(([key, value]) => svcParam(key, value));
        if (mandatory.length > 0) params.push(svcParam("mandatory", mandatory.join(",")));
        if (noDefault && given.alpn !== undefined) params.push(svcParam("no-default-alpn", null));
        return inOrder(params);
      }),
  );

const serviceBinding = { priority: uint16, target: fqdn, params: svcParams };

/** Data of every type that has a form of its own. */
export const knownRecordData: { readonly [T in KnownRecordData["type"]]: fc.Arbitrary<RecordData> } = {
  A: record("A", { address: ipv4 }),
  AAAA: record("AAAA", { address: ipv6 }),
  ANAME: record("ANAME", { target: fqdn }),
  CAA: record("CAA", { flags: uint8, tag: fc.stringMatching(/^[a-z0-9]{1,15}$/), value: ascii({ min: 1, max: 300 }) }),
  CNAME: record("CNAME", { target: fqdn }),
  DNAME: record("DNAME", { target: fqdn }),
  DS: digest({ 1: 20, 2: 32, 3: 32, 4: 48 }).chain(([digestType, octets]) =>
    record("DS", {
      keyTag: uint16,
      algorithm: uint8,
      digestType: fc.constant(digestType),
      digest: fc.constant(octets),
    }),
  ),
  HINFO: record("HINFO", { cpu: characterString, os: characterString }),
  HTTPS: record("HTTPS", serviceBinding),
  MX: record("MX", { preference: uint16, exchange: fqdn }),
  NAPTR: record("NAPTR", {
    order: uint16,
    preference: uint16,
    flags: characterString,
    services: characterString,
    regexp: characterString,
    replacement: fqdn,
  }),
  NS: record("NS", { nameServer: fqdn }),
  PTR: record("PTR", { target: fqdn }),
  RP: record("RP", { mailbox: fqdn, txtDomain: fqdn }),
  SOA: record("SOA", {
    primaryNameServer: fqdn,
    responsiblePerson: fqdn,
    serial: uint32,
    refresh: seconds,
    retry: seconds,
    expire: seconds,
    minimum: seconds,
  }),
  SRV: record("SRV", { priority: uint16, weight: uint16, port: uint16, target: fqdn }),
  SSHFP: digest({ 1: 20, 2: 32 }).chain(([fingerprintType, octets]) =>
    record("SSHFP", {
      algorithm: uint8,
      fingerprintType: fc.constant(fingerprintType),
      fingerprint: fc.constant(octets),
    }),
  ),
  SVCB: record("SVCB", serviceBinding),
  TLSA: digest({ 1: 32, 2: 64 }).chain(([matchingType, octets]) =>
    record("TLSA", {
      usage: uint8,
      selector: uint8,
      matchingType: fc.constant(matchingType),
      certificateData: fc.constant(octets),
    }),
  ),
  TXT: record("TXT", {
    strings: fc.array(fc.oneof(ascii({ min: 1, max: 20 }), ascii({ min: 250, max: 255 })), {
      minLength: 1,
      maxLength: 4,
    }),
  }),
  URI: record("URI", { priority: uint16, weight: uint16, uri }),
};

/** Data of types without a form of their own. */
export const unknownRecordData: fc.Arbitrary<RecordData> = fc
  .integer({ min: 65300, max: 65535 })
  .chain((code) => record(`TYPE${code}`, { hex: hex({ min: 1, max: 40 }) }));

/** Data of any type. */
export const recordData: fc.Arbitrary<RecordData> = fc.oneof(...Object.values(knownRecordData), unknownRecordData);
