import { join } from "node:path";
import { providerSource } from "../../src/main/names";
import { createSandbox, type Sandbox } from "../../src/sandbox/sandbox";
import type { ServerVersion } from "../../src/sandbox/server-version";
import { TerraformDir } from "../../test/e2e/harness/terraform";
import { findTerraform, type TerraformBinary } from "../../test/e2e/harness/terraform-binary";
import { buildExecutable } from "../build";

const header = `terraform {\n  required_providers {\n    technitium = { source = "${providerSource}" }\n  }\n}\nprovider "technitium" {}\n`;

/** Longer than ten thousand objects take to apply on a busy machine, in milliseconds. */
const DEADLINE = 30 * 60_000;

/** A sandbox and directories whose Terraform starts the provider as users do. */
export interface TerraformLab {
  readonly sandbox: Sandbox;
  /** A directory with this configuration; `more` goes into the environment of Terraform. */
  directory(hcl: string, more?: Readonly<Record<string, string>>): TerraformDir;
  /** A configuration as {@link directory} writes it, to be written over one. */
  withHeader(hcl: string): string;
  close(): Promise<void>;
}

/** Sets a lab up. @throws when there is no Terraform to measure with */
export async function terraformLab(version: ServerVersion = "15.2"): Promise<TerraformLab> {
  const binary = needTerraform();
  const executable = await buildExecutable();
  const sandbox = createSandbox({ version });
  const { url } = await sandbox.listen();
  const directories: TerraformDir[] = [];
  const withHeader = (hcl: string) => `${hcl.includes("technitium_") ? header : ""}${hcl}`;
  return {
    sandbox,
    withHeader,
    directory: (hcl, more = {}) => {
      const directory = new TerraformDir({
        binary,
        provider: { devOverride: { source: providerSource, directory: join(executable, "..") } },
        environment: { TECHNITIUM_SERVER_URL: url, TECHNITIUM_API_TOKEN: sandbox.token, ...more },
        files: { "main.tf": withHeader(hcl) },
        deadline: DEADLINE,
      });
      directories.push(directory);
      return directory;
    },
    close: async () => {
      for (const directory of directories) directory.remove();
      await sandbox.close();
    },
  };
}

/** Applies, and insists that it worked. */
export async function applied(directory: TerraformDir): Promise<TerraformDir> {
  const { exitCode, errors, stderr } = await directory.run("apply", "-auto-approve", "-json");
  if (exitCode !== 0) throw new Error(`apply failed: ${errors[0]?.summary ?? stderr}: ${errors[0]?.detail ?? ""}`);
  return directory;
}

/** Plans, and insists that nothing is to do. */
export async function plansNothing(directory: TerraformDir): Promise<void> {
  const { exitCode, stdout, stderr } = await directory.run("plan", "-detailed-exitcode", "-no-color");
  if (exitCode !== 0) throw new Error(`the plan is not empty (exit code ${exitCode}):\n${stdout}${stderr}`);
}

function needTerraform(): TerraformBinary {
  const binary = findTerraform(process.env);
  if (binary === null) throw new Error("the bench needs terraform or tofu on the PATH");
  return binary;
}
