import { ApiError } from "../../api-error";
import { isIpv4Text, parseAddress } from "../ip-text";
import { fieldsKind } from "./fields";
import type { RecordKind } from "./kind";
import type { Value } from "./value";
import type { ZoneWords } from "./zone-words";

/** A (RFC 1035 3.4.1) and AAAA (RFC 3596 2.2): one address in its canonical text. */
export interface AddressData {
  readonly type: "A" | "AAAA";
  readonly address: string;
}

function kind(type: AddressData["type"]): RecordKind<AddressData> {
  const ofFamily = (text: string): string => {
    const address = parseAddress(text);
    if (isIpv4Text(address) !== (type === "A")) throw new ApiError("Invalid IP address family.");
    return address;
  };
  const value: Value<string> = {
    read: ofFamily,
    parse: (words) => ofFamily(nextAddress(words)),
    print: (address) => address,
    key: (address) => address,
    json: (name, address) => ({ [name]: address }),
  };
  const plain = fieldsKind<AddressData>(type, {
    address: { value, parameter: "ipAddress", renewed: "newIpAddress", wasValue: true },
  });
  return {
    ...plain,
    read(parameters, context) {
      const text = parameters.optional("ipAddress") ?? parameters.optional("value");
      if (text === "request-ip-address" && context.clientAddress !== undefined)
        return { type, address: ofFamily(context.clientAddress) };
      return plain.read(parameters, context);
    },
  };
}

/** A records. */
export const address4 = kind("A");

/** AAAA records. */
export const address6 = kind("AAAA");

function nextAddress(words: ZoneWords): string {
  const word = words.next();
  if (word === null) throw new ApiError("Value cannot be null. (Parameter 'ipString')");
  return word;
}
