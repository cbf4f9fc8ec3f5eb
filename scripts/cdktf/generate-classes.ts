import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type * as ClassicCommons from "@cdktf/commons";
import type * as Classic from "@cdktf/provider-generator";
import { version } from "../../package.json";
import { providerSource } from "../../src/main/names";
import type { ProviderJson } from "../../src/terraform/server/provider-schema-json";
import { type Flavour, forFlavour } from "./flavour";
import { renderFunctions } from "./render-functions";
import { repairHcl } from "./repair-hcl";
import { schemaDocument } from "./schema-document";

const providerName = "technitium";

const GENERATED = "// Generated from the provider's schemas: `npm run generate`.";

/** The two generators are one program under two names; the older one's types stand for both. */
type Generator = typeof Classic & { readonly commons: typeof ClassicCommons };

/**
 * The classes of all resources and data sources and of the provider, and the provider's functions: source files by their path. Needs
 * neither Terraform nor a network.
 */
export async function generateClasses(flavour: Flavour, schema: ProviderJson): Promise<ReadonlyMap<string, string>> {
  const classes = await runGenerator(flavour, schema);
  const exported = [...classes.keys()].map((path) => `export * from "./${dirname(path)}";`);
  return new Map([
    ...[...classes].map(([path, source]) => [path, repairHcl(source)] as const),
    ["functions/index.ts", forFlavour(flavour, renderFunctions(schema))],
    ["index.ts", [GENERATED, ...exported, 'export * from "./functions";', ""].join("\n")],
  ]);
}

async function runGenerator(flavour: Flavour, schema: ProviderJson): Promise<ReadonlyMap<string, string>> {
  const { TerraformProviderGenerator, TerraformProviderConstraint, CodeMaker, commons } = await load(flavour);
  const constraint = new TerraformProviderConstraint({
    name: providerName,
    source: providerSource,
    version: `~> ${version.split(".").slice(0, 2).join(".")}`,
  });
  const code = new CodeMaker();
  const generator = new TerraformProviderGenerator(code, schemaDocument(schema));
  generator.generate(new commons.ConstructsMakerProviderTarget(constraint, commons.Language.TYPESCRIPT));
  const folder = await mkdtemp(join(tmpdir(), "classes-"));
  try {
    await code.save(folder);
    return await sourcesIn(join(folder, "providers", providerName));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** As it is loaded, a generator asks Terraform, and the network, for versions that nothing here depends on: both stay out. */
async function load(flavour: Flavour): Promise<Generator> {
  Object.assign(process.env, { CHECKPOINT_DISABLE: "1", CDKTF_LOG_LEVEL: "off", TERRAFORM_BINARY_NAME: "true" });
  if (flavour === "cdktf") {
    return { ...(await import("@cdktf/provider-generator")), commons: await import("@cdktf/commons") };
  }
  const generator: unknown = await import("@cdktn/provider-generator");
  const commons: unknown = await import("@cdktn/commons");
  return { ...(generator as typeof Classic), commons: commons as typeof ClassicCommons };
}

/** One file per resource; the generator's own index files, which load everything at once under long names, are left out. */
async function sourcesIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const files = names.sort().map(async (name): Promise<[string, string]> => {
    const path = `${name}/index.ts`;
    return [path, await readFile(join(folder, path), "utf8")];
  });
  return new Map(await Promise.all(files));
}
