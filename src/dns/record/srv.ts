import type { Fqdn } from "../name";
import { domainName, uint16 } from "./field";
import { fieldsInOrder } from "./record-type";

/** A server for a service (RFC 2782); the root as target says that there is none. */
export interface SrvData {
  readonly type: "SRV";
  /** The lowest is tried first. */
  readonly priority: number;
  readonly weight: number;
  readonly port: number;
  readonly target: Fqdn;
}

/** Written as `0 5 5060 sip.lab.test.`. */
export const srv = fieldsInOrder<SrvData>("SRV", 33, {
  priority: uint16,
  weight: uint16,
  port: uint16,
  target: domainName,
});
