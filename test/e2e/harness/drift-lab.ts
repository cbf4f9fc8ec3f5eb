import { createSandbox, type Sandbox } from "../../../src/sandbox/sandbox";
import type { ServerVersion } from "../../../src/sandbox/server-version";
import { providerSource } from "../../../src/main/names";
import type { Mirror } from "./mirror";
import { TerraformDir } from "./terraform";
import type { TerraformBinary } from "./terraform-binary";

/** An applied configuration on a sandbox, for the drift check to look at. */
export interface DriftLab {
  readonly sandbox: Sandbox;
  readonly terraform: TerraformDir;
  /** Variables for the check: where the server is, with a token that may only read. */
  readonly access: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** What a {@link DriftLab} is made of. */
export interface DriftLabOptions {
  readonly version: ServerVersion;
  readonly mirror: Mirror;
  /** The text of main.tf, without the providers it needs. */
  readonly configuration: string;
}

const versions = `terraform {
  required_providers {
    technitium = { source = "${providerSource}" }
  }
}
`;

/** Makes the zones lab.test and 0.77.10.in-addr.arpa on a sandbox of its own, and applies the configuration. */
export async function startDriftLab(
  binary: TerraformBinary,
  { version, mirror, configuration }: DriftLabOptions,
): Promise<DriftLab> {
  const sandbox = createSandbox({ version, readOnlyToken: true });
  for (const zone of ["lab.test", "0.77.10.in-addr.arpa"]) sandbox.ask("zones/create", { zone, type: "Primary" });
  const { url } = await sandbox.listen();
  const environment = { TECHNITIUM_SERVER_URL: url, TECHNITIUM_API_TOKEN: sandbox.token };
  const terraform = new TerraformDir({
    binary,
    provider: { mirror: mirror.path },
    environment,
    files: { "versions.tf": versions, "main.tf": configuration },
  });
  expect(await terraform.init()).toMatchObject({ exitCode: 0 });
  expect(await terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
  return {
    sandbox,
    terraform,
    access: { ...environment, TECHNITIUM_API_TOKEN: sandbox.readOnlyToken },
    close: async () => {
      terraform.remove();
      await sandbox.close();
    },
  };
}
