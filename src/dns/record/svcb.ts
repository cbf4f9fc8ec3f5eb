import type { Fqdn } from "../name";
import { domainName, type RestField, uint16 } from "./field";
import { fieldsInOrder } from "./record-type";
import { parseSvcParams, printSvcParams, type SvcParam } from "./svc-params";

/** How to reach a service (RFC 9460); HTTPS records have the same value. */
export interface ServiceBinding<T extends string> {
  readonly type: T;
  /** The lowest is tried first; 0 makes the record an alias. */
  readonly priority: number;
  /** The root stands for the record's own name, or, in an alias, for no service at all. */
  readonly target: Fqdn;
  /** In the order of their numbers, each at most once. */
  readonly params: readonly SvcParam[];
}

/** How to reach a service of any kind (RFC 9460). */
export type SvcbData = ServiceBinding<"SVCB">;

const params: RestField<readonly SvcParam[]> = {
  rest: true,
  optional: true,
  parse: parseSvcParams,
  print: printSvcParams,
};

/** The fields of a service binding, shared with HTTPS. */
export const serviceBindingFields = { priority: uint16, target: domainName, params };

/** Written as `1 dns.lab.test. alpn=dot`. */
export const svcb = fieldsInOrder<SvcbData>("SVCB", 64, serviceBindingFields);
