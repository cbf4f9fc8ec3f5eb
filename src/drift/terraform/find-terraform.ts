import { access, constants } from "node:fs/promises";
import { delimiter, isAbsolute, join, resolve } from "node:path";
import { DriftError } from "../drift-error";

/** What is looked for on the PATH, in this order, when the user names nothing. */
const NAMES = ["terraform", "tofu"];

/** Where to look. */
export interface Whereabouts {
  /** What the user named; `null` for the first of terraform and tofu. */
  readonly wanted: string | null;
  readonly path: string;
  readonly directory: string;
}

/** Finds the program that makes plans. @throws DriftError `terraform-missing` */
export async function findTerraform({ wanted, path, directory }: Whereabouts): Promise<string> {
  if (wanted !== null && /[/\\]/.test(wanted)) {
    const program = isAbsolute(wanted) ? wanted : resolve(directory, wanted);
    if (await isExecutable(program)) return program;
    throw missing(`there is no program ${wanted}`);
  }
  const suffix = process.platform === "win32" ? ".exe" : "";
  for (const name of wanted === null ? NAMES : [wanted]) {
    for (const folder of path.split(delimiter)) {
      const program = join(folder, `${name}${suffix}`);
      if (folder !== "" && (await isExecutable(program))) return program;
    }
  }
  throw missing(wanted === null ? "neither terraform nor tofu is on the PATH" : `no ${wanted} is on the PATH`);
}

function missing(what: string): DriftError {
  return new DriftError(
    "terraform-missing",
    `${what}; install one of terraform and tofu, name it with --terraform PATH, or read a plan with --plan FILE`,
  );
}

async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
