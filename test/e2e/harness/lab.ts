import { technitiumProvider } from "../../../src/provider/provider";
import { createSandbox, type Sandbox } from "../../../src/sandbox/sandbox";
import type { ServerVersion } from "../../../src/sandbox/server-version";
import { implementProvider } from "../../../src/terraform";
import { serveInProcess } from "../../../src/terraform/wire/serve-in-process";
import { TerraformDir } from "./terraform";
import type { TerraformBinary } from "./terraform-binary";

/** The provider's source address in configurations. */
const SOURCE = "technitium-iac/technitium";

/** What every configuration begins with. */
const HEADER = `terraform {\n  required_providers {\n    technitium = { source = "${SOURCE}" }\n  }\n}\n`;

/** The versions of the server that suites run on. */
export const serverVersions = ["13.6", "14.3", "15.2"] as const satisfies readonly ServerVersion[];

/** Settings of {@link startLab}; everything has a default. */
export interface LabOptions {
  /** Default 15.2. */
  readonly version?: ServerVersion;
  /** Primary zones that are there before anything else. Default `lab.test` and `0.77.10.in-addr.arpa`. */
  readonly zones?: readonly string[];
  /** Arguments of the provider block in HCL, e.g. `owner = "lab"`. Default none. */
  readonly provider?: string;
  /** The provider's clock, in milliseconds; default the real one. */
  readonly now?: () => number;
}

/** A sandbox that listens, the provider served from this process, and a directory whose Terraform uses both. */
export interface Lab {
  readonly sandbox: Sandbox;
  /** Where the sandbox's API answers. */
  readonly url: string;
  readonly terraform: TerraformDir;
  /** Replaces the configuration. `provider` are arguments of the provider block in HCL. */
  configure(hcl: string, provider?: string): void;
  close(): Promise<void>;
}

/**
 * Starts a lab. Its clock stands still until `sandbox.advance(milliseconds)`; clients come and go with `sandbox.dhcp`.
 *
 * @example
 * const lab = await startLab(binary, { version: "14.3" });
 * lab.configure(`resource "technitium_dhcp_scope" "lan" { … }`);
 * expect(await lab.terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
 */
export async function startLab(binary: TerraformBinary, options: LabOptions = {}): Promise<Lab> {
  const sandbox = createSandbox({ version: options.version ?? "15.2" });
  for (const zone of options.zones ?? ["lab.test", "0.77.10.in-addr.arpa"]) {
    sandbox.ask("zones/create", { zone, type: "Primary" });
  }
  const { url } = await sandbox.listen();
  const environment = { TECHNITIUM_SERVER_URL: url, TECHNITIUM_API_TOKEN: sandbox.token };
  const served = await serveInProcess(
    async (host) =>
      implementProvider(
        technitiumProvider({
          environment,
          now: options.now ?? Date.now,
          redact: (secret) => host.redaction.add(secret),
        }),
        host,
      ),
    SOURCE,
  );
  const terraform = new TerraformDir({ binary, provider: { reattach: served.reattach } });
  return {
    sandbox,
    url,
    terraform,
    configure: (hcl, provider = options.provider ?? "") =>
      terraform.write({ "main.tf": `${HEADER}provider "technitium" {\n${provider}\n}\n${hcl}` }),
    close: async () => {
      await served.close();
      await sandbox.close();
      terraform.remove();
    },
  };
}
