import { InvalidValue } from "../../../dns/invalid-value";
import { parseRecordType, type DataOf, type KnownRecordData } from "../../../dns/record";
import type { Form } from "../../transport/call";
import { hasCode, TechnitiumError } from "../../error";
import type { StoredData, WritableData } from "../record";
import { branch, type Branch } from "../../transport/reply-fields";
import { a } from "./a";
import { aaaa } from "./aaaa";
import { aname } from "./aname";
import { app } from "./app";
import { caa } from "./caa";
import { cname } from "./cname";
import type { DataCodec } from "./codec";
import { dname } from "./dname";
import { ds } from "./ds";
import { fwd } from "./fwd";
import { hinfo } from "./hinfo";
import { https } from "./https";
import { mx } from "./mx";
import { naptr } from "./naptr";
import { ns } from "./ns";
import { ptr } from "./ptr";
import { rp } from "./rp";
import { soa } from "./soa";
import { srv } from "./srv";
import { sshfp } from "./sshfp";
import { svcb } from "./svcb";
import { tlsa } from "./tlsa";
import { txt } from "./txt";
import { unknownType } from "./unknown";
import { uri } from "./uri";

const CODECS: { readonly [T in KnownRecordData["type"]]: DataCodec<DataOf<T>> } = {
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

/** Reads the `rData` of a record. What this client does not know stays as it is: one odd record must not hide the others. */
export function readStoredData(serverType: string, record: Branch): StoredData {
  const rData = branch(record, "rData");
  try {
    return codecOf(writableType(serverType)).read(rData);
  } catch (error) {
    if (!(error instanceof InvalidValue) && !hasCode(error, "unexpected-shape")) throw error;
    return { type: "opaque", serverType, rData: rData.members };
  }
}

/** The type and the value of a record to add or to delete. */
export function dataForm(data: WritableData): Form {
  return { type: serverTypeOf(data), ...codecOf(data.type).fields(data) };
}

/**
 * The old and the new value of a record to update.
 * @throws TechnitiumError `unsupported` when a part would be emptied: an empty field counts as not sent, so the old part
 * would stay (contract/dns/35)
 */
export function changeForm(old: WritableData, data: WritableData): Form {
  const { newFields } = codecOf(data.type);
  const before = newFields(old);
  const after = newFields(data);
  const emptied = Object.keys(after).find((field) => after[field] === "" && before[field] !== "");
  if (emptied === undefined) return { ...dataForm(old), ...after };
  throw new TechnitiumError(
    { code: "unsupported", landed: "no", call: "zones/records/update", object: data.type },
    `the server cannot empty ${emptied} of a record; delete the record and add the new one`,
  );
}

function writableType(serverType: string): WritableData["type"] {
  return serverType === "FWD" || serverType === "APP" ? serverType : parseRecordType(serverType);
}

/** The server knows types without a name by their bare number. */
function serverTypeOf({ type }: WritableData): string {
  return type.startsWith("TYPE") ? type.slice(4) : type;
}

/** The table pairs every type with the codec of its own data, which the type system cannot follow through a lookup. */
function codecOf(type: WritableData["type"]): DataCodec<WritableData> {
  if (type === "FWD") return fwd as unknown as DataCodec<WritableData>;
  if (type === "APP") return app as unknown as DataCodec<WritableData>;
  const codec = isKnown(type) ? CODECS[type] : unknownType(type);
  return codec as unknown as DataCodec<WritableData>;
}

function isKnown(type: WritableData["type"]): type is KnownRecordData["type"] {
  return Object.hasOwn(CODECS, type);
}
