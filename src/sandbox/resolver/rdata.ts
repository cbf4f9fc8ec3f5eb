import type { Answer } from "dns-packet";
import { typeNumber } from "../zones/record-type";
import type { RecordData } from "../zones/record";
import { toAscii } from "../zones/record/text";
import { serviceBindingBytes } from "./service-binding-bytes";

/** The data of a record as dns-packet takes it: structured where it knows the type, bytes otherwise. */
export type WireData = Pick<Answer, "type"> & { readonly data: unknown };

/** Puts a record's data into the wire's terms; `undefined` for types that exist in Technitium's own zones only (ANAME, APP, FWD). */
export function wireData(data: RecordData): WireData | undefined {
  switch (data.type) {
    case "A":
    case "AAAA":
      return { type: data.type, data: data.address };
    case "CNAME":
    case "DNAME":
    case "NS":
    case "PTR":
      return { type: data.type, data: data.target };
    case "MX":
      return { type: "MX", data: { preference: data.preference, exchange: data.exchange } };
    case "SRV": {
      const { priority, weight, port, target } = data;
      return { type: "SRV", data: { priority, weight, port, target } };
    }
    case "TXT":
      return { type: "TXT", data: data.strings.map((text) => Buffer.from(toAscii(text), "latin1")) };
    case "SOA": {
      const { primary, responsible, serial, refresh, retry, expire, minimum } = data;
      const rname = mailboxName(responsible);
      return { type: "SOA", data: { mname: primary, rname, serial, refresh, retry, expire, minimum } };
    }
    case "CAA":
      return { type: "CAA", data: { flags: data.flags, tag: data.tag, value: data.value } };
    case "DS": {
      const { keyTag, algorithm, digestType, digest } = data;
      return { type: "DS", data: { keyTag, algorithm, digestType, digest: Buffer.from(digest, "hex") } };
    }
    case "HINFO":
      return { type: "HINFO", data: { cpu: data.cpu, os: data.os } };
    case "NAPTR": {
      const { order, preference, flags, services, regexp, replacement } = data;
      return { type: "NAPTR", data: { order, preference, flags, services, regexp, replacement } };
    }
    case "RP":
      return { type: "RP", data: { mbox: mailboxName(data.mailbox), txt: data.txtDomain } };
    case "SSHFP": {
      const { algorithm, fingerprintType, fingerprint } = data;
      return { type: "SSHFP", data: { algorithm, hash: fingerprintType, fingerprint } };
    }
    case "TLSA": {
      const { usage, selector, matching, association } = data;
      const certificate = Buffer.from(association, "hex");
      return { type: "TLSA", data: { usage, selector, matchingType: matching, certificate } };
    }
    case "URI":
      return bytes("URI", Buffer.concat([uint16s(data.priority, data.weight), Buffer.from(data.uri)]));
    case "SVCB":
    case "HTTPS":
      return bytes(data.type, serviceBindingBytes(data));
    case "opaque":
      return bytes(data.shownType, Buffer.from(data.bytes, "hex"));
    case "APL":
    case "ANAME":
    case "APP":
    case "FWD":
      return undefined;
  }
}

/** `hostmaster@lab.test` as a name, dots of the local part escaped (RFC 1035 8). */
function mailboxName(address: string): string {
  const at = address.indexOf("@");
  return at < 0 ? address : `${address.slice(0, at).replaceAll(".", "\\.")}.${address.slice(at + 1)}`;
}

function bytes(type: string, data: Buffer): WireData {
  return { type: `UNKNOWN_${typeNumber(type)}` as Answer["type"], data };
}

function uint16s(...values: readonly number[]): Buffer {
  const buffer = Buffer.alloc(2 * values.length);
  values.forEach((value, i) => buffer.writeUInt16BE(value, 2 * i));
  return buffer;
}
