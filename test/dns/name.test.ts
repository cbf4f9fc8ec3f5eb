import fc from "fast-check";

import { InvalidValue } from "../../src/dns/invalid-value";
import {
  absoluteName,
  compareFqdn,
  fqdnFromServer,
  isSubdomain,
  isWildcard,
  labels,
  parentName,
  parseFqdn,
  printFqdn,
  relativeName,
  ROOT,
} from "../../src/dns/name";
import { fqdn } from "./arbitrary";

it("gives a name back after printing it", () => {
  fc.assert(fc.property(fqdn, (name) => parseFqdn(printFqdn(name)) === name));
});

it("reads every spelling of a name as the same name", () => {
  fc.assert(
    fc.property(fqdn, fc.boolean(), fc.infiniteStream(fc.boolean()), (name, dot, choices) => {
      fc.pre(name !== ROOT);
      let spelled = "";
      for (const character of name) {
        spelled += choices.next().value === true && /[a-z]/.test(character) ? character.toUpperCase() : character;
      }
      return parseFqdn(dot ? `${spelled}.` : spelled) === name;
    }),
  );
});

it.each([
  ["WwW.Lab.Example.", "www.lab.example"],
  [".", ""],
  ["single", "single"],
  ["*.lab.example", "*.lab.example"],
  ["_sip._udp.lab.example", "_sip._udp.lab.example"],
  ["0/25.2.0.192.in-addr.arpa", "0/25.2.0.192.in-addr.arpa"],
  ["\\097b.example", "ab.example"],
  ["\\065b.example", "ab.example"],
  ["a\\.b.example", "a\\.b.example"],
  ["a\\046b.example", "a\\.b.example"],
  ["two\\032words.example", "two\\032words.example"],
  ["two\\ words.example", "two\\032words.example"],
  ["a\\\\b.example", "a\\\\b.example"],
  ["\\255.example", "\\255.example"],
  ["$a.example", "\\$a.example"],
])("reads %s as %s", (text, name) => {
  expect(parseFqdn(text)).toBe(name);
});

it.each([
  ["bücher.example", "xn--bcher-kva.example"],
  ["BÜCHER.example", "xn--bcher-kva.example"],
  ["emoji😀.example", "xn--emoji-3224d.example"],
  ["straße.example", "xn--strae-oqa.example"],
  ["bücher。example", "xn--bcher-kva.example"],
  ["１２３.example", "123.example"],
  ["１２３", "123"],
])("converts the Unicode name %s to %s, as the server does", (text, name) => {
  expect(parseFqdn(text)).toBe(name);
});

it.each([
  ["", "it is empty"],
  ["@", "no short form"],
  ["a@b.example", '"@"'],
  ["a..b", "a label is empty"],
  [".a", "a label is empty"],
  ["..", "a label is empty"],
  ["two words", "character 32 must be written as \\032"],
  ["line\nbreak", "character 10"],
  ['quo"te', 'must be written as \\"'],
  ["semi;colon", "must be written as \\;"],
  ["a\\", "escapes nothing"],
  ["a\\25", "three digits"],
  ["a\\256", "three digits"],
  ["ü b.example", "IDNA"],
  ["ü%41.example", "IDNA"],
  ["ü\\.b.example", "IDNA"],
  ["\u200d.example", "IDNA"],
])("refuses %j and says why", (text, reason) => {
  expect(() => parseFqdn(text)).toThrow(InvalidValue);
  expect(() => parseFqdn(text)).toThrow(reason);
});

it("takes a label of 63 characters and no longer one, counting an escape as one", () => {
  expect(parseFqdn(`${"x".repeat(63)}.example`)).toHaveLength(71);
  expect(parseFqdn("\\032".repeat(63))).toHaveLength(252);
  expect(() => parseFqdn(`${"x".repeat(64)}.example`)).toThrow("a label has 64 characters, at most 63");
  expect(() => parseFqdn("\\032".repeat(64))).toThrow("a label has 64 characters, at most 63");
  expect(() => parseFqdn("ü".repeat(80))).toThrow(InvalidValue);
});

it("takes a name of 253 characters and no longer one, except from the server, which stores 255", () => {
  const long = `${`${"x".repeat(60)}.`.repeat(4)}${"y".repeat(9)}`;
  expect(long).toHaveLength(253);
  expect(parseFqdn(long)).toBe(long);
  expect(parseFqdn(`${long}.`)).toBe(long);
  expect(() => parseFqdn(`${long}z`)).toThrow("it has 254 characters, at most 253");
  expect(fqdnFromServer(`${long}zz`)).toHaveLength(255);
  expect(() => fqdnFromServer(`${long}zzz`)).toThrow("it has 256 characters, at most 255");
});

it("reads the server's empty name and its dot as the root", () => {
  expect(fqdnFromServer("")).toBe(ROOT);
  expect(fqdnFromServer(".")).toBe(ROOT);
});

it("finds every ancestor of a name, and no name that merely ends alike", () => {
  fc.assert(
    fc.property(fqdn, (name) => {
      for (let above = parentName(name); above !== null; above = parentName(above)) {
        expect(isSubdomain(name, above)).toBe(true);
        expect(isSubdomain(above, name)).toBe(false);
      }
    }),
  );
  expect(isSubdomain(parseFqdn("xlab.example"), parseFqdn("lab.example"))).toBe(false);
  expect(isSubdomain(parseFqdn("a\\.lab.example"), parseFqdn("lab.example"))).toBe(false);
  expect(isSubdomain(parseFqdn("a\\\\.lab.example"), parseFqdn("lab.example"))).toBe(true);
});

it("takes a name apart into labels that make it up again", () => {
  fc.assert(fc.property(fqdn, (name) => labels(name).join(".") === name));
  expect(labels(ROOT)).toEqual([]);
  expect(labels(parseFqdn("a\\.b.c"))).toEqual(["a\\.b", "c"]);
});

it("turns a name into one seen from its zone and back", () => {
  fc.assert(
    fc.property(fqdn, fqdn, (first, zone) => {
      fc.pre(first.length + zone.length < 200 && first !== ROOT);
      const name = absoluteName(first, zone);
      expect(absoluteName(relativeName(name, zone) ?? "", zone)).toBe(name);
    }),
  );
  expect(relativeName(parseFqdn("lab.example"), parseFqdn("lab.example"))).toBe("@");
  expect(relativeName(parseFqdn("www.other.example"), parseFqdn("lab.example"))).toBeNull();
  expect(absoluteName("www.lab.example.", parseFqdn("lab.example"))).toBe("www.lab.example");
  expect(absoluteName("www", parseFqdn("lab.example"))).toBe("www.lab.example");
  expect(absoluteName("@", parseFqdn("lab.example"))).toBe("lab.example");
});

it("orders parents before children and children by their names", () => {
  const names = ["b.lab", "lab", "a.b.lab", "a.lab", "", "example", "*.lab"].map((name) => fqdnFromServer(name));
  expect([...names].sort(compareFqdn)).toEqual(["", "example", "lab", "*.lab", "a.lab", "b.lab", "a.b.lab"]);
  fc.assert(fc.property(fqdn, fqdn, (a, b) => Math.sign(compareFqdn(a, b)) === -Math.sign(compareFqdn(b, a))));
});

it("knows a wildcard by its first label alone", () => {
  expect(["*", "*.lab", "a.*.lab", "\\*.lab", "a*.lab"].map((text) => isWildcard(parseFqdn(text)))).toEqual([
    true,
    true,
    false,
    true,
    false,
  ]);
});

it("never fails on a text otherwise than by InvalidValue", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
      try {
        expect(parseFqdn(printFqdn(parseFqdn(text)))).toBe(parseFqdn(text));
      } catch (error) {
        expect(error).toBeInstanceOf(InvalidValue);
      }
    }),
  );
});
