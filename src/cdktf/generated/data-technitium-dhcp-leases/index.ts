// https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/data-sources/dhcp_leases
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface DataTechnitiumDhcpLeasesConfig extends cdktf.TerraformMetaArguments {
  /**
  * Only the lease of this address.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/data-sources/dhcp_leases#address DataTechnitiumDhcpLeases#address}
  */
  readonly address?: string;
  /**
  * Only leases of this hardware address.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/data-sources/dhcp_leases#hardware_address DataTechnitiumDhcpLeases#hardware_address}
  */
  readonly hardwareAddress?: string;
  /**
  * Only leases of this name: a host name, or one with its domain. Letter case does not matter.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/data-sources/dhcp_leases#host_name DataTechnitiumDhcpLeases#host_name}
  */
  readonly hostName?: string;
  /**
  * Only leases of this scope.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/data-sources/dhcp_leases#scope DataTechnitiumDhcpLeases#scope}
  */
  readonly scope?: string;
  /**
  * Only `dynamic` or only `reserved` leases.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/data-sources/dhcp_leases#type DataTechnitiumDhcpLeases#type}
  */
  readonly type?: string;
}
export interface DataTechnitiumDhcpLeasesLeases {
}

export function dataTechnitiumDhcpLeasesLeasesToTerraform(struct?: DataTechnitiumDhcpLeasesLeases): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataTechnitiumDhcpLeasesLeasesToHclTerraform(struct?: DataTechnitiumDhcpLeasesLeases): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataTechnitiumDhcpLeasesLeasesOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataTechnitiumDhcpLeasesLeases | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataTechnitiumDhcpLeasesLeases | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // address - computed: true, optional: false, required: false
  public get address() {
    return this.getStringAttribute('address');
  }

  // client_identifier - computed: true, optional: false, required: false
  public get clientIdentifier() {
    return this.getStringAttribute('client_identifier');
  }

  // hardware_address - computed: true, optional: false, required: false
  public get hardwareAddress() {
    return this.getStringAttribute('hardware_address');
  }

  // host_name - computed: true, optional: false, required: false
  public get hostName() {
    return this.getStringAttribute('host_name');
  }

  // lease_expires - computed: true, optional: false, required: false
  public get leaseExpires() {
    return this.getStringAttribute('lease_expires');
  }

  // lease_obtained - computed: true, optional: false, required: false
  public get leaseObtained() {
    return this.getStringAttribute('lease_obtained');
  }

  // scope - computed: true, optional: false, required: false
  public get scope() {
    return this.getStringAttribute('scope');
  }

  // type - computed: true, optional: false, required: false
  public get type() {
    return this.getStringAttribute('type');
  }
}

export class DataTechnitiumDhcpLeasesLeasesList extends cdktf.ComplexList {

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
  public get(index: number): DataTechnitiumDhcpLeasesLeasesOutputReference {
    return new DataTechnitiumDhcpLeasesLeasesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/data-sources/dhcp_leases technitium_dhcp_leases}
*/
export class DataTechnitiumDhcpLeases extends cdktf.TerraformDataSource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "technitium_dhcp_leases";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a DataTechnitiumDhcpLeases resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the DataTechnitiumDhcpLeases to import
  * @param importFromId The id of the existing DataTechnitiumDhcpLeases that should be imported. Refer to the {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/data-sources/dhcp_leases#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the DataTechnitiumDhcpLeases to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "technitium_dhcp_leases", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/data-sources/dhcp_leases technitium_dhcp_leases} Data Source
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options DataTechnitiumDhcpLeasesConfig = {}
  */
  public constructor(scope: Construct, id: string, config: DataTechnitiumDhcpLeasesConfig = {}) {
    super(scope, id, {
      terraformResourceType: 'technitium_dhcp_leases',
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
    this._hardwareAddress = config.hardwareAddress;
    this._hostName = config.hostName;
    this._scope = config.scope;
    this._type = config.type;
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

  // hardware_address - computed: false, optional: true, required: false
  private _hardwareAddress?: string; 
  public get hardwareAddress() {
    return this.getStringAttribute('hardware_address');
  }
  public set hardwareAddress(value: string) {
    this._hardwareAddress = value;
  }
  public resetHardwareAddress() {
    this._hardwareAddress = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get hardwareAddressInput() {
    return this._hardwareAddress;
  }

  // host_name - computed: false, optional: true, required: false
  private _hostName?: string; 
  public get hostName() {
    return this.getStringAttribute('host_name');
  }
  public set hostName(value: string) {
    this._hostName = value;
  }
  public resetHostName() {
    this._hostName = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get hostNameInput() {
    return this._hostName;
  }

  // leases - computed: true, optional: false, required: false
  private _leases = new DataTechnitiumDhcpLeasesLeasesList(this, "leases", false);
  public get leases() {
    return this._leases;
  }

  // scope - computed: false, optional: true, required: false
  private _scope?: string; 
  public get scope() {
    return this.getStringAttribute('scope');
  }
  public set scope(value: string) {
    this._scope = value;
  }
  public resetScope() {
    this._scope = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get scopeInput() {
    return this._scope;
  }

  // type - computed: false, optional: true, required: false
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

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      address: cdktf.stringToTerraform(this._address),
      hardware_address: cdktf.stringToTerraform(this._hardwareAddress),
      host_name: cdktf.stringToTerraform(this._hostName),
      scope: cdktf.stringToTerraform(this._scope),
      type: cdktf.stringToTerraform(this._type),
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
      hardware_address: {
        value: cdktf.stringToHclTerraform(this._hardwareAddress),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      host_name: {
        value: cdktf.stringToHclTerraform(this._hostName),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      scope: {
        value: cdktf.stringToHclTerraform(this._scope),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      type: {
        value: cdktf.stringToHclTerraform(this._type),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
