import { InvalidValue } from "../invalid-value";
import { type AData, a } from "./a";
import { type AaaaData, aaaa } from "./aaaa";
import { type AnameData, aname } from "./aname";
import { type CaaData, caa } from "./caa";
import { type CnameData, cname } from "./cname";
import { type DnameData, dname } from "./dname";
import { type DsData, ds } from "./ds";
import { type HinfoData, hinfo } from "./hinfo";
import { type HttpsData, https } from "./https";
import { type MxData, mx } from "./mx";
import { type NaptrData, naptr } from "./naptr";
import { type NsData, ns } from "./ns";
import { type PtrData, ptr } from "./ptr";
import type { RecordType } from "./record-type";
import { type RpData, rp } from "./rp";
import { type SoaData, soa } from "./soa";
import { type SrvData, srv } from "./srv";
import { type SshfpData, sshfp } from "./sshfp";
import { type SvcbData, svcb } from "./svcb";
import { type TlsaData, tlsa } from "./tlsa";
import { type TxtData, txt } from "./txt";
import { codeOfMnemonic } from "./type-mnemonics";
import { type UnknownData, unknownRecordType } from "./unknown";
import { type UriData, uri } from "./uri";

/** The value of a record whose type has a presentation form of its own. */
export type KnownRecordData =
  | AData
  | AaaaData
  | AnameData
  | CaaData
  | CnameData
  | DnameData
  | DsData
  | HinfoData
  | HttpsData
  | MxData
  | NaptrData
  | NsData
  | PtrData
  | RpData
  | SoaData
  | SrvData
  | SshfpData
  | SvcbData
  | TlsaData
  | TxtData
  | UriData;

/** The value of a record: plain data, told apart by `type`. FWD and APP records have no presentation form and are not among them. */
export type RecordData = KnownRecordData | UnknownData;

/** The canonical name of a record type: `A`, `MX`, …, or `TYPE65300` for one without a form of its own. */
export type RecordTypeName = RecordData["type"];

/** The data of one type: `DataOf<"MX">` is `MxData`. */
export type DataOf<T extends RecordTypeName> = Extract<RecordData, { readonly type: T }>;

const KNOWN: { readonly [T in KnownRecordData["type"]]: RecordType<DataOf<T>> } = {
  A: a,
  AAAA: aaaa,
  ANAME: aname,
  CAA: caa,
  CNAME: cname,
  DNAME: dname,
  DS: ds,
  HINFO: hinfo,
  HTTPS: https,
  MX: mx,
  NAPTR: naptr,
  NS: ns,
  PTR: ptr,
  RP: rp,
  SOA: soa,
  SRV: srv,
  SSHFP: sshfp,
  SVCB: svcb,
  TLSA: tlsa,
  TXT: txt,
  URI: uri,
};

/** The names of all types that have a presentation form of their own, in alphabetical order. */
export const knownRecordTypes = Object.keys(KNOWN) as readonly KnownRecordData["type"][];

/** The server's own types without a presentation form. */
const SERVER_OWN: Readonly<Record<string, number>> = { FWD: 65281, APP: 65282 };

const KNOWN_BY_CODE: ReadonlyMap<number, KnownRecordData["type"]> = new Map(
  knownRecordTypes.map((type) => [KNOWN[type].code, type]),
);

/**
 * Reads the name of a record type in any letter case: a name (`mx`), the generic form (`TYPE15` is `MX`), or a bare number, as
 * the server answers for types it has no name for. Names without a form of their own become generic: `OPENPGPKEY` is `TYPE61`.
 * @throws InvalidValue
 */
export function parseRecordType(text: string): RecordTypeName {
  const upper = text.toUpperCase();
  if (isKnown(upper)) return upper;
  const code = SERVER_OWN[upper] ?? codeOfMnemonic(upper) ?? genericCode(upper);
  if (code === SERVER_OWN.FWD || code === SERVER_OWN.APP) {
    throw new InvalidValue(
      "record-type",
      text,
      "these records have no zone-file form; they have a resource of their own",
    );
  }
  if (code === null)
    throw new InvalidValue(
      "record-type",
      text,
      "there is no such type; one without a name is written TYPE and its number",
    );
  if (code < 1 || code > 0xffff) throw new InvalidValue("record-type", text, "its number is not from 1 to 65535");
  return KNOWN_BY_CODE.get(code) ?? `TYPE${code}`;
}

/** The number of the type in the IANA registry. */
export function recordTypeCode(type: RecordTypeName): number {
  return recordType(type).code;
}

/** Reads a value in zone-file presentation form: `10 mail.lab.test.`, `"some text"`, `\# 2 0011`. @throws InvalidValue */
export function parseRecordData<T extends RecordTypeName>(type: T, presentation: string): DataOf<T> {
  return recordType(type).parse(presentation) as DataOf<T>;
}

/** The one canonical presentation form of the value, with trailing dots: equal data print equal. */
export function printRecordData(data: RecordData): string {
  return recordType(data.type).print(data);
}

/** A text that two records share if and only if type and value are the same, however they were spelled. For maps and sets. */
export function recordKey(data: RecordData): string {
  return `${data.type} ${printRecordData(data)}`;
}

/** Whether type and value are the same, however they were spelled. */
export function sameRecordData(one: RecordData, other: RecordData): boolean {
  return one.type === other.type && printRecordData(one) === printRecordData(other);
}

function recordType(type: RecordTypeName): RecordType<RecordData> {
  const found = isKnown(type) ? KNOWN[type] : unknownRecordType(genericCode(type) ?? 0);
  return found as unknown as RecordType<RecordData>;
}

function isKnown(type: string): type is KnownRecordData["type"] {
  return Object.hasOwn(KNOWN, type);
}

function genericCode(type: string): number | null {
  const digits = /^(?:TYPE)?([0-9]{1,5})$/.exec(type)?.[1];
  return digits === undefined ? null : Number(digits);
}
