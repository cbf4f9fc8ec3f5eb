import { fieldsKind } from "./fields";
import { domainName, uint16 } from "./value";

/** MX (RFC 1035 3.3.9); the root as exchange means no mail at all (RFC 7505). */
export interface MailExchangeData {
  readonly type: "MX";
  readonly preference: number;
  readonly exchange: string;
}

/** MX records. */
export const mailExchange = fieldsKind<MailExchangeData>("MX", {
  preference: { value: uint16, parameter: "preference", renewed: "newPreference" },
  exchange: { value: domainName, parameter: "exchange", renewed: "newExchange", wasValue: true },
});
