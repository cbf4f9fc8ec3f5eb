import { execFile } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import ts from "typescript";
import { type BuildOptions, buildConstructs } from "../../../scripts/cdktf/build-constructs";
import type { TerraformBinary } from "./terraform-binary";

const root = join(__dirname, "..", "..", "..");
const run = promisify(execFile);

/** A project that has our package installed as a user's has: its package.json and the compiled constructs, and the libraries. */
export class StackProject {
  readonly path = realpathSync(mkdtempSync(join(tmpdir(), "stacks-")));

  /** `binary` is asked for its version where a stack needs a certain one, as for `moved` blocks. */
  private constructor(private readonly binary: TerraformBinary) {}

  /** Installs the package and its peers into a new project. */
  static async create(binary: TerraformBinary, options: BuildOptions): Promise<StackProject> {
    const project = new StackProject(binary);
    const modules = join(project.path, "node_modules");
    const ours = join(modules, "terraform-provider-technitium");
    mkdirSync(ours, { recursive: true });
    cpSync(join(root, "package.json"), join(ours, "package.json"));
    // The libraries are found from the package's real path, and are the same for the stack.
    for (const library of ["cdktf", "cdktn", "constructs"]) {
      symlinkSync(join(root, "node_modules", library), join(modules, library));
    }
    await buildConstructs(join(ours, "dist"), options);
    return project;
  }

  /** Copies a folder of the repository, such as `examples/cdktf`, into the project. */
  copy(folder: string): void {
    cpSync(join(root, folder), join(this.path, folder), { recursive: true });
  }

  /** Writes a file of the project. */
  write(file: string, text: string): void {
    mkdirSync(dirname(join(this.path, file)), { recursive: true });
    writeFileSync(join(this.path, file), text);
  }

  /** Runs a program such as `examples/cdktf/main.ts`, and answers the configuration of the stack named `lab`, in JSON or in HCL. */
  async synthesise(program: string, language: "json" | "hcl" = "json"): Promise<string> {
    const tsx = join(root, "node_modules", "tsx", "dist", "cli.mjs");
    const folder = join(this.path, dirname(program));
    await run(process.execPath, [tsx, join(this.path, program)], {
      cwd: folder,
      env: { ...process.env, SYNTH_HCL_OUTPUT: String(language === "hcl"), TERRAFORM_BINARY_NAME: this.binary.path },
    });
    return readFileSync(
      join(folder, "cdktf.out", "stacks", "lab", language === "hcl" ? "cdk.tf" : "cdk.tf.json"),
      "utf8",
    );
  }

  /** What a user's compiler has against these files. */
  typeProblems(...files: readonly string[]): readonly string[] {
    const program = ts.createProgram(
      files.map((file) => join(this.path, file)),
      {
        strict: true,
        noEmit: true,
        skipLibCheck: true,
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.Node16,
        moduleResolution: ts.ModuleResolutionKind.Node16,
        types: [],
      },
    );
    return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
      const line = (file?.getLineAndCharacterOfPosition(start).line ?? 0) + 1;
      return `${file?.fileName ?? ""}:${line} ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
    });
  }

  /** Removes the project. */
  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
