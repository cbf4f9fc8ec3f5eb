// https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_zone
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface DnsZoneConfig extends cdktf.TerraformMetaArguments {
  /**
  * The Catalog zone that this zone is a member of, for zones of type Primary, Secondary (server 14.0 and later), Stub and Forwarder.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_zone#catalog DnsZone#catalog}
  */
  readonly catalog?: string;
  /**
  * Keep the zone without answering for it.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_zone#disabled DnsZone#disabled}
  */
  readonly disabled?: boolean | cdktf.IResolvable;
  /**
  * How a Primary zone is signed. Another algorithm, hash, curve or key size needs new keys: then the zone is signed anew, and the DS records in the zone above have to follow. Everything else changes in place. Without it the zone is left as it is; taking it out again removes the signatures.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_zone#dnssec DnsZone#dnssec}
  */
  readonly dnssec?: DnsZoneDnssec;
  /**
  * Destroy the zone although it still holds records that this configuration did not make.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_zone#force_destroy DnsZone#force_destroy}
  */
  readonly forceDestroy?: boolean | cdktf.IResolvable;
  /**
  * The zone's name. Give it, or `network` for a reverse zone.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_zone#name DnsZone#name}
  */
  readonly name?: string;
  /**
  * The network of a reverse zone in CIDR form, `192.168.1.0/24` or `2001:db8::/32`: whole octets for IPv4, whole hexadecimal digits for IPv6.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_zone#network DnsZone#network}
  */
  readonly network?: string;
  /**
  * Who is told of changes: `None`, `ZoneNameServers`, `SpecifiedNameServers`, `BothZoneAndSpecifiedNameServers`, `SeparateNameServersForCatalogAndMemberZones`. For zones of type Primary, Secondary, Forwarder, Catalog. Left out it goes back to the server's default.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_zone#notify DnsZone#notify}
  */
  readonly notify?: string;
  /**
  * The servers that `notify` may name.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_zone#notify_name_servers DnsZone#notify_name_servers}
  */
  readonly notifyNameServers?: string[];
  /**
  * The servers that are told of changes of a Catalog zone itself.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_zone#notify_secondary_catalogs_name_servers DnsZone#notify_secondary_catalogs_name_servers}
  */
  readonly notifySecondaryCatalogsNameServers?: string[];
  /**
  * Have notifications of its own in a catalog. For zones of type Primary, Forwarder. Left out it goes back to the server's default.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_zone#override_catalog_notify DnsZone#override_catalog_notify}
  */
  readonly overrideCatalogNotify?: boolean | cdktf.IResolvable;
  /**
  * Have a query access of its own in a catalog. For zones of type Primary, Secondary, Stub, Forwarder. Left out it goes back to the server's default.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_zone#override_catalog_query_access DnsZone#override_catalog_query_access}
  */
  readonly overrideCatalogQueryAccess?: boolean | cdktf.IResolvable;
  /**
  * Have a zone transfer of its own in a catalog. For zones of type Primary, Secondary, Forwarder. Left out it goes back to the server's default.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_zone#override_catalog_zone_transfer DnsZone#override_catalog_zone_transfer}
  */
  readonly overrideCatalogZoneTransfer?: boolean | cdktf.IResolvable;
  /**
  * The servers that the zone is copied from, addresses or names, with a port of their own if need be: `10.0.0.1`, `[2001:db8::1]:5353`, `ns.example (10.0.0.1)`. A Secondary or Stub zone without any finds them by its name. For zones of type Secondary, SecondaryForwarder, SecondaryCatalog, Stub.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_zone#primary_name_server_addresses DnsZone#primary_name_server_addresses}
  */
  readonly primaryNameServerAddresses?: string[];
  /**
  * How the zone is copied: `Tcp`, `Tls`, `Quic`. For zones of type Secondary, SecondaryForwarder, SecondaryCatalog. Left out it goes back to the server's default.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_zone#primary_zone_transfer_protocol DnsZone#primary_zone_transfer_protocol}
  */
  readonly primaryZoneTransferProtocol?: string;
  /**
  * The TSIG key that copies are asked for with. For zones of type Secondary, SecondaryForwarder, SecondaryCatalog.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_zone#primary_zone_transfer_tsig_key_name DnsZone#primary_zone_transfer_tsig_key_name}
  */
  readonly primaryZoneTransferTsigKeyName?: string;
  /**
  * Who may query: `Deny`, `Allow`, `AllowOnlyPrivateNetworks`, `AllowOnlyZoneNameServers`, `UseSpecifiedNetworkACL`, `AllowZoneNameServersAndUseSpecifiedNetworkACL`. For zones of type Primary, Secondary, Stub, Forwarder, SecondaryForwarder, Catalog. Left out it goes back to the server's default.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_zone#query_access DnsZone#query_access}
  */
  readonly queryAccess?: string;
  /**
  * The access list that `query_access` may name, first match first: `192.168.0.0/16`, `!10.0.0.1`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_zone#query_access_network_acl DnsZone#query_access_network_acl}
  */
  readonly queryAccessNetworkAcl?: string[];
  /**
  * The SOA record of a Primary, Forwarder or Catalog zone. What is left out of it stays as it is.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_zone#soa DnsZone#soa}
  */
  readonly soa?: DnsZoneSoa;
  /**
  * The zone's type: `Primary`, `Secondary`, `Stub`, `Forwarder`, `SecondaryForwarder`, `Catalog`, `SecondaryCatalog`. A Forwarder zone gets its forwarders from `technitium_dns_forwarder_set`; the primary server of a Secondary or Stub zone has to answer when the zone is made.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_zone#type DnsZone#type}
  */
  readonly type?: string;
  /**
  * Who may change the zone by DNS (RFC 2136): `Deny`, `Allow`, `AllowOnlyZoneNameServers`, `UseSpecifiedNetworkACL`, `AllowZoneNameServersAndUseSpecifiedNetworkACL`. For zones of type Primary, Secondary, SecondaryForwarder, Forwarder. Left out it goes back to the server's default.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_zone#update DnsZone#update}
  */
  readonly update?: string;
  /**
  * The access list that `update` may name.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_zone#update_network_acl DnsZone#update_network_acl}
  */
  readonly updateNetworkAcl?: string[];
  /**
  * Which TSIG key may change what by DNS.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_zone#update_security_policies DnsZone#update_security_policies}
  */
  readonly updateSecurityPolicies?: DnsZoneUpdateSecurityPolicies[] | cdktf.IResolvable;
  /**
  * Check the ZONEMD record of what is copied. For zones of type Secondary. Left out it goes back to the server's default.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_zone#validate_zone DnsZone#validate_zone}
  */
  readonly validateZone?: boolean | cdktf.IResolvable;
  /**
  * Who may copy the zone: `Deny`, `Allow`, `AllowOnlyZoneNameServers`, `UseSpecifiedNetworkACL`, `AllowZoneNameServersAndUseSpecifiedNetworkACL`. For zones of type Primary, Secondary, Forwarder, Catalog. Left out it goes back to the server's default.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_zone#zone_transfer DnsZone#zone_transfer}
  */
  readonly zoneTransfer?: string;
  /**
  * The access list that `zone_transfer` may name.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_zone#zone_transfer_network_acl DnsZone#zone_transfer_network_acl}
  */
  readonly zoneTransferNetworkAcl?: string[];
  /**
  * TSIG keys that may copy the zone.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_zone#zone_transfer_tsig_key_names DnsZone#zone_transfer_tsig_key_names}
  */
  readonly zoneTransferTsigKeyNames?: string[];
}
export interface DnsZoneDnssec {
  /**
  * `RSA`, `ECDSA` or `EDDSA`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_zone#algorithm DnsZone#algorithm}
  */
  readonly algorithm: string;
  /**
  * With ECDSA: `P256` or `P384`; with EDDSA: `ED25519` or `ED448`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_zone#curve DnsZone#curve}
  */
  readonly curve?: string;
  /**
  * The TTL of the DNSKEY records, 3600 at first. It can be changed some hours after signing, when the keys are known.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_zone#dns_key_ttl DnsZone#dns_key_ttl}
  */
  readonly dnsKeyTtl?: string;
  /**
  * With RSA: `MD5`, `SHA1`, `SHA256` or `SHA512`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_zone#hash_algorithm DnsZone#hash_algorithm}
  */
  readonly hashAlgorithm?: string;
  /**
  * With NSEC3: further rounds of hashing; 0 is what RFC 9276 recommends.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_zone#iterations DnsZone#iterations}
  */
  readonly iterations?: number;
  /**
  * With RSA: bits of the key-signing key.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_zone#ksk_key_size DnsZone#ksk_key_size}
  */
  readonly kskKeySize?: number;
  /**
  * How the absence of names is proved: `NSEC` or `NSEC3`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_zone#nx_proof DnsZone#nx_proof}
  */
  readonly nxProof?: string;
  /**
  * With NSEC3: bytes of salt; 0 is what RFC 9276 recommends.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_zone#salt_length DnsZone#salt_length}
  */
  readonly saltLength?: number;
  /**
  * With RSA: bits of the zone-signing key.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_zone#zsk_key_size DnsZone#zsk_key_size}
  */
  readonly zskKeySize?: number;
  /**
  * After how many days the zone-signing key is replaced, 30 at first; 0 for never.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_zone#zsk_rollover_days DnsZone#zsk_rollover_days}
  */
  readonly zskRolloverDays?: number;
}

export function dnsZoneDnssecToTerraform(struct?: DnsZoneDnssec | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    algorithm: cdktf.stringToTerraform(struct!.algorithm),
    curve: cdktf.stringToTerraform(struct!.curve),
    dns_key_ttl: cdktf.stringToTerraform(struct!.dnsKeyTtl),
    hash_algorithm: cdktf.stringToTerraform(struct!.hashAlgorithm),
    iterations: cdktf.numberToTerraform(struct!.iterations),
    ksk_key_size: cdktf.numberToTerraform(struct!.kskKeySize),
    nx_proof: cdktf.stringToTerraform(struct!.nxProof),
    salt_length: cdktf.numberToTerraform(struct!.saltLength),
    zsk_key_size: cdktf.numberToTerraform(struct!.zskKeySize),
    zsk_rollover_days: cdktf.numberToTerraform(struct!.zskRolloverDays),
  }
}


export function dnsZoneDnssecToHclTerraform(struct?: DnsZoneDnssec | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    algorithm: {
      value: cdktf.stringToHclTerraform(struct!.algorithm),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    curve: {
      value: cdktf.stringToHclTerraform(struct!.curve),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    dns_key_ttl: {
      value: cdktf.stringToHclTerraform(struct!.dnsKeyTtl),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    hash_algorithm: {
      value: cdktf.stringToHclTerraform(struct!.hashAlgorithm),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    iterations: {
      value: cdktf.numberToHclTerraform(struct!.iterations),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    ksk_key_size: {
      value: cdktf.numberToHclTerraform(struct!.kskKeySize),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    nx_proof: {
      value: cdktf.stringToHclTerraform(struct!.nxProof),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    salt_length: {
      value: cdktf.numberToHclTerraform(struct!.saltLength),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    zsk_key_size: {
      value: cdktf.numberToHclTerraform(struct!.zskKeySize),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    zsk_rollover_days: {
      value: cdktf.numberToHclTerraform(struct!.zskRolloverDays),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class DnsZoneDnssecOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DnsZoneDnssec | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._algorithm !== undefined) {
      hasAnyValues = true;
      internalValueResult.algorithm = this._algorithm;
    }
    if (this._curve !== undefined) {
      hasAnyValues = true;
      internalValueResult.curve = this._curve;
    }
    if (this._dnsKeyTtl !== undefined) {
      hasAnyValues = true;
      internalValueResult.dnsKeyTtl = this._dnsKeyTtl;
    }
    if (this._hashAlgorithm !== undefined) {
      hasAnyValues = true;
      internalValueResult.hashAlgorithm = this._hashAlgorithm;
    }
    if (this._iterations !== undefined) {
      hasAnyValues = true;
      internalValueResult.iterations = this._iterations;
    }
    if (this._kskKeySize !== undefined) {
      hasAnyValues = true;
      internalValueResult.kskKeySize = this._kskKeySize;
    }
    if (this._nxProof !== undefined) {
      hasAnyValues = true;
      internalValueResult.nxProof = this._nxProof;
    }
    if (this._saltLength !== undefined) {
      hasAnyValues = true;
      internalValueResult.saltLength = this._saltLength;
    }
    if (this._zskKeySize !== undefined) {
      hasAnyValues = true;
      internalValueResult.zskKeySize = this._zskKeySize;
    }
    if (this._zskRolloverDays !== undefined) {
      hasAnyValues = true;
      internalValueResult.zskRolloverDays = this._zskRolloverDays;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DnsZoneDnssec | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._algorithm = undefined;
      this._curve = undefined;
      this._dnsKeyTtl = undefined;
      this._hashAlgorithm = undefined;
      this._iterations = undefined;
      this._kskKeySize = undefined;
      this._nxProof = undefined;
      this._saltLength = undefined;
      this._zskKeySize = undefined;
      this._zskRolloverDays = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._algorithm = value.algorithm;
      this._curve = value.curve;
      this._dnsKeyTtl = value.dnsKeyTtl;
      this._hashAlgorithm = value.hashAlgorithm;
      this._iterations = value.iterations;
      this._kskKeySize = value.kskKeySize;
      this._nxProof = value.nxProof;
      this._saltLength = value.saltLength;
      this._zskKeySize = value.zskKeySize;
      this._zskRolloverDays = value.zskRolloverDays;
    }
  }

  // algorithm - computed: false, optional: false, required: true
  private _algorithm?: string; 
  public get algorithm() {
    return this.getStringAttribute('algorithm');
  }
  public set algorithm(value: string) {
    this._algorithm = value;
  }
  // Temporarily expose input value. Use with caution.
  public get algorithmInput() {
    return this._algorithm;
  }

  // curve - computed: false, optional: true, required: false
  private _curve?: string; 
  public get curve() {
    return this.getStringAttribute('curve');
  }
  public set curve(value: string) {
    this._curve = value;
  }
  public resetCurve() {
    this._curve = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get curveInput() {
    return this._curve;
  }

  // dns_key_ttl - computed: true, optional: true, required: false
  private _dnsKeyTtl?: string; 
  public get dnsKeyTtl() {
    return this.getStringAttribute('dns_key_ttl');
  }
  public set dnsKeyTtl(value: string) {
    this._dnsKeyTtl = value;
  }
  public resetDnsKeyTtl() {
    this._dnsKeyTtl = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get dnsKeyTtlInput() {
    return this._dnsKeyTtl;
  }

  // hash_algorithm - computed: false, optional: true, required: false
  private _hashAlgorithm?: string; 
  public get hashAlgorithm() {
    return this.getStringAttribute('hash_algorithm');
  }
  public set hashAlgorithm(value: string) {
    this._hashAlgorithm = value;
  }
  public resetHashAlgorithm() {
    this._hashAlgorithm = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get hashAlgorithmInput() {
    return this._hashAlgorithm;
  }

  // iterations - computed: true, optional: true, required: false
  private _iterations?: number; 
  public get iterations() {
    return this.getNumberAttribute('iterations');
  }
  public set iterations(value: number) {
    this._iterations = value;
  }
  public resetIterations() {
    this._iterations = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get iterationsInput() {
    return this._iterations;
  }

  // ksk_key_size - computed: false, optional: true, required: false
  private _kskKeySize?: number; 
  public get kskKeySize() {
    return this.getNumberAttribute('ksk_key_size');
  }
  public set kskKeySize(value: number) {
    this._kskKeySize = value;
  }
  public resetKskKeySize() {
    this._kskKeySize = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get kskKeySizeInput() {
    return this._kskKeySize;
  }

  // nx_proof - computed: true, optional: true, required: false
  private _nxProof?: string; 
  public get nxProof() {
    return this.getStringAttribute('nx_proof');
  }
  public set nxProof(value: string) {
    this._nxProof = value;
  }
  public resetNxProof() {
    this._nxProof = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get nxProofInput() {
    return this._nxProof;
  }

  // salt_length - computed: true, optional: true, required: false
  private _saltLength?: number; 
  public get saltLength() {
    return this.getNumberAttribute('salt_length');
  }
  public set saltLength(value: number) {
    this._saltLength = value;
  }
  public resetSaltLength() {
    this._saltLength = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get saltLengthInput() {
    return this._saltLength;
  }

  // zsk_key_size - computed: false, optional: true, required: false
  private _zskKeySize?: number; 
  public get zskKeySize() {
    return this.getNumberAttribute('zsk_key_size');
  }
  public set zskKeySize(value: number) {
    this._zskKeySize = value;
  }
  public resetZskKeySize() {
    this._zskKeySize = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get zskKeySizeInput() {
    return this._zskKeySize;
  }

  // zsk_rollover_days - computed: true, optional: true, required: false
  private _zskRolloverDays?: number; 
  public get zskRolloverDays() {
    return this.getNumberAttribute('zsk_rollover_days');
  }
  public set zskRolloverDays(value: number) {
    this._zskRolloverDays = value;
  }
  public resetZskRolloverDays() {
    this._zskRolloverDays = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get zskRolloverDaysInput() {
    return this._zskRolloverDays;
  }
}
export interface DnsZoneSoa {
  /**
  * When copies give up. No TTL in the zone may be longer.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_zone#expire DnsZone#expire}
  */
  readonly expire?: string;
  /**
  * How long resolvers may remember that a name does not exist.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_zone#minimum DnsZone#minimum}
  */
  readonly minimum?: string;
  /**
  * The zone's primary name server.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_zone#primary_name_server DnsZone#primary_name_server}
  */
  readonly primaryNameServer?: string;
  /**
  * How often copies ask for changes.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_zone#refresh DnsZone#refresh}
  */
  readonly refresh?: string;
  /**
  * The mailbox of who answers for the zone: `hostmaster@lab.example`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_zone#responsible_person DnsZone#responsible_person}
  */
  readonly responsiblePerson?: string;
  /**
  * How soon they ask again after a failure; `refresh` at most.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_zone#retry DnsZone#retry}
  */
  readonly retry?: string;
  /**
  * The TTL of the SOA record itself.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_zone#ttl DnsZone#ttl}
  */
  readonly ttl?: string;
  /**
  * Count the serial by date: `2026051901` is the first change of 19 May 2026.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_zone#use_serial_date_scheme DnsZone#use_serial_date_scheme}
  */
  readonly useSerialDateScheme?: boolean | cdktf.IResolvable;
}

export function dnsZoneSoaToTerraform(struct?: DnsZoneSoa | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    expire: cdktf.stringToTerraform(struct!.expire),
    minimum: cdktf.stringToTerraform(struct!.minimum),
    primary_name_server: cdktf.stringToTerraform(struct!.primaryNameServer),
    refresh: cdktf.stringToTerraform(struct!.refresh),
    responsible_person: cdktf.stringToTerraform(struct!.responsiblePerson),
    retry: cdktf.stringToTerraform(struct!.retry),
    ttl: cdktf.stringToTerraform(struct!.ttl),
    use_serial_date_scheme: cdktf.booleanToTerraform(struct!.useSerialDateScheme),
  }
}


export function dnsZoneSoaToHclTerraform(struct?: DnsZoneSoa | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    expire: {
      value: cdktf.stringToHclTerraform(struct!.expire),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    minimum: {
      value: cdktf.stringToHclTerraform(struct!.minimum),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    primary_name_server: {
      value: cdktf.stringToHclTerraform(struct!.primaryNameServer),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    refresh: {
      value: cdktf.stringToHclTerraform(struct!.refresh),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    responsible_person: {
      value: cdktf.stringToHclTerraform(struct!.responsiblePerson),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    retry: {
      value: cdktf.stringToHclTerraform(struct!.retry),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    ttl: {
      value: cdktf.stringToHclTerraform(struct!.ttl),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    use_serial_date_scheme: {
      value: cdktf.booleanToHclTerraform(struct!.useSerialDateScheme),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class DnsZoneSoaOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DnsZoneSoa | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._expire !== undefined) {
      hasAnyValues = true;
      internalValueResult.expire = this._expire;
    }
    if (this._minimum !== undefined) {
      hasAnyValues = true;
      internalValueResult.minimum = this._minimum;
    }
    if (this._primaryNameServer !== undefined) {
      hasAnyValues = true;
      internalValueResult.primaryNameServer = this._primaryNameServer;
    }
    if (this._refresh !== undefined) {
      hasAnyValues = true;
      internalValueResult.refresh = this._refresh;
    }
    if (this._responsiblePerson !== undefined) {
      hasAnyValues = true;
      internalValueResult.responsiblePerson = this._responsiblePerson;
    }
    if (this._retry !== undefined) {
      hasAnyValues = true;
      internalValueResult.retry = this._retry;
    }
    if (this._ttl !== undefined) {
      hasAnyValues = true;
      internalValueResult.ttl = this._ttl;
    }
    if (this._useSerialDateScheme !== undefined) {
      hasAnyValues = true;
      internalValueResult.useSerialDateScheme = this._useSerialDateScheme;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DnsZoneSoa | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._expire = undefined;
      this._minimum = undefined;
      this._primaryNameServer = undefined;
      this._refresh = undefined;
      this._responsiblePerson = undefined;
      this._retry = undefined;
      this._ttl = undefined;
      this._useSerialDateScheme = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._expire = value.expire;
      this._minimum = value.minimum;
      this._primaryNameServer = value.primaryNameServer;
      this._refresh = value.refresh;
      this._responsiblePerson = value.responsiblePerson;
      this._retry = value.retry;
      this._ttl = value.ttl;
      this._useSerialDateScheme = value.useSerialDateScheme;
    }
  }

  // expire - computed: true, optional: true, required: false
  private _expire?: string; 
  public get expire() {
    return this.getStringAttribute('expire');
  }
  public set expire(value: string) {
    this._expire = value;
  }
  public resetExpire() {
    this._expire = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get expireInput() {
    return this._expire;
  }

  // minimum - computed: true, optional: true, required: false
  private _minimum?: string; 
  public get minimum() {
    return this.getStringAttribute('minimum');
  }
  public set minimum(value: string) {
    this._minimum = value;
  }
  public resetMinimum() {
    this._minimum = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get minimumInput() {
    return this._minimum;
  }

  // primary_name_server - computed: true, optional: true, required: false
  private _primaryNameServer?: string; 
  public get primaryNameServer() {
    return this.getStringAttribute('primary_name_server');
  }
  public set primaryNameServer(value: string) {
    this._primaryNameServer = value;
  }
  public resetPrimaryNameServer() {
    this._primaryNameServer = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get primaryNameServerInput() {
    return this._primaryNameServer;
  }

  // refresh - computed: true, optional: true, required: false
  private _refresh?: string; 
  public get refresh() {
    return this.getStringAttribute('refresh');
  }
  public set refresh(value: string) {
    this._refresh = value;
  }
  public resetRefresh() {
    this._refresh = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get refreshInput() {
    return this._refresh;
  }

  // responsible_person - computed: true, optional: true, required: false
  private _responsiblePerson?: string; 
  public get responsiblePerson() {
    return this.getStringAttribute('responsible_person');
  }
  public set responsiblePerson(value: string) {
    this._responsiblePerson = value;
  }
  public resetResponsiblePerson() {
    this._responsiblePerson = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get responsiblePersonInput() {
    return this._responsiblePerson;
  }

  // retry - computed: true, optional: true, required: false
  private _retry?: string; 
  public get retry() {
    return this.getStringAttribute('retry');
  }
  public set retry(value: string) {
    this._retry = value;
  }
  public resetRetry() {
    this._retry = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get retryInput() {
    return this._retry;
  }

  // ttl - computed: true, optional: true, required: false
  private _ttl?: string; 
  public get ttl() {
    return this.getStringAttribute('ttl');
  }
  public set ttl(value: string) {
    this._ttl = value;
  }
  public resetTtl() {
    this._ttl = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get ttlInput() {
    return this._ttl;
  }

  // use_serial_date_scheme - computed: true, optional: true, required: false
  private _useSerialDateScheme?: boolean | cdktf.IResolvable; 
  public get useSerialDateScheme() {
    return this.getBooleanAttribute('use_serial_date_scheme');
  }
  public set useSerialDateScheme(value: boolean | cdktf.IResolvable) {
    this._useSerialDateScheme = value;
  }
  public resetUseSerialDateScheme() {
    this._useSerialDateScheme = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get useSerialDateSchemeInput() {
    return this._useSerialDateScheme;
  }
}
export interface DnsZoneUpdateSecurityPolicies {
  /**
  * Which types: `A`, `TXT`, …, or `ANY`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_zone#allowed_types DnsZone#allowed_types}
  */
  readonly allowedTypes: string[];
  /**
  * Where: a name in the zone; `*.` before it stands for all names below.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_zone#domain DnsZone#domain}
  */
  readonly domain: string;
  /**
  * The TSIG key that may do it.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_zone#tsig_key_name DnsZone#tsig_key_name}
  */
  readonly tsigKeyName: string;
}

export function dnsZoneUpdateSecurityPoliciesToTerraform(struct?: DnsZoneUpdateSecurityPolicies | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    allowed_types: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.allowedTypes),
    domain: cdktf.stringToTerraform(struct!.domain),
    tsig_key_name: cdktf.stringToTerraform(struct!.tsigKeyName),
  }
}


export function dnsZoneUpdateSecurityPoliciesToHclTerraform(struct?: DnsZoneUpdateSecurityPolicies | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    allowed_types: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.allowedTypes),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
    domain: {
      value: cdktf.stringToHclTerraform(struct!.domain),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    tsig_key_name: {
      value: cdktf.stringToHclTerraform(struct!.tsigKeyName),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class DnsZoneUpdateSecurityPoliciesOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectIndex the index of this item in the list
  * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): DnsZoneUpdateSecurityPolicies | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._allowedTypes !== undefined) {
      hasAnyValues = true;
      internalValueResult.allowedTypes = this._allowedTypes;
    }
    if (this._domain !== undefined) {
      hasAnyValues = true;
      internalValueResult.domain = this._domain;
    }
    if (this._tsigKeyName !== undefined) {
      hasAnyValues = true;
      internalValueResult.tsigKeyName = this._tsigKeyName;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DnsZoneUpdateSecurityPolicies | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._allowedTypes = undefined;
      this._domain = undefined;
      this._tsigKeyName = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._allowedTypes = value.allowedTypes;
      this._domain = value.domain;
      this._tsigKeyName = value.tsigKeyName;
    }
  }

  // allowed_types - computed: true, optional: false, required: true
  private _allowedTypes?: string[]; 
  public get allowedTypes() {
    return cdktf.Fn.tolist(this.getListAttribute('allowed_types'));
  }
  public set allowedTypes(value: string[]) {
    this._allowedTypes = value;
  }
  // Temporarily expose input value. Use with caution.
  public get allowedTypesInput() {
    return this._allowedTypes;
  }

  // domain - computed: true, optional: false, required: true
  private _domain?: string; 
  public get domain() {
    return this.getStringAttribute('domain');
  }
  public set domain(value: string) {
    this._domain = value;
  }
  // Temporarily expose input value. Use with caution.
  public get domainInput() {
    return this._domain;
  }

  // tsig_key_name - computed: true, optional: false, required: true
  private _tsigKeyName?: string; 
  public get tsigKeyName() {
    return this.getStringAttribute('tsig_key_name');
  }
  public set tsigKeyName(value: string) {
    this._tsigKeyName = value;
  }
  // Temporarily expose input value. Use with caution.
  public get tsigKeyNameInput() {
    return this._tsigKeyName;
  }
}

export class DnsZoneUpdateSecurityPoliciesList extends cdktf.ComplexList {
  public internalValue? : DnsZoneUpdateSecurityPolicies[] | cdktf.IResolvable

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  constructor(protected terraformResource: cdktf.IInterpolatingParent, protected terraformAttribute: string, protected wrapsSet: boolean) {
    super(terraformResource, terraformAttribute, wrapsSet)
  }

  /**
  * @param index the index of the item to return
  */
  public get(index: number): DnsZoneUpdateSecurityPoliciesOutputReference {
    return new DnsZoneUpdateSecurityPoliciesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_zone technitium_dns_zone}
*/
export class DnsZone extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "technitium_dns_zone";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a DnsZone resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the DnsZone to import
  * @param importFromId The id of the existing DnsZone that should be imported. Refer to the {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_zone#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the DnsZone to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "technitium_dns_zone", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_zone technitium_dns_zone} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options DnsZoneConfig = {}
  */
  public constructor(scope: Construct, id: string, config: DnsZoneConfig = {}) {
    super(scope, id, {
      terraformResourceType: 'technitium_dns_zone',
      terraformGeneratorMetadata: {
        providerName: 'technitium',
        providerVersion: '0.1.0',
        providerVersionConstraint: '~> 0.1'
      },
      provider: config.provider,
      dependsOn: config.dependsOn,
      count: config.count,
      lifecycle: config.lifecycle,
      provisioners: config.provisioners,
      connection: config.connection,
      forEach: config.forEach
    });
    this._catalog = config.catalog;
    this._disabled = config.disabled;
    this._dnssec.internalValue = config.dnssec;
    this._forceDestroy = config.forceDestroy;
    this._name = config.name;
    this._network = config.network;
    this._notify = config.notify;
    this._notifyNameServers = config.notifyNameServers;
    this._notifySecondaryCatalogsNameServers = config.notifySecondaryCatalogsNameServers;
    this._overrideCatalogNotify = config.overrideCatalogNotify;
    this._overrideCatalogQueryAccess = config.overrideCatalogQueryAccess;
    this._overrideCatalogZoneTransfer = config.overrideCatalogZoneTransfer;
    this._primaryNameServerAddresses = config.primaryNameServerAddresses;
    this._primaryZoneTransferProtocol = config.primaryZoneTransferProtocol;
    this._primaryZoneTransferTsigKeyName = config.primaryZoneTransferTsigKeyName;
    this._queryAccess = config.queryAccess;
    this._queryAccessNetworkAcl = config.queryAccessNetworkAcl;
    this._soa.internalValue = config.soa;
    this._type = config.type;
    this._update = config.update;
    this._updateNetworkAcl = config.updateNetworkAcl;
    this._updateSecurityPolicies.internalValue = config.updateSecurityPolicies;
    this._validateZone = config.validateZone;
    this._zoneTransfer = config.zoneTransfer;
    this._zoneTransferNetworkAcl = config.zoneTransferNetworkAcl;
    this._zoneTransferTsigKeyNames = config.zoneTransferTsigKeyNames;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // catalog - computed: false, optional: true, required: false
  private _catalog?: string; 
  public get catalog() {
    return this.getStringAttribute('catalog');
  }
  public set catalog(value: string) {
    this._catalog = value;
  }
  public resetCatalog() {
    this._catalog = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get catalogInput() {
    return this._catalog;
  }

  // disabled - computed: true, optional: true, required: false
  private _disabled?: boolean | cdktf.IResolvable; 
  public get disabled() {
    return this.getBooleanAttribute('disabled');
  }
  public set disabled(value: boolean | cdktf.IResolvable) {
    this._disabled = value;
  }
  public resetDisabled() {
    this._disabled = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get disabledInput() {
    return this._disabled;
  }

  // dnssec - computed: false, optional: true, required: false
  private _dnssec = new DnsZoneDnssecOutputReference(this, "dnssec");
  public get dnssec() {
    return this._dnssec;
  }
  public putDnssec(value: DnsZoneDnssec) {
    this._dnssec.internalValue = value;
  }
  public resetDnssec() {
    this._dnssec.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get dnssecInput() {
    return this._dnssec.internalValue;
  }

  // force_destroy - computed: true, optional: true, required: false
  private _forceDestroy?: boolean | cdktf.IResolvable; 
  public get forceDestroy() {
    return this.getBooleanAttribute('force_destroy');
  }
  public set forceDestroy(value: boolean | cdktf.IResolvable) {
    this._forceDestroy = value;
  }
  public resetForceDestroy() {
    this._forceDestroy = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get forceDestroyInput() {
    return this._forceDestroy;
  }

  // name - computed: true, optional: true, required: false
  private _name?: string; 
  public get name() {
    return this.getStringAttribute('name');
  }
  public set name(value: string) {
    this._name = value;
  }
  public resetName() {
    this._name = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get nameInput() {
    return this._name;
  }

  // network - computed: false, optional: true, required: false
  private _network?: string; 
  public get network() {
    return this.getStringAttribute('network');
  }
  public set network(value: string) {
    this._network = value;
  }
  public resetNetwork() {
    this._network = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get networkInput() {
    return this._network;
  }

  // notify - computed: true, optional: true, required: false
  private _notify?: string; 
  public get notify() {
    return this.getStringAttribute('notify');
  }
  public set notify(value: string) {
    this._notify = value;
  }
  public resetNotify() {
    this._notify = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get notifyInput() {
    return this._notify;
  }

  // notify_name_servers - computed: true, optional: true, required: false
  private _notifyNameServers?: string[]; 
  public get notifyNameServers() {
    return cdktf.Fn.tolist(this.getListAttribute('notify_name_servers'));
  }
  public set notifyNameServers(value: string[]) {
    this._notifyNameServers = value;
  }
  public resetNotifyNameServers() {
    this._notifyNameServers = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get notifyNameServersInput() {
    return this._notifyNameServers;
  }

  // notify_secondary_catalogs_name_servers - computed: true, optional: true, required: false
  private _notifySecondaryCatalogsNameServers?: string[]; 
  public get notifySecondaryCatalogsNameServers() {
    return cdktf.Fn.tolist(this.getListAttribute('notify_secondary_catalogs_name_servers'));
  }
  public set notifySecondaryCatalogsNameServers(value: string[]) {
    this._notifySecondaryCatalogsNameServers = value;
  }
  public resetNotifySecondaryCatalogsNameServers() {
    this._notifySecondaryCatalogsNameServers = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get notifySecondaryCatalogsNameServersInput() {
    return this._notifySecondaryCatalogsNameServers;
  }

  // override_catalog_notify - computed: true, optional: true, required: false
  private _overrideCatalogNotify?: boolean | cdktf.IResolvable; 
  public get overrideCatalogNotify() {
    return this.getBooleanAttribute('override_catalog_notify');
  }
  public set overrideCatalogNotify(value: boolean | cdktf.IResolvable) {
    this._overrideCatalogNotify = value;
  }
  public resetOverrideCatalogNotify() {
    this._overrideCatalogNotify = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get overrideCatalogNotifyInput() {
    return this._overrideCatalogNotify;
  }

  // override_catalog_query_access - computed: true, optional: true, required: false
  private _overrideCatalogQueryAccess?: boolean | cdktf.IResolvable; 
  public get overrideCatalogQueryAccess() {
    return this.getBooleanAttribute('override_catalog_query_access');
  }
  public set overrideCatalogQueryAccess(value: boolean | cdktf.IResolvable) {
    this._overrideCatalogQueryAccess = value;
  }
  public resetOverrideCatalogQueryAccess() {
    this._overrideCatalogQueryAccess = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get overrideCatalogQueryAccessInput() {
    return this._overrideCatalogQueryAccess;
  }

  // override_catalog_zone_transfer - computed: true, optional: true, required: false
  private _overrideCatalogZoneTransfer?: boolean | cdktf.IResolvable; 
  public get overrideCatalogZoneTransfer() {
    return this.getBooleanAttribute('override_catalog_zone_transfer');
  }
  public set overrideCatalogZoneTransfer(value: boolean | cdktf.IResolvable) {
    this._overrideCatalogZoneTransfer = value;
  }
  public resetOverrideCatalogZoneTransfer() {
    this._overrideCatalogZoneTransfer = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get overrideCatalogZoneTransferInput() {
    return this._overrideCatalogZoneTransfer;
  }

  // primary_name_server_addresses - computed: true, optional: true, required: false
  private _primaryNameServerAddresses?: string[]; 
  public get primaryNameServerAddresses() {
    return this.getListAttribute('primary_name_server_addresses');
  }
  public set primaryNameServerAddresses(value: string[]) {
    this._primaryNameServerAddresses = value;
  }
  public resetPrimaryNameServerAddresses() {
    this._primaryNameServerAddresses = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get primaryNameServerAddressesInput() {
    return this._primaryNameServerAddresses;
  }

  // primary_zone_transfer_protocol - computed: true, optional: true, required: false
  private _primaryZoneTransferProtocol?: string; 
  public get primaryZoneTransferProtocol() {
    return this.getStringAttribute('primary_zone_transfer_protocol');
  }
  public set primaryZoneTransferProtocol(value: string) {
    this._primaryZoneTransferProtocol = value;
  }
  public resetPrimaryZoneTransferProtocol() {
    this._primaryZoneTransferProtocol = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get primaryZoneTransferProtocolInput() {
    return this._primaryZoneTransferProtocol;
  }

  // primary_zone_transfer_tsig_key_name - computed: true, optional: true, required: false
  private _primaryZoneTransferTsigKeyName?: string; 
  public get primaryZoneTransferTsigKeyName() {
    return this.getStringAttribute('primary_zone_transfer_tsig_key_name');
  }
  public set primaryZoneTransferTsigKeyName(value: string) {
    this._primaryZoneTransferTsigKeyName = value;
  }
  public resetPrimaryZoneTransferTsigKeyName() {
    this._primaryZoneTransferTsigKeyName = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get primaryZoneTransferTsigKeyNameInput() {
    return this._primaryZoneTransferTsigKeyName;
  }

  // query_access - computed: true, optional: true, required: false
  private _queryAccess?: string; 
  public get queryAccess() {
    return this.getStringAttribute('query_access');
  }
  public set queryAccess(value: string) {
    this._queryAccess = value;
  }
  public resetQueryAccess() {
    this._queryAccess = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get queryAccessInput() {
    return this._queryAccess;
  }

  // query_access_network_acl - computed: true, optional: true, required: false
  private _queryAccessNetworkAcl?: string[]; 
  public get queryAccessNetworkAcl() {
    return this.getListAttribute('query_access_network_acl');
  }
  public set queryAccessNetworkAcl(value: string[]) {
    this._queryAccessNetworkAcl = value;
  }
  public resetQueryAccessNetworkAcl() {
    this._queryAccessNetworkAcl = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get queryAccessNetworkAclInput() {
    return this._queryAccessNetworkAcl;
  }

  // soa - computed: true, optional: true, required: false
  private _soa = new DnsZoneSoaOutputReference(this, "soa");
  public get soa() {
    return this._soa;
  }
  public putSoa(value: DnsZoneSoa) {
    this._soa.internalValue = value;
  }
  public resetSoa() {
    this._soa.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get soaInput() {
    return this._soa.internalValue;
  }

  // type - computed: true, optional: true, required: false
  private _type?: string; 
  public get type() {
    return this.getStringAttribute('type');
  }
  public set type(value: string) {
    this._type = value;
  }
  public resetType() {
    this._type = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get typeInput() {
    return this._type;
  }

  // update - computed: true, optional: true, required: false
  private _update?: string; 
  public get update() {
    return this.getStringAttribute('update');
  }
  public set update(value: string) {
    this._update = value;
  }
  public resetUpdate() {
    this._update = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get updateInput() {
    return this._update;
  }

  // update_network_acl - computed: true, optional: true, required: false
  private _updateNetworkAcl?: string[]; 
  public get updateNetworkAcl() {
    return this.getListAttribute('update_network_acl');
  }
  public set updateNetworkAcl(value: string[]) {
    this._updateNetworkAcl = value;
  }
  public resetUpdateNetworkAcl() {
    this._updateNetworkAcl = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get updateNetworkAclInput() {
    return this._updateNetworkAcl;
  }

  // update_security_policies - computed: true, optional: true, required: false
  private _updateSecurityPolicies = new DnsZoneUpdateSecurityPoliciesList(this, "update_security_policies", false);
  public get updateSecurityPolicies() {
    return this._updateSecurityPolicies;
  }
  public putUpdateSecurityPolicies(value: DnsZoneUpdateSecurityPolicies[] | cdktf.IResolvable) {
    this._updateSecurityPolicies.internalValue = value;
  }
  public resetUpdateSecurityPolicies() {
    this._updateSecurityPolicies.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get updateSecurityPoliciesInput() {
    return this._updateSecurityPolicies.internalValue;
  }

  // validate_zone - computed: true, optional: true, required: false
  private _validateZone?: boolean | cdktf.IResolvable; 
  public get validateZone() {
    return this.getBooleanAttribute('validate_zone');
  }
  public set validateZone(value: boolean | cdktf.IResolvable) {
    this._validateZone = value;
  }
  public resetValidateZone() {
    this._validateZone = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get validateZoneInput() {
    return this._validateZone;
  }

  // zone_transfer - computed: true, optional: true, required: false
  private _zoneTransfer?: string; 
  public get zoneTransfer() {
    return this.getStringAttribute('zone_transfer');
  }
  public set zoneTransfer(value: string) {
    this._zoneTransfer = value;
  }
  public resetZoneTransfer() {
    this._zoneTransfer = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get zoneTransferInput() {
    return this._zoneTransfer;
  }

  // zone_transfer_network_acl - computed: true, optional: true, required: false
  private _zoneTransferNetworkAcl?: string[]; 
  public get zoneTransferNetworkAcl() {
    return this.getListAttribute('zone_transfer_network_acl');
  }
  public set zoneTransferNetworkAcl(value: string[]) {
    this._zoneTransferNetworkAcl = value;
  }
  public resetZoneTransferNetworkAcl() {
    this._zoneTransferNetworkAcl = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get zoneTransferNetworkAclInput() {
    return this._zoneTransferNetworkAcl;
  }

  // zone_transfer_tsig_key_names - computed: true, optional: true, required: false
  private _zoneTransferTsigKeyNames?: string[]; 
  public get zoneTransferTsigKeyNames() {
    return cdktf.Fn.tolist(this.getListAttribute('zone_transfer_tsig_key_names'));
  }
  public set zoneTransferTsigKeyNames(value: string[]) {
    this._zoneTransferTsigKeyNames = value;
  }
  public resetZoneTransferTsigKeyNames() {
    this._zoneTransferTsigKeyNames = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get zoneTransferTsigKeyNamesInput() {
    return this._zoneTransferTsigKeyNames;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      catalog: cdktf.stringToTerraform(this._catalog),
      disabled: cdktf.booleanToTerraform(this._disabled),
      dnssec: dnsZoneDnssecToTerraform(this._dnssec.internalValue),
      force_destroy: cdktf.booleanToTerraform(this._forceDestroy),
      name: cdktf.stringToTerraform(this._name),
      network: cdktf.stringToTerraform(this._network),
      notify: cdktf.stringToTerraform(this._notify),
      notify_name_servers: cdktf.listMapper(cdktf.stringToTerraform, false)(this._notifyNameServers),
      notify_secondary_catalogs_name_servers: cdktf.listMapper(cdktf.stringToTerraform, false)(this._notifySecondaryCatalogsNameServers),
      override_catalog_notify: cdktf.booleanToTerraform(this._overrideCatalogNotify),
      override_catalog_query_access: cdktf.booleanToTerraform(this._overrideCatalogQueryAccess),
      override_catalog_zone_transfer: cdktf.booleanToTerraform(this._overrideCatalogZoneTransfer),
      primary_name_server_addresses: cdktf.listMapper(cdktf.stringToTerraform, false)(this._primaryNameServerAddresses),
      primary_zone_transfer_protocol: cdktf.stringToTerraform(this._primaryZoneTransferProtocol),
      primary_zone_transfer_tsig_key_name: cdktf.stringToTerraform(this._primaryZoneTransferTsigKeyName),
      query_access: cdktf.stringToTerraform(this._queryAccess),
      query_access_network_acl: cdktf.listMapper(cdktf.stringToTerraform, false)(this._queryAccessNetworkAcl),
      soa: dnsZoneSoaToTerraform(this._soa.internalValue),
      type: cdktf.stringToTerraform(this._type),
      update: cdktf.stringToTerraform(this._update),
      update_network_acl: cdktf.listMapper(cdktf.stringToTerraform, false)(this._updateNetworkAcl),
      update_security_policies: cdktf.listMapper(dnsZoneUpdateSecurityPoliciesToTerraform, false)(this._updateSecurityPolicies.internalValue),
      validate_zone: cdktf.booleanToTerraform(this._validateZone),
      zone_transfer: cdktf.stringToTerraform(this._zoneTransfer),
      zone_transfer_network_acl: cdktf.listMapper(cdktf.stringToTerraform, false)(this._zoneTransferNetworkAcl),
      zone_transfer_tsig_key_names: cdktf.listMapper(cdktf.stringToTerraform, false)(this._zoneTransferTsigKeyNames),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      catalog: {
        value: cdktf.stringToHclTerraform(this._catalog),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      disabled: {
        value: cdktf.booleanToHclTerraform(this._disabled),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      dnssec: {
        value: dnsZoneDnssecToTerraform(this._dnssec.internalValue),
        isBlock: false,
        type: "any",
        storageClassType: "DnsZoneDnssec",
      },
      force_destroy: {
        value: cdktf.booleanToHclTerraform(this._forceDestroy),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      name: {
        value: cdktf.stringToHclTerraform(this._name),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      network: {
        value: cdktf.stringToHclTerraform(this._network),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      notify: {
        value: cdktf.stringToHclTerraform(this._notify),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      notify_name_servers: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._notifyNameServers),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
      notify_secondary_catalogs_name_servers: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._notifySecondaryCatalogsNameServers),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
      override_catalog_notify: {
        value: cdktf.booleanToHclTerraform(this._overrideCatalogNotify),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      override_catalog_query_access: {
        value: cdktf.booleanToHclTerraform(this._overrideCatalogQueryAccess),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      override_catalog_zone_transfer: {
        value: cdktf.booleanToHclTerraform(this._overrideCatalogZoneTransfer),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      primary_name_server_addresses: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._primaryNameServerAddresses),
        isBlock: false,
        type: "list",
        storageClassType: "stringList",
      },
      primary_zone_transfer_protocol: {
        value: cdktf.stringToHclTerraform(this._primaryZoneTransferProtocol),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      primary_zone_transfer_tsig_key_name: {
        value: cdktf.stringToHclTerraform(this._primaryZoneTransferTsigKeyName),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      query_access: {
        value: cdktf.stringToHclTerraform(this._queryAccess),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      query_access_network_acl: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._queryAccessNetworkAcl),
        isBlock: false,
        type: "list",
        storageClassType: "stringList",
      },
      soa: {
        value: dnsZoneSoaToTerraform(this._soa.internalValue),
        isBlock: false,
        type: "any",
        storageClassType: "DnsZoneSoa",
      },
      type: {
        value: cdktf.stringToHclTerraform(this._type),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      update: {
        value: cdktf.stringToHclTerraform(this._update),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      update_network_acl: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._updateNetworkAcl),
        isBlock: false,
        type: "list",
        storageClassType: "stringList",
      },
      update_security_policies: {
        value: cdktf.listMapper(dnsZoneUpdateSecurityPoliciesToTerraform, false)(this._updateSecurityPolicies.internalValue),
        isBlock: false,
        type: "any",
        storageClassType: "DnsZoneUpdateSecurityPoliciesList",
      },
      validate_zone: {
        value: cdktf.booleanToHclTerraform(this._validateZone),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      zone_transfer: {
        value: cdktf.stringToHclTerraform(this._zoneTransfer),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      zone_transfer_network_acl: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._zoneTransferNetworkAcl),
        isBlock: false,
        type: "list",
        storageClassType: "stringList",
      },
      zone_transfer_tsig_key_names: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._zoneTransferTsigKeyNames),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
