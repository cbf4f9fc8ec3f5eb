import { kindOf, typeOf } from "../zones/record";
import type { AnsweredRecord } from "./resolve";

/** No zone has this name, so that every name in a record is written out in full, with its dot at the end. */
const noOrigin = "\0";

/** A record as zone files write it after owner and ttl: `MX 10 mail.lab.test.` */
export function printAnswer({ data }: Pick<AnsweredRecord, "data">): string {
  return `${typeOf(data)} ${kindOf(data).print(data, noOrigin)}`;
}
