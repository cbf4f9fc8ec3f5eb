import { fieldsKind } from "./fields";
import { domainName, quotedText, uint16, type Value } from "./value";

/** NAPTR (RFC 3403). */
export interface NamingAuthorityData {
  readonly type: "NAPTR";
  readonly order: number;
  readonly preference: number;
  readonly flags: string;
  readonly services: string;
  readonly regexp: string;
  readonly replacement: string;
}

/** The one name in a record that is compared letter by letter. */
const exactName: Value<string> = { ...domainName, key: (name) => name };

function text(part: string, renewed: string) {
  return { value: quotedText, parameter: `naptr${part}`, renewed, fallback: "", member: part.toLowerCase() };
}

/** NAPTR records. */
export const namingAuthority = fieldsKind<NamingAuthorityData>("NAPTR", {
  order: { value: uint16, parameter: "naptrOrder", renewed: "naptrNewOrder", member: "order" },
  preference: { value: uint16, parameter: "naptrPreference", renewed: "naptrNewPreference", member: "preference" },
  flags: text("Flags", "naptrNewFlags"),
  services: text("Services", "naptrNewServices"),
  regexp: text("Regexp", "naptrNewRegexp"),
  replacement: {
    value: exactName,
    parameter: "naptrReplacement",
    renewed: "naptrNewReplacement",
    fallback: "",
    member: "replacement",
  },
});
