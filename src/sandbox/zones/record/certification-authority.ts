import { fieldsKind } from "./fields";
import { quotedText, uint8, type Value } from "./value";

/** CAA (RFC 8659 4.1); the tag in lower case. */
export interface CertificationAuthorityData {
  readonly type: "CAA";
  readonly flags: number;
  readonly tag: string;
  readonly value: string;
}

const tag: Value<string> = {
  ...quotedText,
  read: (text) => text.toLowerCase(),
  parse: (words) => quotedText.parse(words).toLowerCase(),
  print: (text) => text,
};

/** CAA records. */
export const certificationAuthority = fieldsKind<CertificationAuthorityData>("CAA", {
  flags: { value: uint8, parameter: "flags", renewed: "newFlags" },
  tag: { value: tag, parameter: "tag", renewed: "newTag" },
  value: { value: quotedText, parameter: "value", renewed: "newValue" },
});
