import { fieldsKind } from "./fields";
import { domainName, uint16 } from "./value";

/** SRV (RFC 2782). */
export interface ServiceData {
  readonly type: "SRV";
  readonly priority: number;
  readonly weight: number;
  readonly port: number;
  readonly target: string;
}

/** SRV records. */
export const service = fieldsKind<ServiceData>("SRV", {
  priority: { value: uint16, parameter: "priority", renewed: "newPriority" },
  weight: { value: uint16, parameter: "weight", renewed: "newWeight" },
  port: { value: uint16, parameter: "port", renewed: "newPort" },
  target: { value: domainName, parameter: "target", renewed: "newTarget", wasValue: true },
});
