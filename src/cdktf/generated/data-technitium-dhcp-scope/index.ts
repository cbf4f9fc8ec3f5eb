// https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/data-sources/dhcp_scope
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface DataTechnitiumDhcpScopeConfig extends cdktf.TerraformMetaArguments {
  /**
  * The scope's name; letter case counts.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/data-sources/dhcp_scope#name DataTechnitiumDhcpScope#name}
  */
  readonly name: string;
}
export interface DataTechnitiumDhcpScopeExclusions {
}

export function dataTechnitiumDhcpScopeExclusionsToTerraform(struct?: DataTechnitiumDhcpScopeExclusions): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataTechnitiumDhcpScopeExclusionsToHclTerraform(struct?: DataTechnitiumDhcpScopeExclusions): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataTechnitiumDhcpScopeExclusionsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataTechnitiumDhcpScopeExclusions | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataTechnitiumDhcpScopeExclusions | undefined) {
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

export class DataTechnitiumDhcpScopeExclusionsList extends cdktf.ComplexList {

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
  public get(index: number): DataTechnitiumDhcpScopeExclusionsOutputReference {
    return new DataTechnitiumDhcpScopeExclusionsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface DataTechnitiumDhcpScopeGenericOptions {
}

export function dataTechnitiumDhcpScopeGenericOptionsToTerraform(struct?: DataTechnitiumDhcpScopeGenericOptions): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataTechnitiumDhcpScopeGenericOptionsToHclTerraform(struct?: DataTechnitiumDhcpScopeGenericOptions): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataTechnitiumDhcpScopeGenericOptionsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataTechnitiumDhcpScopeGenericOptions | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataTechnitiumDhcpScopeGenericOptions | undefined) {
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

export class DataTechnitiumDhcpScopeGenericOptionsList extends cdktf.ComplexList {

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
  public get(index: number): DataTechnitiumDhcpScopeGenericOptionsOutputReference {
    return new DataTechnitiumDhcpScopeGenericOptionsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface DataTechnitiumDhcpScopeReservations {
}

export function dataTechnitiumDhcpScopeReservationsToTerraform(struct?: DataTechnitiumDhcpScopeReservations): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataTechnitiumDhcpScopeReservationsToHclTerraform(struct?: DataTechnitiumDhcpScopeReservations): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataTechnitiumDhcpScopeReservationsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataTechnitiumDhcpScopeReservations | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataTechnitiumDhcpScopeReservations | undefined) {
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

export class DataTechnitiumDhcpScopeReservationsList extends cdktf.ComplexList {

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
  public get(index: number): DataTechnitiumDhcpScopeReservationsOutputReference {
    return new DataTechnitiumDhcpScopeReservationsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface DataTechnitiumDhcpScopeStaticRoutes {
}

export function dataTechnitiumDhcpScopeStaticRoutesToTerraform(struct?: DataTechnitiumDhcpScopeStaticRoutes): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataTechnitiumDhcpScopeStaticRoutesToHclTerraform(struct?: DataTechnitiumDhcpScopeStaticRoutes): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataTechnitiumDhcpScopeStaticRoutesOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataTechnitiumDhcpScopeStaticRoutes | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataTechnitiumDhcpScopeStaticRoutes | undefined) {
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

export class DataTechnitiumDhcpScopeStaticRoutesList extends cdktf.ComplexList {

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
  public get(index: number): DataTechnitiumDhcpScopeStaticRoutesOutputReference {
    return new DataTechnitiumDhcpScopeStaticRoutesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface DataTechnitiumDhcpScopeVendorInfo {
}

export function dataTechnitiumDhcpScopeVendorInfoToTerraform(struct?: DataTechnitiumDhcpScopeVendorInfo): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataTechnitiumDhcpScopeVendorInfoToHclTerraform(struct?: DataTechnitiumDhcpScopeVendorInfo): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataTechnitiumDhcpScopeVendorInfoOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataTechnitiumDhcpScopeVendorInfo | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataTechnitiumDhcpScopeVendorInfo | undefined) {
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

export class DataTechnitiumDhcpScopeVendorInfoList extends cdktf.ComplexList {

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
  public get(index: number): DataTechnitiumDhcpScopeVendorInfoOutputReference {
    return new DataTechnitiumDhcpScopeVendorInfoOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/data-sources/dhcp_scope technitium_dhcp_scope}
*/
export class DataTechnitiumDhcpScope extends cdktf.TerraformDataSource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "technitium_dhcp_scope";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a DataTechnitiumDhcpScope resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the DataTechnitiumDhcpScope to import
  * @param importFromId The id of the existing DataTechnitiumDhcpScope that should be imported. Refer to the {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/data-sources/dhcp_scope#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the DataTechnitiumDhcpScope to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "technitium_dhcp_scope", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/data-sources/dhcp_scope technitium_dhcp_scope} Data Source
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options DataTechnitiumDhcpScopeConfig
  */
  public constructor(scope: Construct, id: string, config: DataTechnitiumDhcpScopeConfig) {
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
    this._name = config.name;
  }

  // ==========
  // ATTRIBUTES
  // ==========

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
  private _exclusions = new DataTechnitiumDhcpScopeExclusionsList(this, "exclusions", false);
  public get exclusions() {
    return this._exclusions;
  }

  // generic_options - computed: true, optional: false, required: false
  private _genericOptions = new DataTechnitiumDhcpScopeGenericOptionsList(this, "generic_options", false);
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
  private _reservations = new DataTechnitiumDhcpScopeReservationsList(this, "reservations", false);
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
  private _staticRoutes = new DataTechnitiumDhcpScopeStaticRoutesList(this, "static_routes", false);
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
  private _vendorInfo = new DataTechnitiumDhcpScopeVendorInfoList(this, "vendor_info", false);
  public get vendorInfo() {
    return this._vendorInfo;
  }

  // wins_servers - computed: true, optional: false, required: false
  public get winsServers() {
    return this.getListAttribute('wins_servers');
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      name: cdktf.stringToTerraform(this._name),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      name: {
        value: cdktf.stringToHclTerraform(this._name),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
