import { parseRecordData, printRecordData } from "../../../src/dns/record";
import { printCharacters } from "../../../src/dns/record/character-string";

const hostile: readonly string[] = [
  'say "hi"',
  "back\\slash \\010 \\\\",
  "a|b||c",
  "<script>alert(1)</script>",
  "\u001b[31mred\u001b[0m\u0007",
  "::error file=x::y",
  "`rm -rf /` $(id) ${HOME} %PATH%",
  "; comment ( open ) close",
  " leading and trailing ",
  "line\r\nbreak\ttab",
  "\u007f\u0001",
  "\\# 4 00112233",
  "[terraform lab 0123456789ab]",
  "%{ if true }${var.x}%{ endif }",
];

it.each(hostile)("stores %j exactly as it is in TXT, CAA and NAPTR", (text) => {
  const printed = printCharacters(text);
  expect(parseRecordData("TXT", printed)).toEqual({ type: "TXT", strings: [text] });
  expect(parseRecordData("CAA", `0 issue ${printed}`)).toMatchObject({ value: text });
  expect(parseRecordData("NAPTR", `1 2 ${printed} ${printed} ${printed} .`)).toMatchObject({
    flags: text,
    services: text,
    regexp: text,
  });
  expect(printRecordData(parseRecordData("TXT", printed))).toBe(printed);
});

it("stores a text of 4000 bytes, cut into strings of 255", () => {
  const text = "0123456789abcdef".repeat(250);
  const data = parseRecordData("TXT", `"${text}"`);
  expect(data.strings.map((string) => string.length)).toEqual([...new Array<number>(15).fill(255), 175]);
  expect(data.strings.join("")).toBe(text);
});
