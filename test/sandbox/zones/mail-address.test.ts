import fc from "fast-check";
import { checkMailHost, mailAddress, mailName } from "../../../src/sandbox/zones/mail-address";

const label = fc.stringMatching(/^[a-z0-9]{1,8}$/);

it("an address survives being written as a name", () => {
  const user = fc.array(label, { minLength: 1, maxLength: 3 }).map((labels) => labels.join("."));
  fc.assert(
    fc.property(user, label, (local, host) => {
      const address = `${local}@${host}.test`;
      expect(mailAddress(mailName(address), "15.2")).toBe(address);
    }),
  );
});

it.each([
  ["admin.lab.test", "admin@lab.test"],
  ["john\\.doe.lab.test", "john.doe@lab.test"],
  ["john.doe@lab.test", "john.doe@lab.test"],
  ["admin", "admin"],
  ["", ""],
])("the responsible person %j is kept as %j", (text, kept) => {
  expect(mailAddress(text, "15.2")).toBe(kept);
});

it.each([
  ["a..b", "An invalid character was found in the mail header: '..'."],
  [".a", "An invalid character was found in the mail header: '.'."],
  ["a b", "The specified string is not in the form required for an e-mail address."],
  ["ab ", "Invalid domain name [ab ]: invalid character [32] was found."],
  ["a;", "An invalid character was found in the mail header: ';'."],
  ["a@.b", "An invalid character was found in the mail header: '.'."],
  ["a+b", "Invalid domain name [a+b]: invalid character [43] was found."],
])("the host %j is refused", (host, message) => {
  expect(() => checkMailHost(host, "15.2")).toThrow(message);
});
