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
import { buildConstructs } from "../../../scripts/cdktf/build-constructs";

const root = join(__dirname, "..", "..", "..");
const run = promisify(execFile);

/** A project that has our package installed as a user's has: its package.json and the compiled constructs, and the libraries. */
export class StackProject {
  readonly path = realpathSync(mkdtempSync(join(tmpdir(), "stacks-")));

  /** Installs the package and its peers into a new project. */
  static async create(): Promise<StackProject> {
    const project = new StackProject();
    const modules = join(project.path, "node_modules");
    const ours = join(modules, "terraform-provider-technitium");
    mkdirSync(ours, { recursive: true });
    cpSync(join(root, "package.json"), join(ours, "package.json"));
    // The libraries are found from the package's real path, and are the same for the stack.
    for (const library of ["cdktf", "cdktn", "constructs"]) {
      symlinkSync(join(root, "node_modules", library), join(modules, library));
    }
    await buildConstructs(join(ours, "dist"), { declarations: false });
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
      env: { ...process.env, SYNTH_HCL_OUTPUT: String(language === "hcl") },
    });
    return readFileSync(
      join(folder, "cdktf.out", "stacks", "lab", language === "hcl" ? "cdk.tf" : "cdk.tf.json"),
      "utf8",
    );
  }

  /** Removes the project. */
  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
