import fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { InvalidValue } from "../../src/dns/invalid-value";
import { parseFqdn } from "../../src/dns/name";
import { commentBudget, commentProblem, parseComment, printComment } from "../../src/ownership/comment";
import { DEFAULT_OWNER, parseOwner } from "../../src/ownership/owner";
import { printTag, tagFor } from "../../src/ownership/tag";
import { fqdn } from "../dns/arbitrary";
import { owner, recordTypeName } from "./arbitrary";

const nas = { name: parseFqdn("nas.lab.test"), type: "A" };

/** Texts that look like tags, and pieces of them, among texts of any characters. */
const hostileText = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary", maxLength: 10 }),
      fc.constantFrom(
        " ",
        "[terraform ",
        "]",
        "[terraform lab 542ef436eca5]",
        " [terraform terraform 0123456789ab]",
        "\n",
        "\u202e",
        "{",
        "\\n",
        "😀",
      ),
    ),
    { maxLength: 5 },
  )
  .map((parts) => parts.join(""));

it("gives every text back exactly, whatever it looks like", () => {
  fc.assert(
    fc.property(hostileText, owner, fqdn, recordTypeName, (text, by, name, type) => {
      fc.pre(Buffer.byteLength(text) <= commentBudget(by));
      const comment = printComment({ text, owner: by, name, type });
      expect(parseComment(comment)).toEqual({ text, tag: tagFor(by, { name, type }) });
    }),
  );
});

it("puts the text, a blank and the tag into a comment, and the tag alone when there is no text", () => {
  const tag = printTag(tagFor(DEFAULT_OWNER, nas));
  expect(printComment({ text: "printer, floor 3", owner: DEFAULT_OWNER, ...nas })).toBe(`printer, floor 3 ${tag}`);
  expect(printComment({ text: "", owner: DEFAULT_OWNER, ...nas })).toBe(tag);
  expect(parseComment(tag)).toEqual({ text: "", tag: tagFor(DEFAULT_OWNER, nas) });
});

it("leaves a comment without a tag at its end as it is", () => {
  const forged = ["x[terraform lab 542ef436eca5]", "[terraform lab 542ef436eca5] x", "made by hand", "", " "];
  for (const comment of forged) expect(parseComment(comment)).toEqual({ text: comment, tag: null });
});

it("takes only the last tag of several, and leaves the others in the text", () => {
  const comment = printComment({ text: "[terraform other 0123456789ab]", owner: DEFAULT_OWNER, ...nas });
  expect(parseComment(comment)).toEqual({ text: "[terraform other 0123456789ab]", tag: tagFor(DEFAULT_OWNER, nas) });
});

it.each(["x", "é", "漢", "😀"])("lets a comment of %s grow to 255 bytes exactly and no further", (character) => {
  const by = parseOwner("lab-net");
  const size = Buffer.byteLength(character);
  const budget = commentBudget(by);
  const full = character.repeat(Math.floor(budget / size)) + "x".repeat(budget % size);
  const comment = printComment({ text: full, owner: by, ...nas });
  expect(Buffer.byteLength(comment)).toBe(255);
  expect(comment.length).toBeLessThanOrEqual(255);
  expect(commentProblem(full, by)).toBeNull();

  expect(commentProblem(`${full}x`, by)).toContain(`it has ${budget + 1} bytes in UTF-8, at most ${budget} are left`);
  expect(() => printComment({ text: `${full}x`, owner: by, ...nas })).toThrow(InvalidValue);
  expect(() => printComment({ text: `${full}x`, owner: by, ...nas })).toThrow(`it has ${budget + 1} bytes`);
});

it("leaves at least 197 bytes to the user, and 220 beside the default owner", () => {
  expect(commentBudget(DEFAULT_OWNER)).toBe(220);
  expect(commentBudget(parseOwner("x".repeat(32)))).toBe(197);
  expect(commentProblem("é".repeat(200), DEFAULT_OWNER)).toContain(
    'it has 400 bytes in UTF-8, at most 220 are left of the server\'s 255 beside the tag of owner "terraform"',
  );
});

it.each([
  ["nul\u0000", "U+0000"],
  ["line one\nline two", "U+000A"],
  ["carriage\rreturn", "U+000D"],
  ["tab\tstop", "U+0009"],
  ["\u001b[31m", "U+001B"],
  ["del\u007f", "U+007F"],
  ["next\u0085line", "U+0085"],
  ["separator\u2028", "U+2028"],
  ["half \ud83d", "half of a character"],
])("tells what is wrong with the comment %j", (text, problem) => {
  expect(commentProblem(text, DEFAULT_OWNER)).toContain(problem);
});

it.each([
  "",
  "made by hand",
  "é 漢字 😀 \u202eright\u200f",
  '{"disabled":true}',
  "C:\\new",
  '"quoted" ; semi',
  "<b>`x`</b>",
  "[terraform lab 542ef436eca5]",
  "  padded  ",
  "::error::x",
])("has nothing against the comment %j", (text) => {
  expect(commentProblem(text, DEFAULT_OWNER)).toBeNull();
});

it("refuses of the comments that real servers kept only those with control characters", () => {
  const file = readFileSync(join(__dirname, "../contract/dns/55-comment-contents.json"), "utf8");
  const { steps } = JSON.parse(file) as {
    readonly steps: readonly { readonly call?: string; readonly params?: { readonly comments?: string } }[];
  };
  const comments = steps.flatMap(({ call, params }) =>
    call === "zones/records/add" && params?.comments !== undefined ? [params.comments] : [],
  );
  const refused = comments.filter((comment) => commentProblem(comment, DEFAULT_OWNER) !== null);
  expect(comments.length).toBeGreaterThan(8);
  expect(refused).toEqual(comments.filter((comment) => /\p{Cc}/u.test(comment)));
});
