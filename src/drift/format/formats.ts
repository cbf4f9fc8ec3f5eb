import type { Format } from "./format";
import { github } from "./github";
import { html } from "./html";
import { json } from "./json";
import { junit } from "./junit";
import { markdown } from "./markdown";
import { sarif } from "./sarif";
import { text } from "./text";

/** Every format, by name. A new one is a file and a line here. */
export const FORMATS: ReadonlyMap<string, Format> = new Map(
  [text, json, junit, sarif, markdown, github, html].map((format) => [format.name, format]),
);
