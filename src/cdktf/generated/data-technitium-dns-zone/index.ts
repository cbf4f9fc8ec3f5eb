// https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/data-sources/dns_zone
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface DataTechnitiumDnsZoneConfig extends cdktf.TerraformMetaArguments {
  /**
  * The zone's name.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/data-sources/dns_zone#name DataTechnitiumDnsZone#name}
  */
  readonly name: string;
}

/**
* Represents a {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/data-sources/dns_zone technitium_dns_zone}
*/
export class DataTechnitiumDnsZone extends cdktf.TerraformDataSource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "technitium_dns_zone";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a DataTechnitiumDnsZone resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the DataTechnitiumDnsZone to import
  * @param importFromId The id of the existing DataTechnitiumDnsZone that should be imported. Refer to the {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/data-sources/dns_zone#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the DataTechnitiumDnsZone to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "technitium_dns_zone", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/data-sources/dns_zone technitium_dns_zone} Data Source
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options DataTechnitiumDnsZoneConfig
  */
  public constructor(scope: Construct, id: string, config: DataTechnitiumDnsZoneConfig) {
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
    this._name = config.name;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // catalog - computed: true, optional: false, required: false
  public get catalog() {
    return this.getStringAttribute('catalog');
  }

  // disabled - computed: true, optional: false, required: false
  public get disabled() {
    return this.getBooleanAttribute('disabled');
  }

  // dnssec_status - computed: true, optional: false, required: false
  public get dnssecStatus() {
    return this.getStringAttribute('dnssec_status');
  }

  // expired - computed: true, optional: false, required: false
  public get expired() {
    return this.getBooleanAttribute('expired');
  }

  // internal - computed: true, optional: false, required: false
  public get internal() {
    return this.getBooleanAttribute('internal');
  }

  // last_modified - computed: true, optional: false, required: false
  public get lastModified() {
    return this.getStringAttribute('last_modified');
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

  // soa_serial - computed: true, optional: false, required: false
  public get soaSerial() {
    return this.getStringAttribute('soa_serial');
  }

  // sync_failed - computed: true, optional: false, required: false
  public get syncFailed() {
    return this.getBooleanAttribute('sync_failed');
  }

  // type - computed: true, optional: false, required: false
  public get type() {
    return this.getStringAttribute('type');
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
