import { Resolver } from "node:dns/promises";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createSandbox, type Sandbox } from "../../src/sandbox/sandbox";
import { providerSource } from "../../src/main/names";
import { TerraformDir } from "../../test/e2e/harness/terraform";
import type { TerraformBinary } from "../../test/e2e/harness/terraform-binary";
import { buildExecutable } from "../build";

const root = join(__dirname, "..", "..");

/** A server, a DNS client that asks it, and a folder in which Terraform manages it. */
export interface Stage {
  readonly sandbox: Sandbox;
  readonly terraform: TerraformDir;
  /** Asks the server's DNS port, as `dig +short` would; an empty list when there is no such name or record. */
  ask(name: string, type: "A" | "PTR"): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Builds the provider and sets the stage: the quickstart example before a 14.3 server. */
export async function setStage(binary: TerraformBinary): Promise<Stage> {
  const executable = await buildExecutable();
  const sandbox = createSandbox({ version: "14.3" });
  const [{ url }, dns] = await Promise.all([sandbox.listen(), sandbox.listenDns()]);
  const resolver = new Resolver();
  resolver.setServers([`127.0.0.1:${dns.port}`]);
  const terraform = new TerraformDir({
    binary,
    provider: { devOverride: { source: providerSource, directory: join(executable, "..") } },
    environment: { TECHNITIUM_SERVER_URL: url, TECHNITIUM_API_TOKEN: sandbox.token },
    files: { "main.tf": readFileSync(join(root, "examples", "quickstart", "main.tf"), "utf8") },
  });
  return {
    sandbox,
    terraform,
    ask: async (name, type) => {
      try {
        return type === "A" ? await resolver.resolve4(name) : await resolver.resolvePtr(name);
      } catch (error) {
        if (isNothing(error)) return [];
        throw error;
      }
    },
    close: async () => {
      resolver.cancel();
      terraform.remove();
      await sandbox.close();
    },
  };
}

function isNothing(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOTFOUND" || error.code === "ENODATA");
}
