import fc from "fast-check";

import { InvalidValue } from "../../../src/dns/invalid-value";
import {
  knownRecordTypes,
  parseRecordData,
  parseRecordType,
  printRecordData,
  recordKey,
  recordTypeCode,
  sameRecordData,
} from "../../../src/dns/record";
import { anyOf } from "../arbitrary";
import { knownRecordData, recordData, unknownRecordData } from "./record-data";

const arbitraries = [...Object.entries(knownRecordData), ["TYPE65300…", unknownRecordData] as const];

it.each(arbitraries)("gives the data of a record back after printing it: %s", (_type, arbitrary) => {
  fc.assert(
    fc.property(arbitrary, (data) => {
      expect(parseRecordData(data.type, printRecordData(data))).toEqual(data);
    }),
  );
});

it.each(arbitraries)("prints only ASCII without control characters: %s", (_type, arbitrary) => {
  fc.assert(fc.property(arbitrary, (data) => /^[ -~]*$/.test(printRecordData(data))));
});

it("has one key for equal data and different keys for different data", () => {
  const equal = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  fc.assert(
    fc.property(recordData, recordData, (one, other) => {
      expect(sameRecordData(one, structuredClone(one))).toBe(true);
      expect(recordKey(one) === recordKey(other)).toBe(equal(one, other));
      expect(sameRecordData(one, other)).toBe(equal(one, other));
    }),
  );
});

it("does not take two types with the same text for the same record", () => {
  const cname = parseRecordData("CNAME", "www.lab.test");
  const ptr = parseRecordData("PTR", "www.lab.test");
  expect(sameRecordData(cname, ptr)).toBe(false);
  expect(recordKey(cname)).not.toBe(recordKey(ptr));
});

it("reads the same data when blanks are added around and between the words", () => {
  fc.assert(
    fc.property(recordData, fc.constantFrom(" ", "\t", "  \t "), (data, blank) => {
      const printed = printRecordData(data);
      const spread = printed.includes('"') ? printed : printed.replaceAll(" ", blank);
      expect(parseRecordData(data.type, `${blank}${spread}${blank}`)).toEqual(data);
    }),
  );
});

it("reads the same data when every character of a quoted text is written as an escape", () => {
  const octet = (character: string) => `\\${character.charCodeAt(0).toString().padStart(3, "0")}`;
  fc.assert(
    fc.property(knownRecordData.TXT, (data) => {
      if (data.type !== "TXT") throw new Error("not a TXT record");
      const spelled = data.strings.map((string) => `"${Array.from(string, octet).join("")}"`).join(" ");
      expect(parseRecordData("TXT", spelled)).toEqual(data);
    }),
  );
});

it("never fails on a text otherwise than by InvalidValue, and what it reads it can print and read again", () => {
  const unit = fc.oneof(
    anyOf('0123456789abc."\\ ;()=,@#\t\n-'),
    fc.constantFrom("\\# ", "\\032", " . ", "alpn=", "10 "),
    fc.string({ unit: "binary", maxLength: 1 }),
  );
  const types = fc.constantFrom(...knownRecordTypes, "TYPE65300" as const);
  fc.assert(
    fc.property(types, fc.string({ unit, maxLength: 30 }), (type, text) => {
      try {
        const data = parseRecordData(type, text);
        expect(parseRecordData(type, printRecordData(data))).toEqual(data);
      } catch (error) {
        expect(error).toBeInstanceOf(InvalidValue);
        expect(error).toMatchObject({ code: "record-value", text });
      }
    }),
    { numRuns: 3000 },
  );
});

it.each([
  ["a", "A"],
  ["Mx", "MX"],
  ["TYPE15", "MX"],
  ["type65300", "TYPE65300"],
  ["65300", "TYPE65300"],
  ["OPENPGPKEY", "TYPE61"],
  ["TYPE61", "TYPE61"],
  ["65280", "ANAME"],
])("reads the type %s as %s", (text, type) => {
  expect(parseRecordType(text)).toBe(type);
});

it.each([
  ["", "there is no such type"],
  ["BOGUS", "there is no such type"],
  ["TYPE", "there is no such type"],
  ["TYPE-1", "there is no such type"],
  ["TYPE123456", "there is no such type"],
  ["constructor", "there is no such type"],
  ["__proto__", "there is no such type"],
  ["TYPE0", "not from 1 to 65535"],
  ["70000", "not from 1 to 65535"],
  ["FWD", "no zone-file form"],
  ["app", "no zone-file form"],
  ["TYPE65281", "no zone-file form"],
])("refuses the type %j: %s", (text, reason) => {
  expect(() => parseRecordType(text)).toThrow(InvalidValue);
  expect(() => parseRecordType(text)).toThrow(reason);
});

it("knows the registry's numbers of its types, each once", () => {
  const codes = knownRecordTypes.map(recordTypeCode);
  expect(new Set(codes).size).toBe(knownRecordTypes.length);
  for (const type of knownRecordTypes) expect(parseRecordType(`TYPE${recordTypeCode(type)}`)).toBe(type);
  expect(recordTypeCode("TYPE65300")).toBe(65300);
});
