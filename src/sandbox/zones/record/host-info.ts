import type { RecordKind } from "./kind";
import { ByteReader, sentBytes } from "./rdata-bytes";
import { quote } from "./value";
import { nextText } from "./zone-words";

/** HINFO (RFC 1035 3.3.2): understood, but without a form, so it can be added and never be found again (contract/dns/39). */
export interface HostInfoData {
  readonly type: "HINFO";
  readonly cpu: string;
  readonly os: string;
}

/** HINFO records. */
export const hostInfo: RecordKind<HostInfoData> = {
  key: print,
  json: (data) => ({ dataType: "DnsHINFORecordData", data: print(data) }),
  read(parameters) {
    const bytes = new ByteReader(sentBytes(parameters, "rdata"));
    return { type: "HINFO", cpu: bytes.characterString(), os: bytes.characterString() };
  },
  readNew: (_parameters, _context, old) => old,
  print,
  parse: (words) => ({ type: "HINFO", cpu: nextText(words), os: nextText(words) }),
};

function print({ cpu, os }: HostInfoData): string {
  return `${quote(cpu)} ${quote(os)}`;
}
