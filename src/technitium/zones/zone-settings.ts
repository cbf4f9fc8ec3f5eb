import type { Fqdn } from "../../dns/name";

/** How a zone is fetched from its primary server. */
export type TransferProtocol = "Tcp" | "Tls" | "Quic";

/** How queries are sent to a forwarder. */
export type ForwarderProtocol = "Udp" | "Tcp" | "Tls" | "Https" | "Quic";

/** The way to a forwarder: the server's own proxy, none, or one named here. */
export type ForwarderProxy =
  | { readonly type: "DefaultProxy" | "NoProxy" }
  | {
      readonly type: "Http" | "Socks5";
      readonly address: string;
      readonly port: number;
      readonly username: string | null;
      readonly password: string | null;
    };

/** The forwarder of a new Forwarder zone. */
export interface FirstForwarder {
  readonly protocol: ForwarderProtocol;
  /** An address, a host name, a URL for Https, or `this-server`. */
  readonly forwarder: string;
  readonly dnssecValidation: boolean;
  readonly proxy: ForwarderProxy;
}

/** Where a copy comes from. */
export interface PrimarySource {
  /** Addresses or host names; a secondary zone may do without and look the primary up. */
  readonly primaryNameServerAddresses: readonly string[];
  readonly zoneTransferProtocol?: TransferProtocol | undefined;
  readonly tsigKeyName?: string | null | undefined;
}

/** A zone to make. Secondary and stub zones need their primary server to answer at once. */
export type NewZone =
  | {
      readonly type: "Primary";
      readonly catalog?: Fqdn | null | undefined;
      readonly useSoaSerialDateScheme?: boolean | undefined;
    }
  | ({
      readonly type: "Secondary";
      readonly catalog?: Fqdn | null | undefined;
      /** Check the ZONEMD record of what is transferred. */
      readonly validateZone?: boolean | undefined;
    } & PrimarySource)
  | ({ readonly type: "Stub"; readonly catalog?: Fqdn | null | undefined } & Omit<
      PrimarySource,
      "zoneTransferProtocol"
    >)
  | {
      readonly type: "Forwarder";
      readonly catalog?: Fqdn | null | undefined;
      readonly useSoaSerialDateScheme?: boolean | undefined;
      /** `null` makes a zone without a forwarder record. */
      readonly forwarder: FirstForwarder | null;
    }
  | ({ readonly type: "SecondaryForwarder" | "SecondaryCatalog" } & PrimarySource)
  | { readonly type: "Catalog"; readonly useSoaSerialDateScheme?: boolean | undefined };

/** Who may query. */
export type QueryAccess =
  | "Deny"
  | "Allow"
  | "AllowOnlyPrivateNetworks"
  | "AllowOnlyZoneNameServers"
  | "UseSpecifiedNetworkACL"
  | "AllowZoneNameServersAndUseSpecifiedNetworkACL";

/** Who may copy the zone. */
export type ZoneTransferAccess =
  | "Deny"
  | "Allow"
  | "AllowOnlyZoneNameServers"
  | "UseSpecifiedNetworkACL"
  | "AllowZoneNameServersAndUseSpecifiedNetworkACL";

/** Who hears of changes. */
export type NotifyTargets =
  | "None"
  | "ZoneNameServers"
  | "SpecifiedNameServers"
  | "BothZoneAndSpecifiedNameServers"
  | "SeparateNameServersForCatalogAndMemberZones";

/** Who may change the zone by DNS (RFC 2136). */
export type UpdateAccess = ZoneTransferAccess;

/** What a TSIG key may change by DNS. */
export interface UpdatePolicy {
  readonly tsigKeyName: string;
  readonly domain: string;
  readonly allowedTypes: readonly string[];
}

/** The options of a zone. Words are the server's own, for a newer server may know more than the types above. */
export interface ZoneOptions {
  readonly disabled: boolean;
  readonly catalog: Fqdn | null;
  readonly overrideCatalogQueryAccess: boolean | null;
  readonly overrideCatalogZoneTransfer: boolean | null;
  readonly overrideCatalogNotify: boolean | null;
  readonly primaryNameServerAddresses: readonly string[];
  readonly primaryZoneTransferProtocol: string | null;
  readonly primaryZoneTransferTsigKeyName: string | null;
  readonly validateZone: boolean | null;
  readonly queryAccess: string | null;
  readonly queryAccessNetworkACL: readonly string[];
  readonly zoneTransfer: string | null;
  readonly zoneTransferNetworkACL: readonly string[];
  readonly zoneTransferTsigKeyNames: readonly string[];
  readonly notify: string | null;
  readonly notifyNameServers: readonly string[];
  readonly notifySecondaryCatalogsNameServers: readonly string[];
  readonly update: string | null;
  readonly updateNetworkACL: readonly string[];
  readonly updateSecurityPolicies: readonly UpdatePolicy[];
}

/** What a write changes: absent members stay as they are, `null` and empty lists clear. */
export interface ZoneOptionsChange {
  readonly disabled?: boolean | undefined;
  readonly catalog?: Fqdn | null | undefined;
  readonly overrideCatalogQueryAccess?: boolean | undefined;
  readonly overrideCatalogZoneTransfer?: boolean | undefined;
  readonly overrideCatalogNotify?: boolean | undefined;
  readonly primaryNameServerAddresses?: readonly string[] | undefined;
  readonly primaryZoneTransferProtocol?: TransferProtocol | undefined;
  readonly primaryZoneTransferTsigKeyName?: string | null | undefined;
  readonly validateZone?: boolean | undefined;
  readonly queryAccess?: QueryAccess | undefined;
  readonly queryAccessNetworkACL?: readonly string[] | undefined;
  readonly zoneTransfer?: ZoneTransferAccess | undefined;
  readonly zoneTransferNetworkACL?: readonly string[] | undefined;
  readonly zoneTransferTsigKeyNames?: readonly string[] | undefined;
  readonly notify?: NotifyTargets | undefined;
  readonly notifyNameServers?: readonly string[] | undefined;
  readonly notifySecondaryCatalogsNameServers?: readonly string[] | undefined;
  readonly update?: UpdateAccess | undefined;
  readonly updateNetworkACL?: readonly string[] | undefined;
  readonly updateSecurityPolicies?: readonly UpdatePolicy[] | undefined;
}

/** How to sign a zone. TTLs in seconds; what is left out is the server's choice. */
export interface Signing {
  readonly algorithm: "RSA" | "ECDSA" | "EDDSA";
  /** RSA: which hash, and how many bits for the two keys. */
  readonly hashAlgorithm?: "MD5" | "SHA1" | "SHA256" | "SHA512" | undefined;
  readonly kskKeySize?: number | undefined;
  readonly zskKeySize?: number | undefined;
  /** ECDSA and EDDSA. */
  readonly curve?: "P256" | "P384" | "ED25519" | "ED448" | undefined;
  readonly dnsKeyTtl?: number | undefined;
  readonly zskRolloverDays?: number | undefined;
  readonly nxProof?: "NSEC" | "NSEC3" | undefined;
  readonly iterations?: number | undefined;
  readonly saltLength?: number | undefined;
}
