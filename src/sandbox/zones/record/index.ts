import { address4, address6, type AddressData } from "./address";
import { addressPrefixes, type AddressPrefixesData } from "./address-prefixes";
import { application, type ApplicationData } from "./application";
import { certificationAuthority, type CertificationAuthorityData } from "./certification-authority";
import { delegationSigner, type DelegationSignerData } from "./delegation-signer";
import { forwarder, type ForwarderData } from "./forwarder";
import { hostInfo, type HostInfoData } from "./host-info";
import { keyFingerprint, type KeyFingerprintData } from "./key-fingerprint";
import type { RecordKind } from "./kind";
import { mailExchange, type MailExchangeData } from "./mail-exchange";
import { namingAuthority, type NamingAuthorityData } from "./naming-authority";
import { opaqueKind, type OpaqueData } from "./opaque";
import { responsiblePerson, type ResponsiblePersonData } from "./responsible-person";
import { service, type ServiceData } from "./service";
import { httpsBinding, serviceBinding, type ServiceBindingData } from "./service-binding";
import * as singleName from "./single-name";
import { startOfAuthority, type StartOfAuthorityData } from "./start-of-authority";
import { text, type TextData } from "./text";
import { tlsAssociation, type TlsAssociationData } from "./tls-association";
import { uniformResource, type UniformResourceData } from "./uniform-resource";

/** The data of a record of any type, told apart by `type`. */
export type RecordData =
  | AddressData
  | AddressPrefixesData
  | ApplicationData
  | CertificationAuthorityData
  | DelegationSignerData
  | ForwarderData
  | HostInfoData
  | KeyFingerprintData
  | MailExchangeData
  | NamingAuthorityData
  | OpaqueData
  | ResponsiblePersonData
  | ServiceBindingData
  | ServiceData
  | StartOfAuthorityData
  | TextData
  | TlsAssociationData
  | UniformResourceData
  | singleName.AddressAliasData
  | singleName.AliasData
  | singleName.NameServerData
  | singleName.PointerData
  | singleName.TreeAliasData;

const kinds: Readonly<Record<Exclude<RecordData["type"], "opaque">, RecordKind<RecordData>>> = {
  A: address4,
  AAAA: address6,
  ANAME: singleName.addressAlias,
  APL: addressPrefixes,
  APP: application,
  CAA: certificationAuthority,
  CNAME: singleName.alias,
  DNAME: singleName.treeAlias,
  DS: delegationSigner,
  FWD: forwarder,
  HINFO: hostInfo,
  HTTPS: httpsBinding,
  MX: mailExchange,
  NAPTR: namingAuthority,
  NS: singleName.nameServer,
  PTR: singleName.pointer,
  RP: responsiblePerson,
  SOA: startOfAuthority,
  SRV: service,
  SSHFP: keyFingerprint,
  SVCB: serviceBinding,
  TLSA: tlsAssociation,
  TXT: text,
  URI: uniformResource,
};

/** The types that calls name by their bytes (`rdata`), though the server understands them (contract/dns/02, contract/dns/39). */
const formless: ReadonlySet<string> = new Set(["APL", "HINFO", "SOA"]);

function isUnderstood(type: string): type is keyof typeof kinds {
  return Object.hasOwn(kinds, type);
}

/** The kind of a type: how its records are added and read from zone files. */
export function kindForType(type: string): RecordKind<RecordData> {
  return isUnderstood(type) ? kinds[type] : opaqueKind(type);
}

/** How a call names a record of a type that is to be found: without a form by its bytes, which no understood record equals. */
export function kindToFind(type: string): RecordKind<RecordData> {
  return formless.has(type) ? opaqueKind(type) : kindForType(type);
}

/** The kind of this data. */
export function kindOf(data: RecordData): RecordKind<RecordData> {
  return kindForType(typeOf(data));
}

/** The type of this data as it is shown. */
export function typeOf(data: RecordData): string {
  return data.type === "opaque" ? data.shownType : data.type;
}

/** Whether two records of one set would be the same record. */
export function sameData(a: RecordData, b: RecordData): boolean {
  if (a.type !== b.type || typeOf(a) !== typeOf(b)) return false;
  const kind = kindOf(a);
  return kind.key(a) === kind.key(b);
}

/** Whether `data` is the record that a call names as `wanted`. */
export function isWanted(wanted: RecordData, data: RecordData): boolean {
  if (wanted.type !== data.type || typeOf(wanted) !== typeOf(data)) return false;
  return kindOf(data).matches?.(wanted, data) ?? sameData(wanted, data);
}
