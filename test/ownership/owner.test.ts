import { InvalidValue } from "../../src/dns/invalid-value";
import { DEFAULT_OWNER, isOwner, parseOwner } from "../../src/ownership/owner";

it.each(["a", "0", "lab-net", "site.b_2", "x".repeat(32), DEFAULT_OWNER])("takes %s as an owner", (text) => {
  expect(parseOwner(text)).toBe(text);
});

it.each(["", "-a", ".a", "A", "a b", "a]", "x".repeat(33), "ü", "a\n"])("takes no owner %j", (text) => {
  expect(isOwner(text)).toBe(false);
  expect(() => parseOwner(text)).toThrow(InvalidValue);
  expect(() => parseOwner(text)).toThrow("1 to 32 of a-z");
});
