import { randomBytes } from "node:crypto";
import { dirname } from "node:path";
import { providerSource } from "../../src/main/names";
import { connect } from "../../src/technitium/connect";
import type { Technitium } from "../../src/technitium";
import { builtExecutable } from "../e2e/harness/executable";
import { TerraformDir } from "../e2e/harness/terraform";
import { findTerraform } from "../e2e/harness/terraform-binary";

const header = `terraform {\n  required_providers {\n    technitium = { source = "${providerSource}" }\n  }\n}\nprovider "technitium" {\n  owner = "acceptance"\n}\n`;

/** A server given by the environment, and a Terraform that manages it. */
export interface RealServer {
  /** Our own view of it, to look behind Terraform's back. */
  readonly server: Technitium;
  readonly terraform: TerraformDir;
  /** In the names of everything that is made, so that leftovers can be told from what was there before. */
  readonly prefix: string;
  /** Replaces the configuration. */
  configure(hcl: string): void;
  /** Destroys whatever the configuration made, and closes. */
  close(): Promise<void>;
}

/** Connects to the server that TECHNITIUM_SERVER_URL and TECHNITIUM_API_TOKEN name. @throws when either is not set */
export function realServer(): RealServer {
  const binary = findTerraform(process.env);
  if (binary === null) throw new Error("there is neither terraform nor tofu on the PATH");
  const environment = {
    TECHNITIUM_SERVER_URL: needed("TECHNITIUM_SERVER_URL"),
    TECHNITIUM_API_TOKEN: needed("TECHNITIUM_API_TOKEN"),
  };
  const server = connect({
    serverUrl: environment.TECHNITIUM_SERVER_URL,
    credentials: { token: environment.TECHNITIUM_API_TOKEN },
  });
  const terraform = new TerraformDir({
    binary,
    provider: { devOverride: { source: providerSource, directory: dirname(builtExecutable()) } },
    environment,
  });
  return {
    server,
    terraform,
    prefix: `acc-${randomBytes(4).toString("hex")}`,
    configure: (hcl) => terraform.write({ "main.tf": header + hcl }),
    close: async () => {
      const { exitCode, stderr } = await terraform.run("destroy", "-auto-approve", "-no-color");
      await server.close();
      terraform.remove();
      if (exitCode !== 0) throw new Error(`destroy left something behind:\n${stderr}`);
    },
  };
}

function needed(variable: string): string {
  const value = process.env[variable];
  if (value !== undefined && value !== "") return value;
  throw new Error(`set ${variable}: these tests run against a server of yours, and clean up after themselves`);
}
