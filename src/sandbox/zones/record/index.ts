import { address, type AddressData } from "./address";
import type { RecordKind } from "./kind";
import { nameServer, type NameServerData } from "./name-server";
import { pointer, type PointerData } from "./pointer";
import { startOfAuthority, type StartOfAuthorityData } from "./start-of-authority";

export type { AddressData } from "./address";
export type { PointerData } from "./pointer";
export type { NameServerData } from "./name-server";
export type { StartOfAuthorityData } from "./start-of-authority";

/** The data of a record of any type. */
export type RecordData = AddressData | PointerData | NameServerData | StartOfAuthorityData;

const kinds: Readonly<Record<RecordData["type"], RecordKind<RecordData>>> = {
  A: address,
  AAAA: address,
  NS: nameServer,
  PTR: pointer,
  SOA: startOfAuthority,
};

/** What is known of the type of this data. */
export function kindOf(data: RecordData): RecordKind<RecordData> {
  return kinds[data.type];
}

/** Whether two records of one set would be the same record. */
export function sameData(a: RecordData, b: RecordData): boolean {
  return a.type === b.type && kindOf(a).key(a) === kindOf(b).key(b);
}
