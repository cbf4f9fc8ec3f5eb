import { fqdnFromServer } from "../../../dns/name";
import { mailboxAddress, parseMailbox } from "../../../dns/record/mailbox";
import type { SoaData } from "../../../dns/record/soa";
import { ttlFromSeconds, type Ttl } from "../../../dns/ttl";
import { number, parsed, type Branch } from "../../transport/reply-fields";
import { onWire } from "../../transport/wire-name";
import { dataCodec, sameName } from "./codec";

/** contract/dns/32: it can only be updated. */
export const soa = dataCodec<SoaData>(
  (rData) => ({
    type: "SOA",
    primaryNameServer: parsed(rData, "primaryNameServer", fqdnFromServer),
    responsiblePerson: parsed(rData, "responsiblePerson", parseMailbox),
    serial: number(rData, "serial"),
    refresh: seconds(rData, "refresh"),
    retry: seconds(rData, "retry"),
    expire: seconds(rData, "expire"),
    minimum: seconds(rData, "minimum"),
  }),
  (data) => ({
    primaryNameServer: onWire(data.primaryNameServer),
    responsiblePerson: mailboxAddress(data.responsiblePerson),
    serial: data.serial,
    refresh: data.refresh,
    retry: data.retry,
    expire: data.expire,
    minimum: data.minimum,
  }),
  sameName,
);

function seconds(rData: Branch, key: string): Ttl {
  return ttlFromSeconds(number(rData, key));
}
