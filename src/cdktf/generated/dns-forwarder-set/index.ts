// https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_forwarder_set
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface DnsForwarderSetConfig extends cdktf.TerraformMetaArguments {
  /**
  * A remark that the server keeps with each record. The origin tag is put behind it; together they have 255 bytes.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_forwarder_set#comment DnsForwarderSet#comment}
  */
  readonly comment?: string;
  /**
  * Keep the records on the server without answering them.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_forwarder_set#disabled DnsForwarderSet#disabled}
  */
  readonly disabled?: boolean | cdktf.IResolvable;
  /**
  * Seconds after which the server deletes the records by itself; 0 for never.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_forwarder_set#expiry_ttl DnsForwarderSet#expiry_ttl}
  */
  readonly expiryTtl?: number;
  /**
  * The servers that queries for the name, and for all below it, are sent to.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_forwarder_set#forwarders DnsForwarderSet#forwarders}
  */
  readonly forwarders: DnsForwarderSetForwarders[] | cdktf.IResolvable;
  /**
  * The full name of the record set, in the zone; `*` as its first label makes it a wildcard.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_forwarder_set#name DnsForwarderSet#name}
  */
  readonly name: string;
  /**
  * The zone the record set is in.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_forwarder_set#zone DnsForwarderSet#zone}
  */
  readonly zone: string;
}
export interface DnsForwarderSetForwarders {
  /**
  * Check the answers' signatures.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_forwarder_set#dnssec_validation DnsForwarderSet#dnssec_validation}
  */
  readonly dnssecValidation?: boolean | cdktf.IResolvable;
  /**
  * The server that is asked: an address, a name with its address (`dns.example (10.0.0.1)`), a URL for `Https`, or `this-server`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_forwarder_set#forwarder DnsForwarderSet#forwarder}
  */
  readonly forwarder: string;
  /**
  * The forwarder with the lowest number is asked first; those with the same number share the queries.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_forwarder_set#priority DnsForwarderSet#priority}
  */
  readonly priority?: number;
  /**
  * How queries travel: `Udp`, `Tcp`, `Tls`, `Https`, `Quic`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_forwarder_set#protocol DnsForwarderSet#protocol}
  */
  readonly protocol?: string;
  /**
  * The proxy's address or name, with `Http` and `Socks5`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_forwarder_set#proxy_address DnsForwarderSet#proxy_address}
  */
  readonly proxyAddress?: string;
  /**
  * The password of `proxy_username`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_forwarder_set#proxy_password DnsForwarderSet#proxy_password}
  */
  readonly proxyPassword?: string;
  /**
  * The proxy's port.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_forwarder_set#proxy_port DnsForwarderSet#proxy_port}
  */
  readonly proxyPort?: number;
  /**
  * The way there: the server's own proxy, none, or one named here: `DefaultProxy`, `NoProxy`, `Http`, `Socks5`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_forwarder_set#proxy_type DnsForwarderSet#proxy_type}
  */
  readonly proxyType?: string;
  /**
  * Who we are to the proxy.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_forwarder_set#proxy_username DnsForwarderSet#proxy_username}
  */
  readonly proxyUsername?: string;
}

export function dnsForwarderSetForwardersToTerraform(struct?: DnsForwarderSetForwarders | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    dnssec_validation: cdktf.booleanToTerraform(struct!.dnssecValidation),
    forwarder: cdktf.stringToTerraform(struct!.forwarder),
    priority: cdktf.numberToTerraform(struct!.priority),
    protocol: cdktf.stringToTerraform(struct!.protocol),
    proxy_address: cdktf.stringToTerraform(struct!.proxyAddress),
    proxy_password: cdktf.stringToTerraform(struct!.proxyPassword),
    proxy_port: cdktf.numberToTerraform(struct!.proxyPort),
    proxy_type: cdktf.stringToTerraform(struct!.proxyType),
    proxy_username: cdktf.stringToTerraform(struct!.proxyUsername),
  }
}


export function dnsForwarderSetForwardersToHclTerraform(struct?: DnsForwarderSetForwarders | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    dnssec_validation: {
      value: cdktf.booleanToHclTerraform(struct!.dnssecValidation),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    forwarder: {
      value: cdktf.stringToHclTerraform(struct!.forwarder),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    priority: {
      value: cdktf.numberToHclTerraform(struct!.priority),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    protocol: {
      value: cdktf.stringToHclTerraform(struct!.protocol),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    proxy_address: {
      value: cdktf.stringToHclTerraform(struct!.proxyAddress),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    proxy_password: {
      value: cdktf.stringToHclTerraform(struct!.proxyPassword),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    proxy_port: {
      value: cdktf.numberToHclTerraform(struct!.proxyPort),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    proxy_type: {
      value: cdktf.stringToHclTerraform(struct!.proxyType),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    proxy_username: {
      value: cdktf.stringToHclTerraform(struct!.proxyUsername),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class DnsForwarderSetForwardersOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DnsForwarderSetForwarders | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._dnssecValidation !== undefined) {
      hasAnyValues = true;
      internalValueResult.dnssecValidation = this._dnssecValidation;
    }
    if (this._forwarder !== undefined) {
      hasAnyValues = true;
      internalValueResult.forwarder = this._forwarder;
    }
    if (this._priority !== undefined) {
      hasAnyValues = true;
      internalValueResult.priority = this._priority;
    }
    if (this._protocol !== undefined) {
      hasAnyValues = true;
      internalValueResult.protocol = this._protocol;
    }
    if (this._proxyAddress !== undefined) {
      hasAnyValues = true;
      internalValueResult.proxyAddress = this._proxyAddress;
    }
    if (this._proxyPassword !== undefined) {
      hasAnyValues = true;
      internalValueResult.proxyPassword = this._proxyPassword;
    }
    if (this._proxyPort !== undefined) {
      hasAnyValues = true;
      internalValueResult.proxyPort = this._proxyPort;
    }
    if (this._proxyType !== undefined) {
      hasAnyValues = true;
      internalValueResult.proxyType = this._proxyType;
    }
    if (this._proxyUsername !== undefined) {
      hasAnyValues = true;
      internalValueResult.proxyUsername = this._proxyUsername;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DnsForwarderSetForwarders | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._dnssecValidation = undefined;
      this._forwarder = undefined;
      this._priority = undefined;
      this._protocol = undefined;
      this._proxyAddress = undefined;
      this._proxyPassword = undefined;
      this._proxyPort = undefined;
      this._proxyType = undefined;
      this._proxyUsername = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._dnssecValidation = value.dnssecValidation;
      this._forwarder = value.forwarder;
      this._priority = value.priority;
      this._protocol = value.protocol;
      this._proxyAddress = value.proxyAddress;
      this._proxyPassword = value.proxyPassword;
      this._proxyPort = value.proxyPort;
      this._proxyType = value.proxyType;
      this._proxyUsername = value.proxyUsername;
    }
  }

  // dnssec_validation - computed: true, optional: true, required: false
  private _dnssecValidation?: boolean | cdktf.IResolvable; 
  public get dnssecValidation() {
    return this.getBooleanAttribute('dnssec_validation');
  }
  public set dnssecValidation(value: boolean | cdktf.IResolvable) {
    this._dnssecValidation = value;
  }
  public resetDnssecValidation() {
    this._dnssecValidation = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get dnssecValidationInput() {
    return this._dnssecValidation;
  }

  // forwarder - computed: false, optional: false, required: true
  private _forwarder?: string; 
  public get forwarder() {
    return this.getStringAttribute('forwarder');
  }
  public set forwarder(value: string) {
    this._forwarder = value;
  }
  // Temporarily expose input value. Use with caution.
  public get forwarderInput() {
    return this._forwarder;
  }

  // priority - computed: true, optional: true, required: false
  private _priority?: number; 
  public get priority() {
    return this.getNumberAttribute('priority');
  }
  public set priority(value: number) {
    this._priority = value;
  }
  public resetPriority() {
    this._priority = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get priorityInput() {
    return this._priority;
  }

  // protocol - computed: true, optional: true, required: false
  private _protocol?: string; 
  public get protocol() {
    return this.getStringAttribute('protocol');
  }
  public set protocol(value: string) {
    this._protocol = value;
  }
  public resetProtocol() {
    this._protocol = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get protocolInput() {
    return this._protocol;
  }

  // proxy_address - computed: false, optional: true, required: false
  private _proxyAddress?: string; 
  public get proxyAddress() {
    return this.getStringAttribute('proxy_address');
  }
  public set proxyAddress(value: string) {
    this._proxyAddress = value;
  }
  public resetProxyAddress() {
    this._proxyAddress = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get proxyAddressInput() {
    return this._proxyAddress;
  }

  // proxy_password - computed: false, optional: true, required: false
  private _proxyPassword?: string; 
  public get proxyPassword() {
    return this.getStringAttribute('proxy_password');
  }
  public set proxyPassword(value: string) {
    this._proxyPassword = value;
  }
  public resetProxyPassword() {
    this._proxyPassword = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get proxyPasswordInput() {
    return this._proxyPassword;
  }

  // proxy_port - computed: false, optional: true, required: false
  private _proxyPort?: number; 
  public get proxyPort() {
    return this.getNumberAttribute('proxy_port');
  }
  public set proxyPort(value: number) {
    this._proxyPort = value;
  }
  public resetProxyPort() {
    this._proxyPort = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get proxyPortInput() {
    return this._proxyPort;
  }

  // proxy_type - computed: true, optional: true, required: false
  private _proxyType?: string; 
  public get proxyType() {
    return this.getStringAttribute('proxy_type');
  }
  public set proxyType(value: string) {
    this._proxyType = value;
  }
  public resetProxyType() {
    this._proxyType = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get proxyTypeInput() {
    return this._proxyType;
  }

  // proxy_username - computed: false, optional: true, required: false
  private _proxyUsername?: string; 
  public get proxyUsername() {
    return this.getStringAttribute('proxy_username');
  }
  public set proxyUsername(value: string) {
    this._proxyUsername = value;
  }
  public resetProxyUsername() {
    this._proxyUsername = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get proxyUsernameInput() {
    return this._proxyUsername;
  }
}

export class DnsForwarderSetForwardersList extends cdktf.ComplexList {
  public internalValue? : DnsForwarderSetForwarders[] | cdktf.IResolvable

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
  public get(index: number): DnsForwarderSetForwardersOutputReference {
    return new DnsForwarderSetForwardersOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_forwarder_set technitium_dns_forwarder_set}
*/
export class DnsForwarderSet extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "technitium_dns_forwarder_set";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a DnsForwarderSet resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the DnsForwarderSet to import
  * @param importFromId The id of the existing DnsForwarderSet that should be imported. Refer to the {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_forwarder_set#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the DnsForwarderSet to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "technitium_dns_forwarder_set", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dns_forwarder_set technitium_dns_forwarder_set} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options DnsForwarderSetConfig
  */
  public constructor(scope: Construct, id: string, config: DnsForwarderSetConfig) {
    super(scope, id, {
      terraformResourceType: 'technitium_dns_forwarder_set',
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
    this._comment = config.comment;
    this._disabled = config.disabled;
    this._expiryTtl = config.expiryTtl;
    this._forwarders.internalValue = config.forwarders;
    this._name = config.name;
    this._zone = config.zone;
  }

  // ==========
  // ATTRIBUTES
  // ==========

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

  // forwarders - computed: false, optional: false, required: true
  private _forwarders = new DnsForwarderSetForwardersList(this, "forwarders", true);
  public get forwarders() {
    return this._forwarders;
  }
  public putForwarders(value: DnsForwarderSetForwarders[] | cdktf.IResolvable) {
    this._forwarders.internalValue = value;
  }
  // Temporarily expose input value. Use with caution.
  public get forwardersInput() {
    return this._forwarders.internalValue;
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
      comment: cdktf.stringToTerraform(this._comment),
      disabled: cdktf.booleanToTerraform(this._disabled),
      expiry_ttl: cdktf.numberToTerraform(this._expiryTtl),
      forwarders: cdktf.listMapper(dnsForwarderSetForwardersToTerraform, false)(this._forwarders.internalValue),
      name: cdktf.stringToTerraform(this._name),
      zone: cdktf.stringToTerraform(this._zone),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
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
      forwarders: {
        value: cdktf.listMapper(dnsForwarderSetForwardersToTerraform, false)(this._forwarders.internalValue),
        isBlock: false,
        type: "any",
        storageClassType: "DnsForwarderSetForwardersList",
      },
      name: {
        value: cdktf.stringToHclTerraform(this._name),
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
