import type { Fqdn } from "../name";
import { domainName } from "./field";
import { fieldsInOrder } from "./record-type";

/** A name server of a zone or a delegation (RFC 1035 3.3.11). Glue is no part of it: it lives in A and AAAA records. */
export interface NsData {
  readonly type: "NS";
  readonly nameServer: Fqdn;
}

/** Written as `ns1.lab.test.`. */
export const ns = fieldsInOrder<NsData>("NS", 2, { nameServer: domainName });
