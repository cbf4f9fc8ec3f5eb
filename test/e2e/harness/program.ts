import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** The path of a program that is on the PATH; `null` if it is not. */
export function findProgram(name: string, { PATH = "" }: NodeJS.ProcessEnv): string | null {
  const directories = PATH.split(delimiter).filter((directory) => directory !== "");
  return directories.map((directory) => join(directory, name)).find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
