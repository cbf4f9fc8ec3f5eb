// https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dhcp_reservation
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface DhcpReservationConfig extends cdktf.TerraformMetaArguments {
  /**
  * A remark that the server keeps with the reservation.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dhcp_reservation#comments DhcpReservation#comments}
  */
  readonly comments?: string;
  /**
  * The host's full name in DNS. Default: the host name with the scope's domain behind it; without a host name, what the client calls itself.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dhcp_reservation#dns_name DhcpReservation#dns_name}
  */
  readonly dnsName?: string;
  /**
  * Keeps the DHCP server's hands off this host's records, on every version of the server, with dynamic DNS on for all others; the provider publishes the A and the PTR record itself. It works by a host name with a dot at its end, from which the server can make no valid name: clients that ask for their name (option 12) are told `nas.` instead of `nas`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dhcp_reservation#dns_shield DhcpReservation#dns_shield}
  */
  readonly dnsShield?: boolean | cdktf.IResolvable;
  /**
  * The TTL of the records that apply puts back. Default: the scope's `dns_ttl`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dhcp_reservation#dns_ttl DhcpReservation#dns_ttl}
  */
  readonly dnsTtl?: string;
  /**
  * The client's hardware address, in any common spelling; it is kept as written.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dhcp_reservation#hardware_address DhcpReservation#hardware_address}
  */
  readonly hardwareAddress: string;
  /**
  * The client's name without the scope's domain. Left out, the name is the one that the client itself tells the server.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dhcp_reservation#host_name DhcpReservation#host_name}
  */
  readonly hostName?: string;
  /**
  * The address that is kept for the client, in the scope's range.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dhcp_reservation#ip_address DhcpReservation#ip_address}
  */
  readonly ipAddress: string;
  /**
  * Whether the host's A record exists as long as the reservation does. Whatever removes it (the end of a lease, a release, the scope or the server going down), the next plan shows it and apply puts it back.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dhcp_reservation#preserve_dns_on_expiry DhcpReservation#preserve_dns_on_expiry}
  */
  readonly preserveDnsOnExpiry?: boolean | cdktf.IResolvable;
  /**
  * The same for the host's PTR record. Default: as `preserve_dns_on_expiry`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dhcp_reservation#preserve_ptr_on_expiry DhcpReservation#preserve_ptr_on_expiry}
  */
  readonly preservePtrOnExpiry?: boolean | cdktf.IResolvable;
  /**
  * The name of the scope that the reservation is in. A reservation follows a scope that is renamed in the same run.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dhcp_reservation#scope DhcpReservation#scope}
  */
  readonly scope: string;
}

/**
* Represents a {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dhcp_reservation technitium_dhcp_reservation}
*/
export class DhcpReservation extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "technitium_dhcp_reservation";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a DhcpReservation resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the DhcpReservation to import
  * @param importFromId The id of the existing DhcpReservation that should be imported. Refer to the {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dhcp_reservation#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the DhcpReservation to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "technitium_dhcp_reservation", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/technitium-iac/technitium/0.1.0/docs/resources/dhcp_reservation technitium_dhcp_reservation} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options DhcpReservationConfig
  */
  public constructor(scope: Construct, id: string, config: DhcpReservationConfig) {
    super(scope, id, {
      terraformResourceType: 'technitium_dhcp_reservation',
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
    this._comments = config.comments;
    this._dnsName = config.dnsName;
    this._dnsShield = config.dnsShield;
    this._dnsTtl = config.dnsTtl;
    this._hardwareAddress = config.hardwareAddress;
    this._hostName = config.hostName;
    this._ipAddress = config.ipAddress;
    this._preserveDnsOnExpiry = config.preserveDnsOnExpiry;
    this._preservePtrOnExpiry = config.preservePtrOnExpiry;
    this._scope = config.scope;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // a_record - computed: true, optional: false, required: false
  public get aRecord() {
    return this.getStringAttribute('a_record');
  }

  // comments - computed: false, optional: true, required: false
  private _comments?: string; 
  public get comments() {
    return this.getStringAttribute('comments');
  }
  public set comments(value: string) {
    this._comments = value;
  }
  public resetComments() {
    this._comments = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get commentsInput() {
    return this._comments;
  }

  // dns_name - computed: true, optional: true, required: false
  private _dnsName?: string; 
  public get dnsName() {
    return this.getStringAttribute('dns_name');
  }
  public set dnsName(value: string) {
    this._dnsName = value;
  }
  public resetDnsName() {
    this._dnsName = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get dnsNameInput() {
    return this._dnsName;
  }

  // dns_protection - computed: true, optional: false, required: false
  public get dnsProtection() {
    return this.getStringAttribute('dns_protection');
  }

  // dns_shield - computed: true, optional: true, required: false
  private _dnsShield?: boolean | cdktf.IResolvable; 
  public get dnsShield() {
    return this.getBooleanAttribute('dns_shield');
  }
  public set dnsShield(value: boolean | cdktf.IResolvable) {
    this._dnsShield = value;
  }
  public resetDnsShield() {
    this._dnsShield = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get dnsShieldInput() {
    return this._dnsShield;
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

  // hardware_address - computed: false, optional: false, required: true
  private _hardwareAddress?: string; 
  public get hardwareAddress() {
    return this.getStringAttribute('hardware_address');
  }
  public set hardwareAddress(value: string) {
    this._hardwareAddress = value;
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

  // ip_address - computed: false, optional: false, required: true
  private _ipAddress?: string; 
  public get ipAddress() {
    return this.getStringAttribute('ip_address');
  }
  public set ipAddress(value: string) {
    this._ipAddress = value;
  }
  // Temporarily expose input value. Use with caution.
  public get ipAddressInput() {
    return this._ipAddress;
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

  // ptr_record - computed: true, optional: false, required: false
  public get ptrRecord() {
    return this.getStringAttribute('ptr_record');
  }

  // scope - computed: false, optional: false, required: true
  private _scope?: string; 
  public get scope() {
    return this.getStringAttribute('scope');
  }
  public set scope(value: string) {
    this._scope = value;
  }
  // Temporarily expose input value. Use with caution.
  public get scopeInput() {
    return this._scope;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      comments: cdktf.stringToTerraform(this._comments),
      dns_name: cdktf.stringToTerraform(this._dnsName),
      dns_shield: cdktf.booleanToTerraform(this._dnsShield),
      dns_ttl: cdktf.stringToTerraform(this._dnsTtl),
      hardware_address: cdktf.stringToTerraform(this._hardwareAddress),
      host_name: cdktf.stringToTerraform(this._hostName),
      ip_address: cdktf.stringToTerraform(this._ipAddress),
      preserve_dns_on_expiry: cdktf.booleanToTerraform(this._preserveDnsOnExpiry),
      preserve_ptr_on_expiry: cdktf.booleanToTerraform(this._preservePtrOnExpiry),
      scope: cdktf.stringToTerraform(this._scope),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      comments: {
        value: cdktf.stringToHclTerraform(this._comments),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      dns_name: {
        value: cdktf.stringToHclTerraform(this._dnsName),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      dns_shield: {
        value: cdktf.booleanToHclTerraform(this._dnsShield),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      dns_ttl: {
        value: cdktf.stringToHclTerraform(this._dnsTtl),
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
      ip_address: {
        value: cdktf.stringToHclTerraform(this._ipAddress),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
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
      scope: {
        value: cdktf.stringToHclTerraform(this._scope),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
