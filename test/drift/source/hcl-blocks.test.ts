import * as fc from "fast-check";
import { hclBlocks } from "../../../src/drift/source/hcl-blocks";

const found = (text: string): readonly string[] => hclBlocks(text).map(({ resource, line }) => `${resource}:${line}`);

it("finds resource blocks and the lines they begin in", () => {
  expect(found('resource "a" "b" {\n}\n\nresource "a" "c" {}\n')).toEqual(["a.b:1", "a.c:4"]);
});

it("takes labels without quotes and Windows line ends", () => {
  expect(found("\r\nresource a b-c {\r\n}\r\n")).toEqual(["a.b-c:2"]);
});

it("passes over other blocks, and over what only looks like one", () => {
  const text = `
# resource "no" "comment" {
// resource "no" "comment" {
/* resource "no" "comment" {
*/ resource "a" "after" {}
data "a" "data" {}
locals {
  resource = "resource \\"no\\" \\"text\\" {"
  nested   = "\${jsonencode({ a = "}" })} resource \\"no\\" {"
  literal  = "$\${not open"
  script   = <<-EOT
    resource "no" "heredoc" {
    } } }
    EOT
  plain = <<END
resource "no" "heredoc" {
END
}
resource "a" "last" {
  dynamic "resource" { content {} }
}
`;
  expect(found(text)).toEqual(["a.after:5", "a.last:19"]);
});

it("ends, without an error, for any text", () => {
  const pieces = fc.constantFrom(
    '"',
    "{",
    "}",
    "${",
    "%{",
    "<<EOT\n",
    "<<-A",
    "\\",
    "\n",
    "#",
    "/*",
    "*/",
    "resource",
    " ",
    "x",
    "$${",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (parts) =>
      expect(Array.isArray(hclBlocks(parts.join("")))).toBe(true),
    ),
  );
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => expect(Array.isArray(hclBlocks(text))).toBe(true)));
});
