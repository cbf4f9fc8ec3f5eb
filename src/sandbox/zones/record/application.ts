import { fieldsKind } from "./fields";
import { quotedText, type Value } from "./value";
import { nextText } from "./zone-words";

/** APP: the answer comes from an application that the server runs. */
export interface ApplicationData {
  readonly type: "APP";
  readonly appName: string;
  readonly classPath: string;
  readonly data: string;
}

/** Written in base64, or as `-` when it is empty. */
const encodedText: Value<string> = {
  ...quotedText,
  parse(words) {
    const word = nextText(words);
    return word === "-" ? "" : Buffer.from(word, "base64").toString("utf8");
  },
  print: (data) => (data === "" ? "-" : Buffer.from(data).toString("base64")),
};

/** APP records. */
export const application = fieldsKind<ApplicationData>("APP", {
  appName: { value: quotedText, parameter: "appName", wasValue: true },
  classPath: { value: quotedText, parameter: "classPath" },
  data: { value: encodedText, parameter: "recordData", fallback: "", member: "data" },
});
