import type { Fqdn } from "../name";
import { domainName } from "./field";
import { fieldsInOrder } from "./record-type";

/** The name of an address (RFC 1035 3.3.12). */
export interface PtrData {
  readonly type: "PTR";
  readonly target: Fqdn;
}

/** Written as `nas.lab.test.`. */
export const ptr = fieldsInOrder<PtrData>("PTR", 12, { target: domainName });
