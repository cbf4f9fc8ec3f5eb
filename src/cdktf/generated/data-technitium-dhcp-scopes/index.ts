// https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/data-sources/dhcp_scopes
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface DataTechnitiumDhcpScopesConfig extends cdktf.TerraformMetaArguments {
  /**
  * Only the scope whose range holds this address.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/data-sources/dhcp_scopes#address DataTechnitiumDhcpScopes#address}
  */
  readonly address?: string;
  /**
  * Only scopes that are enabled, or only those that are not.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/data-sources/dhcp_scopes#enabled DataTechnitiumDhcpScopes#enabled}
  */
  readonly enabled?: boolean | cdktf.IResolvable;
}
export interface DataTechnitiumDhcpScopesScopesExclusions {
}

export function dataTechnitiumDhcpScopesScopesExclusionsToTerraform(struct?: DataTechnitiumDhcpScopesScopesExclusions): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataTechnitiumDhcpScopesScopesExclusionsToHclTerraform(struct?: DataTechnitiumDhcpScopesScopesExclusions): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataTechnitiumDhcpScopesScopesExclusionsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataTechnitiumDhcpScopesScopesExclusions | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataTechnitiumDhcpScopesScopesExclusions | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // ending_address - computed: true, optional: false, required: false
  public get endingAddress() {
    return this.getStringAttribute('ending_address');
  }

  // starting_address - computed: true, optional: false, required: false
  public get startingAddress() {
    return this.getStringAttribute('starting_address');
  }
}

export class DataTechnitiumDhcpScopesScopesExclusionsList extends cdktf.ComplexList {

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
  public get(index: number): DataTechnitiumDhcpScopesScopesExclusionsOutputReference {
    return new DataTechnitiumDhcpScopesScopesExclusionsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface DataTechnitiumDhcpScopesScopesGenericOptions {
}

export function dataTechnitiumDhcpScopesScopesGenericOptionsToTerraform(struct?: DataTechnitiumDhcpScopesScopesGenericOptions): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataTechnitiumDhcpScopesScopesGenericOptionsToHclTerraform(struct?: DataTechnitiumDhcpScopesScopesGenericOptions): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataTechnitiumDhcpScopesScopesGenericOptionsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataTechnitiumDhcpScopesScopesGenericOptions | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataTechnitiumDhcpScopesScopesGenericOptions | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // code - computed: true, optional: false, required: false
  public get code() {
    return this.getNumberAttribute('code');
  }

  // value - computed: true, optional: false, required: false
  public get value() {
    return this.getStringAttribute('value');
  }
}

export class DataTechnitiumDhcpScopesScopesGenericOptionsList extends cdktf.ComplexList {

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
  public get(index: number): DataTechnitiumDhcpScopesScopesGenericOptionsOutputReference {
    return new DataTechnitiumDhcpScopesScopesGenericOptionsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface DataTechnitiumDhcpScopesScopesReservations {
}

export function dataTechnitiumDhcpScopesScopesReservationsToTerraform(struct?: DataTechnitiumDhcpScopesScopesReservations): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataTechnitiumDhcpScopesScopesReservationsToHclTerraform(struct?: DataTechnitiumDhcpScopesScopesReservations): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataTechnitiumDhcpScopesScopesReservationsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataTechnitiumDhcpScopesScopesReservations | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataTechnitiumDhcpScopesScopesReservations | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // comments - computed: true, optional: false, required: false
  public get comments() {
    return this.getStringAttribute('comments');
  }

  // dns_shield - computed: true, optional: false, required: false
  public get dnsShield() {
    return this.getBooleanAttribute('dns_shield');
  }

  // hardware_address - computed: true, optional: false, required: false
  public get hardwareAddress() {
    return this.getStringAttribute('hardware_address');
  }

  // host_name - computed: true, optional: false, required: false
  public get hostName() {
    return this.getStringAttribute('host_name');
  }

  // ip_address - computed: true, optional: false, required: false
  public get ipAddress() {
    return this.getStringAttribute('ip_address');
  }
}

export class DataTechnitiumDhcpScopesScopesReservationsList extends cdktf.ComplexList {

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
  public get(index: number): DataTechnitiumDhcpScopesScopesReservationsOutputReference {
    return new DataTechnitiumDhcpScopesScopesReservationsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface DataTechnitiumDhcpScopesScopesStaticRoutes {
}

export function dataTechnitiumDhcpScopesScopesStaticRoutesToTerraform(struct?: DataTechnitiumDhcpScopesScopesStaticRoutes): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataTechnitiumDhcpScopesScopesStaticRoutesToHclTerraform(struct?: DataTechnitiumDhcpScopesScopesStaticRoutes): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataTechnitiumDhcpScopesScopesStaticRoutesOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataTechnitiumDhcpScopesScopesStaticRoutes | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataTechnitiumDhcpScopesScopesStaticRoutes | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // destination - computed: true, optional: false, required: false
  public get destination() {
    return this.getStringAttribute('destination');
  }

  // router - computed: true, optional: false, required: false
  public get router() {
    return this.getStringAttribute('router');
  }

  // subnet_mask - computed: true, optional: false, required: false
  public get subnetMask() {
    return this.getStringAttribute('subnet_mask');
  }
}

export class DataTechnitiumDhcpScopesScopesStaticRoutesList extends cdktf.ComplexList {

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
  public get(index: number): DataTechnitiumDhcpScopesScopesStaticRoutesOutputReference {
    return new DataTechnitiumDhcpScopesScopesStaticRoutesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface DataTechnitiumDhcpScopesScopesVendorInfo {
}

export function dataTechnitiumDhcpScopesScopesVendorInfoToTerraform(struct?: DataTechnitiumDhcpScopesScopesVendorInfo): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataTechnitiumDhcpScopesScopesVendorInfoToHclTerraform(struct?: DataTechnitiumDhcpScopesScopesVendorInfo): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataTechnitiumDhcpScopesScopesVendorInfoOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataTechnitiumDhcpScopesScopesVendorInfo | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataTechnitiumDhcpScopesScopesVendorInfo | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // identifier - computed: true, optional: false, required: false
  public get identifier() {
    return this.getStringAttribute('identifier');
  }

  // information - computed: true, optional: false, required: false
  public get information() {
    return this.getStringAttribute('information');
  }
}

export class DataTechnitiumDhcpScopesScopesVendorInfoList extends cdktf.ComplexList {

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
  public get(index: number): DataTechnitiumDhcpScopesScopesVendorInfoOutputReference {
    return new DataTechnitiumDhcpScopesScopesVendorInfoOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface DataTechnitiumDhcpScopesScopes {
}

export function dataTechnitiumDhcpScopesScopesToTerraform(struct?: DataTechnitiumDhcpScopesScopes): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataTechnitiumDhcpScopesScopesToHclTerraform(struct?: DataTechnitiumDhcpScopesScopes): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataTechnitiumDhcpScopesScopesOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataTechnitiumDhcpScopesScopes | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataTechnitiumDhcpScopesScopes | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // allow_only_reserved_leases - computed: true, optional: false, required: false
  public get allowOnlyReservedLeases() {
    return this.getBooleanAttribute('allow_only_reserved_leases');
  }

  // block_locally_administered_mac_addresses - computed: true, optional: false, required: false
  public get blockLocallyAdministeredMacAddresses() {
    return this.getBooleanAttribute('block_locally_administered_mac_addresses');
  }

  // boot_file_name - computed: true, optional: false, required: false
  public get bootFileName() {
    return this.getStringAttribute('boot_file_name');
  }

  // broadcast_address - computed: true, optional: false, required: false
  public get broadcastAddress() {
    return this.getStringAttribute('broadcast_address');
  }

  // capwap_ac_ip_addresses - computed: true, optional: false, required: false
  public get capwapAcIpAddresses() {
    return this.getListAttribute('capwap_ac_ip_addresses');
  }

  // dns_overwrite_for_dynamic_lease - computed: true, optional: false, required: false
  public get dnsOverwriteForDynamicLease() {
    return this.getBooleanAttribute('dns_overwrite_for_dynamic_lease');
  }

  // dns_servers - computed: true, optional: false, required: false
  public get dnsServers() {
    return this.getListAttribute('dns_servers');
  }

  // dns_ttl - computed: true, optional: false, required: false
  public get dnsTtl() {
    return this.getNumberAttribute('dns_ttl');
  }

  // dns_updates - computed: true, optional: false, required: false
  public get dnsUpdates() {
    return this.getBooleanAttribute('dns_updates');
  }

  // domain_name - computed: true, optional: false, required: false
  public get domainName() {
    return this.getStringAttribute('domain_name');
  }

  // domain_search_list - computed: true, optional: false, required: false
  public get domainSearchList() {
    return this.getListAttribute('domain_search_list');
  }

  // enabled - computed: true, optional: false, required: false
  public get enabled() {
    return this.getBooleanAttribute('enabled');
  }

  // ending_address - computed: true, optional: false, required: false
  public get endingAddress() {
    return this.getStringAttribute('ending_address');
  }

  // exclusions - computed: true, optional: false, required: false
  private _exclusions = new DataTechnitiumDhcpScopesScopesExclusionsList(this, "exclusions", false);
  public get exclusions() {
    return this._exclusions;
  }

  // generic_options - computed: true, optional: false, required: false
  private _genericOptions = new DataTechnitiumDhcpScopesScopesGenericOptionsList(this, "generic_options", false);
  public get genericOptions() {
    return this._genericOptions;
  }

  // ignore_client_identifier_option - computed: true, optional: false, required: false
  public get ignoreClientIdentifierOption() {
    return this.getBooleanAttribute('ignore_client_identifier_option');
  }

  // interface_address - computed: true, optional: false, required: false
  public get interfaceAddress() {
    return this.getStringAttribute('interface_address');
  }

  // lease_time - computed: true, optional: false, required: false
  public get leaseTime() {
    return this.getStringAttribute('lease_time');
  }

  // name - computed: true, optional: false, required: false
  public get name() {
    return this.getStringAttribute('name');
  }

  // network_address - computed: true, optional: false, required: false
  public get networkAddress() {
    return this.getStringAttribute('network_address');
  }

  // ntp_server_domain_names - computed: true, optional: false, required: false
  public get ntpServerDomainNames() {
    return this.getListAttribute('ntp_server_domain_names');
  }

  // ntp_servers - computed: true, optional: false, required: false
  public get ntpServers() {
    return this.getListAttribute('ntp_servers');
  }

  // offer_delay_time - computed: true, optional: false, required: false
  public get offerDelayTime() {
    return this.getNumberAttribute('offer_delay_time');
  }

  // ping_check_enabled - computed: true, optional: false, required: false
  public get pingCheckEnabled() {
    return this.getBooleanAttribute('ping_check_enabled');
  }

  // ping_check_retries - computed: true, optional: false, required: false
  public get pingCheckRetries() {
    return this.getNumberAttribute('ping_check_retries');
  }

  // ping_check_timeout - computed: true, optional: false, required: false
  public get pingCheckTimeout() {
    return this.getNumberAttribute('ping_check_timeout');
  }

  // reservations - computed: true, optional: false, required: false
  private _reservations = new DataTechnitiumDhcpScopesScopesReservationsList(this, "reservations", false);
  public get reservations() {
    return this._reservations;
  }

  // router_address - computed: true, optional: false, required: false
  public get routerAddress() {
    return this.getStringAttribute('router_address');
  }

  // server_address - computed: true, optional: false, required: false
  public get serverAddress() {
    return this.getStringAttribute('server_address');
  }

  // server_host_name - computed: true, optional: false, required: false
  public get serverHostName() {
    return this.getStringAttribute('server_host_name');
  }

  // starting_address - computed: true, optional: false, required: false
  public get startingAddress() {
    return this.getStringAttribute('starting_address');
  }

  // static_routes - computed: true, optional: false, required: false
  private _staticRoutes = new DataTechnitiumDhcpScopesScopesStaticRoutesList(this, "static_routes", false);
  public get staticRoutes() {
    return this._staticRoutes;
  }

  // subnet_mask - computed: true, optional: false, required: false
  public get subnetMask() {
    return this.getStringAttribute('subnet_mask');
  }

  // tftp_server_addresses - computed: true, optional: false, required: false
  public get tftpServerAddresses() {
    return this.getListAttribute('tftp_server_addresses');
  }

  // use_this_dns_server - computed: true, optional: false, required: false
  public get useThisDnsServer() {
    return this.getBooleanAttribute('use_this_dns_server');
  }

  // vendor_info - computed: true, optional: false, required: false
  private _vendorInfo = new DataTechnitiumDhcpScopesScopesVendorInfoList(this, "vendor_info", false);
  public get vendorInfo() {
    return this._vendorInfo;
  }

  // wins_servers - computed: true, optional: false, required: false
  public get winsServers() {
    return this.getListAttribute('wins_servers');
  }
}

export class DataTechnitiumDhcpScopesScopesList extends cdktf.ComplexList {

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
  public get(index: number): DataTechnitiumDhcpScopesScopesOutputReference {
    return new DataTechnitiumDhcpScopesScopesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/data-sources/dhcp_scopes technitium_dhcp_scopes}
*/
export class DataTechnitiumDhcpScopes extends cdktf.TerraformDataSource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "technitium_dhcp_scopes";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a DataTechnitiumDhcpScopes resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the DataTechnitiumDhcpScopes to import
  * @param importFromId The id of the existing DataTechnitiumDhcpScopes that should be imported. Refer to the {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/data-sources/dhcp_scopes#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the DataTechnitiumDhcpScopes to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "technitium_dhcp_scopes", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/data-sources/dhcp_scopes technitium_dhcp_scopes} Data Source
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options DataTechnitiumDhcpScopesConfig = {}
  */
  public constructor(scope: Construct, id: string, config: DataTechnitiumDhcpScopesConfig = {}) {
    super(scope, id, {
      terraformResourceType: 'technitium_dhcp_scopes',
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
    this._address = config.address;
    this._enabled = config.enabled;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // address - computed: false, optional: true, required: false
  private _address?: string; 
  public get address() {
    return this.getStringAttribute('address');
  }
  public set address(value: string) {
    this._address = value;
  }
  public resetAddress() {
    this._address = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get addressInput() {
    return this._address;
  }

  // enabled - computed: false, optional: true, required: false
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

  // scopes - computed: true, optional: false, required: false
  private _scopes = new DataTechnitiumDhcpScopesScopesList(this, "scopes", false);
  public get scopes() {
    return this._scopes;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      address: cdktf.stringToTerraform(this._address),
      enabled: cdktf.booleanToTerraform(this._enabled),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      address: {
        value: cdktf.stringToHclTerraform(this._address),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      enabled: {
        value: cdktf.booleanToHclTerraform(this._enabled),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
