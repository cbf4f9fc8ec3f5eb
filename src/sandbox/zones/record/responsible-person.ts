import { fieldsKind } from "./fields";
import { domainName, mailbox, type Value } from "./value";
import { unicodeName } from "../domain-name";

/** RP (RFC 1183 2.2); the mailbox as a mail address. */
export interface ResponsiblePersonData {
  readonly type: "RP";
  readonly mailbox: string;
  readonly txtDomain: string;
}

/** Shown empty when it is the root, unlike other names. */
const textName: Value<string> = { ...domainName, json: (name, value) => ({ [name]: value }) };

const plain = fieldsKind<ResponsiblePersonData>("RP", {
  mailbox: { value: mailbox, parameter: "mailbox", renewed: "newMailbox", fallback: "" },
  txtDomain: { value: textName, parameter: "txtDomain", renewed: "newTxtDomain", fallback: "" },
});

/** RP records. The server shows the mailbox, not the name, in Unicode as `txtDomainIdn`. */
export const responsiblePerson: typeof plain = {
  ...plain,
  json: (data) => ({ ...plain.json(data), txtDomainIdn: unicodeName(data.mailbox) }),
};
