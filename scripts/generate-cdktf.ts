/**
 * Writes what is made from the schemas and from the constructs' doc comments: the classes for CDK for Terraform in
 * `src/cdktf/generated/`, and the page `docs/cdktf-api.md`. With `--check` it writes nothing and fails if a file is not what it would write.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { renderApiPage } from "./cdktf/api/api-page";
import { generateClasses } from "./cdktf/generate-classes";
import { ownSchema } from "./own-schema";

const root = join(__dirname, "..");
const classesFolder = "src/cdktf/generated";
const apiPage = "docs/cdktf-api.md";

async function wanted(): Promise<ReadonlyMap<string, string>> {
  const classes = await generateClasses("cdktf", ownSchema());
  const page = renderApiPage(join(root, "src", "cdktf"), classes);
  return new Map([
    ...[...classes].map(([path, source]) => [`${classesFolder}/${path}`, source] as const),
    [apiPage, page],
  ]);
}

/** The generated files that are there. */
function present(): readonly string[] {
  const folder = join(root, classesFolder);
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
}

async function main(): Promise<void> {
  const files = await wanted();
  const stale = present().filter((path) => !files.has(path));
  const wrong = [...files].filter(([path, text]) => !isCurrent(join(root, path), text));
  if (process.argv.includes("--check")) {
    const paths = [...wrong.map(([path]) => path), ...stale];
    for (const path of paths) console.error(`${path} is not current`);
    if (paths.length === 0) return;
    throw new Error("Run `npm run generate` and commit what it changes.");
  }
  for (const path of stale) rmSync(join(root, path));
  for (const [path, text] of wrong) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  console.log(`${wrong.length} of ${files.size} files for CDK written`);
}

function isCurrent(file: string, text: string): boolean {
  return existsSync(file) && readFileSync(file, "utf8") === text;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
