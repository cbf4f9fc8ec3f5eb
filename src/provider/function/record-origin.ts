import { parseFqdn } from "../../dns/name";
import { parseRecordType } from "../../dns/record";
import { parseComment } from "../../ownership/comment";
import { scopeOfDhcpComment } from "../../ownership/dhcp-signature";
import { isTagOf } from "../../ownership/tag";
import { computed, defineFunction, object, string } from "../../terraform";
import { parseArgument } from "./parse-argument";

const origin = object({
  origin: computed(string, {
    description: "`tagged` (a tag made for this record), `copied` (a tag made for another one), `dhcp` or `manual`.",
  }),
  owner: computed(string, { nullable: true, description: "The owner in the tag." }),
  scope: computed(string, { nullable: true, description: "The DHCP scope that wrote the record." }),
  comment: computed(string, { description: "The remark without the tag." }),
});

/** `provider::technitium::record_origin("nas.lab.test", "A", "printer [terraform lab 87e5c384b761]")`. */
export const recordOriginFunction = defineFunction({
  name: "record_origin",
  summary: "Who made a record, told by its comment.",
  description:
    "Takes the comment of a record apart, as the server shows it: whose origin tag it carries, if that tag was made for this name and type, " +
    "or which DHCP scope wrote it. A comment alone does not tell of a PTR record that DHCP wrote on servers before 15.0, which has none.",
  parameters: {
    name: { type: string, description: "The record's full name." },
    type: { type: string, description: "The record's type; `FWD` and `APP` too." },
    comment: { type: string, description: "The record's comment; empty for none." },
  },
  returns: origin,
  call: ({ name, type, comment }) => {
    const set = {
      name: parseArgument("name", name, parseFqdn),
      type: parseArgument("type", type, (text) =>
        /^(?:fwd|app)$/i.test(text) ? text.toUpperCase() : parseRecordType(text),
      ),
    };
    const { text, tag } = parseComment(comment);
    const scope = tag === null ? scopeOfDhcpComment(comment) : null;
    const untagged = scope === null ? "manual" : "dhcp";
    return {
      origin: tag === null ? untagged : isTagOf(tag, set) ? "tagged" : "copied",
      owner: tag?.owner ?? null,
      scope,
      comment: scope === null ? text : "",
    };
  },
});
