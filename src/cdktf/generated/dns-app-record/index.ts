// https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_app_record
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface DnsAppRecordConfig extends cdktf.TerraformMetaArguments {
  /**
  * The name of the app, as it is installed on the server.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_app_record#app_name DnsAppRecord#app_name}
  */
  readonly appName: string;
  /**
  * Which of the app's record handlers answers, e.g. `SplitHorizon.SimpleAddress`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_app_record#class_path DnsAppRecord#class_path}
  */
  readonly classPath: string;
  /**
  * A remark that the server keeps with each record. The origin tag is put behind it; together they have 255 bytes.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_app_record#comment DnsAppRecord#comment}
  */
  readonly comment?: string;
  /**
  * Keep the records on the server without answering them.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_app_record#disabled DnsAppRecord#disabled}
  */
  readonly disabled?: boolean | cdktf.IResolvable;
  /**
  * Seconds after which the server deletes the records by itself; 0 for never.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_app_record#expiry_ttl DnsAppRecord#expiry_ttl}
  */
  readonly expiryTtl?: number;
  /**
  * The full name of the record set, in the zone; `*` as its first label makes it a wildcard.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_app_record#name DnsAppRecord#name}
  */
  readonly name: string;
  /**
  * What the handler is told; most take JSON.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_app_record#record_data DnsAppRecord#record_data}
  */
  readonly recordData?: string;
  /**
  * How long resolvers may keep it: seconds (`3600`) or a duration (`1h`).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_app_record#ttl DnsAppRecord#ttl}
  */
  readonly ttl?: string;
  /**
  * The zone the record set is in.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_app_record#zone DnsAppRecord#zone}
  */
  readonly zone: string;
}

/**
* Represents a {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_app_record technitium_dns_app_record}
*/
export class DnsAppRecord extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "technitium_dns_app_record";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a DnsAppRecord resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the DnsAppRecord to import
  * @param importFromId The id of the existing DnsAppRecord that should be imported. Refer to the {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_app_record#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the DnsAppRecord to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "technitium_dns_app_record", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_app_record technitium_dns_app_record} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options DnsAppRecordConfig
  */
  public constructor(scope: Construct, id: string, config: DnsAppRecordConfig) {
    super(scope, id, {
      terraformResourceType: 'technitium_dns_app_record',
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
    this._appName = config.appName;
    this._classPath = config.classPath;
    this._comment = config.comment;
    this._disabled = config.disabled;
    this._expiryTtl = config.expiryTtl;
    this._name = config.name;
    this._recordData = config.recordData;
    this._ttl = config.ttl;
    this._zone = config.zone;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // app_name - computed: false, optional: false, required: true
  private _appName?: string; 
  public get appName() {
    return this.getStringAttribute('app_name');
  }
  public set appName(value: string) {
    this._appName = value;
  }
  // Temporarily expose input value. Use with caution.
  public get appNameInput() {
    return this._appName;
  }

  // class_path - computed: false, optional: false, required: true
  private _classPath?: string; 
  public get classPath() {
    return this.getStringAttribute('class_path');
  }
  public set classPath(value: string) {
    this._classPath = value;
  }
  // Temporarily expose input value. Use with caution.
  public get classPathInput() {
    return this._classPath;
  }

  // comment - computed: false, optional: true, required: false
  private _comment?: string; 
  public get comment() {
    return this.getStringAttribute('comment');
  }
  public set comment(value: string) {
    this._comment = value;
  }
  public resetComment() {
    this._comment = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get commentInput() {
    return this._comment;
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

  // expiry_ttl - computed: true, optional: true, required: false
  private _expiryTtl?: number; 
  public get expiryTtl() {
    return this.getNumberAttribute('expiry_ttl');
  }
  public set expiryTtl(value: number) {
    this._expiryTtl = value;
  }
  public resetExpiryTtl() {
    this._expiryTtl = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get expiryTtlInput() {
    return this._expiryTtl;
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

  // origin - computed: true, optional: false, required: false
  public get origin() {
    return this.getStringAttribute('origin');
  }

  // owner - computed: true, optional: false, required: false
  public get owner() {
    return this.getStringAttribute('owner');
  }

  // record_data - computed: true, optional: true, required: false
  private _recordData?: string; 
  public get recordData() {
    return this.getStringAttribute('record_data');
  }
  public set recordData(value: string) {
    this._recordData = value;
  }
  public resetRecordData() {
    this._recordData = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get recordDataInput() {
    return this._recordData;
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

  // zone - computed: false, optional: false, required: true
  private _zone?: string; 
  public get zone() {
    return this.getStringAttribute('zone');
  }
  public set zone(value: string) {
    this._zone = value;
  }
  // Temporarily expose input value. Use with caution.
  public get zoneInput() {
    return this._zone;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      app_name: cdktf.stringToTerraform(this._appName),
      class_path: cdktf.stringToTerraform(this._classPath),
      comment: cdktf.stringToTerraform(this._comment),
      disabled: cdktf.booleanToTerraform(this._disabled),
      expiry_ttl: cdktf.numberToTerraform(this._expiryTtl),
      name: cdktf.stringToTerraform(this._name),
      record_data: cdktf.stringToTerraform(this._recordData),
      ttl: cdktf.stringToTerraform(this._ttl),
      zone: cdktf.stringToTerraform(this._zone),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      app_name: {
        value: cdktf.stringToHclTerraform(this._appName),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      class_path: {
        value: cdktf.stringToHclTerraform(this._classPath),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      comment: {
        value: cdktf.stringToHclTerraform(this._comment),
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
      expiry_ttl: {
        value: cdktf.numberToHclTerraform(this._expiryTtl),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      name: {
        value: cdktf.stringToHclTerraform(this._name),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      record_data: {
        value: cdktf.stringToHclTerraform(this._recordData),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      ttl: {
        value: cdktf.stringToHclTerraform(this._ttl),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      zone: {
        value: cdktf.stringToHclTerraform(this._zone),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
