import { implementProvider } from "../../../src/terraform";
import { serveInProcess } from "../../../src/terraform/wire/serve-in-process";
import { Backend } from "../../terraform/kitchen-sink/backend";
import { kitchenSink } from "../../terraform/kitchen-sink/provider";
import { TerraformDir } from "./terraform";
import type { TerraformBinary } from "./terraform-binary";

/** The source address under which configurations find the kitchen sink. */
const SOURCE = "example/sink";

/** What every configuration begins with. */
const HEADER = `terraform {\n  required_providers {\n    sink = { source = "${SOURCE}" }\n  }\n}\n`;

/** A kitchen sink served from this process, and a directory whose Terraform uses it. */
export interface Sink {
  readonly backend: Backend;
  readonly terraform: TerraformDir;
  /** Replaces the configuration. */
  configure(hcl: string): void;
  close(): Promise<void>;
}

/** Serves a kitchen sink of its own to one Terraform directory. */
export async function startSink(binary: TerraformBinary): Promise<Sink> {
  const backend = new Backend();
  const served = await serveInProcess(async (host) => implementProvider(kitchenSink(backend), host), SOURCE);
  const terraform = new TerraformDir({ binary, provider: { reattach: served.reattach } });
  return {
    backend,
    terraform,
    configure: (hcl) => terraform.write({ "main.tf": `${HEADER}${hcl}` }),
    close: async () => {
      await served.close();
      terraform.remove();
    },
  };
}
