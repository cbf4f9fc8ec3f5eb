import { parseInteger } from "../../parameters";
import { checkName, relativeName, trimName, unicodeName } from "../domain-name";
import { mailAddress } from "../mail-address";
import { parseTtl, printTtl, readTtl } from "../ttl-text";
import { ApiError } from "../../api-error";
import type { RecordKind } from "./kind";
import { ByteReader } from "./rdata-bytes";
import { domainName, mailbox } from "./value";
import { nextText, nextWord, type ZoneWords } from "./zone-words";

/** SOA (RFC 1035 3.3.13). Times are seconds; the responsible person is a mail address. */
export interface StartOfAuthorityData {
  readonly type: "SOA";
  readonly primary: string;
  readonly responsible: string;
  readonly serial: number;
  readonly refresh: number;
  readonly retry: number;
  readonly expire: number;
  readonly minimum: number;
  /** Serials are made from the date (`yyyymmddnn`); `null` in a zone that only follows another. No part of the record on the wire. */
  readonly serialByDate: boolean | null;
}

const LARGEST = 0xffffffff;

/** SOA records: made with their zone and updated, never added. */
export const startOfAuthority: RecordKind<StartOfAuthorityData> = {
  key(data) {
    const { primary, responsible, serial, refresh, retry, expire, minimum } = data;
    return [primary.toLowerCase(), responsible.toLowerCase(), serial, refresh, retry, expire, minimum].join(" ");
  },
  json({ primary, responsible, serial, refresh, retry, expire, minimum, serialByDate }) {
    return {
      primaryNameServer: primary,
      primaryNameServerIdn: unicodeName(primary),
      responsiblePerson: responsible,
      serial,
      refresh,
      retry,
      expire,
      minimum,
      refreshString: printTtl(refresh),
      retryString: printTtl(retry),
      expireString: printTtl(expire),
      minimumString: printTtl(minimum),
      useSerialDateScheme: serialByDate ?? undefined,
    };
  },
  read(parameters, { version }) {
    const primary = trimName(parameters.required("primaryNameServer"), version);
    const responsible = trimName(parameters.required("responsiblePerson"), version);
    const serial = parseInteger(parameters.required("serial"), "a UInt32", 0, LARGEST);
    const refresh = parseTtl(parameters.required("refresh"));
    const retry = parseTtl(parameters.required("retry"));
    const expire = parseTtl(parameters.required("expire"));
    const minimum = parseTtl(parameters.required("minimum"));
    checkName(primary, version);
    return {
      type: "SOA",
      primary,
      responsible: mailAddress(responsible, version),
      serial,
      refresh,
      retry,
      expire,
      minimum,
      serialByDate: parameters.boolean("useSerialDateScheme") ?? false,
    };
  },
  readNew(parameters, context) {
    return this.read(parameters, context);
  },
  print({ primary, responsible, serial, refresh, retry, expire, minimum }, origin) {
    const names = [relativeName(primary, origin), mailbox.print(responsible, origin)];
    return [...names, serial, refresh, retry, expire, minimum].join(" ");
  },
  parse(words) {
    return {
      type: "SOA",
      primary: domainName.parse(words),
      responsible: mailbox.parse(words),
      serial: parseInteger(nextWord(words), "a UInt32", 0, LARGEST),
      refresh: nextTtl(words),
      retry: nextTtl(words),
      expire: nextTtl(words),
      minimum: nextTtl(words),
      serialByDate: false,
    };
  },
};

/** The SOA in these bytes, in hex: the only form in which a call can add one (contract/dns/32). */
export function startOfAuthorityFrom(hex: string): StartOfAuthorityData {
  const bytes = new ByteReader(hex);
  const primary = bytes.labels().join(".");
  const [user = "", ...host] = bytes.labels();
  const responsible = host.length === 0 ? user : `${user}@${host.join(".")}`;
  const [serial, refresh, retry] = [bytes.uint32(), bytes.uint32(), bytes.uint32()];
  const [expire, minimum] = [bytes.uint32(), bytes.uint32()];
  return { type: "SOA", primary, responsible, serial, refresh, retry, expire, minimum, serialByDate: false };
}

function nextTtl(words: ZoneWords): number {
  const word = nextText(words);
  const ttl = readTtl(word);
  if (ttl === null) throw new ApiError(`Failed to parse TTL from value: ${word}`);
  return ttl;
}
