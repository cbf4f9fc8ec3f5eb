import type { UnknownData, UnknownType } from "../../../dns/record/unknown";
import { text } from "../../transport/reply-fields";
import { dataCodec, type DataCodec } from "./codec";

/** The codec of a type without a form of its own (contract/dns/39). */
export function unknownType(type: UnknownType): DataCodec<UnknownData> {
  return dataCodec(
    (rData) => ({ type, hex: text(rData, "value").replaceAll(":", "").toUpperCase() }),
    ({ hex }) => ({ rdata: hex }),
    () => "newRData",
  );
}
