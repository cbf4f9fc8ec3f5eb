import { ApiError } from "../../api-error";
import { fieldsKind } from "./fields";
import { uint16, type Value } from "./value";
import { nextText } from "./zone-words";

/** URI (RFC 7553); the address in its normal form. */
export interface UniformResourceData {
  readonly type: "URI";
  readonly priority: number;
  readonly weight: number;
  readonly uri: string;
}

/** A path from the root is taken as a file's. */
function normalForm(text: string): string {
  const whole = text.replace(/^\/(?!\/)/, "file:///").replace(/^\/\//, "file://");
  if (!URL.canParse(whole)) throw new ApiError("Invalid URI: The format of the URI could not be determined.");
  return new URL(whole).href;
}

const uri: Value<string> = {
  read: normalForm,
  parse: (words) => normalForm(nextText(words)),
  print: (text) => `"${text}"`,
  key: (text) => text,
  json: (name, value) => ({ [name]: value }),
};

/** URI records. */
export const uniformResource = fieldsKind<UniformResourceData>("URI", {
  priority: { value: uint16, parameter: "uriPriority", renewed: "newUriPriority", member: "priority" },
  weight: { value: uint16, parameter: "uriWeight", renewed: "newUriWeight", member: "weight" },
  uri: { value: uri, parameter: "uri", renewed: "newUri" },
});
