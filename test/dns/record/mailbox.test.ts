import fc from "fast-check";

import { parseFqdn, ROOT } from "../../../src/dns/name";
import { mailboxAddress, parseMailbox } from "../../../src/dns/record/mailbox";

it.each([
  ["admin@lab.example", "admin.lab.example"],
  ["admin.lab.example", "admin.lab.example"],
  ["first.last@lab.example", "first\\.last.lab.example"],
  [".", ""],
])("reads the mailbox %s as the name %j", (text, name) => {
  expect(parseMailbox(text)).toBe(name);
});

it("writes a mailbox as the address that the server answers, and reads that back", () => {
  const local = fc.stringMatching(/^[a-z0-9]{1,8}(\.[a-z0-9]{1,8}){0,2}$/);
  fc.assert(
    fc.property(local, (name) => {
      const mailbox = parseMailbox(`${name}@lab.example`);
      expect(mailboxAddress(mailbox)).toBe(`${name}@lab.example`);
      expect(parseMailbox(mailboxAddress(mailbox))).toBe(mailbox);
    }),
  );
});

it("has no address for the root, and no domain for a name of one label", () => {
  expect(mailboxAddress(ROOT)).toBe("");
  expect(mailboxAddress(parseFqdn("invalid"))).toBe("invalid");
});
