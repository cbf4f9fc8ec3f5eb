import type { Fqdn } from "../name";
import { domainName } from "./field";
import { fieldsInOrder } from "./record-type";

/** The server's own type: answers address queries with those of another name, also at a zone's apex. */
export interface AnameData {
  readonly type: "ANAME";
  readonly target: Fqdn;
}

/** Written as `www.lab.test.`. */
export const aname = fieldsInOrder<AnameData>("ANAME", 65280, { target: domainName });
