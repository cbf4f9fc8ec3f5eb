import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { FunctionJson, ProviderJson, SchemaJson } from "../../src/terraform/server/provider-schema-json";
import { renderSchema } from "./attributes";
import { describeType } from "./type-words";

/** The pages of the reference by their path, in the layout that Terraform's registries read. */
export function renderPages(provider: ProviderJson, examples: string): ReadonlyMap<string, string> {
  const pages = new Map<string, string>();
  const example = (folder: string, file: string): string => readExample(join(examples, folder, file));
  pages.set(
    "index.md",
    page("technitium Provider", provider.provider, [
      usage(example("provider", "provider.tf")),
      schemaOf(provider.provider),
    ]),
  );
  for (const [name, schema] of Object.entries(provider.resource_schemas)) {
    const folder = join("resources", name);
    pages.set(
      `resources/${shortName(name)}.md`,
      page(`${name} (Resource)`, schema, [
        usage(example(folder, "resource.tf")),
        schemaOf(schema),
        imports(example(folder, "import.sh")),
      ]),
    );
  }
  for (const [name, schema] of Object.entries(provider.data_source_schemas)) {
    pages.set(
      `data-sources/${shortName(name)}.md`,
      page(`${name} (Data Source)`, schema, [
        usage(example(join("data-sources", name), "data-source.tf")),
        schemaOf(schema),
      ]),
    );
  }
  for (const [name, definition] of Object.entries(provider.functions)) {
    pages.set(`functions/${name}.md`, functionPage(name, definition, example(join("functions", name), "function.tf")));
  }
  return pages;
}

function page(title: string, { block }: SchemaJson, parts: readonly string[]): string {
  const description = block.description ?? "";
  return joined([frontMatter(title, description), `# ${title}`, description, ...parts]);
}

function functionPage(name: string, definition: FunctionJson, example: string): string {
  const parameters = definition.parameters ?? [];
  const signature = parameters
    .map((parameter) => `${parameter.name} ${describeType(parameter.type).toLowerCase()}`)
    .join(", ");
  return joined([
    frontMatter(`${name} (Function)`, definition.summary ?? ""),
    `# ${name} (Function)`,
    definition.description ?? "",
    usage(example),
    `## Signature\n\n\`\`\`text\n${name}(${signature}) ${describeType(definition.return_type).toLowerCase()}\n\`\`\``,
    `## Arguments\n\n${parameters.map((parameter, index) => `${index + 1}. \`${parameter.name}\` (${describeType(parameter.type)}) ${parameter.description ?? ""}`).join("\n")}`,
  ]);
}

function joined(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function frontMatter(title: string, description: string): string {
  const [firstSentence = ""] = description.split(/(?<=\.)\s/);
  return `---\npage_title: ${JSON.stringify(title)}\ndescription: |-\n  ${firstSentence}\n---`;
}

function usage(example: string): string {
  return example === "" ? "" : `## Example Usage\n\n\`\`\`terraform\n${example}\`\`\``;
}

function imports(example: string): string {
  return example === "" ? "" : `## Import\n\n\`\`\`shell\n${example}\`\`\``;
}

function schemaOf({ block }: SchemaJson): string {
  return renderSchema(block.attributes ?? {});
}

function shortName(name: string): string {
  return name.replace(/^technitium_/, "");
}

function readExample(file: string): string {
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}
