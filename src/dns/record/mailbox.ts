import { InvalidValue } from "../invalid-value";
import { type Fqdn, labels, parentName, parseFqdn, ROOT } from "../name";

/**
 * Reads a mailbox as the name that DNS keeps it in (RFC 1035 8): either that name, or an address. In an address the dots before
 * the `@` belong to the first label, so `a.b@lab.test` is `a\.b.lab.test`. `"."` is no mailbox at all.
 * @throws InvalidValue
 */
export function parseMailbox(text: string): Fqdn {
  const at = text.indexOf("@");
  if (at === -1 || text.charAt(at - 1) === "\\") return parseFqdn(text);
  const local = text.slice(0, at);
  const domain = text.slice(at + 1);
  if (local === "" || domain === "")
    throw new InvalidValue("domain-name", text, "a mailbox has a name before and a domain after the @");
  return parseFqdn(`${local.replace(/\\?\./g, "\\.")}.${domain}`);
}

/** The mailbox as an address, as the server answers it: `admin@lab.test`; `""` for none. */
export function mailboxAddress(mailbox: Fqdn): string {
  const domain = parentName(mailbox);
  const local = labels(mailbox)[0]?.replaceAll("\\.", ".") ?? "";
  return domain === null || domain === ROOT ? local : `${local}@${domain}`;
}
