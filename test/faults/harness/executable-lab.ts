import { dirname } from "node:path";
import { providerSource } from "../../../src/main/names";
import { createSandbox, type Sandbox, type SandboxOptions } from "../../../src/sandbox/sandbox";
import { builtExecutable } from "../../e2e/harness/executable";
import { TerraformDir } from "../../e2e/harness/terraform";
import type { TerraformBinary } from "../../e2e/harness/terraform-binary";

/** A sandbox, and a directory whose Terraform starts the built executable itself, as a user's does. */
export interface ExecutableLab {
  readonly sandbox: Sandbox;
  readonly url: string;
  readonly terraform: TerraformDir;
  /** Replaces the configuration. `provider` are arguments of the provider block in HCL. */
  configure(hcl: string, provider?: string): void;
  close(): Promise<void>;
}

/** Settings of {@link startExecutableLab}. */
interface ExecutableLabOptions {
  readonly sandbox?: SandboxOptions;
  /** Variables for Terraform and the plugin, made from the sandbox's address and token; default: the server and its token. */
  readonly environment?: (url: string, token: string) => Readonly<Record<string, string>>;
}

/** Starts a lab around the built executable. The zone lab.test is there. */
export async function startExecutableLab(
  binary: TerraformBinary,
  { sandbox: options, environment = serverAndToken }: ExecutableLabOptions = {},
): Promise<ExecutableLab> {
  const sandbox = createSandbox(options);
  sandbox.ask("zones/create", { zone: "lab.test", type: "Primary" });
  const { url } = await sandbox.listen();
  const terraform = new TerraformDir({
    binary,
    provider: { devOverride: { source: providerSource, directory: dirname(builtExecutable()) } },
    environment: environment(url, sandbox.token),
  });
  const header = `terraform {\n  required_providers {\n    technitium = { source = "${providerSource}" }\n  }\n}\n`;
  return {
    sandbox,
    url,
    terraform,
    configure: (hcl, provider = "") =>
      terraform.write({ "main.tf": `${header}provider "technitium" {\n${provider}\n}\n${hcl}` }),
    close: async () => {
      terraform.remove();
      await sandbox.close();
    },
  };
}

function serverAndToken(url: string, token: string): Readonly<Record<string, string>> {
  return { TECHNITIUM_SERVER_URL: url, TECHNITIUM_API_TOKEN: token };
}
