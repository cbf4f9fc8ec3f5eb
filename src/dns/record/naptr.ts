import type { Fqdn } from "../name";
import { characterString, domainName, uint16 } from "./field";
import { fieldsInOrder } from "./record-type";

/** A rule that rewrites a name (RFC 3403). The texts are kept and compared with their case. */
export interface NaptrData {
  readonly type: "NAPTR";
  readonly order: number;
  readonly preference: number;
  readonly flags: string;
  readonly services: string;
  readonly regexp: string;
  readonly replacement: Fqdn;
}

/** Written as `100 10 "U" "E2U+sip" "!^.*$!sip:info@lab.test!" .`. */
export const naptr = fieldsInOrder<NaptrData>("NAPTR", 35, {
  order: uint16,
  preference: uint16,
  flags: characterString,
  services: characterString,
  regexp: characterString,
  replacement: domainName,
});
