import fc from "fast-check";

import { fqdnFromServer, parseFqdn } from "../../src/dns/name";
import { parseOwner } from "../../src/ownership/owner";
import { findTag, isTagOf, printTag, tagFor, tagLength } from "../../src/ownership/tag";
import { fqdn } from "../dns/arbitrary";
import { owner, recordTypeName } from "./arbitrary";

it("stays the tag that is on the servers already", () => {
  const tag = tagFor(parseOwner("lab-net"), { name: parseFqdn("printer.lab.test"), type: "A" });
  expect(printTag(tag)).toBe("[terraform lab-net 542ef436eca5]");
});

it("is found at the end of any text, and gives back its owner and digest", () => {
  fc.assert(
    fc.property(owner, fqdn, recordTypeName, fc.string({ unit: "binary" }), (by, name, type, text) => {
      const tag = tagFor(by, { name, type });
      expect(findTag(text + printTag(tag))).toEqual({ tag, start: text.length });
      expect(printTag(tag)).toHaveLength(tagLength(by));
      expect(printTag(tag)).toMatch(/^[ -~]+$/);
    }),
  );
});

it("fits the record set that it was made for, and no other", () => {
  const set = { by: owner, name: fqdn, type: recordTypeName };
  fc.assert(
    fc.property(fc.record(set), fc.record(set), (one, other) => {
      const tag = tagFor(one.by, one);
      expect(isTagOf(tag, one)).toBe(true);
      expect(isTagOf(tag, other)).toBe(one.name === other.name && one.type === other.type);
      expect(isTagOf({ ...tag, owner: other.by }, one)).toBe(one.by === other.by);
    }),
  );
});

it("does not let owner, name and type run together", () => {
  const digest = (by: string, name: string, type: string) =>
    tagFor(parseOwner(by), { name: fqdnFromServer(name), type }).digest;
  expect(digest("lab", "nas.test", "A")).not.toBe(digest("labn", "as.test", "A"));
  expect(digest("lab", "nas.test", "A")).not.toBe(digest("lab", "nas", "A"));
  expect(digest("lab", "a", "AAA")).not.toBe(digest("lab", "aa", "AA"));
  expect(digest("a", "", "A")).not.toBe(digest("a", "a", ""));
});

it.each([
  "",
  "]",
  "[terraform lab 542ef436eca5",
  "[terraform lab 542ef436eca5] ",
  "[terraform lab 542ef436eca5]]",
  "[terraform lab 542ef436eca5]\n",
  "[terraform lab 542EF436ECA5]",
  "[terraform lab 542ef436eca]",
  "[terraform lab 542ef436eca50]",
  "[terraform lab  542ef436eca5]",
  "[terraform  542ef436eca5]",
  "[terraform 542ef436eca5]",
  "[terraform LAB 542ef436eca5]",
  "[terraform -lab 542ef436eca5]",
  "[terraform l\u0430b 542ef436eca5]",
  `[terraform ${"x".repeat(33)} 542ef436eca5]`,
  "[Terraform lab 542ef436eca5]",
  "[terraform\u00a0lab 542ef436eca5]",
  "terraform lab 542ef436eca5",
])("is not seen in %j", (text) => {
  expect(findTag(text)).toBeNull();
});
