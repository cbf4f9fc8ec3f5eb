import type { Fqdn } from "../name";
import { domainName, uint16 } from "./field";
import { fieldsInOrder } from "./record-type";

/** A mail server of a domain (RFC 1035 3.3.9); the root as exchange says that there is none (RFC 7505). */
export interface MxData {
  readonly type: "MX";
  /** The lowest is tried first. */
  readonly preference: number;
  readonly exchange: Fqdn;
}

/** Written as `10 mail.lab.test.`. */
export const mx = fieldsInOrder<MxData>("MX", 15, { preference: uint16, exchange: domainName });
