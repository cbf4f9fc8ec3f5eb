import * as fc from "fast-check";
import MarkdownIt from "markdown-it";
import { fenced, inlineCode, inlineText } from "../../../src/drift/format/markdown-escape";
import { visible } from "../../../src/drift/format/visible";
import { render, reportOf } from "../fixtures/render";
import { SCENARIOS } from "../fixtures/scenarios";
import { elements, parseXml, textOf } from "../fixtures/xml";

const markdown = new MarkdownIt({ html: true, linkify: true, xhtmlOut: true });

const toElements = (text: string): ReturnType<typeof parseXml> => parseXml(`<page>${markdown.render(text)}</page>`);

const nasty = fc.string({
  unit: fc.constantFrom(
    "`",
    "|",
    "*",
    "_",
    "[",
    "]",
    "(",
    ")",
    "<",
    ">",
    "&",
    "\\",
    "!",
    "#",
    "@",
    "~",
    ":",
    "$",
    "{",
    "}",
    "-",
    "=",
    "+",
    ".",
    "1",
    "a",
    " ",
    "\n",
    "www.",
    "http://",
    "&amp;",
    "</code>",
    "-->",
    "é",
  ),
  maxLength: 30,
});

it("shows any text as it is, and nothing of it is obeyed", () => {
  fc.assert(
    fc.property(nasty, (text) => {
      const root = toElements(`| a | b |\n|---|---|\n| ${inlineCode(text)} | x |\n`);
      expect(elements(root, "td")).toHaveLength(2);
      expect(elements(root, "code").map(textOf)).toEqual([visible(text)]);
      expect(elements(root, "a")).toEqual([]);
    }),
  );
});

it("shows any words as they are, and nothing of them is obeyed", () => {
  fc.assert(
    fc.property(nasty, (text) => {
      const paragraph = `${inlineText(text)}x`;
      const root = toElements(paragraph);
      expect(textOf(root).trim().replace(/\s+/g, " ")).toBe(`${visible(text)}x`.trim().replace(/\s+/g, " "));
      expect(
        root.children
          .flatMap(({ name, children }) => [name, ...children.map((child) => child.name)])
          .filter((name) => name !== "p"),
      ).toEqual([]);
    }),
  );
});

it("makes fences that no content can close", () => {
  fc.assert(
    fc.property(
      fc.array(
        nasty.map((text) => visible(text)),
        { maxLength: 5 },
      ),
      (lines) => {
        const root = toElements(fenced(lines, "diff"));
        expect(elements(root, "pre")).toHaveLength(1);
        expect(elements(root, "code").map(textOf)).toEqual([`${lines.join("\n")}\n`]);
      },
    ),
  );
});

it.each(Object.keys(SCENARIOS))("begins with the marker and fits into a comment: %s", (scenario) => {
  const text = render(reportOf(scenario), "markdown");
  expect(text.split("\n")[0]).toBe("<!-- technitium-drift: lab -->");
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(60_000);
});

it("counts what does not fit", () => {
  const text = render(reportOf("many"), "markdown");
  const rows = text.match(/^\| \*\*changed\*\*/gm)?.length ?? 0;
  expect(text).toContain(`\n${10_000 - rows} more are in the report's artifact.\n`);
  const details = text.match(/<details>/g)?.length ?? 0;
  expect(text).toContain(`Details of ${rows - details} more are in the report's artifact.`);
});

it("cannot be left by a folder's name in its marker", () => {
  const text = render({ ...reportOf("healthy"), directory: 'x --> <script>--y\n"' }, "markdown");
  const [marker] = text.split("\n");
  expect(marker).toMatch(/^<!-- [^<>]*-->$/);
  expect(marker?.slice(4, -3)).not.toContain("--");
});
