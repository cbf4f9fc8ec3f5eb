import type { Fqdn } from "../name";
import { domainName } from "./field";
import { fieldsInOrder } from "./record-type";

/** The name that a whole subtree is redirected to (RFC 6672). */
export interface DnameData {
  readonly type: "DNAME";
  readonly target: Fqdn;
}

/** Written as `other.test.`. */
export const dname = fieldsInOrder<DnameData>("DNAME", 39, { target: domainName });
