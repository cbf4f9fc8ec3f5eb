import type { Fqdn } from "../name";
import type { Ttl } from "../ttl";
import { domainName, seconds, uint32 } from "./field";
import { fieldsInOrder } from "./record-type";
import { mailbox } from "./rp";

/** The head of a zone (RFC 1035 3.3.13). The server lets it be changed, never added or deleted. */
export interface SoaData {
  readonly type: "SOA";
  readonly primaryNameServer: Fqdn;
  /** A mailbox written as a name. */
  readonly responsiblePerson: Fqdn;
  readonly serial: number;
  readonly refresh: Ttl;
  readonly retry: Ttl;
  readonly expire: Ttl;
  /** How long the absence of a name may be remembered (RFC 2308). */
  readonly minimum: Ttl;
}

/** Written as `ns1.lab.test. admin.lab.test. 1 900 300 604800 900`. */
export const soa = fieldsInOrder<SoaData>("SOA", 6, {
  primaryNameServer: domainName,
  responsiblePerson: mailbox,
  serial: uint32,
  refresh: seconds,
  retry: seconds,
  expire: seconds,
  minimum: seconds,
});
