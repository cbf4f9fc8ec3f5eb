import { normalUri, type UriData } from "../../../dns/record/uri";
import { number, parsed } from "../../transport/reply-fields";
import { dataCodec } from "./codec";

/** contract/dns/35 */
export const uri = dataCodec<UriData>(
  (rData) => ({
    type: "URI",
    priority: number(rData, "priority"),
    weight: number(rData, "weight"),
    uri: parsed(rData, "uri", normalUri),
  }),
  (data) => ({ uriPriority: data.priority, uriWeight: data.weight, uri: data.uri }),
);
