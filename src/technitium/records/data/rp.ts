import { fqdnFromServer, ROOT } from "../../../dns/name";
import { mailboxAddress, parseMailbox } from "../../../dns/record/mailbox";
import type { RpData } from "../../../dns/record/rp";
import { parsed } from "../../transport/reply-fields";
import { dataCodec } from "./codec";

/** contract/dns/34: a mailbox reads back as an address, and either part may be missing. */
export const rp = dataCodec<RpData>(
  (rData) => ({
    type: "RP",
    mailbox: parsed(rData, "mailbox", (text) => (text === "" ? ROOT : parseMailbox(text))),
    txtDomain: parsed(rData, "txtDomain", fqdnFromServer),
  }),
  ({ mailbox, txtDomain }) => ({ mailbox: mailboxAddress(mailbox), txtDomain }),
);
