import type { RecordKind } from "./kind";

/** SOA (RFC 1035 3.3.13). Times are seconds; the mailbox is a name, its first label the user. */
export interface StartOfAuthorityData {
  readonly type: "SOA";
  readonly primary: string;
  readonly mailbox: string;
  readonly serial: number;
  readonly refresh: number;
  readonly retry: number;
  readonly expire: number;
  readonly minimum: number;
  /** Serials are made from the date (`yyyymmddnn`). No part of the record on the wire. */
  readonly serialByDate: boolean;
}

/** SOA records. */
export const startOfAuthority: RecordKind<StartOfAuthorityData> = {
  key(data) {
    const { primary, mailbox, serial, refresh, retry, expire, minimum } = data;
    return [primary.toLowerCase(), mailbox.toLowerCase(), serial, refresh, retry, expire, minimum].join(" ");
  },
  json(data) {
    return { primaryNameServer: data.primary, responsiblePerson: data.mailbox, serial: data.serial };
  },
};
