/** A resource block as it stands in a file. */
export interface SourceBlock {
  /** `technitium_dns_zone.lab` */
  readonly resource: string;
  /** From 1. */
  readonly line: number;
  /** The path of the construct that CDK for Terraform made it from. */
  readonly construct: string | null;
}
