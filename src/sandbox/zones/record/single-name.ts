import { ApiError } from "../../api-error";
import { readAddress } from "../ip-text";
import { fieldsKind } from "./fields";
import { domainName } from "./value";

/** NS (RFC 1035 3.3.11). */
export interface NameServerData {
  readonly type: "NS";
  readonly target: string;
}

/** PTR (RFC 1035 3.3.12). */
export interface PointerData {
  readonly type: "PTR";
  readonly target: string;
}

/** CNAME (RFC 1035 3.3.1). */
export interface AliasData {
  readonly type: "CNAME";
  readonly target: string;
}

/** DNAME (RFC 6672). */
export interface TreeAliasData {
  readonly type: "DNAME";
  readonly target: string;
}

/** ANAME: an alias that the server resolves itself, so that it can stand at a zone's apex. */
export interface AddressAliasData {
  readonly type: "ANAME";
  readonly target: string;
}

const value = domainName;

/** NS records. */
export const nameServer = fieldsKind<NameServerData>(
  "NS",
  { target: { value, parameter: "nameServer", renewed: "newNameServer", wasValue: true } },
  { check: ({ target }) => refuseAddress(target) },
);

function refuseAddress(target: string): void {
  if (readAddress(target) === null) return;
  const why = "IP address cannot be used for name server domain name.";
  throw new ApiError(`Invalid domain name [${target}]: ${why}`);
}

/** PTR records. */
export const pointer = fieldsKind<PointerData>("PTR", {
  target: { value, parameter: "ptrName", renewed: "newPtrName", wasValue: true },
});

/** CNAME records. */
export const alias = fieldsKind<AliasData>("CNAME", { target: { value, parameter: "cname", wasValue: true } });

/** DNAME records. */
export const treeAlias = fieldsKind<TreeAliasData>("DNAME", { target: { value, parameter: "dname", wasValue: true } });

/** ANAME records. */
export const addressAlias = fieldsKind<AddressAliasData>("ANAME", {
  target: { value, parameter: "aname", renewed: "newAName", wasValue: true },
});
