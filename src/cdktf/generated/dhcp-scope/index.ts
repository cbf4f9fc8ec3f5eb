// https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dhcp_scope
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface DhcpScopeConfig extends cdktf.TerraformMetaArguments {
  /**
  * Serve only clients that have a reservation.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dhcp_scope#allow_only_reserved_leases DhcpScope#allow_only_reserved_leases}
  */
  readonly allowOnlyReservedLeases?: boolean | cdktf.IResolvable;
  /**
  * Serve no client whose hardware address is made up (the locally administered bit is set).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dhcp_scope#block_locally_administered_mac_addresses DhcpScope#block_locally_administered_mac_addresses}
  */
  readonly blockLocallyAdministeredMacAddresses?: boolean | cdktf.IResolvable;
  /**
  * The boot file (option 67).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dhcp_scope#boot_file_name DhcpScope#boot_file_name}
  */
  readonly bootFileName?: string;
  /**
  * Controllers of wireless access points (option 138).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dhcp_scope#capwap_ac_ip_addresses DhcpScope#capwap_ac_ip_addresses}
  */
  readonly capwapAcIpAddresses?: string[];
  /**
  * Whether a dynamic lease may take a name whose record has another address (server 14.3 and later).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dhcp_scope#dns_overwrite_for_dynamic_lease DhcpScope#dns_overwrite_for_dynamic_lease}
  */
  readonly dnsOverwriteForDynamicLease?: boolean | cdktf.IResolvable;
  /**
  * The clients' DNS servers, the preferred one first (option 6).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dhcp_scope#dns_servers DhcpScope#dns_servers}
  */
  readonly dnsServers?: string[];
  /**
  * The TTL of the records the DHCP server writes.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dhcp_scope#dns_ttl DhcpScope#dns_ttl}
  */
  readonly dnsTtl?: string;
  /**
  * Whether the DHCP server writes and deletes DNS records for leases. Off, it cannot touch any name.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dhcp_scope#dns_updates DhcpScope#dns_updates}
  */
  readonly dnsUpdates?: boolean | cdktf.IResolvable;
  /**
  * The domain of the clients (option 15). Without one the server writes no DNS records for leases.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dhcp_scope#domain_name DhcpScope#domain_name}
  */
  readonly domainName?: string;
  /**
  * The domains that clients search (option 119).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dhcp_scope#domain_search_list DhcpScope#domain_search_list}
  */
  readonly domainSearchList?: string[];
  /**
  * Whether the scope serves clients.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dhcp_scope#enabled DhcpScope#enabled}
  */
  readonly enabled?: boolean | cdktf.IResolvable;
  /**
  * The last address of the range.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dhcp_scope#ending_address DhcpScope#ending_address}
  */
  readonly endingAddress: string;
  /**
  * Parts of the range that are not handed out to anybody without a reservation.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dhcp_scope#exclusions DhcpScope#exclusions}
  */
  readonly exclusions?: DhcpScopeExclusions[] | cdktf.IResolvable;
  /**
  * Destroy the scope although it still holds reservations.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dhcp_scope#force_destroy DhcpScope#force_destroy}
  */
  readonly forceDestroy?: boolean | cdktf.IResolvable;
  /**
  * Options the server has no setting for. A client gets those it asks for.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dhcp_scope#generic_options DhcpScope#generic_options}
  */
  readonly genericOptions?: DhcpScopeGenericOptions[] | cdktf.IResolvable;
  /**
  * Know clients by their hardware address alone. Changing it on a living scope makes the server see every client as new once.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dhcp_scope#ignore_client_identifier_option DhcpScope#ignore_client_identifier_option}
  */
  readonly ignoreClientIdentifierOption?: boolean | cdktf.IResolvable;
  /**
  * How long a lease lasts: `1d`, `8h`, `90m`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dhcp_scope#lease_time DhcpScope#lease_time}
  */
  readonly leaseTime?: string;
  /**
  * The scope's name. Changing it renames the scope in place.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dhcp_scope#name DhcpScope#name}
  */
  readonly name: string;
  /**
  * Time servers by name; the server looks their addresses up for option 42.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dhcp_scope#ntp_server_domain_names DhcpScope#ntp_server_domain_names}
  */
  readonly ntpServerDomainNames?: string[];
  /**
  * The clients' time servers (option 42).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dhcp_scope#ntp_servers DhcpScope#ntp_servers}
  */
  readonly ntpServers?: string[];
  /**
  * Milliseconds to wait before an offer, so that another server can come first.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dhcp_scope#offer_delay_time DhcpScope#offer_delay_time}
  */
  readonly offerDelayTime?: number;
  /**
  * Ping an address before it is offered.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dhcp_scope#ping_check_enabled DhcpScope#ping_check_enabled}
  */
  readonly pingCheckEnabled?: boolean | cdktf.IResolvable;
  /**
  * How often to ping.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dhcp_scope#ping_check_retries DhcpScope#ping_check_retries}
  */
  readonly pingCheckRetries?: number;
  /**
  * Milliseconds to wait for the answer to a ping.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dhcp_scope#ping_check_timeout DhcpScope#ping_check_timeout}
  */
  readonly pingCheckTimeout?: number;
  /**
  * Remember the A records of the range, whether the DHCP server or a person made them, and put back those that vanish with a lease: the DHCP server's as they were, a person's with its own comment and TTL. Records that a resource of a provider manages are left to it.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dhcp_scope#preserve_dns_on_expiry DhcpScope#preserve_dns_on_expiry}
  */
  readonly preserveDnsOnExpiry?: boolean | cdktf.IResolvable;
  /**
  * The same for PTR records. Default: as `preserve_dns_on_expiry`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dhcp_scope#preserve_ptr_on_expiry DhcpScope#preserve_ptr_on_expiry}
  */
  readonly preservePtrOnExpiry?: boolean | cdktf.IResolvable;
  /**
  * The clients' router (option 3).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dhcp_scope#router_address DhcpScope#router_address}
  */
  readonly routerAddress?: string;
  /**
  * The boot server (next server, siaddr).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dhcp_scope#server_address DhcpScope#server_address}
  */
  readonly serverAddress?: string;
  /**
  * The boot server's name (option 66).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dhcp_scope#server_host_name DhcpScope#server_host_name}
  */
  readonly serverHostName?: string;
  /**
  * The first address of the range.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dhcp_scope#starting_address DhcpScope#starting_address}
  */
  readonly startingAddress: string;
  /**
  * Routes for the clients (option 121).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dhcp_scope#static_routes DhcpScope#static_routes}
  */
  readonly staticRoutes?: DhcpScopeStaticRoutes[] | cdktf.IResolvable;
  /**
  * The mask of the network the range lies in.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dhcp_scope#subnet_mask DhcpScope#subnet_mask}
  */
  readonly subnetMask: string;
  /**
  * TFTP servers (option 150).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dhcp_scope#tftp_server_addresses DhcpScope#tftp_server_addresses}
  */
  readonly tftpServerAddresses?: string[];
  /**
  * Tell clients to ask this server; `dns_servers` must then be left out.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dhcp_scope#use_this_dns_server DhcpScope#use_this_dns_server}
  */
  readonly useThisDnsServer?: boolean | cdktf.IResolvable;
  /**
  * Vendor options (option 43), by the clients' vendor class.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dhcp_scope#vendor_info DhcpScope#vendor_info}
  */
  readonly vendorInfo?: DhcpScopeVendorInfo[] | cdktf.IResolvable;
  /**
  * The clients' WINS servers (option 44).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dhcp_scope#wins_servers DhcpScope#wins_servers}
  */
  readonly winsServers?: string[];
}
export interface DhcpScopeExclusions {
  /**
  * The last one.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dhcp_scope#ending_address DhcpScope#ending_address}
  */
  readonly endingAddress: string;
  /**
  * The first address that is not handed out.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dhcp_scope#starting_address DhcpScope#starting_address}
  */
  readonly startingAddress: string;
}

export function dhcpScopeExclusionsToTerraform(struct?: DhcpScopeExclusions | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    ending_address: cdktf.stringToTerraform(struct!.endingAddress),
    starting_address: cdktf.stringToTerraform(struct!.startingAddress),
  }
}


export function dhcpScopeExclusionsToHclTerraform(struct?: DhcpScopeExclusions | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    ending_address: {
      value: cdktf.stringToHclTerraform(struct!.endingAddress),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    starting_address: {
      value: cdktf.stringToHclTerraform(struct!.startingAddress),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class DhcpScopeExclusionsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DhcpScopeExclusions | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._endingAddress !== undefined) {
      hasAnyValues = true;
      internalValueResult.endingAddress = this._endingAddress;
    }
    if (this._startingAddress !== undefined) {
      hasAnyValues = true;
      internalValueResult.startingAddress = this._startingAddress;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DhcpScopeExclusions | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._endingAddress = undefined;
      this._startingAddress = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._endingAddress = value.endingAddress;
      this._startingAddress = value.startingAddress;
    }
  }

  // ending_address - computed: false, optional: false, required: true
  private _endingAddress?: string; 
  public get endingAddress() {
    return this.getStringAttribute('ending_address');
  }
  public set endingAddress(value: string) {
    this._endingAddress = value;
  }
  // Temporarily expose input value. Use with caution.
  public get endingAddressInput() {
    return this._endingAddress;
  }

  // starting_address - computed: false, optional: false, required: true
  private _startingAddress?: string; 
  public get startingAddress() {
    return this.getStringAttribute('starting_address');
  }
  public set startingAddress(value: string) {
    this._startingAddress = value;
  }
  // Temporarily expose input value. Use with caution.
  public get startingAddressInput() {
    return this._startingAddress;
  }
}

export class DhcpScopeExclusionsList extends cdktf.ComplexList {
  public internalValue? : DhcpScopeExclusions[] | cdktf.IResolvable

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
  public get(index: number): DhcpScopeExclusionsOutputReference {
    return new DhcpScopeExclusionsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface DhcpScopeGenericOptions {
  /**
  * The option's number.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dhcp_scope#code DhcpScope#code}
  */
  readonly code: number;
  /**
  * Its octets in hexadecimal: `62:6F` or `626F`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dhcp_scope#value DhcpScope#value}
  */
  readonly value: string;
}

export function dhcpScopeGenericOptionsToTerraform(struct?: DhcpScopeGenericOptions | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    code: cdktf.numberToTerraform(struct!.code),
    value: cdktf.stringToTerraform(struct!.value),
  }
}


export function dhcpScopeGenericOptionsToHclTerraform(struct?: DhcpScopeGenericOptions | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    code: {
      value: cdktf.numberToHclTerraform(struct!.code),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    value: {
      value: cdktf.stringToHclTerraform(struct!.value),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class DhcpScopeGenericOptionsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DhcpScopeGenericOptions | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._code !== undefined) {
      hasAnyValues = true;
      internalValueResult.code = this._code;
    }
    if (this._value !== undefined) {
      hasAnyValues = true;
      internalValueResult.value = this._value;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DhcpScopeGenericOptions | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._code = undefined;
      this._value = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._code = value.code;
      this._value = value.value;
    }
  }

  // code - computed: false, optional: false, required: true
  private _code?: number; 
  public get code() {
    return this.getNumberAttribute('code');
  }
  public set code(value: number) {
    this._code = value;
  }
  // Temporarily expose input value. Use with caution.
  public get codeInput() {
    return this._code;
  }

  // value - computed: false, optional: false, required: true
  private _value?: string; 
  public get value() {
    return this.getStringAttribute('value');
  }
  public set value(value: string) {
    this._value = value;
  }
  // Temporarily expose input value. Use with caution.
  public get valueInput() {
    return this._value;
  }
}

export class DhcpScopeGenericOptionsList extends cdktf.ComplexList {
  public internalValue? : DhcpScopeGenericOptions[] | cdktf.IResolvable

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
  public get(index: number): DhcpScopeGenericOptionsOutputReference {
    return new DhcpScopeGenericOptionsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface DhcpScopePreservedRecords {
}

export function dhcpScopePreservedRecordsToTerraform(struct?: DhcpScopePreservedRecords): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dhcpScopePreservedRecordsToHclTerraform(struct?: DhcpScopePreservedRecords): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DhcpScopePreservedRecordsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectIndex the index of this item in the list
  * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): DhcpScopePreservedRecords | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DhcpScopePreservedRecords | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // comment - computed: true, optional: false, required: false
  public get comment() {
    return this.getStringAttribute('comment');
  }

  // name - computed: true, optional: false, required: false
  public get name() {
    return this.getStringAttribute('name');
  }

  // origin - computed: true, optional: false, required: false
  public get origin() {
    return this.getStringAttribute('origin');
  }

  // ttl - computed: true, optional: false, required: false
  public get ttl() {
    return this.getNumberAttribute('ttl');
  }

  // type - computed: true, optional: false, required: false
  public get type() {
    return this.getStringAttribute('type');
  }

  // value - computed: true, optional: false, required: false
  public get value() {
    return this.getStringAttribute('value');
  }
}

export class DhcpScopePreservedRecordsList extends cdktf.ComplexList {

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
  public get(index: number): DhcpScopePreservedRecordsOutputReference {
    return new DhcpScopePreservedRecordsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface DhcpScopeStaticRoutes {
  /**
  * The network the route leads to.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dhcp_scope#destination DhcpScope#destination}
  */
  readonly destination: string;
  /**
  * The way there.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dhcp_scope#router DhcpScope#router}
  */
  readonly router: string;
  /**
  * That network's mask.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dhcp_scope#subnet_mask DhcpScope#subnet_mask}
  */
  readonly subnetMask: string;
}

export function dhcpScopeStaticRoutesToTerraform(struct?: DhcpScopeStaticRoutes | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    destination: cdktf.stringToTerraform(struct!.destination),
    router: cdktf.stringToTerraform(struct!.router),
    subnet_mask: cdktf.stringToTerraform(struct!.subnetMask),
  }
}


export function dhcpScopeStaticRoutesToHclTerraform(struct?: DhcpScopeStaticRoutes | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    destination: {
      value: cdktf.stringToHclTerraform(struct!.destination),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    router: {
      value: cdktf.stringToHclTerraform(struct!.router),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    subnet_mask: {
      value: cdktf.stringToHclTerraform(struct!.subnetMask),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class DhcpScopeStaticRoutesOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DhcpScopeStaticRoutes | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._destination !== undefined) {
      hasAnyValues = true;
      internalValueResult.destination = this._destination;
    }
    if (this._router !== undefined) {
      hasAnyValues = true;
      internalValueResult.router = this._router;
    }
    if (this._subnetMask !== undefined) {
      hasAnyValues = true;
      internalValueResult.subnetMask = this._subnetMask;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DhcpScopeStaticRoutes | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._destination = undefined;
      this._router = undefined;
      this._subnetMask = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._destination = value.destination;
      this._router = value.router;
      this._subnetMask = value.subnetMask;
    }
  }

  // destination - computed: false, optional: false, required: true
  private _destination?: string; 
  public get destination() {
    return this.getStringAttribute('destination');
  }
  public set destination(value: string) {
    this._destination = value;
  }
  // Temporarily expose input value. Use with caution.
  public get destinationInput() {
    return this._destination;
  }

  // router - computed: false, optional: false, required: true
  private _router?: string; 
  public get router() {
    return this.getStringAttribute('router');
  }
  public set router(value: string) {
    this._router = value;
  }
  // Temporarily expose input value. Use with caution.
  public get routerInput() {
    return this._router;
  }

  // subnet_mask - computed: false, optional: false, required: true
  private _subnetMask?: string; 
  public get subnetMask() {
    return this.getStringAttribute('subnet_mask');
  }
  public set subnetMask(value: string) {
    this._subnetMask = value;
  }
  // Temporarily expose input value. Use with caution.
  public get subnetMaskInput() {
    return this._subnetMask;
  }
}

export class DhcpScopeStaticRoutesList extends cdktf.ComplexList {
  public internalValue? : DhcpScopeStaticRoutes[] | cdktf.IResolvable

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
  public get(index: number): DhcpScopeStaticRoutesOutputReference {
    return new DhcpScopeStaticRoutesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface DhcpScopeVendorInfo {
  /**
  * The vendor class of the clients that get it (option 60), or `substring(vendor-class-identifier,0,9)=="PXEClient"`; empty for all.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dhcp_scope#identifier DhcpScope#identifier}
  */
  readonly identifier: string;
  /**
  * The vendor's options (option 43) in hexadecimal: `06:01:03` or `060103`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dhcp_scope#information DhcpScope#information}
  */
  readonly information: string;
}

export function dhcpScopeVendorInfoToTerraform(struct?: DhcpScopeVendorInfo | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    identifier: cdktf.stringToTerraform(struct!.identifier),
    information: cdktf.stringToTerraform(struct!.information),
  }
}


export function dhcpScopeVendorInfoToHclTerraform(struct?: DhcpScopeVendorInfo | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    identifier: {
      value: cdktf.stringToHclTerraform(struct!.identifier),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    information: {
      value: cdktf.stringToHclTerraform(struct!.information),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class DhcpScopeVendorInfoOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DhcpScopeVendorInfo | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._identifier !== undefined) {
      hasAnyValues = true;
      internalValueResult.identifier = this._identifier;
    }
    if (this._information !== undefined) {
      hasAnyValues = true;
      internalValueResult.information = this._information;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DhcpScopeVendorInfo | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._identifier = undefined;
      this._information = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._identifier = value.identifier;
      this._information = value.information;
    }
  }

  // identifier - computed: false, optional: false, required: true
  private _identifier?: string; 
  public get identifier() {
    return this.getStringAttribute('identifier');
  }
  public set identifier(value: string) {
    this._identifier = value;
  }
  // Temporarily expose input value. Use with caution.
  public get identifierInput() {
    return this._identifier;
  }

  // information - computed: false, optional: false, required: true
  private _information?: string; 
  public get information() {
    return this.getStringAttribute('information');
  }
  public set information(value: string) {
    this._information = value;
  }
  // Temporarily expose input value. Use with caution.
  public get informationInput() {
    return this._information;
  }
}

export class DhcpScopeVendorInfoList extends cdktf.ComplexList {
  public internalValue? : DhcpScopeVendorInfo[] | cdktf.IResolvable

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
  public get(index: number): DhcpScopeVendorInfoOutputReference {
    return new DhcpScopeVendorInfoOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dhcp_scope technitium_dhcp_scope}
*/
export class DhcpScope extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "technitium_dhcp_scope";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a DhcpScope resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the DhcpScope to import
  * @param importFromId The id of the existing DhcpScope that should be imported. Refer to the {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dhcp_scope#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the DhcpScope to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "technitium_dhcp_scope", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dhcp_scope technitium_dhcp_scope} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options DhcpScopeConfig
  */
  public constructor(scope: Construct, id: string, config: DhcpScopeConfig) {
    super(scope, id, {
      terraformResourceType: 'technitium_dhcp_scope',
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
    this._allowOnlyReservedLeases = config.allowOnlyReservedLeases;
    this._blockLocallyAdministeredMacAddresses = config.blockLocallyAdministeredMacAddresses;
    this._bootFileName = config.bootFileName;
    this._capwapAcIpAddresses = config.capwapAcIpAddresses;
    this._dnsOverwriteForDynamicLease = config.dnsOverwriteForDynamicLease;
    this._dnsServers = config.dnsServers;
    this._dnsTtl = config.dnsTtl;
    this._dnsUpdates = config.dnsUpdates;
    this._domainName = config.domainName;
    this._domainSearchList = config.domainSearchList;
    this._enabled = config.enabled;
    this._endingAddress = config.endingAddress;
    this._exclusions.internalValue = config.exclusions;
    this._forceDestroy = config.forceDestroy;
    this._genericOptions.internalValue = config.genericOptions;
    this._ignoreClientIdentifierOption = config.ignoreClientIdentifierOption;
    this._leaseTime = config.leaseTime;
    this._name = config.name;
    this._ntpServerDomainNames = config.ntpServerDomainNames;
    this._ntpServers = config.ntpServers;
    this._offerDelayTime = config.offerDelayTime;
    this._pingCheckEnabled = config.pingCheckEnabled;
    this._pingCheckRetries = config.pingCheckRetries;
    this._pingCheckTimeout = config.pingCheckTimeout;
    this._preserveDnsOnExpiry = config.preserveDnsOnExpiry;
    this._preservePtrOnExpiry = config.preservePtrOnExpiry;
    this._routerAddress = config.routerAddress;
    this._serverAddress = config.serverAddress;
    this._serverHostName = config.serverHostName;
    this._startingAddress = config.startingAddress;
    this._staticRoutes.internalValue = config.staticRoutes;
    this._subnetMask = config.subnetMask;
    this._tftpServerAddresses = config.tftpServerAddresses;
    this._useThisDnsServer = config.useThisDnsServer;
    this._vendorInfo.internalValue = config.vendorInfo;
    this._winsServers = config.winsServers;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // allow_only_reserved_leases - computed: true, optional: true, required: false
  private _allowOnlyReservedLeases?: boolean | cdktf.IResolvable; 
  public get allowOnlyReservedLeases() {
    return this.getBooleanAttribute('allow_only_reserved_leases');
  }
  public set allowOnlyReservedLeases(value: boolean | cdktf.IResolvable) {
    this._allowOnlyReservedLeases = value;
  }
  public resetAllowOnlyReservedLeases() {
    this._allowOnlyReservedLeases = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allowOnlyReservedLeasesInput() {
    return this._allowOnlyReservedLeases;
  }

  // block_locally_administered_mac_addresses - computed: true, optional: true, required: false
  private _blockLocallyAdministeredMacAddresses?: boolean | cdktf.IResolvable; 
  public get blockLocallyAdministeredMacAddresses() {
    return this.getBooleanAttribute('block_locally_administered_mac_addresses');
  }
  public set blockLocallyAdministeredMacAddresses(value: boolean | cdktf.IResolvable) {
    this._blockLocallyAdministeredMacAddresses = value;
  }
  public resetBlockLocallyAdministeredMacAddresses() {
    this._blockLocallyAdministeredMacAddresses = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get blockLocallyAdministeredMacAddressesInput() {
    return this._blockLocallyAdministeredMacAddresses;
  }

  // boot_file_name - computed: false, optional: true, required: false
  private _bootFileName?: string; 
  public get bootFileName() {
    return this.getStringAttribute('boot_file_name');
  }
  public set bootFileName(value: string) {
    this._bootFileName = value;
  }
  public resetBootFileName() {
    this._bootFileName = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get bootFileNameInput() {
    return this._bootFileName;
  }

  // broadcast_address - computed: true, optional: false, required: false
  public get broadcastAddress() {
    return this.getStringAttribute('broadcast_address');
  }

  // capwap_ac_ip_addresses - computed: false, optional: true, required: false
  private _capwapAcIpAddresses?: string[]; 
  public get capwapAcIpAddresses() {
    return this.getListAttribute('capwap_ac_ip_addresses');
  }
  public set capwapAcIpAddresses(value: string[]) {
    this._capwapAcIpAddresses = value;
  }
  public resetCapwapAcIpAddresses() {
    this._capwapAcIpAddresses = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get capwapAcIpAddressesInput() {
    return this._capwapAcIpAddresses;
  }

  // dns_overwrite_for_dynamic_lease - computed: true, optional: true, required: false
  private _dnsOverwriteForDynamicLease?: boolean | cdktf.IResolvable; 
  public get dnsOverwriteForDynamicLease() {
    return this.getBooleanAttribute('dns_overwrite_for_dynamic_lease');
  }
  public set dnsOverwriteForDynamicLease(value: boolean | cdktf.IResolvable) {
    this._dnsOverwriteForDynamicLease = value;
  }
  public resetDnsOverwriteForDynamicLease() {
    this._dnsOverwriteForDynamicLease = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get dnsOverwriteForDynamicLeaseInput() {
    return this._dnsOverwriteForDynamicLease;
  }

  // dns_servers - computed: false, optional: true, required: false
  private _dnsServers?: string[]; 
  public get dnsServers() {
    return this.getListAttribute('dns_servers');
  }
  public set dnsServers(value: string[]) {
    this._dnsServers = value;
  }
  public resetDnsServers() {
    this._dnsServers = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get dnsServersInput() {
    return this._dnsServers;
  }

  // dns_ttl - computed: true, optional: true, required: false
  private _dnsTtl?: string; 
  public get dnsTtl() {
    return this.getStringAttribute('dns_ttl');
  }
  public set dnsTtl(value: string) {
    this._dnsTtl = value;
  }
  public resetDnsTtl() {
    this._dnsTtl = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get dnsTtlInput() {
    return this._dnsTtl;
  }

  // dns_updates - computed: true, optional: true, required: false
  private _dnsUpdates?: boolean | cdktf.IResolvable; 
  public get dnsUpdates() {
    return this.getBooleanAttribute('dns_updates');
  }
  public set dnsUpdates(value: boolean | cdktf.IResolvable) {
    this._dnsUpdates = value;
  }
  public resetDnsUpdates() {
    this._dnsUpdates = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get dnsUpdatesInput() {
    return this._dnsUpdates;
  }

  // domain_name - computed: false, optional: true, required: false
  private _domainName?: string; 
  public get domainName() {
    return this.getStringAttribute('domain_name');
  }
  public set domainName(value: string) {
    this._domainName = value;
  }
  public resetDomainName() {
    this._domainName = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get domainNameInput() {
    return this._domainName;
  }

  // domain_search_list - computed: false, optional: true, required: false
  private _domainSearchList?: string[]; 
  public get domainSearchList() {
    return this.getListAttribute('domain_search_list');
  }
  public set domainSearchList(value: string[]) {
    this._domainSearchList = value;
  }
  public resetDomainSearchList() {
    this._domainSearchList = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get domainSearchListInput() {
    return this._domainSearchList;
  }

  // enabled - computed: true, optional: true, required: false
  private _enabled?: boolean | cdktf.IResolvable; 
  public get enabled() {
    return this.getBooleanAttribute('enabled');
  }
  public set enabled(value: boolean | cdktf.IResolvable) {
    this._enabled = value;
  }
  public resetEnabled() {
    this._enabled = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get enabledInput() {
    return this._enabled;
  }

  // ending_address - computed: false, optional: false, required: true
  private _endingAddress?: string; 
  public get endingAddress() {
    return this.getStringAttribute('ending_address');
  }
  public set endingAddress(value: string) {
    this._endingAddress = value;
  }
  // Temporarily expose input value. Use with caution.
  public get endingAddressInput() {
    return this._endingAddress;
  }

  // exclusions - computed: false, optional: true, required: false
  private _exclusions = new DhcpScopeExclusionsList(this, "exclusions", true);
  public get exclusions() {
    return this._exclusions;
  }
  public putExclusions(value: DhcpScopeExclusions[] | cdktf.IResolvable) {
    this._exclusions.internalValue = value;
  }
  public resetExclusions() {
    this._exclusions.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get exclusionsInput() {
    return this._exclusions.internalValue;
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

  // generic_options - computed: false, optional: true, required: false
  private _genericOptions = new DhcpScopeGenericOptionsList(this, "generic_options", true);
  public get genericOptions() {
    return this._genericOptions;
  }
  public putGenericOptions(value: DhcpScopeGenericOptions[] | cdktf.IResolvable) {
    this._genericOptions.internalValue = value;
  }
  public resetGenericOptions() {
    this._genericOptions.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get genericOptionsInput() {
    return this._genericOptions.internalValue;
  }

  // ignore_client_identifier_option - computed: true, optional: true, required: false
  private _ignoreClientIdentifierOption?: boolean | cdktf.IResolvable; 
  public get ignoreClientIdentifierOption() {
    return this.getBooleanAttribute('ignore_client_identifier_option');
  }
  public set ignoreClientIdentifierOption(value: boolean | cdktf.IResolvable) {
    this._ignoreClientIdentifierOption = value;
  }
  public resetIgnoreClientIdentifierOption() {
    this._ignoreClientIdentifierOption = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get ignoreClientIdentifierOptionInput() {
    return this._ignoreClientIdentifierOption;
  }

  // interface_address - computed: true, optional: false, required: false
  public get interfaceAddress() {
    return this.getStringAttribute('interface_address');
  }

  // lease_time - computed: true, optional: true, required: false
  private _leaseTime?: string; 
  public get leaseTime() {
    return this.getStringAttribute('lease_time');
  }
  public set leaseTime(value: string) {
    this._leaseTime = value;
  }
  public resetLeaseTime() {
    this._leaseTime = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get leaseTimeInput() {
    return this._leaseTime;
  }

  // name - computed: false, optional: false, required: true
  private _name?: string; 
  public get name() {
    return this.getStringAttribute('name');
  }
  public set name(value: string) {
    this._name = value;
  }
  // Temporarily expose input value. Use with caution.
  public get nameInput() {
    return this._name;
  }

  // network_address - computed: true, optional: false, required: false
  public get networkAddress() {
    return this.getStringAttribute('network_address');
  }

  // ntp_server_domain_names - computed: false, optional: true, required: false
  private _ntpServerDomainNames?: string[]; 
  public get ntpServerDomainNames() {
    return this.getListAttribute('ntp_server_domain_names');
  }
  public set ntpServerDomainNames(value: string[]) {
    this._ntpServerDomainNames = value;
  }
  public resetNtpServerDomainNames() {
    this._ntpServerDomainNames = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get ntpServerDomainNamesInput() {
    return this._ntpServerDomainNames;
  }

  // ntp_servers - computed: false, optional: true, required: false
  private _ntpServers?: string[]; 
  public get ntpServers() {
    return this.getListAttribute('ntp_servers');
  }
  public set ntpServers(value: string[]) {
    this._ntpServers = value;
  }
  public resetNtpServers() {
    this._ntpServers = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get ntpServersInput() {
    return this._ntpServers;
  }

  // offer_delay_time - computed: true, optional: true, required: false
  private _offerDelayTime?: number; 
  public get offerDelayTime() {
    return this.getNumberAttribute('offer_delay_time');
  }
  public set offerDelayTime(value: number) {
    this._offerDelayTime = value;
  }
  public resetOfferDelayTime() {
    this._offerDelayTime = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get offerDelayTimeInput() {
    return this._offerDelayTime;
  }

  // ping_check_enabled - computed: true, optional: true, required: false
  private _pingCheckEnabled?: boolean | cdktf.IResolvable; 
  public get pingCheckEnabled() {
    return this.getBooleanAttribute('ping_check_enabled');
  }
  public set pingCheckEnabled(value: boolean | cdktf.IResolvable) {
    this._pingCheckEnabled = value;
  }
  public resetPingCheckEnabled() {
    this._pingCheckEnabled = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get pingCheckEnabledInput() {
    return this._pingCheckEnabled;
  }

  // ping_check_retries - computed: true, optional: true, required: false
  private _pingCheckRetries?: number; 
  public get pingCheckRetries() {
    return this.getNumberAttribute('ping_check_retries');
  }
  public set pingCheckRetries(value: number) {
    this._pingCheckRetries = value;
  }
  public resetPingCheckRetries() {
    this._pingCheckRetries = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get pingCheckRetriesInput() {
    return this._pingCheckRetries;
  }

  // ping_check_timeout - computed: true, optional: true, required: false
  private _pingCheckTimeout?: number; 
  public get pingCheckTimeout() {
    return this.getNumberAttribute('ping_check_timeout');
  }
  public set pingCheckTimeout(value: number) {
    this._pingCheckTimeout = value;
  }
  public resetPingCheckTimeout() {
    this._pingCheckTimeout = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get pingCheckTimeoutInput() {
    return this._pingCheckTimeout;
  }

  // preserve_dns_on_expiry - computed: true, optional: true, required: false
  private _preserveDnsOnExpiry?: boolean | cdktf.IResolvable; 
  public get preserveDnsOnExpiry() {
    return this.getBooleanAttribute('preserve_dns_on_expiry');
  }
  public set preserveDnsOnExpiry(value: boolean | cdktf.IResolvable) {
    this._preserveDnsOnExpiry = value;
  }
  public resetPreserveDnsOnExpiry() {
    this._preserveDnsOnExpiry = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get preserveDnsOnExpiryInput() {
    return this._preserveDnsOnExpiry;
  }

  // preserve_ptr_on_expiry - computed: true, optional: true, required: false
  private _preservePtrOnExpiry?: boolean | cdktf.IResolvable; 
  public get preservePtrOnExpiry() {
    return this.getBooleanAttribute('preserve_ptr_on_expiry');
  }
  public set preservePtrOnExpiry(value: boolean | cdktf.IResolvable) {
    this._preservePtrOnExpiry = value;
  }
  public resetPreservePtrOnExpiry() {
    this._preservePtrOnExpiry = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get preservePtrOnExpiryInput() {
    return this._preservePtrOnExpiry;
  }

  // preserved_records - computed: true, optional: false, required: false
  private _preservedRecords = new DhcpScopePreservedRecordsList(this, "preserved_records", true);
  public get preservedRecords() {
    return this._preservedRecords;
  }

  // router_address - computed: false, optional: true, required: false
  private _routerAddress?: string; 
  public get routerAddress() {
    return this.getStringAttribute('router_address');
  }
  public set routerAddress(value: string) {
    this._routerAddress = value;
  }
  public resetRouterAddress() {
    this._routerAddress = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get routerAddressInput() {
    return this._routerAddress;
  }

  // server_address - computed: false, optional: true, required: false
  private _serverAddress?: string; 
  public get serverAddress() {
    return this.getStringAttribute('server_address');
  }
  public set serverAddress(value: string) {
    this._serverAddress = value;
  }
  public resetServerAddress() {
    this._serverAddress = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get serverAddressInput() {
    return this._serverAddress;
  }

  // server_host_name - computed: false, optional: true, required: false
  private _serverHostName?: string; 
  public get serverHostName() {
    return this.getStringAttribute('server_host_name');
  }
  public set serverHostName(value: string) {
    this._serverHostName = value;
  }
  public resetServerHostName() {
    this._serverHostName = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get serverHostNameInput() {
    return this._serverHostName;
  }

  // starting_address - computed: false, optional: false, required: true
  private _startingAddress?: string; 
  public get startingAddress() {
    return this.getStringAttribute('starting_address');
  }
  public set startingAddress(value: string) {
    this._startingAddress = value;
  }
  // Temporarily expose input value. Use with caution.
  public get startingAddressInput() {
    return this._startingAddress;
  }

  // static_routes - computed: false, optional: true, required: false
  private _staticRoutes = new DhcpScopeStaticRoutesList(this, "static_routes", true);
  public get staticRoutes() {
    return this._staticRoutes;
  }
  public putStaticRoutes(value: DhcpScopeStaticRoutes[] | cdktf.IResolvable) {
    this._staticRoutes.internalValue = value;
  }
  public resetStaticRoutes() {
    this._staticRoutes.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get staticRoutesInput() {
    return this._staticRoutes.internalValue;
  }

  // subnet_mask - computed: false, optional: false, required: true
  private _subnetMask?: string; 
  public get subnetMask() {
    return this.getStringAttribute('subnet_mask');
  }
  public set subnetMask(value: string) {
    this._subnetMask = value;
  }
  // Temporarily expose input value. Use with caution.
  public get subnetMaskInput() {
    return this._subnetMask;
  }

  // tftp_server_addresses - computed: false, optional: true, required: false
  private _tftpServerAddresses?: string[]; 
  public get tftpServerAddresses() {
    return this.getListAttribute('tftp_server_addresses');
  }
  public set tftpServerAddresses(value: string[]) {
    this._tftpServerAddresses = value;
  }
  public resetTftpServerAddresses() {
    this._tftpServerAddresses = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get tftpServerAddressesInput() {
    return this._tftpServerAddresses;
  }

  // use_this_dns_server - computed: true, optional: true, required: false
  private _useThisDnsServer?: boolean | cdktf.IResolvable; 
  public get useThisDnsServer() {
    return this.getBooleanAttribute('use_this_dns_server');
  }
  public set useThisDnsServer(value: boolean | cdktf.IResolvable) {
    this._useThisDnsServer = value;
  }
  public resetUseThisDnsServer() {
    this._useThisDnsServer = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get useThisDnsServerInput() {
    return this._useThisDnsServer;
  }

  // vendor_info - computed: false, optional: true, required: false
  private _vendorInfo = new DhcpScopeVendorInfoList(this, "vendor_info", true);
  public get vendorInfo() {
    return this._vendorInfo;
  }
  public putVendorInfo(value: DhcpScopeVendorInfo[] | cdktf.IResolvable) {
    this._vendorInfo.internalValue = value;
  }
  public resetVendorInfo() {
    this._vendorInfo.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get vendorInfoInput() {
    return this._vendorInfo.internalValue;
  }

  // wins_servers - computed: false, optional: true, required: false
  private _winsServers?: string[]; 
  public get winsServers() {
    return this.getListAttribute('wins_servers');
  }
  public set winsServers(value: string[]) {
    this._winsServers = value;
  }
  public resetWinsServers() {
    this._winsServers = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get winsServersInput() {
    return this._winsServers;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      allow_only_reserved_leases: cdktf.booleanToTerraform(this._allowOnlyReservedLeases),
      block_locally_administered_mac_addresses: cdktf.booleanToTerraform(this._blockLocallyAdministeredMacAddresses),
      boot_file_name: cdktf.stringToTerraform(this._bootFileName),
      capwap_ac_ip_addresses: cdktf.listMapper(cdktf.stringToTerraform, false)(this._capwapAcIpAddresses),
      dns_overwrite_for_dynamic_lease: cdktf.booleanToTerraform(this._dnsOverwriteForDynamicLease),
      dns_servers: cdktf.listMapper(cdktf.stringToTerraform, false)(this._dnsServers),
      dns_ttl: cdktf.stringToTerraform(this._dnsTtl),
      dns_updates: cdktf.booleanToTerraform(this._dnsUpdates),
      domain_name: cdktf.stringToTerraform(this._domainName),
      domain_search_list: cdktf.listMapper(cdktf.stringToTerraform, false)(this._domainSearchList),
      enabled: cdktf.booleanToTerraform(this._enabled),
      ending_address: cdktf.stringToTerraform(this._endingAddress),
      exclusions: cdktf.listMapper(dhcpScopeExclusionsToTerraform, false)(this._exclusions.internalValue),
      force_destroy: cdktf.booleanToTerraform(this._forceDestroy),
      generic_options: cdktf.listMapper(dhcpScopeGenericOptionsToTerraform, false)(this._genericOptions.internalValue),
      ignore_client_identifier_option: cdktf.booleanToTerraform(this._ignoreClientIdentifierOption),
      lease_time: cdktf.stringToTerraform(this._leaseTime),
      name: cdktf.stringToTerraform(this._name),
      ntp_server_domain_names: cdktf.listMapper(cdktf.stringToTerraform, false)(this._ntpServerDomainNames),
      ntp_servers: cdktf.listMapper(cdktf.stringToTerraform, false)(this._ntpServers),
      offer_delay_time: cdktf.numberToTerraform(this._offerDelayTime),
      ping_check_enabled: cdktf.booleanToTerraform(this._pingCheckEnabled),
      ping_check_retries: cdktf.numberToTerraform(this._pingCheckRetries),
      ping_check_timeout: cdktf.numberToTerraform(this._pingCheckTimeout),
      preserve_dns_on_expiry: cdktf.booleanToTerraform(this._preserveDnsOnExpiry),
      preserve_ptr_on_expiry: cdktf.booleanToTerraform(this._preservePtrOnExpiry),
      router_address: cdktf.stringToTerraform(this._routerAddress),
      server_address: cdktf.stringToTerraform(this._serverAddress),
      server_host_name: cdktf.stringToTerraform(this._serverHostName),
      starting_address: cdktf.stringToTerraform(this._startingAddress),
      static_routes: cdktf.listMapper(dhcpScopeStaticRoutesToTerraform, false)(this._staticRoutes.internalValue),
      subnet_mask: cdktf.stringToTerraform(this._subnetMask),
      tftp_server_addresses: cdktf.listMapper(cdktf.stringToTerraform, false)(this._tftpServerAddresses),
      use_this_dns_server: cdktf.booleanToTerraform(this._useThisDnsServer),
      vendor_info: cdktf.listMapper(dhcpScopeVendorInfoToTerraform, false)(this._vendorInfo.internalValue),
      wins_servers: cdktf.listMapper(cdktf.stringToTerraform, false)(this._winsServers),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      allow_only_reserved_leases: {
        value: cdktf.booleanToHclTerraform(this._allowOnlyReservedLeases),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      block_locally_administered_mac_addresses: {
        value: cdktf.booleanToHclTerraform(this._blockLocallyAdministeredMacAddresses),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      boot_file_name: {
        value: cdktf.stringToHclTerraform(this._bootFileName),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      capwap_ac_ip_addresses: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._capwapAcIpAddresses),
        isBlock: false,
        type: "list",
        storageClassType: "stringList",
      },
      dns_overwrite_for_dynamic_lease: {
        value: cdktf.booleanToHclTerraform(this._dnsOverwriteForDynamicLease),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      dns_servers: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._dnsServers),
        isBlock: false,
        type: "list",
        storageClassType: "stringList",
      },
      dns_ttl: {
        value: cdktf.stringToHclTerraform(this._dnsTtl),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      dns_updates: {
        value: cdktf.booleanToHclTerraform(this._dnsUpdates),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      domain_name: {
        value: cdktf.stringToHclTerraform(this._domainName),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      domain_search_list: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._domainSearchList),
        isBlock: false,
        type: "list",
        storageClassType: "stringList",
      },
      enabled: {
        value: cdktf.booleanToHclTerraform(this._enabled),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      ending_address: {
        value: cdktf.stringToHclTerraform(this._endingAddress),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      exclusions: {
        value: cdktf.listMapper(dhcpScopeExclusionsToTerraform, false)(this._exclusions.internalValue),
        isBlock: false,
        type: "any",
        storageClassType: "DhcpScopeExclusionsList",
      },
      force_destroy: {
        value: cdktf.booleanToHclTerraform(this._forceDestroy),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      generic_options: {
        value: cdktf.listMapper(dhcpScopeGenericOptionsToTerraform, false)(this._genericOptions.internalValue),
        isBlock: false,
        type: "any",
        storageClassType: "DhcpScopeGenericOptionsList",
      },
      ignore_client_identifier_option: {
        value: cdktf.booleanToHclTerraform(this._ignoreClientIdentifierOption),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      lease_time: {
        value: cdktf.stringToHclTerraform(this._leaseTime),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      name: {
        value: cdktf.stringToHclTerraform(this._name),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      ntp_server_domain_names: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._ntpServerDomainNames),
        isBlock: false,
        type: "list",
        storageClassType: "stringList",
      },
      ntp_servers: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._ntpServers),
        isBlock: false,
        type: "list",
        storageClassType: "stringList",
      },
      offer_delay_time: {
        value: cdktf.numberToHclTerraform(this._offerDelayTime),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      ping_check_enabled: {
        value: cdktf.booleanToHclTerraform(this._pingCheckEnabled),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      ping_check_retries: {
        value: cdktf.numberToHclTerraform(this._pingCheckRetries),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      ping_check_timeout: {
        value: cdktf.numberToHclTerraform(this._pingCheckTimeout),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      preserve_dns_on_expiry: {
        value: cdktf.booleanToHclTerraform(this._preserveDnsOnExpiry),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      preserve_ptr_on_expiry: {
        value: cdktf.booleanToHclTerraform(this._preservePtrOnExpiry),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      router_address: {
        value: cdktf.stringToHclTerraform(this._routerAddress),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      server_address: {
        value: cdktf.stringToHclTerraform(this._serverAddress),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      server_host_name: {
        value: cdktf.stringToHclTerraform(this._serverHostName),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      starting_address: {
        value: cdktf.stringToHclTerraform(this._startingAddress),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      static_routes: {
        value: cdktf.listMapper(dhcpScopeStaticRoutesToTerraform, false)(this._staticRoutes.internalValue),
        isBlock: false,
        type: "any",
        storageClassType: "DhcpScopeStaticRoutesList",
      },
      subnet_mask: {
        value: cdktf.stringToHclTerraform(this._subnetMask),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      tftp_server_addresses: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._tftpServerAddresses),
        isBlock: false,
        type: "list",
        storageClassType: "stringList",
      },
      use_this_dns_server: {
        value: cdktf.booleanToHclTerraform(this._useThisDnsServer),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      vendor_info: {
        value: cdktf.listMapper(dhcpScopeVendorInfoToTerraform, false)(this._vendorInfo.internalValue),
        isBlock: false,
        type: "any",
        storageClassType: "DhcpScopeVendorInfoList",
      },
      wins_servers: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._winsServers),
        isBlock: false,
        type: "list",
        storageClassType: "stringList",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
