import { join } from "node:path";
import { declaredIn, type Exported, exportedBy } from "./declarations";
import { constructSection, functionRow, typeSection } from "./sections";

/**
 * The reference of the constructs, from their doc comments.
 *
 * @param source the folder `src/cdktf`.
 * @param classes the generated source files by their path, `dns-zone/index.ts`.
 */
export function renderApiPage(source: string, classes: ReadonlyMap<string, string>): string {
  const exported = exportedBy(join(source, "constructs", "index.ts"));
  const isProps = (name: string): boolean => name.endsWith("Props") && exported.has(name.slice(0, -"Props".length));
  const names = [...exported].filter(([name]) => !isProps(name));
  const [constructs, others] = [names.filter(isConstruct), names.filter((entry) => !isConstruct(entry))];
  const functions = declaredIn("functions/index.ts", classes.get("functions/index.ts") ?? "");
  return [
    "<!-- Made from the doc comments and the schemas: `npm run generate`. -->",
    "# API of the CDK constructs",
    "Everything here is exported by `terraform-provider-technitium/cdktf` and, for CDK Terrain, by `terraform-provider-technitium/cdktn`. " +
      "How to use it is in [cdktf.md](cdktf.md).",
    "## Constructs",
    "Also exported by `…/cdktf/constructs`, without the classes they do not need.",
    ...constructs.map(([name, declaration]) => constructSection(name, declaration, exported.get(`${name}Props`))),
    "## Other types",
    ...others.map(([name, declaration]) => typeSection(name, declaration)),
    "## Functions",
    "Also exported by `…/cdktf/functions`. They take and give tokens; Terraform calls the provider when it plans.",
    [
      "| function | type | answers |",
      "| --- | --- | --- |",
      ...[...functions].map(([name, it]) => functionRow(name, it)),
    ].join("\n"),
    "## Classes of resources and data sources",
    "The arguments are those of the resource in camelCase, `expiry_ttl` as `expiryTtl`.",
    ["| class | import | documented in |", "| --- | --- | --- |", ...classRows(classes)].join("\n"),
    "",
  ].join("\n\n");
}

function isConstruct([name, declaration]: readonly [string, Exported]): boolean {
  return /\bextends Construct\b/.test(declaration.getText()) && name !== "";
}

/** One row per class, with the page in this folder that describes its arguments. */
function classRows(classes: ReadonlyMap<string, string>): readonly string[] {
  return [...classes].flatMap(([path, text]) => {
    const name = /^export class (\w+) extends cdktf\.Terraform(?:Resource|DataSource|Provider) /m.exec(text)?.[1];
    const type = /tfResourceType = "technitium_?(\w*)"/.exec(text)?.[1];
    if (name === undefined || type === undefined) return [];
    const folder = path.startsWith("data-") ? "data-sources" : "resources";
    const page = type === "" ? "index.md" : `${folder}/${type}.md`;
    return [`| \`${name}\` | \`…/cdktf/${path.replace("/index.ts", "")}\` | [${page}](${page}) |`];
  });
}
