import { Command } from "commander";
import { version } from "../../package.json";

/** Runs the command line with the arguments of `process`; answers the exit code. */
export const run = async (process: NodeJS.Process): Promise<number> => {
  const program = new Command("technitium")
    .description("Terraform provider for Technitium DNS Server: the sandbox and the drift check")
    .version(version);
  await program.parseAsync(process.argv);
  return 0;
};
