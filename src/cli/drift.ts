import type { Command } from "commander";
import { driftCommand } from "../drift/command";
import { processEnvironment } from "../drift/environment";
import { DRIFT_EXAMPLES, DRIFT_FLAGS, type DriftOptions } from "../drift/flags";

/** Adds `technitium drift [DIR]`. `exit` is told with what to exit. */
export const addDrift = (program: Command, exit: (code: number) => void): void => {
  const command = program
    .command("drift")
    .summary("tell what changed behind Terraform's back, and by whom")
    .description(
      "Plans in a folder without changing anything and tells what differs from the state: what, since when, by whom, what to do.",
    )
    .argument("[dir]", "the folder of the configuration (default: this one)");
  for (const { flag, description, default: standing } of DRIFT_FLAGS) {
    command.option(flag, standing === null ? description : `${description} (default: ${standing})`);
  }
  command
    .addHelpText(
      "before",
      `${DRIFT_EXAMPLES.map((example) => `  ${example.command}\n      ${example.does}`).join("\n")}\n`,
    )
    .addHelpText("after", "\nExit codes: 0 in sync, 2 drift, 1 could not tell, 130 and 143 interrupted.")
    .action(async (directory: string | undefined, options: Omit<DriftOptions, "directory">) => {
      exit(await driftCommand({ ...options, directory }, processEnvironment()));
    });
};
