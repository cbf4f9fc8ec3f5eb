import type { Fqdn } from "../name";
import { domainName } from "./field";
import { fieldsInOrder } from "./record-type";

/** The canonical name behind an alias (RFC 1035 3.3.1). */
export interface CnameData {
  readonly type: "CNAME";
  readonly target: Fqdn;
}

/** Written as `www.lab.test.`. */
export const cname = fieldsInOrder<CnameData>("CNAME", 5, { target: domainName });
