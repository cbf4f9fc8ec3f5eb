import { Command } from "commander";
import { version } from "../../package.json";
import { executableName } from "../main/names";
import { addDrift } from "./drift";
import { addSandbox } from "./sandbox";

/** What the process was started for when it is told nothing: most likely somebody looks at a plugin. */
const ABOUT = `This is a Terraform provider: Terraform starts it by itself. By hand it is a command line; see \`${executableName} --help\`.\n`;

/** Runs the command line with the arguments of `process`; answers the exit code. */
export const run = async (process: NodeJS.Process): Promise<number> => {
  if (process.argv.length <= 2) {
    process.stderr.write(ABOUT);
    return 1;
  }
  const outcome = { exitCode: 0 };
  const program = new Command("technitium")
    .description(
      "Terraform provider for Technitium DNS Server. Terraform starts it as a plugin; by hand it plays the server and checks for drift.",
    )
    .version(version)
    .helpCommand(false)
    .showHelpAfterError("(--help shows what there is)");
  addSandbox(program, process);
  addDrift(program, (exitCode) => {
    outcome.exitCode = exitCode;
  });
  await program.parseAsync(process.argv);
  return outcome.exitCode;
};
