import fc from "fast-check";
import { serverVersions } from "../../../src/sandbox/server-version";
import { completeName } from "../../../src/sandbox/zones/record/zone-words";
import {
  asciiName,
  checkName,
  isName,
  relativeName,
  trimName,
  unicodeName,
} from "../../../src/sandbox/zones/domain-name";

const label = fc.stringMatching(/^[A-Za-z0-9_]{1,12}$/);
const name = fc.array(label, { minLength: 1, maxLength: 5 }).map((labels) => labels.join("."));

it("a name written as seen from a zone is completed to itself", () => {
  fc.assert(
    fc.property(name, name, fc.boolean(), (left, zone, isInside) => {
      const full = isInside ? `${left}.${zone}` : left;
      const shown = relativeName(full, zone);
      expect(completeName(shown, zone).toLowerCase()).toBe(full.toLowerCase());
    }),
  );
});

it("a name in a zone file of the root is written in full", () => {
  expect(relativeName("nas.lab.test", "")).toBe("nas.lab.test.");
  expect(relativeName("LAB.test", "lab.TEST")).toBe("@");
});

it.each(serverVersions)("%s takes names of letters, digits, hyphens, underscores, slashes and a star", (version) => {
  fc.assert(fc.property(name, (text) => expect(isName(text, version)).toBe(true)));
  for (const text of ["", "*", "*.lab.test", "a.*.test", "0/25.77.10.in-addr.arpa", "_sip._tcp.lab.test", "a-b.test"])
    expect(isName(text, version)).toBe(true);
});

it.each([
  ["a b.test", "invalid character [32] was found."],
  ["a*.test", "invalid character [42] was found."],
  ["a..test", "label length cannot be 0 byte."],
  [`${"a".repeat(64)}.test`, "label length cannot exceed 63 bytes."],
  [`${"a.".repeat(128)}a`, "length cannot exceed 255 bytes."],
])("no version takes %j", (text, problem) => {
  for (const version of serverVersions)
    expect(() => checkName(text, version)).toThrow(`Invalid domain name [${text}]: ${problem}`);
});

it("a label may begin or end with a hyphen from 15 on", () => {
  expect(() => checkName("-a.test", "14.3")).toThrow("label cannot start with hyphen.");
  expect(() => checkName("a-.test", "14.3")).toThrow("label cannot end with hyphen.");
  expect(isName("-a-.test", "15.2")).toBe(true);
});

it("13.6 drops dots at the end, later versions at both ends", () => {
  expect(trimName(".a.test..", "13.6")).toBe(".a.test");
  expect(trimName(".a.test..", "14.3")).toBe("a.test");
});

it("a name with Unicode becomes ASCII as a whole in lower case, others keep their case", () => {
  expect(asciiName("NAS.Bücher.Test")).toBe("nas.xn--bcher-kva.test");
  expect(asciiName("NAS.Lab.Test")).toBe("NAS.Lab.Test");
  expect(unicodeName("NAS.XN--BCHER-KVA.test")).toBe("nas.bücher.test");
  expect(unicodeName("nas.lab.test")).toBeUndefined();
});
