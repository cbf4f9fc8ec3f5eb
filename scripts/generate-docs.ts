/**
 * Writes the reference in `docs/` from the schemas and the examples, and the page of faults from their catalogue. With `--check` it
 * writes nothing and fails if a page is not what it would write.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import catalogue from "../test/faults/catalogue.json";
import { ownSchema } from "./own-schema";
import { renderFaults } from "./docs/faults-page";
import { renderPages } from "./docs/pages";

const root = join(__dirname, "..");
const docs = join(root, "docs");
const folders = ["resources", "data-sources", "functions"];

const pages = new Map([...renderPages(ownSchema(), join(root, "examples")), ["faults.md", renderFaults(catalogue)]]);
const stale = folders
  .flatMap((folder) =>
    existsSync(join(docs, folder)) ? readdirSync(join(docs, folder)).map((file) => `${folder}/${file}`) : [],
  )
  .filter((path) => !pages.has(path));

if (process.argv.includes("--check")) {
  const wrong = [...pages].filter(([path, text]) => !isCurrent(join(docs, path), text)).map(([path]) => path);
  for (const path of [...wrong, ...stale]) console.error(`docs/${path} is not current`);
  if (wrong.length + stale.length > 0) {
    console.error("Run `npm run generate` and commit what it changes.");
    process.exitCode = 1;
  }
} else {
  for (const path of stale) rmSync(join(docs, path));
  for (const [path, text] of pages) {
    mkdirSync(dirname(join(docs, path)), { recursive: true });
    writeFileSync(join(docs, path), text);
  }
  console.log(`wrote ${pages.size} pages`);
}

function isCurrent(file: string, text: string): boolean {
  return existsSync(file) && readFileSync(file, "utf8") === text;
}
