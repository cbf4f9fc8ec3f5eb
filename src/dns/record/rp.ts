import { type Fqdn, printFqdn } from "../name";
import { domainName, type Field, plainText } from "./field";
import { parseMailbox } from "./mailbox";
import { fieldsInOrder } from "./record-type";

/** Who is responsible for a name (RFC 1183 2.2). */
export interface RpData {
  readonly type: "RP";
  /** A mailbox written as a name; the root when there is none. */
  readonly mailbox: Fqdn;
  /** Where a TXT record says more; the root when there is none. */
  readonly txtDomain: Fqdn;
}

/** A mailbox, written as a name or as an address; printed as a name. */
export const mailbox: Field<Fqdn> = { parse: (token) => parseMailbox(plainText(token)), print: printFqdn };

/** Written as `admin.lab.test. about.lab.test.`. */
export const rp = fieldsInOrder<RpData>("RP", 17, { mailbox, txtDomain: domainName });
