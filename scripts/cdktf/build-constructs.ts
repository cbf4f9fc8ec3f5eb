import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import ts from "typescript";
import { ownSchema } from "../own-schema";
import { type Flavour, flavours, forFlavour } from "./flavour";
import { generateClasses } from "./generate-classes";

const root = join(__dirname, "..", "..");

/** What else {@link buildConstructs} is to do. */
export interface BuildOptions {
  /** Also check the types and write declarations; takes several times as long. */
  readonly declarations: boolean;
}

/**
 * Compiles the constructs into `folder`/cdktf and `folder`/cdktn, from one source: for CDK Terrain the classes are generated anew and the
 * library's name is replaced in the rest. What both lean on goes beside them.
 */
export async function buildConstructs(folder: string, { declarations }: BuildOptions): Promise<void> {
  // Within the project, so that the libraries are found.
  await mkdir(join(root, ".cache"), { recursive: true });
  const stage = await mkdtemp(join(root, ".cache", "constructs-"));
  try {
    await cp(join(root, "src", "dns"), join(stage, "dns"), { recursive: true });
    for (const flavour of flavours) await writeSources(flavour, join(stage, flavour));
    compile(stage, folder, declarations);
  } finally {
    await rm(stage, { recursive: true });
  }
}

async function writeSources(flavour: Flavour, folder: string): Promise<void> {
  const own = join(root, "src", "cdktf");
  const paths = (await readdir(own, { recursive: true })).filter(
    (path) => path.endsWith(".ts") && !path.startsWith("generated"),
  );
  for (const path of paths) {
    await write(join(folder, path), forFlavour(flavour, await readFile(join(own, path), "utf8")));
  }
  const classes = await generateClasses(flavour, ownSchema());
  for (const [path, source] of classes) await write(join(folder, "generated", path), source);
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

function compile(stage: string, folder: string, declarations: boolean): void {
  const configuration = ts.readConfigFile(join(root, "src", "cdktf", "tsconfig.json"), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(configuration.config, ts.sys, join(root, "src", "cdktf"));
  const { tsBuildInfoFile: _, paths: __, ...strictness } = options;
  const program = ts.createProgram(
    flavours.map((flavour) => join(stage, flavour, "index.ts")),
    {
      ...strictness,
      incremental: false,
      noEmit: false,
      noCheck: !declarations,
      declaration: declarations,
      module: ts.ModuleKind.Node16,
      moduleResolution: ts.ModuleResolutionKind.Node16,
      rootDir: stage,
      outDir: folder,
    },
  );
  const { diagnostics } = program.emit();
  const problems = declarations ? [...ts.getPreEmitDiagnostics(program), ...diagnostics] : diagnostics;
  if (problems.length === 0) return;
  throw new Error(
    ts.formatDiagnostics(problems, {
      getCanonicalFileName: (name) => name,
      getCurrentDirectory: () => stage,
      getNewLine: () => "\n",
    }),
  );
}
