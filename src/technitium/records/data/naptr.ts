import { fqdnFromServer } from "../../../dns/name";
import type { NaptrData } from "../../../dns/record/naptr";
import { number, parsed, text } from "../../transport/reply-fields";
import { onWire } from "../../transport/wire-name";
import { dataCodec } from "./codec";

/** contract/dns/35 */
export const naptr = dataCodec<NaptrData>(
  (rData) => ({
    type: "NAPTR",
    order: number(rData, "order"),
    preference: number(rData, "preference"),
    flags: text(rData, "flags"),
    services: text(rData, "services"),
    regexp: text(rData, "regexp"),
    replacement: parsed(rData, "replacement", fqdnFromServer),
  }),
  (data) => ({
    naptrOrder: data.order,
    naptrPreference: data.preference,
    naptrFlags: data.flags,
    naptrServices: data.services,
    naptrRegexp: data.regexp,
    naptrReplacement: onWire(data.replacement),
  }),
  (field) => field.replace("naptr", "naptrNew"),
);
